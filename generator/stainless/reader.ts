/** Reads a configuration, and reports unknown keys, and keys for things that we do not do. */
import { isObject, type JsonObject } from "../data.js";
import { type Report, type Source, suggest, within } from "../diagnostic.js";
import { expectedOf } from "../setting/problem.js";

/** An object of the configuration, and its place. */
export interface Node {
  readonly data: JsonObject;
  readonly source: Source;
  readonly report: Report;
}

/** What happens to a key: it is read; it makes no difference to a TypeScript client; or it is lost, for this reason. */
type Treatment = "read" | "silent" | { readonly lost: string };

export type Treatments = Readonly<Record<string, Treatment>>;

/** Reports the keys that are not read. */
export function checkKeys({ data, source, report }: Node, treatments: Treatments): void {
  for (const [key, value] of Object.entries(data)) {
    const treatment = Object.hasOwn(treatments, key) ? treatments[key] : undefined;
    const where = within(source, key);
    if (treatment === undefined)
      report("stainless-key-unknown", { key: pathOf(where), suggestion: suggest(key, Object.keys(treatments)) }, where);
    else if (typeof treatment === "object" && !isEmpty(value))
      report("stainless-key-lost", { key: pathOf(where), reason: treatment.lost }, where);
  }
}

/** The object at a key; reports any other value. */
export function nodeAt({ data, source, report }: Node, key: string): Node | undefined {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  const where = within(source, key);
  if (value === undefined || value === null) return undefined;
  if (isObject(value)) return { data: value, source: where, report };
  report("stainless-malformed", { key: pathOf(where), expected: "an object" }, where);
  return undefined;
}

/** A text of a given shape; reports any other. `where` is the key that it stands at, or comes from. */
export function shapedText(
  { report }: Node,
  shape: Parameters<typeof expectedOf>[0],
  text: string | undefined,
  where: Source,
): string | undefined {
  const expected = text === undefined ? undefined : expectedOf(shape, text);
  if (expected === undefined) return text;
  report("stainless-malformed", { key: pathOf(where), expected }, where);
  return undefined;
}

/** The objects in an object, by name. */
export function nodesIn(node: Node): readonly (readonly [name: string, node: Node])[] {
  return Object.keys(node.data).flatMap((name) => {
    const inner = nodeAt(node, name);
    return inner ? [[name, inner] as const] : [];
  });
}

/** A place in words: `client_settings.opts.api_key`. */
export function pathOf({ pointer }: Source): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");
}

/** Whether a value asks for nothing. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
