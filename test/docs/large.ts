/** A resource with so many methods that one page would be too long for them. */
const operation = (name: string, parameter?: string) => ({
  operationId: name,
  summary: `The ${name} of a planet`,
  ...(parameter && { parameters: [{ name: parameter, in: "path", required: true, schema: { type: "string" } }] }),
  responses: {
    "200": { description: "OK", content: { "application/json": { schema: { $ref: "#/components/schemas/Planet" } } } },
  },
});

const features = Array.from({ length: 40 }, (_, index) => `feature${index + 1}`);

export const largeDocument: string = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Planets", version: "1" },
  servers: [{ url: "https://planets.example.com" }],
  paths: {
    ...Object.fromEntries(features.map((name) => [`/planets/{id}/${name}`, { post: operation(name, "id") }])),
    "/planets/{id}": { get: operation("retrieve", "id") },
    "/planets/{id}/moons": { get: operation("moons", "id") },
  },
  components: { schemas: { Planet: { type: "object", properties: { name: { type: "string" } } } } },
});
