/**
 * Serves lists page by page, with an end. The items are the same whatever the size of a page, so a client gets each of
 * them once.
 */
import { isObject } from "../data.js";
import type { Operation } from "../model/api.js";
import type { PageParameter, Paginator, PropertyPath } from "../model/paginator-kind.js";
import type { Schema } from "../model/schema.js";
import { exampleOf, type ExampleContext, follow, variant } from "./example.js";
import { position, type Step, stepsOf } from "./page-step.js";

/** How many items every list has: more than two pages of the usual size. */
export const itemCount = 25;
const usualSize = 10;

/** The values of a request, already parsed. */
export interface PageQuery {
  readonly url: URL;
  readonly query: ReadonlyMap<string, unknown>;
  /** By their names in the document. */
  readonly header: ReadonlyMap<string, unknown>;
  readonly body: unknown;
}

interface PageResponse {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A page. The items, and the values for the next page, are put into `whole`: an example of the whole response. */
export function pageResponse(
  whole: unknown,
  schema: Schema,
  operation: Operation,
  asked: PageQuery,
  context: ExampleContext,
): PageResponse {
  const paginator = effectivePaginator(operation.paginator, asked);
  if (!paginator) return { body: whole, headers: {} };
  const item = exampleOf(paginator.item, context);
  const items = Array.from({ length: itemCount }, (_, index) => itemAt(item, index, paginator, context));
  const size = sizeOf(paginator, operation, asked, context);
  const start = Math.max(0, startOf(paginator, asked, items, size));
  const end = Math.min(start + size, itemCount);
  const shown = items.slice(start, end);
  const keyed = paginator.keyed
    ? Object.fromEntries(shown.map((each, index) => [`key_${start + index + 1}`, each]))
    : shown;
  const listed = withValue(whole, paginator.items, keyed);
  const next = end < itemCount && size > 0 ? end : undefined;
  const steps = stepsOf(paginator, { next, start, size, count: shown.length, total: itemCount, url: asked.url });
  const body = steps.values.reduce((all, step) => putStep(all, step, schema, context), listed);
  return { body, headers: steps.headers };
}

/** The API's other way to page, where a parameter asks for that. */
function effectivePaginator(paginator: Paginator | undefined, { query }: PageQuery): Paginator | undefined {
  const otherwise = paginator && "otherwise" in paginator ? paginator.otherwise : undefined;
  return paginator && otherwise && query.has(otherwise.when) ? { ...paginator, ...otherwise.cursor } : paginator;
}

/** An item with an id of its own. */
function itemAt(item: unknown, index: number, paginator: Paginator, context: ExampleContext): unknown {
  if (!isObject(item)) return variant(item, paginator.item, index, context);
  const own = "id" in paginator ? paginator.id : "itemId" in paginator ? paginator.itemId : undefined;
  const named = Object.keys(item).filter((name) => name === own || /^(id|_id|sid|uuid|key|slug|name)$/i.test(name));
  const [other] = Object.keys(item).filter((name) => ["string", "number"].includes(typeof item[name]));
  const ids = named.length > 0 || other === undefined ? named : [other];
  const changed = ids.map((name) => {
    const schema = propertySchema(paginator.item, [name], context.schemas) ?? { kind: "unknown" };
    return [name, variant(item[name], schema, index, context)] as const;
  });
  return { ...item, ...Object.fromEntries(changed) };
}

function sizeOf(paginator: Paginator, operation: Operation, asked: PageQuery, { schemas }: ExampleContext): number {
  const given = paginator.size === undefined ? undefined : valueOf(paginator.size, asked);
  if (Number(given) >= 1) return Math.floor(Number(given));
  const parameter = operation.parameters.find(({ name }) => name === paginator.size);
  const usual = parameter && (parameter.schema.default ?? follow(parameter.schema, schemas)?.default);
  return Number(usual) >= 1 ? Number(usual) : usualSize;
}

function valueOf(parameter: PageParameter, { query, header, body }: PageQuery): unknown {
  if (typeof parameter === "string") return query.get(parameter);
  return "header" in parameter ? header.get(parameter.header) : valueAt(body, parameter);
}

/** The index of the first item of the page. */
function startOf(paginator: Paginator, asked: PageQuery, items: readonly unknown[], size: number): number {
  const numberAt = (parameter: PageParameter, origin: number) => {
    const value = Number(valueOf(parameter, asked) ?? origin);
    return Number.isFinite(value) ? value - origin : 0;
  };
  switch (paginator.kind) {
    case "page":
      return numberAt(paginator.parameter, paginator.origin) * size;
    case "offset":
      return numberAt(paginator.parameter, paginator.origin);
    case "cursor":
    case "cursor-header":
      return indexOfCursor(valueOf(paginator.parameter, asked));
    case "last-id": {
      const after = valueOf(paginator.parameter, asked);
      const found = items.findIndex((item) => isObject(item) && String(item[paginator.id]) === String(after));
      return after === undefined || after === null ? 0 : found < 0 ? itemCount : found + 1;
    }
    case "next-url":
    case "link-header":
      return indexOfCursor(asked.url.searchParams.get(position));
  }
}

function indexOfCursor(cursor: unknown): number {
  if (cursor === undefined || cursor === null || cursor === "") return 0;
  const index = Number(String(cursor).replace(/^after_/, ""));
  return Number.isInteger(index) ? index : 0;
}

function putStep(body: unknown, { path, value }: Step, schema: Schema, { schemas }: ExampleContext): unknown {
  const target = propertySchema(schema, path, schemas);
  if (value !== undefined) {
    const isNumber =
      target && kindsOf(target, schemas).includes("number") && !kindsOf(target, schemas).includes("string");
    const text = typeof value === "string" && isNumber ? Number(value.replace(/^after_/, "")) : value;
    return withValue(body, path, typeof text === "number" && Number.isNaN(text) ? value : text);
  }
  const kinds = target ? kindsOf(target, schemas) : [];
  if (kinds.includes("null") || kinds.includes("unknown")) return withValue(body, path, null);
  return isNeeded(schema, path, schemas) && kinds.includes("string")
    ? withValue(body, path, "")
    : withValue(body, path, undefined);
}

/** The kinds of value that a schema allows, members of unions included. */
function kindsOf(schema: Schema, schemas: ExampleContext["schemas"], depth = 0): readonly Schema["kind"][] {
  const target = follow(schema, schemas);
  if (!target || depth > 20) return ["unknown"];
  return target.kind === "union"
    ? target.members.flatMap((member) => kindsOf(member, schemas, depth + 1))
    : [target.kind];
}

function propertyOf(
  schema: Schema,
  name: string,
  schemas: ExampleContext["schemas"],
  depth = 0,
): { readonly schema: Schema; readonly required: boolean } | undefined {
  const target = follow(schema, schemas);
  if (!target || depth > 20) return undefined;
  if (target.kind === "object") return target.properties.find((property) => property.name === name);
  if (target.kind !== "union" && target.kind !== "intersection") return undefined;
  return target.members.map((member) => propertyOf(member, name, schemas, depth + 1)).find((found) => found);
}

function propertySchema(schema: Schema, path: PropertyPath, schemas: ExampleContext["schemas"]): Schema | undefined {
  return path.reduce<Schema | undefined>((inner, name) => inner && propertyOf(inner, name, schemas)?.schema, schema);
}

function isNeeded(schema: Schema, path: PropertyPath, schemas: ExampleContext["schemas"]): boolean {
  const parent = propertySchema(schema, path.slice(0, -1), schemas);
  return parent ? propertyOf(parent, path.at(-1) ?? "", schemas)?.required === true : false;
}

function valueAt(value: unknown, path: PropertyPath): unknown {
  return path.reduce<unknown>(
    (inner, name) => (isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );
}

/** A copy with a value at a path; `undefined` removes what is there. */
function withValue(whole: unknown, path: PropertyPath, value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const record = isObject(whole) ? whole : {};
  const inner = withValue(Object.hasOwn(record, name) ? record[name] : undefined, rest, value);
  const others = Object.entries(record).filter(([key]) => key !== name);
  return Object.fromEntries(inner === undefined ? others : [...others, [name, inner]]);
}
