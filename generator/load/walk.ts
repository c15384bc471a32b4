import { isObject, own } from "../data.js";
import { formatPointer, pointerTo, type Source } from "../diagnostic.js";
import { type Holder, type Kind, one, type Shape } from "../keyword/keyword.js";
import type { Grammar } from "./grammar.js";

/** An object that the grammar names, or a map of such objects, and where it stands. */
export interface Visited {
  readonly shape: Holder;
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

/** A text that refers to something. */
export interface Mention {
  readonly text: string;
  /** The shape that the target must have. */
  readonly shape: Holder;
  /** The object that holds the text, and the key of the text in it. */
  readonly holder: object;
  readonly key: string;
  /** Where the text itself stands: `/paths/~1pets/$ref`. */
  readonly source: Source;
  readonly purpose: "reference" | "mapping";
  /** How many more references may be gone through on the way; references can form a circle. */
  readonly hops?: { left: number };
}

type Enter = (visited: Visited) => boolean;

/**
 * Visits every object that the grammar finds in a value, parents first, in the document's order. `enter` says whether
 * to go into an object.
 */
export function walk(grammar: Grammar, shape: Shape, value: unknown, pointer: string, enter: Enter): void {
  switch (shape.kind) {
    case "none":
      return;
    case "one":
      // `items` was a list of schemas before JSON Schema 2020-12.
      if (Array.isArray(value)) return walkList(grammar, shape.of, value, pointer, enter);
      return walkFields(grammar, shape, value, pointer, enter);
    case "list":
      return walkList(grammar, shape.of, value, pointer, enter);
    case "map":
    case "patterned":
      return walkMap(grammar, shape, value, pointer, enter);
  }
}

function walkFields(grammar: Grammar, shape: Holder, value: unknown, pointer: string, enter: Enter): void {
  if (!isObject(value) || !enter({ shape, value, pointer })) return;
  const fields = grammar(shape.of);
  for (const field of Object.keys(value)) {
    const inner = fields.get(field);
    if (inner) walk(grammar, inner, value[field], pointerTo(pointer, field), enter);
  }
}

function walkList(grammar: Grammar, kind: Kind, value: unknown, pointer: string, enter: Enter): void {
  if (!Array.isArray(value)) return;
  const shape = one(kind);
  for (let index = 0; index < value.length; index++)
    walkFields(grammar, shape, value[index], `${pointer}/${index}`, enter);
}

function walkMap(grammar: Grammar, shape: Holder, value: unknown, pointer: string, enter: Enter): void {
  if (!isObject(value)) return;
  // By the letter a map is no place for a reference; but its values must be objects, so a text can mean nothing else.
  if (typeof own(value, "$ref") === "string") return void enter({ shape, value, pointer });
  const inner = one(shape.of);
  for (const name of Object.keys(value)) {
    if (shape.kind === "patterned" && name.startsWith("x-")) continue;
    walkFields(grammar, inner, value[name], pointerTo(pointer, name), enter);
  }
}

/** Adds to `mentions` the references of an object itself, not those of the objects in it. */
export function findMentions(file: string, { shape, value, pointer }: Visited, mentions: Mention[]): void {
  const add = (holder: object, way: readonly string[], purpose: Mention["purpose"]) => {
    const key = way.at(-1) ?? "";
    const text = own(holder, key);
    if (typeof text !== "string") return;
    const source = { file, pointer: pointer + formatPointer(way) };
    mentions.push({ text, shape, holder, key, source, purpose });
  };
  if (shape.of !== "document") add(value, ["$ref"], "reference");
  if (shape.kind !== "one" || shape.of !== "schema") return;
  add(value, ["$dynamicRef"], "reference");
  const discriminator = own(value, "discriminator");
  if (!isObject(discriminator)) return;
  add(discriminator, ["discriminator", "defaultMapping"], "mapping");
  const mapping = own(discriminator, "mapping");
  if (!isObject(mapping)) return;
  for (const name of Object.keys(mapping)) add(mapping, ["discriminator", "mapping", name], "mapping");
}

/** The value that a pointer's segments lead to; undefined where they lead nowhere. */
export function valueAt(root: unknown, segments: readonly string[]): unknown {
  let value = root;
  for (const segment of segments) value = own(value, segment);
  return value;
}
