/** Reads text as the value that it stands for by its schema. */
import type { Schema } from "../model/schema.js";
import { follow } from "./example.js";
import { findFlaws } from "./validity.js";

type Schemas = ReadonlyMap<string, Schema>;

/** Text, or lists and objects of text. */
export type WireValue = string | readonly WireValue[] | { readonly [name: string]: WireValue };

/** The value of a text. Where the text does not fit the schema it stays a text, and the check will find it wrong. */
export function valueOfText(wire: WireValue, schema: Schema, schemas: Schemas, depth = 0): unknown {
  const target = follow(schema, schemas);
  if (!target || depth > 50) return wire;
  const inner = (value: WireValue, of: Schema) => valueOfText(value, of, schemas, depth + 1);
  switch (target.kind) {
    case "union":
    case "intersection": {
      const candidates = target.members.map((member) => inner(wire, member));
      const fits = (value: unknown) => findFlaws(value, schema, { schemas, side: "request" }).length === 0;
      return candidates.find(fits) ?? (fits(wire) ? wire : (candidates.find((value) => value !== wire) ?? wire));
    }
    case "array":
      return (Array.isArray(wire) ? (wire as readonly WireValue[]) : [wire]).map((item) => inner(item, target.items));
    case "tuple": {
      const items = Array.isArray(wire) ? (wire as readonly WireValue[]) : [wire];
      return items.map((item, index) => inner(item, target.items[index] ?? target.rest ?? { kind: "unknown" }));
    }
    case "object": {
      if (typeof wire === "string" || Array.isArray(wire)) return wire;
      const own = new Map(target.properties.map((property) => [property.name, property.schema]));
      const entries = Object.entries(wire).map(([name, value]) => {
        const of = own.get(name) ?? target.additional;
        return [name, of ? inner(value, of) : value] as const;
      });
      return Object.fromEntries(entries);
    }
    case "enum":
      return target.values.find(({ value }) => String(value) === wire)?.value ?? wire;
    default:
      return typeof wire === "string" ? scalarOf(wire, target.kind) : wire;
  }
}

function scalarOf(text: string, kind: Schema["kind"]): unknown {
  if (kind === "number" && text.trim() !== "" && !Number.isNaN(Number(text))) return Number(text);
  if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  return kind === "null" && text === "" ? null : text;
}

/**
 * Reads names in brackets: `a[b]=1&a[c]=2&d=3&d=4` is `{ a: { b: "1", c: "2" }, d: ["3", "4"] }`; `[]` and numbers make
 * a list.
 */
export function treeOf(pairs: readonly (readonly [name: string, text: string])[]): Readonly<Record<string, WireValue>> {
  const groups = new Map<string, (readonly [string, string])[]>();
  for (const [name, text] of pairs) {
    const [, stem = name, rest = ""] = /^([^[]+)((?:\[[^\]]*\])+)$/.exec(name) ?? [];
    groups.set(stem, [...(groups.get(stem) ?? []), [rest.replace(/^\[([^\]]*)\]/, "$1"), text]]);
  }
  return Object.fromEntries([...groups].map(([stem, inner]) => [stem, branchOf(inner)]));
}

function branchOf(pairs: readonly (readonly [string, string])[]): WireValue {
  const [first] = pairs;
  if (pairs.every(([name]) => name === ""))
    return pairs.length === 1 && first ? first[1] : pairs.map(([, text]) => text);
  const tree = treeOf(pairs.filter(([name]) => name !== ""));
  return Object.keys(tree).every((key) => /^\d+$/.test(key)) ? Object.values(tree) : tree;
}
