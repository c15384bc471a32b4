import { expect, test } from "vitest";
import { nameNested } from "../../../generator/plan/nested-type.js";
import type { PropertyPlan, TypeNode } from "../../../generator/plan/node.js";
import type { Declaration } from "../../../generator/plan/plan.js";
import { shareObjects } from "../../../generator/plan/shared-object.js";

const string: TypeNode = { kind: "keyword", name: "string" };
const doc = { tags: [] };
const property = (name: string, type: TypeNode, text?: string): PropertyPlan => ({
  name,
  optional: false,
  type,
  doc: { ...doc, ...(text !== undefined && { text }) },
});
const object = (...properties: readonly PropertyPlan[]): TypeNode => ({ kind: "object", properties });
const fields = (...names: readonly string[]) => names.map((name) => property(name, string));
const five = fields("a", "b", "c", "d", "e");
const user = object(...five);
const declare = (name: string, ...properties: readonly PropertyPlan[]): Declaration =>
  nameNested({ kind: "interface", name, doc, extends: [], properties });

/** Each named object with the one that it is said to be the same as. */
function sameIn(type: TypeNode): readonly string[] {
  if (type.kind === "array") return sameIn(type.items);
  if (type.kind === "union") return type.members.flatMap(sameIn);
  if (type.kind !== "object") return [];
  const { named, properties } = type;
  const own = named?.same === undefined ? [] : [`${named.name} = ${named.same}`];
  return [...own, ...properties.flatMap((each) => sameIn(each.type))];
}

test.each<{ given: string; declarations: readonly Declaration[]; want: readonly string[] }>([
  {
    given: "the same object in two types",
    declarations: [declare("Opened", property("user", user)), declare("Closed", property("author", user))],
    want: ["Closed.Author = Opened.User"],
  },
  {
    given: "objects with the same objects below them",
    declarations: [
      declare("Opened", property("head", object(...five, property("user", user)))),
      declare("Closed", property("head", object(...five, property("user", user)))),
    ],
    want: ["Closed.Head = Opened.Head", "Closed.Head.User = Opened.Head.User"],
  },
  {
    given: "objects with the same small objects below them",
    declarations: [
      declare("Opened", property("head", object(...five, property("user", object(...fields("id")))))),
      declare("Closed", property("head", object(...five, property("user", object(...fields("id")))))),
    ],
    want: ["Closed.Head = Opened.Head"],
  },
  {
    given: "a list of them",
    declarations: [
      declare("Opened", property("user", user)),
      declare("Closed", property("users", { kind: "array", items: user })),
    ],
    want: ["Closed.User = Opened.User"],
  },
  {
    given: "objects that are read as fast",
    declarations: [
      declare("Opened", property("user", object(...fields("a", "b", "c", "d")))),
      declare("Closed", property("user", object(...fields("a", "b", "c", "d")))),
    ],
    want: [],
  },
  {
    given: "objects with other words",
    declarations: [
      declare("Opened", property("user", object(...five, property("f", string, "Whose it is.")))),
      declare("Closed", property("user", object(...five, property("f", string)))),
    ],
    want: [],
  },
  {
    given: "a name that means something else where it would stand",
    declarations: [
      declare("Opened", property("user", user)),
      declare("Closed", property("user", user), property("opened", object(...fields("id")))),
    ],
    want: [],
  },
  {
    given: "a name that would not fit on a line",
    declarations: [declare("O".repeat(60), property("user", user)), declare("Closed", property("user", user))],
    want: [],
  },
])("$given: $want", ({ declarations, want }) => {
  const shared = shareObjects(declarations);
  const types = shared.flatMap((each) => (each.kind === "interface" ? each.properties.map(({ type }) => type) : []));
  expect(types.flatMap(sameIn)).toEqual(want);
});
