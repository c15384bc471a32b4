/** What of a value its lines depend on: the links of a chain of calls, and whether breaking it wins anything. */
import type { ValueCode } from "../emit/code.js";

/** A link of a chain: what it starts from, a member, or what that is called with. */
export type Link =
  | { readonly kind: "first"; readonly value: ValueCode }
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "call"; readonly arguments: readonly ValueCode[] };

export interface Chain {
  /** What stands on a line: first what the chain starts from, with its members but the last; then members and their call. */
  readonly groups: readonly (readonly Link[])[];
  /** How many of the groups stand on the first line though the chain breaks. */
  readonly kept: 1 | 2;
  /** Whether it is long enough to stand with a call in each line. */
  readonly isLong: boolean;
  /** Whether it may not stay on one line. */
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

/** From the inside out. */
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

/** `this`, a class, or a name of `_` and `$` alone: what is called on it stays beside it. */
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

/** A literal or a name, or what is made of such: as many levels deep as are left, with no more arguments to a call than that. */
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

/** Members and calls that have no more than a short argument: breaking them wins less than a line of their own. */
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
