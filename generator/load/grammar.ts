/**
 * Which object of a document holds which others: the keyword table, as far as a reference can stand in what a keyword holds.
 *
 * It is followed from the root down, so that a `$ref` is read as a reference only where the specification has one. What the
 * table does not name is data: `example`, `default`, `enum`, `const`, `x-` extensions, the values of an Example Object.
 * A schema *property* that is called `$ref` is a key of a map, not a keyword.
 */
import { type Kind, none, type OpenApiVersion, type Shape } from "../keyword/keyword.js";
import { isRead, keywordOf } from "../keyword/table.js";

/** What stands in a field of an object. */
export type Grammar = (kind: Kind, field: string) => Shape;

export function grammarOf(version: OpenApiVersion): Grammar {
  return (kind, field) => {
    const keyword = keywordOf(kind, field);
    // Most fields hold a scalar, whatever the version.
    return keyword && keyword.holds !== none && isRead(kind, keyword, version) ? keyword.holds : none;
  };
}
