/** What in an answer says that no further page follows. */
import type { Listing } from "./answer.js";
import { wordsOf } from "../name/word.js";
import type { PageEnd, PropertyPath } from "./paginator.js";
import { dereference, propertiesOf } from "./reference.js";
import type { Models } from "./reference.js";
import type { Property } from "./schema.js";

interface Candidate {
  readonly path: PropertyPath;
  readonly property: Property;
}

const hasMore =
  /^(has (more|next|next page|more pages|more items|more results|additional)|more|is more|more available)$/;
const totalPages =
  /^(total pages|page total|pages total|total page count|total page|number of pages|num pages|page count|last page|pages)$/;
const total =
  /^(total|total count|total items|total results|total records|total entries|total elements|total size|total number|count total|total hits|total rows)$/;

/** Objects beside the items that hold such values: `{ data: […], meta: { total_pages } }`. */
const holders =
  /^(meta|metadata|meta data|page|paging|pagination|page info|pager|paginator|result info|response metadata|pagination info|page metadata|summary)$/;

/** Only what is always there is trusted: where it is left out now and then, a list would end too early. */
export function inferPageEnd(listing: Listing, models: Models): { readonly end: PageEnd; readonly because: string } {
  const candidates = listing.beside.flatMap((beside) => candidatesIn(beside, models));
  const find = (pattern: RegExp, kind: "boolean" | "number") =>
    candidates.find(
      ({ property }) => pattern.test(nameOf(property)) && dereference(property.schema, models)?.kind === kind,
    );
  const more = find(hasMore, "boolean");
  if (more)
    return {
      end: { kind: "has-more", path: more.path },
      because: `The answer's “${more.path.join(".")}” says whether more follow.`,
    };
  const pages = find(totalPages, "number");
  if (pages)
    return {
      end: { kind: "total-pages", path: pages.path },
      because: `The answer's “${pages.path.join(".")}” is the number of pages.`,
    };
  const items = find(total, "number");
  if (items)
    return {
      end: { kind: "total", path: items.path },
      because: `The answer's “${items.path.join(".")}” is the number of all items.`,
    };
  return {
    end: { kind: "empty-page" },
    because: "Nothing in the answer says that it is the last; the first page without items is.",
  };
}

function candidatesIn({ path, property }: Candidate, models: Models): readonly Candidate[] {
  if (!property.required) return [];
  const at = [...path, property.name];
  const inner = holders.test(nameOf(property)) ? (propertiesOf(property.schema, models) ?? []) : [];
  const candidates = [{ path: at, property }, ...inner.map((each) => ({ path: [...at, each.name], property: each }))];
  return candidates.filter((candidate) => candidate.property.required && candidate.property.schema.kind !== "union");
}

function nameOf(property: Property): string {
  return wordsOf(property.name).join(" ");
}
