import { formatPointer, type Source } from "../diagnostic.js";
import { type Kind, mayRefer, shapeOf } from "./grammar.js";

/** An object that the grammar names, where it stands. */
export interface Visited {
  readonly kind: Kind;
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

/** A text that refers to something. */
export interface Mention {
  readonly text: string;
  /** What stands there must be. */
  readonly kind: Kind;
  /** Of the text itself: `/paths/~1pets/$ref`. */
  readonly source: Source;
  readonly purpose: "reference" | "mapping";
}

/** Every object that the grammar finds in a value, parents first, in the document's order. `enter` says whether to go into it. */
export function walk(kind: Kind, value: unknown, pointer: string, enter: (visited: Visited) => boolean): void {
  if (!isObject(value) || !enter({ kind, value, pointer })) return;
  for (const [field, child] of Object.entries(value)) {
    const shape = shapeOf(kind, field);
    const at = pointer + formatPointer([field]);
    if (shape.kind === "one" && !Array.isArray(child)) walk(shape.of, child, at, enter);
    // `items` was a list of schemas before JSON Schema 2020-12.
    if ((shape.kind === "one" || shape.kind === "list") && Array.isArray(child)) {
      for (const [index, item] of child.entries()) walk(shape.of, item, `${at}/${index}`, enter);
    }
    if ((shape.kind !== "map" && shape.kind !== "patterned") || !isObject(child)) continue;
    for (const [name, item] of Object.entries(child)) {
      if (shape.kind === "patterned" && name.startsWith("x-")) continue;
      walk(shape.of, item, at + formatPointer([name]), enter);
    }
  }
}

/** The references that an object itself makes, not those of the objects in it. */
export function findMentions(file: string, { kind, value, pointer }: Visited): Mention[] {
  const mentions: Mention[] = [];
  const mention = (text: unknown, keys: readonly string[], purpose: Mention["purpose"]) => {
    if (typeof text !== "string") return;
    mentions.push({ text, kind, source: { file, pointer: pointer + formatPointer(keys) }, purpose });
  };
  if (mayRefer(kind)) mention(own(value, "$ref"), ["$ref"], "reference");
  if (kind !== "schema") return mentions;
  mention(own(value, "$dynamicRef"), ["$dynamicRef"], "reference");
  const discriminator = own(value, "discriminator");
  if (!isObject(discriminator)) return mentions;
  mention(own(discriminator, "defaultMapping"), ["discriminator", "defaultMapping"], "mapping");
  const mapping = own(discriminator, "mapping");
  if (!isObject(mapping)) return mentions;
  for (const [name, text] of Object.entries(mapping)) mention(text, ["discriminator", "mapping", name], "mapping");
  return mentions;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object's own property: a document may have a key called "constructor". */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** What a pointer's segments lead to; undefined where they lead nowhere. */
export function valueAt(root: unknown, segments: readonly string[]): unknown {
  let value = root;
  for (const segment of segments) value = own(value, segment);
  return value;
}
