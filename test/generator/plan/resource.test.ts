import { expect, test } from "vitest";
import { typeText } from "../code-text.js";
import { planYaml, resourceFiles } from "./document.js";

test("a scope takes what any operation below takes", async () => {
  const operation = (type: string) =>
    `{ parameters: [{ name: id, in: path, required: true, schema: { type: ${type} } }], responses: {} }`;
  const { plan } = await planYaml(
    `paths: { "/models/{id}": { get: ${operation("integer")}, put: ${operation("string")}, delete: ${operation("string")} } }`,
  );
  const scopes = plan.files
    .flatMap((file) => (file.kind === "resource" ? file.classes : []))
    .flatMap((each) => each.scopes);
  expect(scopes.map(({ method, type }) => [method, typeText(type)])).toEqual([["id", "number | string"]]);
});

test.each([
  { given: "Everything with four legs.", want: "Everything with four legs." },
  // A description that only repeats the name says nothing.
  { given: "Pets", want: undefined },
])("a resource is described as its tag is: $given", async ({ given, want }) => {
  const { plan } = await planYaml(`
tags: [{ name: pets, description: ${given} }]
paths: { /pets: { get: { responses: {} }, post: { responses: {} } } }
`);
  const [file] = resourceFiles(plan);
  expect(file?.classes[0]?.doc.text).toBe(want);
});

test("the namespace of a class lists what the file imports before what it declares", async () => {
  const { plan } = await planYaml(`
paths: { /keys: { get: { responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Zebra" } } } } } } } }
components: { schemas: { Zebra: { type: object, properties: { id: { type: string } } } } }
`);
  const types = resourceFiles(plan).map((file) => file.types);
  expect(types).toEqual([["Zebra", "Key", "KeyRetrieveError", "KeyRetrieveResponse"]]);
});
