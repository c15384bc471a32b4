import Schemas, { type Labelled, type Merged, type Things } from "schemas";

/** Objects that the types describe can be written down under every flag, and read. */
export const labelled: Labelled = { id: 1, on: true, color: "red" };
export const merged: Merged = { id: 1, children: [{ children: [] }], size: 3, kind: "b" };
export const things: Things = {
  mixed: { b: [2] },
  tuple: ["a", 1],
  tuple_and_more: ["a", 1, 2, 3],
  by_pattern: { "x-a": "b", "y-a": true },
  by_key: { first: 1, "second-key": 2 },
  conditional: { country: "NL", postcode: "1011" },
  json: [1, "a", null, { b: [true] }],
  tree: { children: [{}] },
};
// @ts-expect-error There is no such key.
export const unknownKey: Things = { by_key: { third: 3 } };
// @ts-expect-error A tuple ends.
export const tooLong: Things = { tuple: ["a", 1, 2] };
// @ts-expect-error The value is excluded.
export const excluded: Things = { not_one_of_them: "c" };
// @ts-expect-error Nobody has children but who says so.
export const childless: Merged = { id: 1, size: 3 };

export async function main(client: Schemas): Promise<string | undefined> {
  await client.things.create({ id: 1, anything: ["goes"] });
  const { conditional } = await client.things.retrieve();
  return conditional && "postcode" in conditional ? conditional.postcode : conditional?.zip;
}
