/**
 * Text that finds its own line ends: what belongs together stays on a line where it fits, else it breaks at the lines that it has,
 * the outermost first. After Wadler's “A prettier printer”, with the semantics of prettier, so that both come to the same lines.
 */

export type Layout = string | readonly Layout[] | Group | Indent | Line | IfBreak | Fill | IndentIfBreak | BreakParent;

/** Breaks all its lines, or none. */
export interface Group {
  readonly kind: "group";
  readonly content: Layout;
  /** Whether it breaks however short it is. */
  readonly broken: boolean;
  /** From the narrowest in height to the tallest: the first that fits is taken. */
  readonly states?: readonly Layout[];
  /** By which others ask whether it has broken. */
  readonly key?: symbol;
}
interface Indent {
  readonly kind: "indent";
  readonly content: Layout;
}
/** Where it does not break: a space, or nothing where it is soft. A hard one always breaks. */
interface Line {
  readonly kind: "line";
  readonly flat: "" | " ";
  readonly hard: boolean;
}
/** By the group around it, or by the one that has the key. */
interface IfBreak {
  readonly key?: symbol;
  readonly kind: "if-break";
  readonly broken: Layout;
}
/** By a group that stands before it. */
interface IndentIfBreak {
  readonly kind: "indent-if-break";
  readonly content: Layout;
  readonly key: symbol;
}
/** Items and the lines between them in turn: each line breaks only where the next item does not fit. */
interface Fill {
  readonly kind: "fill";
  readonly parts: readonly Layout[];
}

/** Nothing, but what is around it breaks. */
interface BreakParent {
  readonly kind: "break-parent";
}

export const line: Layout = { kind: "line", flat: " ", hard: false };
export const softline: Layout = { kind: "line", flat: "", hard: false };
export const hardline: Layout = { kind: "line", flat: "", hard: true };

export const breakParent: Layout = { kind: "break-parent" };

export function group(content: Layout, broken = willBreak(content), key?: symbol): Group {
  return { kind: "group", content, broken, ...(key && { key }) };
}

export function indent(content: Layout): Layout {
  return { kind: "indent", content };
}

export function ifBreak(broken: Layout, key?: symbol): Layout {
  return { kind: "if-break", broken, ...(key && { key }) };
}

export function indentIfBreak(content: Layout, key: symbol): Layout {
  return { kind: "indent-if-break", content, key };
}

export function fill(parts: readonly Layout[]): Layout {
  return { kind: "fill", parts };
}

/** The first of several forms that fits, the last where none does. */
export function firstThatFits(states: readonly [Layout, ...Layout[]]): Group {
  return { kind: "group", content: states[0], broken: false, states };
}

export function join(separator: Layout, items: readonly Layout[]): Layout {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

/** Whether it has several lines however wide the page is. */
export function willBreak(layout: Layout): boolean {
  if (typeof layout === "string") return false;
  if (isList(layout)) return layout.some(willBreak);
  switch (layout.kind) {
    case "group":
      return layout.broken;
    case "line":
      return layout.hard;
    case "break-parent":
      return true;
    case "if-break":
      return willBreak(layout.broken);
    case "fill":
      return layout.parts.some(willBreak);
    case "indent":
    case "indent-if-break":
      return willBreak(layout.content);
  }
}

export function isList(layout: Layout): layout is readonly Layout[] {
  return Array.isArray(layout);
}
