/** What the reference shows a method to be answered with. */
import { expect, test } from "vitest";
import { finiteModels } from "../../../generator/plan/finite.js";
import { sampleResponse } from "../../../generator/plan/sample-response.js";
import { modelDocument } from "../model/document.js";

const object = (properties: object, required: readonly string[] = []) => ({ type: "object", properties, required });
const string = { type: "string" };

test.each<{ readonly given: string; readonly schema: object; readonly example?: unknown; readonly want: unknown }>([
  { given: "what the document shows", schema: object({ a: string }), example: { a: "x" }, want: { a: "x" } },
  {
    given: "all properties, those that are only read too",
    schema: object({ id: { ...string, readOnly: true }, note: { type: "string", examples: ["hi"] } }),
    want: { id: "id", note: "hi" },
  },
  {
    given: "none that is only written, and none that is on its way out unless it is always there",
    schema: object({ a: { ...string, writeOnly: true }, b: { ...string, deprecated: true }, c: string }),
    want: { c: "c" },
  },
  {
    given: "what may be null, with a value",
    schema: object({ at: { type: ["string", "null"], format: "date-time" } }),
    want: { at: "2030-01-01T00:00:00Z" },
  },
  { given: "a list with one item", schema: { type: "array", items: { type: "integer" } }, want: [1] },
  {
    given: "a model that holds its like without it",
    schema: { $ref: "#/components/schemas/Node" },
    want: { name: "name", children: [] },
  },
  {
    given: "parts of one object together",
    schema: { allOf: [object({ a: string }), object({ b: { type: "boolean" } })] },
    want: { a: "a", b: true },
  },
  { given: "nothing that has no end", schema: { $ref: "#/components/schemas/Endless" }, want: undefined },
  {
    given: "no more than what is always there where all would be too much",
    schema: object(
      { id: string, ...Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`field_${n}`, string])) },
      ["id"],
    ),
    want: { id: "id" },
  },
])("$given", async ({ schema, example, want }) => {
  const { api } = await modelDocument({
    paths: {
      "/x": {
        get: {
          responses: {
            "200": {
              description: "",
              content: { "application/json": { schema, ...(example !== undefined && { example }) } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Node: object({ name: string, children: { type: "array", items: { $ref: "#/components/schemas/Node" } } }),
        Endless: object({ next: { $ref: "#/components/schemas/Endless" } }, ["next"]),
      },
    },
  });
  const [operation] = api.operations;
  expect(operation && sampleResponse(operation, finiteModels(api.models))).toEqual(want);
});
