/** A paginator as a call of the runtime's function for its kind: `cursorPaginator({ parameter: "cursor", … })`. */
import type { HeaderParameter, Otherwise, PageEnd, PageParameter, Paginator } from "../model/paginator-kind.js";
import type { ValueNode } from "./node.js";
import type { ParametersPlan } from "./parameter.js";
import { call, list, literal, record } from "./value.js";

type Entry = readonly [string, ValueNode | undefined];

export function planPaginator(paginator: Paginator, parameters: ParametersPlan): ValueNode {
  const planned = planHeader(
    paginator,
    planPrevious(paginator, planKind(paginator, parameters), (name) => planParameter(name, parameters)),
  );
  return paginator.keyed ? call("keyedPaginator", planned) : planned;
}

/** Wraps a paginator whose page is chosen by a header. */
function planHeader(paginator: Paginator, planned: ValueNode): ValueNode {
  if (!("parameter" in paginator) || !isHeader(paginator.parameter)) return planned;
  return call("headerPaginator", literal(paginator.parameter.header), planned);
}

/** Wraps a paginator that can also go backwards. */
function planPrevious(paginator: Paginator, planned: ValueNode, name: NameOf): ValueNode {
  const { kind, previous } = paginator;
  const around = (back: ValueNode) => call("twoWayPaginator", planned, back);
  switch (previous?.kind) {
    case undefined:
      return planned;
    case "cursor":
      if (kind !== "cursor") return planned;
      return around(call("previousCursor", name(paginator.parameter), ...previous.path.map(literal)));
    case "number":
      if (kind !== "page") return planned;
      return around(call("previousNumber", name(paginator.parameter), literal(paginator.origin)));
    case "url":
      return around(callOf("previousUrl", previous.path));
    case "link":
      return around(callOf("previousLink", []));
    case "id": {
      if (kind !== "last-id" || paginator.before === undefined) return planned;
      const { parameter, before, id, end } = paginator;
      const options = record([
        ["parameter", name(parameter)],
        ["before", name(before)],
        ["id", literal(id)],
        ["hasNext", planEnd(end)],
      ]);
      return call("lastIdBothWays", planned, options);
    }
  }
}

function planKind(paginator: Paginator, parameters: ParametersPlan): ValueNode {
  const name = (parameter: PageParameter) => planParameter(parameter, parameters);
  const items: Entry = ["items", path(paginator.items)];
  switch (paginator.kind) {
    case "page":
    case "offset":
      return planOtherwise(paginator.otherwise, items, planCounted(paginator, items, name), name);
    case "cursor":
      return planCursor(paginator, items, name);
    case "cursor-header":
      return callWith("cursorHeaderPaginator", [
        ["parameter", name(paginator.parameter)],
        ["header", literal(paginator.header)],
        items,
      ]);
    case "last-id":
      return callWith("lastIdPaginator", [
        ["parameter", name(paginator.parameter)],
        ["before", paginator.before === undefined ? undefined : name(paginator.before)],
        ["id", literal(paginator.id)],
        items,
        ["hasNext", planEnd(paginator.end)],
      ]);
    case "next-url":
      return callWith("nextUrlPaginator", [
        ["next", path(paginator.next)],
        items,
        ["hasNext", paginator.end && planEnd(paginator.end)],
      ]);
    case "link-header":
      return callWith("linkHeaderPaginator", [items]);
  }
}

type NameOf = (parameter: PageParameter) => ValueNode;

function planCounted(
  paginator: Extract<Paginator, { readonly kind: "page" | "offset" }>,
  items: Entry,
  name: NameOf,
): ValueNode {
  const { kind, origin, end, itemId, size } = paginator;
  const parameter: Entry = ["parameter", name(paginator.parameter)];
  // Where the response has the page number or offset of the next request, it is followed like a cursor, so that nothing
  // has to be counted.
  if (end.kind === "next-number") return callWith("cursorPaginator", [parameter, ["next", path(end.path)], items]);
  const last: readonly Entry[] = [
    ["hasNext", planEnd(end)],
    ["itemId", itemId === undefined ? undefined : literal(itemId)],
  ];
  if (kind === "page") {
    const current = paginator.current && path(paginator.current);
    return callWith("pagePaginator", [parameter, ["origin", literal(origin)], ["current", current], items, ...last]);
  }
  return callWith("offsetPaginator", [
    parameter,
    ["origin", origin === 0 ? undefined : literal(origin)],
    ["size", size === undefined ? undefined : name(size)],
    items,
    ["cut", paginator.cut && path(paginator.cut)],
    ...last,
  ]);
}

function planCursor({ parameter, next, end }: Otherwise["cursor"], items: Entry, name: NameOf): ValueNode {
  return callWith("cursorPaginator", [
    ["parameter", name(parameter)],
    ["next", path(next)],
    items,
    ["hasNext", end && planEnd(end)],
  ]);
}

function planOtherwise(otherwise: Otherwise | undefined, items: Entry, counted: ValueNode, name: NameOf): ValueNode {
  if (!otherwise) return counted;
  return callWith("switchedPaginator", [
    ["when", name(otherwise.when)],
    ["cursor", planCursor(otherwise.cursor, items, name)],
    ["otherwise", counted],
  ]);
}

/**
 * A parameter as the runtime finds it: one of the query by its name in `params`, a property of the body by its path.
 */
function planParameter(parameter: PageParameter, { query }: ParametersPlan): ValueNode {
  if (isHeader(parameter)) return callOf("headerParameter", [parameter.header]);
  if (typeof parameter !== "string") return callOf("bodyParameter", parameter);
  return literal(query.find((flat) => flat.parameter.name === parameter)?.name ?? parameter);
}

/**
 * How the end is recognised. Left out where the first page without items is the last, which is the runtime's default.
 */
function planEnd(end: PageEnd): ValueNode | undefined {
  switch (end.kind) {
    case "empty-page":
      return undefined;
    case "has-more":
      return callOf("hasMore", end.path);
    case "done":
      return callOf("done", end.path);
    case "next-number":
    case "next-link":
      return callOf("hasNext", end.path);
    case "total":
      return callOf("total", end.path);
    case "total-pages":
      return callOf("totalPages", end.path);
    case "total-header":
      return callOf("totalHeader", [end.header]);
    case "total-pages-header":
      return callOf("totalPagesHeader", [end.header]);
  }
}

export function isHeader(parameter: PageParameter): parameter is HeaderParameter {
  return typeof parameter === "object" && "header" in parameter;
}

function callOf(callee: string, names: readonly string[]): ValueNode {
  return call(callee, ...names.map(literal));
}

/** A call with one object as its argument; entries without a value are left out. */
function callWith(callee: string, entries: readonly Entry[]): ValueNode {
  return call(callee, record(entries));
}

function path(names: readonly string[]): ValueNode {
  return list(names.map(literal));
}
