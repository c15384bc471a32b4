/** Leaves operations out, and with them all that nothing else uses: for a client of a part of an API. */
import { type Report, suggest } from "../diagnostic.js";
import { matchGlob } from "../setting/glob.js";
import type { StainlessEndpoint } from "../setting/stainless.js";
import { findUsedSchemas } from "./usage.js";
import type { Resolved, ResolvedOperation, Tag } from "./resolved.js";

/**
 * Selects the operations for which all of its conditions hold.
 *
 *     { tag: "pets", method: "get" }    { path: "/admin/**" }    { deprecated: true }    { "x-audience": "internal" }
 */
export interface Filter {
  /** A tag of the operation. */
  readonly tag?: string;
  /**
   * The operation's path, or the name of a webhook. `*` matches within a segment, `**` any number of segments: `/pets/*`,
   * `/admin/**`.
   */
  readonly path?: string;
  /** The HTTP method, in upper or lower case. */
  readonly method?: string;
  /** The operationId. `*` matches any text. */
  readonly operationId?: string;
  /** Whether the operation is deprecated. */
  readonly deprecated?: boolean;
  /** An extension of the operation with this value, or with an array that contains it. */
  readonly [extension: `x-${string}`]: string | number | boolean;
}

export interface Filters {
  /** Keeps only operations that match at least one of these filters. @default all operations */
  readonly keep?: readonly Filter[];
  /** Leaves out operations that match at least one of these filters, even if `keep` matches them. */
  readonly drop?: readonly Filter[];
}

export interface Selection extends Filters {
  /** Operations that a Stainless configuration leaves out. */
  readonly leftOut?: readonly StainlessEndpoint[];
}

/**
 * The same API without the operations that the filters leave out, and without the tags, schemas and security schemes
 * that only those used.
 */
export function filterOperations(resolved: Resolved, selection: Selection, report: Report): Resolved {
  const { keep = [], leftOut = [] } = selection;
  const drop = [...(selection.drop ?? []), ...leftOut.map(({ method, path }) => ({ method, path }))];
  const all = [...resolved.operations, ...resolved.webhooks];
  for (const filter of [...keep, ...(selection.drop ?? [])]) {
    if (!all.some((operation) => matches(filter, operation)))
      report("filter-unmatched", { filter: show(filter), suggestion: suggestCondition(filter, all) });
  }
  checkLeftOut(leftOut, resolved.operations, report);
  const decided = new Set([...keep, ...drop].flatMap((filter) => Object.keys(filter)));
  const ignored = new Map(
    all.flatMap((operation) => {
      const extension = ignoringExtension(operation, decided);
      return extension === undefined ? [] : [[operation, extension] as const];
    }),
  );
  for (const [{ method, path, source }, extension] of ignored)
    report("operation-ignored", { operation: `${method} ${path}`, extension }, source);
  const isKept = (operation: ResolvedOperation) =>
    !ignored.has(operation) &&
    (keep.length === 0 || keep.some((filter) => matches(filter, operation))) &&
    !drop.some((filter) => matches(filter, operation));
  if (all.every(isKept)) return resolved;
  return withoutUnused({
    ...resolved,
    operations: resolved.operations.filter(isKept),
    webhooks: resolved.webhooks.filter(isKept),
  });
}

/** Reports an endpoint that is not in the document: mistyped, it would be published. */
function checkLeftOut(
  leftOut: readonly StainlessEndpoint[],
  operations: readonly ResolvedOperation[],
  report: Report,
): void {
  const keys = operations.map(({ method, path }) => `${method} ${path}`);
  for (const { name, key, source } of leftOut) {
    if (!keys.includes(key))
      report("stainless-endpoint-unmatched", { name, endpoint: key, suggestion: suggest(key, keys) }, source);
  }
}

/** The extensions that leave an operation out: ours, and those of other tools. */
const ignoring: Readonly<Record<`x-${string}`, (value: unknown) => boolean>> = {
  "x-specwright-ignore": isTrue,
  "x-speakeasy-ignore": isTrue,
  "x-fern-ignore": isTrue,
  "x-internal": isTrue,
  // `true`, or a list of the languages whose clients leave it out.
  "x-stainless-skip": (value) =>
    isTrue(value) || [value].flat().some((each) => each === "typescript" || each === "node"),
};

function isTrue(value: unknown): boolean {
  return value === true;
}

/**
 * The extension that leaves an operation out, if it has one; an extension that a filter names is left to the filter.
 */
function ignoringExtension({ extensions }: ResolvedOperation, decided: ReadonlySet<string>): string | undefined {
  return Object.keys(ignoring).find((name) => {
    const key = name as `x-${string}`;
    return !decided.has(name) && Object.hasOwn(extensions, name) && ignoring[key]?.(extensions[key]);
  });
}

function matches(filter: Filter, operation: ResolvedOperation): boolean {
  const { tag, path, method, operationId, deprecated, ...extensions } = filter;
  return (
    (tag === undefined || operation.tags.includes(tag)) &&
    (path === undefined || matchGlob(path, operation.path)) &&
    (method === undefined || operation.method === method.toUpperCase()) &&
    (operationId === undefined || matchGlob(operationId, operation.operationId ?? "")) &&
    (deprecated === undefined || operation.deprecated === deprecated) &&
    Object.entries(extensions).every(([name, value]) => {
      const found = operation.extensions[name as `x-${string}`];
      return Array.isArray(found) ? found.includes(value) : found === value;
    })
  );
}

function withoutUnused(resolved: Resolved): Resolved {
  const operations = [...resolved.operations, ...resolved.webhooks];
  const schemes = new Set(
    operations.flatMap(({ security }) => security.flatMap((requirement) => [...requirement.keys()])),
  );
  const schemas = findUsedSchemas(resolved);
  return {
    ...resolved,
    tags: usedTags(resolved.tags, new Set(operations.flatMap(({ tags }) => tags))),
    schemas: new Map([...resolved.schemas].filter(([id]) => schemas.has(id))),
    securitySchemes: new Map([...resolved.securitySchemes].filter(([name]) => schemes.has(name))),
  };
}

/** The tags that operations use, and the parents of those; OpenAPI 3.2, "Tag Object", `parent`. */
function usedTags(tags: readonly Tag[], used: Set<string>): readonly Tag[] {
  const byName = new Map(tags.map((tag) => [tag.name, tag]));
  // A Set's iterator also visits what is added while it runs.
  for (const name of used) {
    const parent = byName.get(name)?.parent;
    if (parent !== undefined) used.add(parent);
  }
  return tags.filter(({ name }) => used.has(name));
}

const conditions = ["tag", "path", "method", "operationId", "deprecated"];

/** What a condition may have been meant to be: a mistyped one is taken for that of an extension. */
function suggestCondition(filter: Filter, all: readonly ResolvedOperation[]): string {
  const stray = Object.keys(filter).find((key) => !conditions.includes(key) && !key.startsWith("x-"));
  if (stray !== undefined) return suggest(stray, conditions);
  const tags = new Set(all.flatMap((operation) => operation.tags));
  if (filter.tag !== undefined && !tags.has(filter.tag)) return suggest(filter.tag, tags);
  const { operationId: wanted } = filter;
  return wanted === undefined
    ? ""
    : suggest(
        wanted,
        all.flatMap(({ operationId }) => operationId ?? []),
      );
}

function show(filter: Filter): string {
  return Object.entries(filter)
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ");
}
