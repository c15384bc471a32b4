/**
 * Values:
 *
 *     { id: "list_license_keys_handler", errors: [500], paginator: pagePaginator({ parameter: "page_number", origin: 0 }) }
 */
import type { ValueNode } from "../plan/node.js";
import type { EntryCode, ValueCode } from "./code.js";
import { literal, name, propertyKey } from "./syntax.js";

export function emitValue(value: ValueNode): ValueCode {
  switch (value.kind) {
    case "literal":
      return emitLiteral(value.value);
    case "identifier":
      return named(value.name);
    case "list":
      return { kind: "list", items: value.items.map(emitValue) };
    case "record":
      return {
        kind: "record",
        entries: value.entries.map(({ key, value: each }) => ({
          kind: "property",
          key: propertyKey(key),
          value: emitValue(each),
        })),
      };
    case "call":
      return { kind: "call", callee: named(value.callee), arguments: value.arguments.map(emitValue) };
    case "new":
      return { kind: "new", className: name(value.className), arguments: value.arguments.map(emitValue) };
  }
}

function emitLiteral(value: string | number | boolean | null): ValueCode {
  const text = literal(value);
  if (typeof value === "string") return { kind: "string", text };
  return typeof value === "number" ? { kind: "number", text } : { kind: "keyword", text };
}

/** A name that `plan` chose, as an expression. */
export function named(text: string): ValueCode {
  return { kind: "name", name: name(text) };
}

/** A member: `object.member`. */
export function memberOf(object: ValueCode, member: string): ValueCode {
  return { kind: "member", object, name: name(member) };
}

/** An entry of an object: `key: value`, or `value` alone where both are the same. */
export function emitEntry(key: string, value: string): EntryCode {
  return key === value
    ? { kind: "shorthand", name: name(value) }
    : { kind: "property", key: propertyKey(key), value: named(value) };
}
