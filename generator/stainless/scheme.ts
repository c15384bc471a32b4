/**
 * Stainless's pagination schemes as paginators:
 *
 *     - { name: by_cursor, type: cursor, request: { after: { …purpose: next_cursor_param } }, response: { data: { type: array }, … } }
 *
 * The purposes of fields stand in `x-stainless-pagination-property`; a field without one is recognised by its name and type.
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

/** Why a scheme is no paginator, as the end of a sentence. */
interface Misfit {
  readonly reason: string;
}

/** The fields of a scheme, found by their purpose or, where they have none, by their name. */
interface Fields {
  /** The parameter of the request that has a purpose. */
  readonly requestField: (purpose: string, name?: RegExp) => string | undefined;
  /** The field of the response that has a purpose. */
  readonly responseField: (purpose: string, name?: RegExp) => Field | undefined;
  /** What paginators of every kind have. */
  readonly common: { readonly items?: string; readonly end?: PageEndSettings };
}

const readers: ReadonlyMap<string, (fields: Fields) => PaginatorSettings | Misfit> = new Map([
  ["offset", readOffset],
  ["page_number", readPageNumber],
  ["cursor", readCursor],
  ["cursor_id", readCursorId],
  ["cursor_url", readCursorUrl],
  ["fake_page", () => ({ reason: "fake_page marks lists with a single page, which are returned as they are" })],
]);

/** The paginator of a scheme, or why there is none. */
export function readScheme(scheme: JsonObject): PaginatorSettings | Misfit {
  const type = textAt(scheme, "type");
  const read = readers.get(type ?? "");
  if (!read) return { reason: type === undefined ? "it has no type" : `its type ${type} is not supported` };
  return read(findFields(scheme));
}

function findFields(scheme: JsonObject): Fields {
  const inBody = textAt(scheme, "param_location") === "body";
  const request = fieldsOf(recordAt(scheme, "request") ?? {}, []).filter(({ path }) => path.length === 1);
  const response = fieldsOf(recordAt(scheme, "response") ?? {}, []);
  const requestField: Fields["requestField"] = (purpose, name) => {
    const field =
      request.find((each) => each.purpose === purpose) ?? (name && request.find((each) => isCalled(each, name)));
    return field && (inBody ? "body." : "") + formatPlace(field.path);
  };
  const responseField: Fields["responseField"] = (purpose, name) =>
    response.find((each) => each.purpose === purpose) ??
    (name && response.find((each) => !each.isOfItem && isCalled(each, name)));
  const lists = response.filter(({ schema, isOfItem }) => textAt(schema, "type") === "array" && !isOfItem);
  const items = responseField("items") ?? lists[0];
  const more = responseField("has_next_page", /^has_?(more|next(_?page)?)$/i);
  return {
    requestField,
    responseField,
    common: {
      ...(items && { items: isWhole(items) ? "" : formatPlace(items.path) }),
      ...(more && { end: { kind: "has-more", path: formatPlace(more.path) } }),
    },
  };
}

function readOffset({ requestField, responseField, common }: Fields): PaginatorSettings | Misfit {
  const parameter = requestField("offset_count_param", /offset|skip|start/i);
  if (parameter === undefined) return { reason: "no request field is the offset" };
  return { kind: "offset", parameter, ...withTotal(common, "total", responseField("offset_total_count_field")) };
}

function readPageNumber({ requestField, responseField, common }: Fields): PaginatorSettings | Misfit {
  const parameter = requestField("page_number_param", /^page(_?(number|no|num|index))?$/i);
  if (parameter === undefined) return { reason: "no request field is the page number" };
  return { kind: "page", parameter, ...withTotal(common, "total-pages", responseField("total_page_count_field")) };
}

function readCursor({ requestField, responseField, common }: Fields): PaginatorSettings | Misfit {
  const parameter = requestField("next_cursor_param", /cursor|token|after/i);
  const next = responseField("next_cursor_field", /next|cursor|token/i);
  if (parameter === undefined || !next) return { reason: "it does not say which fields hold the cursor" };
  if (next.header !== undefined) return { kind: "cursor-header", parameter, header: next.header, ...common };
  return { kind: "cursor", parameter, next: formatPlace(next.path), ...common };
}

function readCursorId({ requestField, responseField, common }: Fields): PaginatorSettings | Misfit {
  const parameter = requestField("next_cursor_id_param", /after|cursor/i);
  const id = responseField("cursor_item_id");
  if (parameter === undefined) return { reason: "no request field takes the ID of the last item" };
  if (id && !id.isOfItem) return { kind: "cursor", parameter, next: formatPlace(id.path), ...common };
  const before = requestField("previous_cursor_id_param");
  const name = id?.path.at(-1);
  return {
    kind: "last-id",
    parameter,
    ...(before !== undefined && { before }),
    ...(name !== undefined && { id: name }),
    ...common,
  };
}

function readCursorUrl({ responseField, common }: Fields): PaginatorSettings | Misfit {
  const next = responseField("cursor_url_field", /next/i);
  if (!next) return { reason: "it does not say which field is the URL of the next page" };
  if (next.header !== undefined) return { kind: "link-header", ...common };
  return { kind: "next-url", next: formatPlace(next.path), ...common };
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

/** A total says where a list ends, unless a flag does. */
function withTotal(
  common: Fields["common"],
  kind: "total" | "total-pages",
  total: Field | undefined,
): Fields["common"] {
  return common.end || !total ? common : { ...common, end: { kind, path: formatPlace(total.path) } };
}
