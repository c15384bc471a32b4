import { expect, test } from "vitest";
import { planErrorBodies } from "../../../generator/plan/error-body.js";
import { modelDocument, type Json } from "../model/document.js";
import { valueText } from "../code-text.js";

const schemas = {
  Problem: { type: "object", properties: { code: { type: "string" } } },
  Word: { type: "string" },
  Loop: { oneOf: [{ $ref: "#/components/schemas/Problem" }, { $ref: "#/components/schemas/Loop" }] },
};
const problem = { $ref: "#/components/schemas/Problem" };
const word = { $ref: "#/components/schemas/Word" };

/** The forms of the error bodies of an operation with these contents, by status. */
async function formsOf(contents: Readonly<Record<string, Json>>): Promise<string | undefined> {
  const responses = Object.fromEntries(
    Object.entries(contents).map(([status, content]) => [status, { description: "", content }]),
  );
  const { api } = await modelDocument({ components: { schemas }, paths: { "/things": { get: { responses } } } });
  const [operation] = api.operations;
  const forms = operation && planErrorBodies(operation, new Map(api.models.map(({ id, schema }) => [id, schema])));
  return forms && valueText(forms);
}

function json(schema: unknown): Json {
  return { "application/json": { schema } };
}

test.each([
  { given: {}, want: "any" },
  { given: { "application/json": {} }, want: "any" },
  { given: json(true), want: "any" },
  { given: json({ type: "string" }), want: "any" },
  { given: json(word), want: "any" },
  { given: json({ enum: [1, "a"] }), want: "any" },
  { given: json({ oneOf: [problem, word] }), want: "any" },
  { given: { ...json(problem), "application/problem+json": { schema: word } }, want: "any" },
  { given: { "text/plain": { schema: { type: "string" } } }, want: "text" },
  { given: { "text/plain": {} }, want: "text" },
  { given: { "application/xml": { schema: problem } }, want: "text" },
  { given: json(problem), want: undefined },
  { given: json({ enum: [1, 2] }), want: undefined },
  { given: json({ type: ["integer", "null"] }), want: undefined },
  { given: json({ type: "array", items: word }), want: undefined },
  { given: json({ allOf: [problem, { properties: { more: word } }] }), want: undefined },
  { given: json({ $ref: "#/components/schemas/Loop" }), want: undefined },
  { given: { ...json(problem), "text/plain": { schema: { type: "string" } } }, want: undefined },
])("a body of $given is $want", async ({ given, want }) => {
  expect(await formsOf({ 404: given })).toBe(want && `{ "404": "${want}" }`);
});

test("each status has a form of its own", async () => {
  const given = { 404: json(problem), 409: { "text/plain": {} }, "5XX": json(word), default: {} };
  expect(await formsOf({ 200: {}, ...given })).toBe('{ "409": "text", "5XX": "any", default: "any" }');
});
