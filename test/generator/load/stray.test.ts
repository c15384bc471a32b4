/** Keywords that mean nothing where they stand. */
import { describe, expect, test } from "vitest";
import { loadFolder } from "./folder.js";

const info = 'info: { title: Pets, version: "1" }\n';

/** What was said, without the help. */
async function messagesOf(text: string): Promise<readonly string[]> {
  const { diagnostics } = await loadFolder(text);
  return diagnostics.map(({ message, severity }) => `${severity}: ${message}`);
}

describe("a keyword that no specification has", () => {
  test.each([
    {
      given: "once",
      text: `openapi: 3.1.0\n${info}pathes: {}\n`,
      want: ["info: The OpenAPI Object of OpenAPI 3.1 has no keyword pathes; it is ignored. Did you mean “paths”?"],
    },
    {
      given: "three times",
      text: `openapi: 3.1.0\n${info}paths:\n  /a:\n    get: { sumary: a }\n    put: { sumary: b }\n    post: { sumary: c }\n`,
      want: [
        "info: The Operation Object of OpenAPI 3.1 has no keyword sumary; it is ignored. Did you mean “summary”? It stands in 3 places, of which this is the first.",
      ],
    },
    {
      given: "in a schema",
      text: `openapi: 3.1.0\n${info}components: { schemas: { A: { properites: {} } } }\n`,
      want: [
        "info: The Schema Object of OpenAPI 3.1 has no keyword properites; it is ignored. Did you mean “properties”?",
      ],
    },
    {
      given: "beside a reference",
      text: `openapi: 3.1.0\n${info}components:\n  parameters:\n    A: { $ref: "#/components/parameters/B", required: true }\n    B: { name: b, in: query }\n`,
      want: ["info: The Reference Object of OpenAPI 3.1 has no keyword required; it is ignored."],
    },
  ])("$given", async ({ text, want }) => {
    expect(await messagesOf(text)).toEqual(want);
  });
});

describe("a keyword of another version", () => {
  test.each([
    {
      given: "webhooks in 3.0",
      text: `openapi: 3.0.3\n${info}webhooks: {}\n`,
      want: [
        "info: webhooks is a keyword of the OpenAPI Object in OpenAPI 3.1, OpenAPI 3.2, not in OpenAPI 3.0; it is still read.",
      ],
    },
    {
      given: "const in 3.0",
      text: `openapi: 3.0.3\n${info}components: { schemas: { A: { const: a } } }\n`,
      want: [
        "info: const is a keyword of the Schema Object in OpenAPI 3.1, OpenAPI 3.2, not in OpenAPI 3.0; it is still read.",
      ],
    },
    {
      given: "a type beside the schema in 3.1",
      text: `openapi: 3.1.0\n${info}components: { parameters: { A: { name: a, in: query, type: string } } }\n`,
      want: ["info: type is a keyword of the Parameter Object in Swagger 2.0, not in OpenAPI 3.1; it is ignored."],
    },
    {
      given: "a request body in 2.0",
      text: `swagger: "2.0"\n${info}paths: { /a: { get: { requestBody: {} } } }\n`,
      want: [
        "info: requestBody is a keyword of the Operation Object in OpenAPI 3.0, OpenAPI 3.1, OpenAPI 3.2, not in Swagger 2.0; it is ignored.",
      ],
    },
  ])("$given", async ({ text, want }) => {
    expect(await messagesOf(text)).toEqual(want);
  });
});

test.each([
  { given: "extensions", text: `openapi: 3.1.0\n${info}x-a: 1\ncomponents: { schemas: { A: { x-b: 1 } } }\n` },
  {
    given: "data",
    text: `openapi: 3.1.0\n${info}components: { schemas: { A: { default: { a: 1 }, enum: [{ b: 1 }], example: { c: 1 } } } }\n`,
  },
  {
    given: "names",
    text: `openapi: 3.1.0\n${info}components: { schemas: { A: { properties: { a: {}, $ref: {} } } } }\n`,
  },
  {
    given: "what older tools agree on",
    text: `openapi: 3.1.0\n${info}components: { schemas: { A: { definitions: {} } } }\n`,
  },
])("$given are no keywords", async ({ text }) => {
  expect(await messagesOf(text)).toEqual([]);
});
