/**
 * Readers for data that may be anything: each gives a value of the kind that was asked for; or it reports what it found
 * instead, and gives nothing.
 */
import { isObject, type JsonObject, own } from "../data.js";
import { parsePointer, type Source, suggest, within } from "../diagnostic.js";
import { type Context, describe, targetOf, valueOf } from "./context.js";
import type { Extensions } from "./resolved.js";

/** An object of the document, and where it stands. */
export interface Node {
  readonly value: JsonObject;
  readonly source: Source;
  /** What stood beside the `$ref` that led here. Only a Path Item Object has a use for it. */
  readonly beside?: Node;
}

/** The root of the entry document. */
export function rootNode(context: Context): Node | undefined {
  const source = { file: context.loaded.entry, pointer: "" };
  return expectObject(context, valueOf(context, source, []), source);
}

/** The longest chain of references that lead to nothing but references. */
const longestChain = 100;

/** The object at a place. If there is a reference, it is followed, and so is a reference that stands where it leads. */
export function readNode(context: Context, value: unknown, source: Source): Node | undefined {
  const way: JsonObject[] = [];
  let beside: Node | undefined;
  let node = expectObject(context, value, source);
  while (node) {
    const reference = own(node.value, "$ref");
    if (reference === undefined) return beside ? redescribe(context, node, beside) : node;
    if (way.includes(node.value)) {
      context.report("reference-cycle", { reference: String(reference) }, within(node.source, "$ref"));
      return undefined;
    }
    if (way.length === longestChain) {
      const details = { reference: String(reference), limit: longestChain };
      context.report("reference-chain-too-long", details, within(node.source, "$ref"));
      return undefined;
    }
    way.push(node.value);
    beside ??= node;
    const target = followReference(context, node, reference);
    node = target && expectObject(context, valueOf(context, target, parsePointer(target.pointer)), target);
  }
  return undefined;
}

function followReference(context: Context, node: Node, reference: unknown): Source | undefined {
  if (typeof reference === "string") return targetOf(context, node.source.file, node.value, "$ref");
  reportMismatch(context, "a string", reference, within(node.source, "$ref"));
  return undefined;
}

/** A summary and a description beside a reference replace those of what it names; OpenAPI 3.1, "Reference Object". */
function redescribe(context: Context, node: Node, beside: Node): Node {
  if (context.loaded.version === "3.0") return { ...node, beside };
  const texts = Object.entries(beside.value).filter(([key]) => key === "summary" || key === "description");
  return { value: { ...node.value, ...Object.fromEntries(texts) }, source: node.source, beside };
}

export function reportMismatch(context: Context, expected: string, value: unknown, source: Source): void {
  context.report("type-mismatch", { name: nameOf(source), expected, found: describe(value) }, source);
}

/** The name of a place as its author would say it: `get`, `tags[0]`. */
function nameOf({ pointer }: Source): string {
  const segments = parsePointer(pointer);
  const [holder = "", name = "The document"] = segments.length > 1 ? segments.slice(-2) : ["", ...segments];
  return /^\d+$/.test(name) && holder !== "responses" ? `${holder}[${name}]` : name;
}

function expectObject(context: Context, value: unknown, source: Source): Node | undefined {
  if (isObject(value)) return { value, source };
  reportMismatch(context, "an object", value, source);
  return undefined;
}

/** The object in a field. */
export function readChild(context: Context, node: Node, key: string): Node | undefined {
  const value = own(node.value, key);
  return isAbsent(value) ? undefined : readNode(context, value, within(node.source, key));
}

/** The objects in a field that holds a list. */
export function readList(context: Context, node: Node, key: string): readonly Node[] {
  const children: Node[] = [];
  for (const [index, item] of readArray(context, node, key).entries()) {
    const child = readNode(context, item, within(node.source, key, index));
    if (child) children.push(child);
  }
  return children;
}

/**
 * The objects in a field that holds a map, by name. Where the specification allows extensions in a map, `x-` keys are
 * left out.
 */
export function readMap(
  context: Context,
  node: Node,
  key: string,
  keys: "all" | "not-extensions" = "all",
): readonly (readonly [string, Node])[] {
  const value = own(node.value, key);
  if (isAbsent(value)) return [];
  const map = openMap(context, value, within(node.source, key));
  const children: (readonly [string, Node])[] = [];
  for (const [name, item] of Object.entries(map?.value ?? {})) {
    if (!map || (keys === "not-extensions" && name.startsWith("x-"))) continue;
    const child = readNode(context, item, within(map.source, name));
    if (child) children.push([name, child]);
  }
  return children;
}

/** A map, or the map that a reference in its place leads to: see `walkMap` in `load/walk.ts`. */
export function openMap(context: Context, value: unknown, source: Source): Node | undefined {
  return typeof own(value, "$ref") === "string"
    ? readNode(context, value, source)
    : expectObject(context, value, source);
}

export function readArray(context: Context, node: Node, key: string): readonly unknown[] {
  const value = own(node.value, key);
  if (isAbsent(value)) return [];
  if (Array.isArray(value)) return value;
  reportMismatch(context, "an array", value, within(node.source, key));
  return [];
}

export function readText(context: Context, node: Node, key: string): string | undefined {
  const value = own(node.value, key);
  return isAbsent(value) ? undefined : expectText(context, value, within(node.source, key));
}

/** A YAML field with nothing behind its colon (`description:`) is null: nothing was said. */
function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** A text; numbers and booleans are taken as text, since YAML makes those of texts without quotes. */
function expectText(context: Context, value: unknown, source: Source): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") {
    context.report("text-expected", { name: nameOf(source), found: describe(value), text: String(value) }, source);
    return String(value);
  }
  reportMismatch(context, "a string", value, source);
  return undefined;
}

export function readTexts(context: Context, node: Node, key: string): readonly string[] {
  return readArray(context, node, key).flatMap((item, index) => {
    return expectText(context, item, within(node.source, key, index)) ?? [];
  });
}

export function readFlag(context: Context, node: Node, key: string): boolean | undefined {
  const value = own(node.value, key);
  if (isAbsent(value)) return undefined;
  if (typeof value === "boolean") return value;
  reportMismatch(context, "true or false", value, within(node.source, key));
  return undefined;
}

/** A text that is one of a closed list. */
export function readChoice<Choice extends string>(
  context: Context,
  node: Node,
  key: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = readText(context, node, key);
  if (text === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) {
    const details = { value: text, field: key, values: choices.join(", "), suggestion: suggest(text, choices) };
    context.report("value-unknown", details, within(node.source, key));
  }
  return choice;
}

export function readExtensions(node: Node): Extensions {
  const extensions: Record<`x-${string}`, unknown> = {};
  for (const key of Object.keys(node.value)) if (isExtension(key)) extensions[key] = node.value[key];
  return extensions;
}

function isExtension(key: string): key is `x-${string}` {
  return key.startsWith("x-");
}

/** Only the fields that have a value, for building objects under `exactOptionalPropertyTypes`. */
export function present<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const found: Partial<Fields> = {};
  for (const key in fields) if (fields[key] !== undefined) found[key] = fields[key];
  return found as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}
