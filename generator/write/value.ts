/**
 * Values, as prettier breaks them:
 *
 *     {
 *       path: "/license_keys",
 *       paginator: pagePaginator({
 *         origin: 0,
 *       }),
 *     }
 */
import type { EntryCode, ValueCode } from "../emit/code.js";
import { layOutEntry } from "./assignment.js";
import { type Link, readChain } from "./chain.js";
import {
  breakParent,
  fill,
  firstThatFits,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  type Layout,
  line,
  softline,
  willBreak,
} from "./layout.js";

/** A value. `width` is that of the page: by it, arguments count as short or not. */
export function layOutValue(value: ValueCode, width: number): Layout {
  switch (value.kind) {
    case "name":
      return value.name;
    case "string":
    case "number":
    case "keyword":
      return value.text;
    case "list":
      return layOutList(value.items, width);
    case "record":
      return layOutRecord(value.entries, width);
    case "member":
      return [layOutValue(value.object, width), `.${value.name}`];
    case "call":
      return value.callee.kind === "member"
        ? layOutChain(value, width)
        : [layOutValue(value.callee, width), layOutCallArguments(value.arguments, width)];
    case "new":
      return [`new ${value.className}`, layOutCallArguments(value.arguments, width)];
    case "await":
      return ["await ", layOutValue(value.value, width)];
  }
}

function layOutList(items: readonly ValueCode[], width: number): Layout {
  if (items.length === 0) return "[]";
  const key = Symbol();
  const layouts = items.map((item) => group(layOutValue(item, width)));
  const content = isConcise(items)
    ? fill(
        layouts.flatMap((item, index) =>
          index === items.length - 1 ? [[item, ifBreak(",", key)]] : [[item, ","], line],
        ),
      )
    : [join([",", line], layouts), ifBreak(",")];
  const list = ["[", indent([softline, content]), softline, "]"];
  return group(list, isMatrix(items) || willBreak(list), key);
}

/** Whether a list has numbers alone, which stand in rows. */
export function isConcise(items: readonly ValueCode[]): boolean {
  return items.length > 0 && items.every(({ kind }) => kind === "number");
}

/** Whether a list has several lists or several objects, with several items each. */
export function isMatrix(items: readonly ValueCode[]): boolean {
  const [first] = items;
  if (!first || items.length < 2) return false;
  return items.every(
    (item) =>
      item.kind === first.kind &&
      ((item.kind === "list" && item.items.length > 1) || (item.kind === "record" && item.entries.length > 1)),
  );
}

function layOutRecord(entries: readonly EntryCode[], width: number): Layout {
  if (entries.length === 0) return "{}";
  const list = join(
    [",", line],
    entries.map((entry) => group(layOutRecordEntry(entry, width))),
  );
  return group(["{", indent([line, list]), ifBreak(","), line, "}"]);
}

function layOutRecordEntry(entry: EntryCode, width: number): Layout {
  switch (entry.kind) {
    case "shorthand":
      return entry.name;
    case "spread":
      return ["...", layOutValue(entry.value, width)];
    case "property":
      return layOutEntry(entry.key, entry.value, layOutValue(entry.value, width), width);
  }
}

/** The arguments of a call. Where the last one is an object or list, that breaks instead of the list of arguments. */
function layOutCallArguments(values: readonly ValueCode[], width: number): Layout {
  const last = values.at(-1);
  if (!last) return "()";
  const layouts = values.map((value) => layOutValue(value, width));
  const all = join([",", line], layouts);
  const brokenOut = group(["(", indent([line, all]), ",", line, ")"], true);
  if (!isExpanded(last, values.at(-2))) {
    const list = ["(", indent([softline, all]), ifBreak(","), softline, ")"];
    return group(list, layouts.some(willBreak));
  }
  const before = layouts.slice(0, -1).flatMap((layout) => [layout, ",", line]);
  if (before.some(willBreak)) return brokenOut;
  const lastLayout = layouts.at(-1) ?? "";
  const hugging: Layout = ["(", ...before, group(lastLayout, true), ")"];
  if (!willBreak(lastLayout)) return firstThatFits([["(", ...before, lastLayout, ")"], hugging, brokenOut]);
  return [breakParent, firstThatFits([hugging, brokenOut])];
}

function isExpanded(last: ValueCode, before: ValueCode | undefined): boolean {
  if (before?.kind === last.kind) return false;
  if (last.kind === "record") return last.entries.length > 0;
  return last.kind === "list" && last.items.length > 0 && !(before && isConcise(last.items));
}

/**
 *     client.licenseKeys
 *       .id("lic_123")
 *       .update()
 *       .body({ disabled: true })
 */
function layOutChain(call: ValueCode, width: number): Layout {
  const { groups, kept, isLong, isComplex } = readChain(call);
  const oneLine = groups.map((links) => links.map((link) => layOutLink(link, width)));
  if (!isLong) return group(oneLine);
  const expanded: Layout = [
    ...oneLine.slice(0, kept),
    indent(oneLine.slice(kept).map((each): Layout => [hardline, each])),
  ];
  if (isComplex || oneLine.slice(0, -1).some(willBreak)) return group(expanded);
  const either = firstThatFits([oneLine, expanded]);
  return willBreak(oneLine) ? [breakParent, either] : either;
}

function layOutLink(link: Link, width: number): Layout {
  switch (link.kind) {
    case "first":
      return layOutValue(link.value, width);
    case "member":
      return `.${link.name}`;
    case "call":
      return layOutCallArguments(link.arguments, width);
  }
}
