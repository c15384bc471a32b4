import { expect, test } from "vitest";
import { modelFiles, planYaml } from "./document.js";

const answers = (name: string) =>
  `{ "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } } } }`;

test("a model is at home with the one resource that has to do with it; else it is shared", async () => {
  const { plan } = await planYaml(`
paths:
  /cats: { get: { responses: ${answers("Cat")} } }
  /cats/{id}/toys: { get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: ${answers("Toy")} } }
  /license-keys: { get: { responses: ${answers("Key")} } }
  /ping: { get: { responses: ${answers("Pong")} } }
webhooks:
  cat.born: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Birth" } } } }, responses: {} } }
components:
  schemas:
    Cat: { type: object, properties: { owner: { $ref: "#/components/schemas/Owner" }, paw: { $ref: "#/components/schemas/Paw" } } }
    Paw: { type: string }
    Toy: { type: string }
    Key: { type: object, properties: { owner: { $ref: "#/components/schemas/Owner" } } }
    Owner: { type: string }
    Pong: { type: string }
    Birth: { type: string }
    Nobody: { type: string }
`);
  const homes = modelFiles(plan).map(({ path, doc, declarations }) => [
    path,
    doc.text,
    declarations.map(({ name }) => name),
  ]);
  expect(homes).toEqual([
    ["src/models/cats.ts", "Models of Cats.", ["Cat", "Paw", "Toy"]],
    ["src/models/license-keys.ts", "Models of License Keys.", ["Key"]],
    ["src/models/shared.ts", "Models that several resources share.", ["Owner", "Pong", "Nobody"]],
    ["src/models/webhook-events.ts", "Models of Webhook Events.", ["Birth"]],
  ]);
});

test("a resource called “shared” shares the file", async () => {
  const { plan } = await planYaml(`
paths: { /shared: { get: { responses: ${answers("Thing")} } } }
components: { schemas: { Thing: { type: string }, Other: { type: string } } }
`);
  expect(modelFiles(plan).map(({ path }) => path)).toEqual(["src/models/shared.ts"]);
});
