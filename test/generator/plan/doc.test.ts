import { expect, test } from "vitest";
import type { Schema } from "../../../generator/model/schema.js";
import { firstSentence, planDoc, textDoc } from "../../../generator/plan/doc.js";

const string: Schema = { kind: "string" };

test.each<{ given: Schema; want: ReturnType<typeof planDoc> }>([
  { given: string, want: { tags: [] } },
  { given: { ...string, title: "Name" }, want: { text: "Name", tags: [] } },
  { given: { ...string, title: "address_specs" }, want: { tags: [] } },
  { given: { ...string, title: "OwnerAddress" }, want: { tags: [] } },
  { given: { ...string, title: "Name", description: "What it is." }, want: { text: "What it is.", tags: [] } },
  {
    given: {
      ...string,
      format: "uri",
      deprecated: true,
      default: "a",
      examples: ["b", "c"],
      constraints: new Map<string, unknown>([
        ["maxLength", 3],
        ["not", { const: "x" }],
      ]),
    },
    want: {
      tags: [
        { name: "deprecated" },
        { name: "default", text: '"a"' },
        { name: "format", text: "uri" },
        { name: "maxLength", text: "3" },
        { name: "example", text: '"b"' },
      ],
    },
  },
  {
    given: { kind: "union", members: [{ ...string, format: "date" }, { kind: "null" }], default: null },
    want: {
      tags: [
        { name: "default", text: "null" },
        { name: "format", text: "date" },
      ],
    },
  },
  {
    given: {
      kind: "union",
      members: [{ ...string, constraints: new Map([["maxLength", 3]]) }, { kind: "null" }],
      constraints: new Map([["minLength", 1]]),
    },
    want: {
      tags: [
        { name: "maxLength", text: "3" },
        { name: "minLength", text: "1" },
      ],
    },
  },
  {
    given: {
      kind: "union",
      members: [string, { kind: "null" }],
      constraints: new Map<string, unknown>([
        ["minLength", 1],
        ["dependentRequired", { a: ["b"] }],
      ]),
    },
    want: {
      tags: [
        { name: "minLength", text: "1" },
        { name: "dependentRequired", text: '{"a":["b"]}' },
      ],
    },
  },
  { given: { kind: "unknown", examples: [{ a: "x".repeat(2000) }] }, want: { tags: [] } },
  {
    given: { kind: "unknown", examples: [{ a: "x".repeat(80) }] },
    want: { tags: [{ name: "example", text: `{\n  "a": "${"x".repeat(80)}"\n}` }] },
  },
  {
    given: {
      kind: "enum",
      description: "How it is.",
      values: [{ value: "on", description: "It runs." }, { value: "off" }],
    },
    want: { text: 'How it is.\n\n- `"on"`: It runs.\n- `"off"`', tags: [] },
  },
  {
    given: {
      kind: "enum",
      values: [
        { value: 1, name: "Low", description: "Little.<br/>" },
        { value: 2, name: "High" },
      ],
    },
    want: { text: "- `1` (Low): Little.\n- `2` (High)", tags: [] },
  },
  {
    given: {
      kind: "enum",
      values: [
        { value: "on_hold", name: "OnHold" },
        { value: "off", name: "OFF" },
      ],
    },
    want: { tags: [] },
  },
  {
    given: { kind: "object", properties: [], constraints: new Map([["dependentRequired", { card: ["address"] }]]) },
    want: { tags: [{ name: "dependentRequired", text: '{"card":["address"]}' }] },
  },
])("$given", ({ given, want }) => {
  expect(planDoc(given)).toEqual(want);
});

test.each([
  { title: "Proration Billing Mode", name: "ProrationBillingMode", want: undefined },
  { title: "Display Name", name: "display_name", want: undefined },
  { title: "The name that others see", name: "display_name", want: "The name that others see" },
])("the title “$title” of $name", ({ title, name, want }) => {
  expect(planDoc({ ...string, title }, { name }).text).toBe(want);
});

test("a parameter's own words win over its schema's", () => {
  const doc = planDoc({ ...string, description: "A string." }, { description: "The name.", deprecated: true });
  expect(doc).toEqual({ text: "The name.", tags: [{ name: "deprecated" }] });
});

test("paragraphs that say nothing are none", () => {
  expect([textDoc(), textDoc("", undefined), textDoc("a", undefined, "b")]).toEqual([
    { tags: [] },
    { tags: [] },
    { text: "a\n\nb", tags: [] },
  ]);
});

test.each([
  { given: "Not found", want: "Not found" },
  { given: "Not found.\nReally. Look elsewhere.", want: "Not found." },
  {
    given: "  If the file is there,\nthe answer says so\n\nAnd more.",
    want: "If the file is there, the answer says so",
  },
  { given: "Thrown e.g. when `v1.2` is asked for. Wait!", want: "Thrown e.g. when `v1.2` is asked for." },
  { given: "", want: "" },
])("the first sentence: $want", ({ given, want }) => {
  expect(firstSentence(given)).toBe(want);
});
