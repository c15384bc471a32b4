/**
 * Which object of a document holds which others: the keyword table, as far as a reference can stand in what a keyword holds.
 *
 * It is followed from the root down, so that a `$ref` is read as a reference only where the specification has one. What the
 * table does not name is data: `example`, `default`, `enum`, `const`, `x-` extensions, the values of an Example Object.
 * A schema *property* that is called `$ref` is a key of a map, not a keyword.
 */
import type { Kind, OpenApiVersion, Shape } from "../keyword/keyword.js";
import { isRead, keywordOf, table } from "../keyword/table.js";

/** Gives for each kind of object the shapes of its fields, as far as a reference can stand in them. */
export type Grammar = (kind: Kind) => Fields;

interface Fields {
  readonly get: (field: string) => Shape | undefined;
}

/**
 * The fields of each kind are looked up once: a large document has a hundred thousand objects, of some twenty kinds.
 */
export function grammarOf(version: OpenApiVersion): Grammar {
  const known = new Map<Kind, Fields>();
  return (kind) => {
    let fields = known.get(kind);
    if (!fields) known.set(kind, (fields = fieldsOf(kind, version)));
    return fields;
  };
}

function fieldsOf(kind: Kind, version: OpenApiVersion): Fields {
  if (kind === "callback") return { get: (name) => keywordOf(kind, name)?.holds };
  // Most fields hold a scalar in every version.
  const holding = Object.entries(table[kind]).filter(
    ([, keyword]) => keyword.holds.kind !== "none" && isRead(kind, keyword, version),
  );
  return new Map(holding.map(([name, { holds }]) => [name, holds]));
}
