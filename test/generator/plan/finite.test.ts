import { expect, test } from "vitest";
import type { Schema } from "../../../generator/model/schema.js";
import { finiteModels } from "../../../generator/plan/finite.js";

const to = (id: string): Schema => ({ kind: "reference", id });
const string: Schema = { kind: "string" };

function object(required: boolean, schema: Schema): Schema {
  const property = { name: "next", required, readOnly: false, writeOnly: false, schema };
  return { kind: "object", properties: [property] };
}

test.each<{ given: string; models: Record<string, Schema>; want: string[] }>([
  { given: "what requires itself", models: { a: object(true, to("a")) }, want: [] },
  { given: "what may have itself", models: { a: object(false, to("a")) }, want: ["a"] },
  { given: "a list of itself", models: { a: object(true, { kind: "array", items: to("a") }) }, want: ["a"] },
  { given: "two that require each other", models: { a: object(true, to("b")), b: object(true, to("a")) }, want: [] },
  { given: "what requires one of those", models: { a: object(true, to("a")), b: object(true, to("a")) }, want: [] },
  { given: "what requires a later one", models: { a: object(true, to("b")), b: string }, want: ["a", "b"] },
  {
    given: "itself or something else",
    models: { a: object(true, { kind: "union", members: [to("a"), { kind: "null" }] }) },
    want: ["a"],
  },
  {
    given: "itself and something else",
    models: { a: { kind: "intersection", members: [object(true, to("a")), object(true, string)] } },
    want: [],
  },
  {
    given: "a tuple of itself",
    models: {
      a: { kind: "tuple", items: [to("a")], required: 1 },
      b: { kind: "tuple", items: [to("b")], required: 0 },
    },
    want: ["b"],
  },
])("$given: $want have an end", ({ models, want }) => {
  const finite = finiteModels(Object.entries(models).map(([id, schema]) => ({ id, schema })));
  expect([...finite.keys()].toSorted()).toEqual(want);
});
