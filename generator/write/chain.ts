/**
 * Facts about a value that decide its line breaks: the links of a chain of calls, and whether breaking it gains
 * anything.
 */
import type { ValueCode } from "../emit/code.js";

/** A link of a chain: its start, a member, or a call. */
export type Link =
  | { readonly kind: "first"; readonly value: ValueCode }
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "call"; readonly arguments: readonly ValueCode[] };

interface Chain {
  /**
   * The links that stay on a line together: first the start, with all its members but the last; then members, each with
   * its call.
   */
  readonly groups: readonly (readonly Link[])[];
  /** How many groups stay on the first line if the chain breaks. */
  readonly kept: 1 | 2;
  /** Whether it is so long that each call gets a line of its own. */
  readonly isLong: boolean;
  /** Whether it must not stay on one line. */
  readonly isComplex: boolean;
}

export function readChain(value: ValueCode): Chain {
  const links = linksOf(value);
  const groups = groupLinks(links);
  const kept = groups.length >= 2 && hasShortHead(groups[0] ?? []) ? 2 : 1;
  const calls = links.flatMap((link) => (link.kind === "call" ? [link] : []));
  return {
    groups,
    kept,
    isLong: groups.length > kept + 1,
    isComplex: calls.length > 2 && !calls.every((call) => call.arguments.every((value) => isSimple(value))),
  };
}

/** The links from the start of the chain to its end. */
function linksOf(value: ValueCode): readonly Link[] {
  if (value.kind === "call" && (value.callee.kind === "member" || value.callee.kind === "call"))
    return [...linksOf(value.callee), { kind: "call", arguments: value.arguments }];
  if (value.kind === "member") return [...linksOf(value.object), { kind: "member", name: value.name }];
  return [{ kind: "first", value }];
}

function groupLinks(links: readonly Link[]): readonly (readonly Link[])[] {
  const isMember = (index: number) => links[index]?.kind === "member";
  let end = 1;
  while (isMember(end) && isMember(end + 1)) end++;
  const groups: Link[][] = [links.slice(0, end)];
  links.slice(end).forEach((link, index) => {
    const isNext = index === 0 || (link.kind === "member" && links[end + index - 1]?.kind === "call");
    if (isNext) groups.push([link]);
    else groups.at(-1)?.push(link);
  });
  return groups;
}

/** Whether the start is `this`, a class, or a name of `_` and `$` alone: the first call then stays beside it. */
function hasShortHead(head: readonly Link[]): boolean {
  const last = head.at(-1);
  if (last?.kind === "member") return isFactory(last.name);
  return (
    last?.kind === "first" && last.value.kind === "name" && (last.value.name === "this" || isFactory(last.value.name))
  );
}

function isFactory(name: string): boolean {
  return /^[A-Z]|^[$_]+$/.test(name);
}

/**
 * Whether a value is a literal or a name, or made of such: as many levels deep as `levels`, and with no more arguments
 * to a call than that.
 */
function isSimple(value: ValueCode, levels = 2): boolean {
  const areSimple = (values: readonly ValueCode[]) => values.every((each) => isSimple(each, levels - 1));
  if (levels === 0) return false;
  switch (value.kind) {
    case "list":
      return areSimple(value.items);
    case "record":
      return value.entries.every(
        (entry) =>
          entry.kind === "shorthand" ||
          (entry.kind === "property" && !entry.key.startsWith("[") && isSimple(entry.value, levels - 1)),
      );
    case "call":
      return isSimple(value.callee, levels) && value.arguments.length <= levels && areSimple(value.arguments);
    case "new":
      return value.arguments.length <= levels && areSimple(value.arguments);
    case "member":
      return isSimple(value.object, levels);
    case "await":
      return false;
    default:
      return true;
  }
}

/**
 * Whether a value is a chain without arguments, or with a short one: to break it gains less than to put it on a line of
 * its own.
 */
export function isPoorlyBreakable(value: ValueCode, width: number, isInner = false): boolean {
  switch (value.kind) {
    case "call": {
      const [only] = value.arguments;
      if (value.callee.kind === "member" && readChain(value).isLong) return false;
      if (value.arguments.length > 1 || (only && !isLoneShort(only, width))) return false;
      return isPoorlyBreakable(value.callee, width, true);
    }
    case "member":
      return isPoorlyBreakable(value.object, width, true);
    case "name":
      return isInner;
    default:
      return false;
  }
}

function isLoneShort(value: ValueCode, width: number): boolean {
  const threshold = width / 4;
  switch (value.kind) {
    case "name":
      return value.name === "this" || value.name.length <= threshold;
    case "string":
      return value.text.length <= threshold;
    case "number":
    case "keyword":
      return true;
    case "call": {
      const { callee } = value;
      return value.arguments.length === 0 && callee.kind === "name" && callee.name.length <= threshold - 2;
    }
    default:
      return false;
  }
}
