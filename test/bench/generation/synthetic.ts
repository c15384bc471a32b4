/** A document of any size: the same resource over and over, under names of its own. */

const resourcesInOne = 20;

export function syntheticDocument(size: number): object {
  const names = Array.from({ length: size * resourcesInOne }, (_, index) => `thing${index}`);
  return {
    openapi: "3.1.0",
    info: { title: "Synthetic", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: Object.assign({}, ...names.map(pathsOf)) as object,
    components: { schemas: Object.assign({}, ...names.map(schemasOf)) as object },
  };
}

function pathsOf(name: string): object {
  const reference = { $ref: `#/components/schemas/${name}` };
  const one = { description: "One.", content: { "application/json": { schema: reference } } };
  const list = {
    type: "object",
    required: ["items"],
    properties: { items: { type: "array", items: reference }, next_cursor: { type: "string" } },
  };
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  return {
    [`/${name}s`]: {
      get: {
        operationId: `list_${name}s`,
        summary: `All of them: ${name}.`,
        parameters: [
          { name: "cursor", in: "query", schema: { type: "string" } },
          { name: "limit", in: "query", schema: { type: "integer" }, description: "How many at most." },
        ],
        responses: { "200": { description: "A page.", content: { "application/json": { schema: list } } } },
      },
      post: {
        operationId: `create_${name}`,
        requestBody: { required: true, content: { "application/json": { schema: reference } } },
        responses: { "201": one },
      },
    },
    [`/${name}s/{id}`]: {
      parameters: [id],
      get: { operationId: `get_${name}`, responses: { "200": one } },
      delete: { operationId: `delete_${name}`, responses: { "204": { description: "It is gone." } } },
    },
  };
}

function schemasOf(name: string): object {
  const fields = Array.from({ length: 8 }, (_, index) => `field_${index}`);
  const property = { type: "string", description: "What it says, in a sentence of the usual length for such things." };
  const properties = Object.fromEntries(fields.map((field) => [field, property]));
  return { [name]: { type: "object", required: ["id"], properties: { id: { type: "string" }, ...properties } } };
}
