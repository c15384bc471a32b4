/**
 * Stainless's pagination schemes as paginators:
 *
 *     - { name: by_cursor, type: cursor, request: { after: { …purpose: next_cursor_param } }, response: { data: { type: array }, … } }
 *
 * The purposes of fields stand in `x-stainless-pagination-property`; what has none is told by its name and type.
 */
import { isObject, type JsonObject, own } from "../data.js";
import { recordAt, textAt } from "../setting/field.js";
import type { PageEndSettings, PaginatorSettings } from "../setting/paginator.js";
import { formatPlace } from "../setting/place.js";

interface Field {
  readonly path: readonly string[];
  readonly schema: JsonObject;
  readonly purpose: string | undefined;
  /** The header that it stands in; undefined for the body. */
  readonly header: string | undefined;
  /** Whether each item of the list has one. */
  readonly isOfItem: boolean;
}

/** The paginator of a scheme, or why there is none. */
export function readScheme(scheme: JsonObject): PaginatorSettings | { readonly reason: string } {
  const inBody = textAt(scheme, "param_location") === "body";
  const request = fieldsOf(recordAt(scheme, "request") ?? {}, []).filter(({ path }) => path.length === 1);
  const response = fieldsOf(recordAt(scheme, "response") ?? {}, []);
  const asks = (purpose: string, name?: RegExp): string | undefined => {
    const field =
      request.find((each) => each.purpose === purpose) ?? (name && request.find((each) => isCalled(each, name)));
    return field && (inBody ? "body." : "") + formatPlace(field.path);
  };
  const answers = (purpose: string, name?: RegExp): Field | undefined =>
    response.find((each) => each.purpose === purpose) ??
    (name && response.find((each) => !each.isOfItem && each.purpose === undefined && isCalled(each, name)));
  const lists = response.filter(({ schema, isOfItem }) => textAt(schema, "type") === "array" && !isOfItem);
  const items = answers("items") ?? lists[0];
  const more = answers("has_next_page", /^has_?(more|next(_?page)?)$/i);
  const hasMore = more && ({ kind: "has-more", path: formatPlace(more.path) } as const);
  const common = {
    ...(items && { items: isWhole(items) ? "" : formatPlace(items.path) }),
    ...(hasMore && { end: hasMore }),
  };
  switch (textAt(scheme, "type")) {
    case "offset": {
      const parameter = asks("offset_count_param", /offset|skip|start/i);
      if (parameter === undefined) return { reason: "no field of its request is the offset" };
      return {
        kind: "offset",
        parameter,
        ...common,
        ...countedEnd("total", answers("offset_total_count_field"), hasMore),
      };
    }
    case "page_number": {
      const parameter = asks("page_number_param", /^page(_?(number|no|num|index))?$/i);
      if (parameter === undefined) return { reason: "no field of its request is the page's number" };
      const end = countedEnd("total-pages", answers("total_page_count_field"), hasMore);
      return { kind: "page", parameter, ...common, ...end };
    }
    case "cursor": {
      const parameter = asks("next_cursor_param", /cursor|token|after/i);
      const next = answers("next_cursor_field", /next|cursor|token/i);
      if (parameter === undefined || !next) return { reason: "it does not say which fields are the cursor" };
      if (next.header !== undefined) return { kind: "cursor-header", parameter, header: next.header, ...common };
      return { kind: "cursor", parameter, next: formatPlace(next.path), ...common };
    }
    case "cursor_id": {
      const parameter = asks("next_cursor_id_param", /after|cursor/i);
      const id = answers("cursor_item_id");
      if (parameter === undefined) return { reason: "no field of its request takes the last item's id" };
      if (id && !id.isOfItem) return { kind: "cursor", parameter, next: formatPlace(id.path), ...common };
      const before = asks("previous_cursor_id_param");
      const name = id?.path.at(-1);
      return {
        kind: "last-id",
        parameter,
        ...(before !== undefined && { before }),
        ...(name !== undefined && { id: name }),
        ...common,
      };
    }
    case "cursor_url": {
      const next = answers("cursor_url_field", /next/i);
      if (!next) return { reason: "it does not say which field is the next page's URL" };
      if (next.header !== undefined) return { kind: "link-header", ...common };
      return { kind: "next-url", next: formatPlace(next.path), ...common };
    }
    case "fake_page":
      return { reason: "fake_page stands for lists that have one page only, which are given as they are" };
    default:
      return { reason: `there is no paginator of its type, ${textAt(scheme, "type") ?? "which it does not name"}` };
  }
}

/** All fields of an object, including those within other fields and in the items of lists. */
function fieldsOf(properties: JsonObject, before: readonly string[], isOfItem = false): readonly Field[] {
  return Object.entries(properties).flatMap(([name, schema]): readonly Field[] => {
    if (!isObject(schema)) return [];
    const path = [...before, name];
    const told = recordAt(schema, "x-stainless-pagination-property") ?? {};
    const field = { path, schema, purpose: textAt(told, "purpose"), header: textAt(told, "from_header"), isOfItem };
    const inner = fieldsOf(recordAt(schema, "properties") ?? {}, path, isOfItem);
    const ofItems = fieldsOf(recordAt(recordAt(schema, "items") ?? {}, "properties") ?? {}, path, true);
    return [field, ...inner, ...ofItems];
  });
}

function isCalled({ path, purpose }: Field, name: RegExp): boolean {
  return purpose === undefined && name.test(path.at(-1) ?? "");
}

function isWhole({ schema }: Field): boolean {
  const told = recordAt(schema, "x-stainless-pagination-property") ?? {};
  return own(told, "is_top_level_array") === true;
}

function countedEnd(
  kind: "total" | "total-pages",
  total: Field | undefined,
  hasMore: PageEndSettings | undefined,
): { readonly end?: PageEndSettings } {
  if (hasMore) return { end: hasMore };
  return total ? { end: { kind, path: formatPlace(total.path) } } : {};
}
