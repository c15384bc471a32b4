import { describe, expect, test } from "vitest";
import { planYaml } from "./document.js";

/** Operations in a line each: `GET /cats → Cat`, `GET /cats → Cat*` with pages, `PATCH /cats/{id} ← Cat`, `-` before one that is deprecated. */
function documentOf(lines: readonly string[]): string {
  const paths = new Map<string, string[]>();
  for (const line of lines) {
    const [, mark = "", method = "", path = "", arrow = "", model = "", star = ""] =
      /^(-?)(\w+) (\S+)(?: ([→←]) (\w+)(\*?))?$/.exec(line) ?? [];
    const reference = `{ $ref: "#/components/schemas/${model}" }`;
    const schema = star ? `{ type: object, properties: { data: { type: array, items: ${reference} } } }` : reference;
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(
      ([, name = ""]) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`,
    );
    if (star) parameters.push("{ name: page, in: query, schema: { type: integer } }");
    const content = `{ content: { application/json: { schema: ${schema} } } }`;
    const body = arrow === "←" ? `, requestBody: ${content}` : "";
    const answer = arrow === "→" ? `200: { description: OK, ${content.slice(1)}` : "204: { description: Done }";
    const text = `    ${method.toLowerCase()}: { deprecated: ${mark === "-"}, parameters: [${parameters.join(", ")}]${body}, responses: { ${answer} } }`;
    paths.set(path, [...(paths.get(path) ?? []), text]);
  }
  const described = [...paths].map(([path, operations]) => `  ${path}:\n${operations.join("\n")}`);
  const models = ["Cat", "Dog"].map((name) => `    ${name}: { type: object, properties: { name: { type: string } } }`);
  return `paths:\n${described.join("\n")}\ncomponents:\n  schemas:\n${models.join("\n")}\n`;
}

describe("the README shows", () => {
  test.each([
    {
      given: ["GET /cats → Cat", "GET /dogs → Dog*", "GET /dogs/{id} → Dog", "PATCH /dogs/{id} ← Dog"],
      why: "the resource that has most kinds of calls",
      want: { first: "dogs.retrieve", list: "dogs.list", failing: "dogs.update" },
    },
    {
      given: ["GET /cats/{id} → Cat", "GET /dogs/{id} → Dog", "DELETE /dogs/{id}"],
      why: "of two alike the one with more operations",
      want: { first: "dogs.retrieve", list: undefined, failing: "dogs.retrieve" },
    },
    {
      given: ["GET /cats/{id} → Cat", "GET /dogs/{id} → Dog"],
      why: "else the first of the document",
      want: { first: "cats.retrieve", list: undefined, failing: "cats.retrieve" },
    },
    {
      given: ["-GET /cats/{id} → Cat", "-PATCH /cats/{id} ← Cat", "GET /dogs/{id} → Dog"],
      why: "nothing that is deprecated",
      want: { first: "dogs.retrieve", list: undefined, failing: "dogs.retrieve" },
    },
    {
      given: ["-GET /cats/{id} → Cat"],
      why: "what is deprecated where there is nothing else",
      want: { first: "cats.retrieve", list: undefined, failing: "cats.retrieve" },
    },
    {
      given: ["POST /sendCat ← Cat", "POST /close", "POST /getMe → Cat"],
      why: "what asks, of remote procedures",
      want: { first: "getMe", list: undefined, failing: "sendCat" },
    },
    {
      given: ["GET /cats/regions → Cat", "GET /cats/{id} → Cat"],
      why: "an item before what else is read",
      want: { first: "cats.retrieve", list: undefined, failing: "cats.retrieve" },
    },
    {
      given: ["GET /cats/{id} → Cat", "GET /dogs/{id}/toys → Dog*", "GET /dogs → Dog*"],
      why: "a list that takes no id",
      want: { first: "cats.retrieve", list: "dogs.list", failing: "cats.retrieve" },
    },
  ])("$why", async ({ given, want }) => {
    const { first, list, failing } = (await planYaml(documentOf(given))).plan.package.readme;
    const called = (sample: typeof first) => sample?.call.map(({ name }) => name).join(".");
    expect({ first: called(first), list: called(list), failing: called(failing) }).toEqual(want);
  });
});

describe("the credentials that the README names", () => {
  const schemes = `
components:
  securitySchemes:
    login: { type: http, scheme: basic }
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: X-Key }
    flow: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }
`;
  test.each([
    { given: "[{ login: [] }, { token: [] }]", why: "the simplest way in", want: ["token"] },
    { given: "[{ token: [], key: [] }]", why: "all that are needed together", want: ["token", "apiKey"] },
    { given: "[{ login: [] }]", why: "both of a login", want: ["username", "password"] },
    { given: "[{ flow: [] }]", why: "the token, where there are tokens", want: ["flow"] },
    { given: "[]", why: "the client's first, where the call needs none", want: ["username", "password"] },
  ])("are $why", async ({ given, want }) => {
    const yaml = `paths:\n  /ping: { get: { security: ${given}, responses: {} } }\n${schemes}`;
    const { credentials } = (await planYaml(yaml)).plan.package.readme;
    expect(credentials.map(({ option }) => option)).toEqual(want);
  });
});

test.each([
  { given: "public", want: "TypeScript client of the Public API" },
  { given: "Pet Shop", want: "TypeScript client of the Pet Shop API" },
  { given: "The Pet API", want: "TypeScript client of the Pet API" },
])("of a document called $given, the package is the $want", async ({ given, want }) => {
  const { plan } = await planYaml(`info: { title: ${given} }\npaths: {}\n`);
  expect(plan.package.description).toBe(want);
});
