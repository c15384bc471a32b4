import { describe, expect, test } from "vitest";
import { typeText } from "../../../generator/diff/shape.js";
import type { PropertyPlan, TypeNode } from "../../../generator/plan/node.js";
import { nameNested } from "../../../generator/plan/nested-type.js";

const string: TypeNode = { kind: "keyword", name: "string" };
const nothing: TypeNode = { kind: "keyword", name: "null" };
const doc = { tags: [] };
const name = (text: string): TypeNode => ({ kind: "name", name: text });
const list = (items: TypeNode): TypeNode => ({ kind: "array", items });
const either = (...members: readonly TypeNode[]): TypeNode => ({ kind: "union", members });
const map = (index: TypeNode): TypeNode => ({ kind: "object", properties: [], index });
const property = (key: string, type: TypeNode): PropertyPlan => ({ name: key, optional: false, type, doc });
const object = (properties: Readonly<Record<string, TypeNode>>): TypeNode => ({
  kind: "object",
  properties: Object.entries(properties).map(([key, type]) => property(key, type)),
});
const item = object({ id: string });

/** The names of all objects, in the order in which they stand. */
function namesOf(type: TypeNode): readonly string[] {
  switch (type.kind) {
    case "object":
      return [
        ...(type.named ? [type.named.name] : []),
        ...type.properties.flatMap((each) => namesOf(each.type)),
        ...(type.index ? namesOf(type.index) : []),
      ];
    case "array":
      return namesOf(type.items);
    case "union":
    case "intersection":
      return type.members.flatMap(namesOf);
    default:
      return [];
  }
}

describe("an object in place is called as its property is", () => {
  test.each<{ given: string; properties: Readonly<Record<string, TypeNode>>; want: readonly string[] }>([
    { given: "an object", properties: { billing_address: item }, want: ["Invoice.BillingAddress"] },
    { given: "one that may be null", properties: { address: either(item, nothing) }, want: ["Invoice.Address"] },
    { given: "one of a list", properties: { line_items: list(item) }, want: ["Invoice.LineItem"] },
    {
      given: "one of a list that may be null",
      properties: { taxes: either(list(item), nothing) },
      want: ["Invoice.Tax"],
    },
    { given: "one of a list of lists", properties: { rows: list(list(item)) }, want: ["Invoice.Row"] },
    { given: "one of a map", properties: { prices: map(item) }, want: ["Invoice.Price"] },
    {
      given: "one within another",
      properties: { lines: list(object({ price: object({ tax: item }) })) },
      want: ["Invoice.Line", "Invoice.Line.Price", "Invoice.Line.Price.Tax"],
    },
    {
      given: "several of a name, in places of their own",
      properties: { from: object({ place: item }), to: object({ place: item }) },
      want: ["Invoice.From", "Invoice.From.Place", "Invoice.To", "Invoice.To.Place"],
    },
    { given: "nothing of an object without properties", properties: { extra: object({}) }, want: [] },
    { given: "none of several", properties: { source: either(item, object({ url: string })) }, want: [] },
    // The first keeps the name; what has no good one stays in place.
    {
      given: "two of one name",
      properties: { line: item, lines: list(object({ no: string })) },
      want: ["Invoice.Line"],
    },
    { given: "a name without letters", properties: { "😀": item, "": item, "1st": item }, want: [] },
    { given: "a global", properties: { array: item, date: item }, want: [] },
    { given: "the type itself", properties: { invoice: item, invoices: list(item) }, want: [] },
    // Within the namespace, `Customer` would be another than in the file.
    {
      given: "a model that an object in place has",
      properties: { customer: item, lines: list(object({ customer: name("Customer") })) },
      want: ["Invoice.Line"],
    },
    {
      given: "a model that the type itself has",
      properties: { customer: item, payer: name("Customer") },
      want: ["Invoice.Customer"],
    },
  ])("$given", ({ properties, want }) => {
    const plain = object(properties);
    if (plain.kind !== "object") throw new Error("It is an object.");
    const named = nameNested({ kind: "interface", name: "Invoice", doc, extends: [], properties: plain.properties });
    if (named.kind !== "interface") throw new Error("It stays an interface.");
    expect(named.properties.flatMap(({ type }) => namesOf(type))).toEqual(want);
    // What it is stays the same.
    expect(typeText({ kind: "object", properties: named.properties })).toBe(typeText(plain));
  });

  test.each([
    { length: 80, want: [`Invoice.${"L".padEnd(80, "l")}`] },
    { length: 81, want: [] },
  ])("by a property of $length letters: $want", ({ length, want }) => {
    const plain = object({ ["l".repeat(length)]: item });
    if (plain.kind !== "object") throw new Error("It is an object.");
    const named = nameNested({ kind: "interface", name: "Invoice", doc, extends: [], properties: plain.properties });
    if (named.kind !== "interface") throw new Error("It stays an interface.");
    expect(named.properties.flatMap(({ type }) => namesOf(type))).toEqual(want);
  });

  test("in an intersection, too, and in no union", () => {
    const types = { both: { kind: "intersection", members: [name("Base"), object({ lines: list(item) })] } } as const;
    const declared = nameNested({ kind: "alias", name: "Invoice", doc, type: types.both });
    expect(declared.kind === "alias" && namesOf(declared.type)).toEqual(["Invoice.Line"]);
    const union = either(object({ lines: list(item) }), object({ rows: list(item) }));
    expect(nameNested({ kind: "alias", name: "Invoice", doc, type: union })).toEqual({
      kind: "alias",
      name: "Invoice",
      doc,
      type: union,
    });
  });
});
