/**
 * Types and values on a single line. Most of a client fits on such lines: they look the same however they are made, and
 * this is many times faster than a layout. `undefined` for what takes several lines on any page.
 */
import type { EntryCode, PropertySignatureCode, TypeCode, ValueCode } from "../emit/code.js";
import { readChain } from "./chain.js";
import { isMatrix } from "./value.js";

export function flatType(type: TypeCode): string | undefined {
  switch (type.kind) {
    case "keyword":
    case "literal":
      return type.text;
    case "query":
      return `typeof ${type.name}`;
    case "reference": {
      if (type.arguments.length === 0) return type.name;
      const list = joined(type.arguments, flatType, ", ");
      return list && `${type.name}<${list}>`;
    }
    case "array": {
      const items = flatOperand(type.items);
      return items && `${items}[]`;
    }
    case "tuple":
      return flatTuple(type);
    case "object":
      return flatObject(type);
    case "union":
      return joined(type.members, flatMember, " | ");
    case "intersection":
      return joined(type.members, (each) => (each.kind === "union" ? flatOperand(each) : flatType(each)), " & ");
  }
}

/** A member of a union. */
export function flatMember(type: TypeCode): string | undefined {
  return type.kind === "intersection" ? flatOperand(type) : flatType(type);
}

/** A type beside an operator, in parentheses where it binds less tightly. */
function flatOperand(type: TypeCode): string | undefined {
  const text = flatType(type);
  return text !== undefined && (type.kind === "union" || type.kind === "intersection") ? `(${text})` : text;
}

function flatTuple({ items, rest }: Extract<TypeCode, { readonly kind: "tuple" }>): string | undefined {
  const last = rest && flatOperand(rest);
  if (rest && last === undefined) return undefined;
  const list = joined(items, ({ type, optional }) => flatElement(type, optional), ", ");
  if (list === undefined || !rest) return list === undefined ? undefined : `[${list}]`;
  return `[${list}${items.length > 0 ? ", " : ""}...${last}[]]`;
}

function flatElement(type: TypeCode, optional: boolean): string | undefined {
  const text = optional ? flatOperand(type) : flatType(type);
  return optional && text !== undefined ? `${text}?` : text;
}

function flatObject({ properties, index }: Extract<TypeCode, { readonly kind: "object" }>): string | undefined {
  const list = joined(properties, flatProperty, "; ");
  if (list === undefined) return undefined;
  if (!index) return properties.length > 0 ? `{ ${list} }` : "{}";
  const type = flatType(index);
  return type && `{ ${list}${properties.length > 0 ? "; " : ""}[key: string]: ${type} }`;
}

function flatProperty({ name, hasQuestionToken, type, docs }: PropertySignatureCode): string | undefined {
  return docs.length > 0 ? undefined : flatTyped(name, hasQuestionToken, type);
}

/** A property or parameter with its type: `name?: Type`. */
export function flatTyped(name: string, isOptional: boolean | undefined, type: TypeCode): string | undefined {
  const text = flatType(type);
  return text && `${name}${isOptional ? "?: " : ": "}${text}`;
}

export function flatValue(value: ValueCode): string | undefined {
  switch (value.kind) {
    case "name":
      return value.name;
    case "string":
    case "number":
    case "keyword":
      return value.text;
    case "list": {
      if (isMatrix(value.items)) return undefined;
      const list = joined(value.items, flatValue, ", ");
      return list === undefined ? undefined : `[${list}]`;
    }
    case "record": {
      if (value.entries.length === 0) return "{}";
      const list = joined(value.entries, flatEntry, ", ");
      return list && `{ ${list} }`;
    }
    case "member": {
      const object = flatValue(value.object);
      return object && `${object}.${value.name}`;
    }
    case "call": {
      if (value.callee.kind === "member" && isBroken(value)) return undefined;
      const callee = flatValue(value.callee);
      return callee && flatCall(callee, value.arguments);
    }
    case "new":
      return flatCall(`new ${value.className}`, value.arguments);
    case "await": {
      const text = flatValue(value.value);
      return text && `await ${text}`;
    }
  }
}

/** Whether a chain of calls must not stay on one line. */
function isBroken(call: ValueCode): boolean {
  const { isLong, isComplex } = readChain(call);
  return isLong && isComplex;
}

function flatCall(callee: string, values: readonly ValueCode[]): string | undefined {
  const list = joined(values, flatValue, ", ");
  return list === undefined ? undefined : `${callee}(${list})`;
}

function flatEntry(entry: EntryCode): string | undefined {
  if (entry.kind === "shorthand") return entry.name;
  const text = flatValue(entry.value);
  return text && (entry.kind === "spread" ? `...${text}` : `${entry.key}: ${text}`);
}

function joined<Item>(
  items: readonly Item[],
  flat: (item: Item) => string | undefined,
  separator: string,
): string | undefined {
  let all = "";
  for (let index = 0; index < items.length; index++) {
    const text = flat(items[index] as Item);
    if (text === undefined) return undefined;
    all = index === 0 ? text : all + separator + text;
  }
  return all;
}
