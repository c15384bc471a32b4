/** Short constructors for values. */
import type { ValueNode } from "./node.js";

export function literal(value: string | number | boolean | null): ValueNode {
  return { kind: "literal", value };
}

export function identifier(name: string): ValueNode {
  return { kind: "identifier", name };
}

export function call(callee: string, ...args: readonly ValueNode[]): ValueNode {
  return { kind: "call", callee, arguments: args };
}

export function list(items: readonly ValueNode[]): ValueNode {
  return { kind: "list", items };
}

/** An object; entries without a value are left out. */
export function record(entries: readonly (readonly [string, ValueNode | undefined])[]): ValueNode {
  return { kind: "record", entries: entries.flatMap(([key, value]) => (value ? [{ key, value }] : [])) };
}

/** The same; undefined where no entry is left. */
export function recordOrNone(entries: readonly (readonly [string, ValueNode | undefined])[]): ValueNode | undefined {
  const value = record(entries);
  return value.kind === "record" && value.entries.length > 0 ? value : undefined;
}
