/** Parses text of a query, a path, a header or a form into values. */

import { own } from "./own-property.js";

/**
 * The type that text is parsed as: `"text"`, `"number"`, `"boolean"`, a list or fields.
 *
 * Any string, since the compiler takes `valueOf: "text"` for one: every object has a `valueOf`.
 */
export type MockShape =
  | string
  | { readonly list: MockShape }
  | { readonly fields: Readonly<Record<string, MockShape>>; readonly rest?: MockShape };

/** A name and its text. */
export type RawPair = readonly [name: string, text: string];

type Leaf = string | Blob;
export type FormTree = { readonly [name: string]: FormValue };
type FormValue = Leaf | readonly FormValue[] | FormTree;

interface Branch {
  readonly leaves: Leaf[];
  readonly branches: Map<string, Branch>;
}

/** The names as a tree: `a[b]=1&a[c][]=2&d=3&d=4` is `{ a: { b: "1", c: ["2"] }, d: ["3", "4"] }`. */
export function formTree(pairs: readonly (readonly [name: string, value: Leaf])[]): FormTree {
  const root: Branch = { leaves: [], branches: new Map() };
  for (const [name, value] of pairs) {
    const [stem = "", ...rest] = name.split(/[[]/);
    const keys = rest.every((key) => key.endsWith("]")) ? [stem, ...rest.map((key) => key.slice(0, -1))] : [name];
    let branch = root;
    for (const key of keys) {
      const next = branch.branches.get(key) ?? { leaves: [], branches: new Map<string, Branch>() };
      branch.branches.set(key, next);
      branch = next;
    }
    branch.leaves.push(value);
  }
  return treeOf(root);
}

/** The value of a name that may itself contain brackets: `ids[]`. */
export function treeAt(tree: FormTree, name: string): FormValue | undefined {
  const keys = name.split(/[[\]]+/).filter((key) => key !== "");
  return keys.reduce<FormValue | undefined>((value, key) => (isTree(value) ? own(value, key) : undefined), tree);
}

function treeOf(branch: Branch): FormTree {
  return Object.fromEntries([...branch.branches].map(([key, each]) => [key, valueOf(each)]));
}

function valueOf(branch: Branch): FormValue {
  const { leaves, branches } = branch;
  if (branches.size === 0) return leaves.length === 1 ? (leaves[0] ?? "") : leaves;
  const isList = [...branches.keys()].every((key) => /^\d*$/.test(key));
  if (!isList) return treeOf(branch);
  return [
    ...leaves,
    ...[...branches].flatMap(([key, each]) => (key === "" ? [valueOf(each)].flat() : [valueOf(each)])),
  ];
}

function isTree(value: FormValue | undefined): value is FormTree {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Blob);
}

/** Text that does not parse as its type stays a string. */
export function shaped(value: FormValue | undefined, shape: MockShape): unknown {
  if (value === undefined || value instanceof Blob) return value;
  if (typeof shape === "object" && "list" in shape) {
    const items = Array.isArray(value) ? (value as readonly FormValue[]) : [value];
    return items.map((item) => shaped(item, shape.list));
  }
  if (typeof shape === "object") {
    if (!isTree(value)) return value;
    const entries = Object.entries(value).map(([key, each]) => {
      const inner = own(shape.fields, key) ?? shape.rest;
      return [key, inner === undefined ? each : shaped(each, inner)] as const;
    });
    return Object.fromEntries(entries);
  }
  return typeof value === "string" ? scalarOf(value, shape) : value;
}

/** `null` is serialized as an empty string. */
function scalarOf(text: string, shape: string): unknown {
  if (shape === "text") return text;
  if (text === "") return null;
  if (shape === "boolean") return text === "true" ? true : text === "false" ? false : text;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}
