import { describe, expect, test } from "vitest";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { type Filter, filterOperations } from "../../../generator/resolve/filter.js";
import { matchGlob } from "../../../generator/setting/glob.js";
import { resolveFolder } from "../load/folder.js";

const json = (schema: string) =>
  `{ 200: { content: { application/json: { schema: { $ref: '#/components/schemas/${schema}' } } } } }`;
const api = `openapi: 3.2.0
tags: [{ name: animals }, { name: pets, parent: animals }, { name: admin }]
paths:
  /pets: { get: { operationId: listPets, tags: [pets], responses: ${json("Pet")} }, post: { operationId: addPet, deprecated: true, security: [{ key: [] }] } }
  /pets/{id}: { get: { operationId: getPet, tags: [pets], parameters: [{ name: id, in: path, required: true }], responses: ${json("Pet")} } }
  /admin/users: { get: { operationId: listUsers, tags: [admin], x-hidden: true, x-audience: [staff], responses: ${json("User")} } }
webhooks:
  petAdded: { post: { operationId: petAdded } }
components:
  securitySchemes: { key: { type: http, scheme: basic } }
  schemas:
    Pet: { discriminator: { propertyName: kind }, properties: { owner: { $ref: '#/components/schemas/Owner' } } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], default: { $ref: '#/components/schemas/User' } }
    Owner: { properties: { pet: { $ref: '#/components/schemas/Pet' } } }
    User: {}
    Unused: {}
`;

async function filter(filters: { keep?: readonly Filter[]; drop?: readonly Filter[] }) {
  const { resolved } = await resolveFolder(api);
  const { report, diagnostics } = collectDiagnostics();
  return { whole: resolved, part: filterOperations(resolved, filters, report), diagnostics };
}

const all = ["listPets", "addPet", "getPet", "listUsers", "petAdded"];

describe("the operations that stay", () => {
  test.each([
    { given: {}, want: all },
    { given: { keep: [{ tag: "pets" }] }, want: ["listPets", "getPet"] },
    { given: { keep: [{ tag: "pets" }, { tag: "admin" }] }, want: ["listPets", "getPet", "listUsers"] },
    { given: { keep: [{ tag: "pets", path: "/pets" }] }, want: ["listPets"] },
    { given: { drop: [{ path: "/admin/**" }, { path: "petAdded" }] }, want: ["listPets", "addPet", "getPet"] },
    { given: { keep: [{ method: "get" }], drop: [{ "x-hidden": true }] }, want: ["listPets", "getPet"] },
    { given: { keep: [{ "x-audience": "staff" }] }, want: ["listUsers"] },
    { given: { drop: [{ deprecated: true }] }, want: ["listPets", "getPet", "listUsers", "petAdded"] },
    { given: { keep: [{ operationId: "list*" }] }, want: ["listPets", "listUsers"] },
  ])("$given", async ({ given, want }) => {
    const { part, diagnostics } = await filter(given);
    expect([...part.operations, ...part.webhooks].map(({ operationId }) => operationId)).toEqual(want);
    expect(diagnostics).toEqual([]);
  });
});

describe("an operation that an extension leaves out", () => {
  const everything = { keep: [{ path: "**" }] };
  test.each<{
    readonly given: string;
    readonly filters?: Parameters<typeof filterOperations>[1];
    readonly want: boolean;
  }>([
    { given: "x-specwright-ignore: true", want: false },
    { given: "x-speakeasy-ignore: true", want: false },
    { given: "x-fern-ignore: true", want: false },
    { given: "x-internal: true", want: false },
    { given: "x-stainless-skip: true", want: false },
    { given: "x-stainless-skip: [go, typescript]", want: false },
    { given: "x-stainless-skip: [go]", want: true },
    { given: "x-internal: false", want: true },
    { given: 'x-internal: "true"', want: true },
    { given: "x-internal: true", filters: everything, want: false },
    { given: "x-internal: true", filters: { keep: [{ "x-internal": true }, { path: "**" }] }, want: true },
    { given: "x-fern-ignore: true", filters: { keep: [{ "x-internal": true }, { path: "**" }] }, want: false },
  ])("$given, $filters: stays $want", async ({ given, filters = {}, want }) => {
    const { resolved } = await resolveFolder(
      `openapi: 3.1.0\npaths: { /a: { get: { ${given} } }, /b: { get: { x-internal: no } } }\n`,
    );
    const { report, diagnostics } = collectDiagnostics();
    const { operations } = filterOperations(resolved, filters, report);
    expect(operations.map(({ path }) => path)).toEqual(want ? ["/a", "/b"] : ["/b"]);
    const told = diagnostics.filter(({ code }) => code === "operation-ignored");
    expect(told.map(({ source }) => source?.pointer)).toEqual(want ? [] : ["/paths/~1a/get"]);
  });
});

test("what nothing uses any more goes with them", async () => {
  const { part } = await filter({ keep: [{ tag: "pets" }] });
  expect([...part.schemas.values()].map(({ name }) => name)).toEqual(["Pet", "Cat", "Owner"]);
  expect([...part.securitySchemes.keys()]).toEqual([]);
  expect(part.tags.map(({ name }) => name)).toEqual(["animals", "pets"]);
});

test("without an operation less the API is the same", async () => {
  const { whole, part } = await filter({ drop: [{ tag: "none" }] });
  expect(part).toBe(whole);
});

test("a filter that means nothing is reported", async () => {
  const { diagnostics } = await filter({ drop: [{ tag: "pet", method: "get" }] });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "The filter tag: pet, method: get matches no operation. Did you mean “pets”?",
  ]);
});

test.each([
  { glob: "/pets/*", text: "/pets/{id}", want: true },
  { glob: "/pets/*", text: "/pets/{id}/toys", want: false },
  { glob: "/pets/**", text: "/pets/{id}/toys", want: true },
  { glob: "/pets/**", text: "/pets", want: true },
  { glob: "/pets/**", text: "/petshop", want: false },
  { glob: "/**/toys", text: "/pets/{id}/toys", want: true },
  { glob: "/pets/{id}", text: "/pets/{id}", want: true },
  { glob: "/a.b", text: "/aXb", want: false },
])("$text is of the form $glob: $want", ({ glob, text, want }) => {
  expect(matchGlob(glob, text)).toBe(want);
});

test.each<{ readonly given: Filter; readonly want: string }>([
  { given: { tag: "pest" }, want: "The filter tag: pest matches no operation. Did you mean “pets”?" },
  {
    given: { operationId: "lstPets" },
    want: "The filter operationId: lstPets matches no operation. Did you mean “listPets”?",
  },
  {
    given: JSON.parse('{ "tags": "pets" }') as Filter,
    want: "The filter tags: pets matches no operation. Did you mean “tag”?",
  },
  { given: { tag: "pets", method: "put" }, want: "The filter tag: pets, method: put matches no operation." },
  { given: { "x-unknown": true }, want: "The filter x-unknown: true matches no operation." },
])("a filter that matches nothing: $given", async ({ given, want }) => {
  const { diagnostics } = await filter({ keep: [given] });
  expect(diagnostics.map(({ message }) => message)).toEqual([want]);
});
