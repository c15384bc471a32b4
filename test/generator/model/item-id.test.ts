/** Which property identifies the items of a list: a wrong one would skip items, or repeat them. */
import { expect, test } from "vitest";
import type { Model } from "../../../generator/model/api.js";
import { findItemId } from "../../../generator/model/item-id.js";
import type { Property, Schema } from "../../../generator/model/schema.js";

const text: Schema = { kind: "string" };
const integer: Schema = { kind: "number", integer: true };
const named: Schema = { kind: "reference", id: "#/components/schemas/Id" };
const model = { id: "#/components/schemas/Id", name: "Id", schema: text } as unknown as Model;
const models = new Map([[model.id, model]]);

/** An object of what it has: `id`, or `id?` where it may be left out. */
function object(properties: Readonly<Record<string, Schema>>): Schema {
  return {
    kind: "object",
    properties: Object.entries(properties).map(([name, schema]): Property => ({
      name: name.replace("?", ""),
      required: !name.endsWith("?"),
      readOnly: false,
      writeOnly: false,
      schema,
    })),
  };
}

function union(...members: readonly Schema[]): Schema {
  return { kind: "union", members };
}

interface Row {
  readonly given: Schema;
  readonly noun?: string;
  readonly prose?: string;
  readonly isSure?: boolean;
  readonly want: string | undefined;
}

test.each<Row>([
  { given: object({ name: text, id: text }), want: "id" },
  { given: object({ _id: text }), want: "_id" },
  { given: object({ id: integer }), want: "id" },
  { given: object({ id: named }), want: "id" },
  { given: object({ id: { kind: "number", integer: false } }), want: undefined },
  { given: object({ id: { kind: "boolean" } }), want: undefined },
  { given: object({ "id?": text }), want: undefined },
  { given: object({ "id?": text }), isSure: true, want: "id" },
  { given: object({ thing_id: text, owner_id: text }), noun: "things", want: "thing_id" },
  { given: object({ thing_id: text }), want: undefined },
  { given: object({ thing_id: text, "id?": text }), noun: "things", want: undefined },
  { given: object({ thing_id: text, other_thing_id: text }), noun: "things", want: undefined },
  { given: object({ thing: text }), noun: "things", want: undefined },
  { given: object({ uuid: text, token: text }), prose: "A cursor: an item's Token.", want: "token" },
  { given: object({ token: text }), prose: "The tokens of an item.", want: undefined },
  { given: object({ token: text }), want: undefined },
  { given: union(object({ id: text }), object({ id: integer })), want: "id" },
  { given: union(object({ id: text }), object({ _id: text })), want: undefined },
  { given: union(object({ id: text }), union(object({ id: text }), text)), want: undefined },
  { given: text, want: undefined },
])("$given is identified by $want", ({ given, want, ...clue }) => {
  expect(findItemId(given, models, clue)).toBe(want);
});
