/**
 * Texts that find their own line breaks: a group stays on one line if it fits, else its lines break, the outermost
 * first. After Wadler's “A prettier printer”, with prettier's semantics, so that both give the same lines.
 */

export type Layout = string | readonly Layout[] | Group | Indent | Line | IfBreak | Fill | IndentIfBreak | BreakParent;

/** Breaks all of its lines, or none. */
export interface Group {
  readonly kind: "group";
  readonly content: Layout;
  /** Whether it breaks in any case. */
  readonly broken: boolean;
  /** Forms to choose from, from the shortest in height to the tallest: the first that fits is taken. */
  readonly states?: readonly Layout[];
  /** A key by which other nodes refer to it, to ask whether it has broken. */
  readonly key?: symbol;
}
interface Indent {
  readonly kind: "indent";
  readonly content: Layout;
}
/** Without a break, it is a space, or nothing if it is soft. A hard line always breaks. */
interface Line {
  readonly kind: "line";
  readonly flat: "" | " ";
  readonly hard: boolean;
}
/** Depends on the group around it, or on the one with the key. */
interface IfBreak {
  readonly key?: symbol;
  readonly kind: "if-break";
  readonly broken: Layout;
}
/** Depends on the group with the key, which stands before it. */
interface IndentIfBreak {
  readonly kind: "indent-if-break";
  readonly content: Layout;
  readonly key: symbol;
}
/** Items and the lines between them, in turn. Each line breaks only if the next item does not fit. */
interface Fill {
  readonly kind: "fill";
  readonly parts: readonly Layout[];
}

/** Makes the groups around it break. */
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

/** The first of several forms that fits; the last one if none does. */
export function firstThatFits(states: readonly [Layout, ...Layout[]]): Group {
  return { kind: "group", content: states[0], broken: false, states };
}

export function join(separator: Layout, items: readonly Layout[]): Layout {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

/** Whether a layout takes several lines on any page. */
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
