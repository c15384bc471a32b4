/** `*em*`, `**strong**`, `~~gone~~`: marks that form a pair become elements, all others stay text. */
import type { HtmlNode } from "../emit/html.js";
import { element } from "./element.js";

export interface Delimiter {
  readonly kind: "delimiter";
  readonly mark: "*" | "_" | "~";
  readonly count: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

export type Piece = HtmlNode | Delimiter;

interface Opener {
  /** The index of the node with its text. */
  readonly position: number;
  count: number;
}

/** How deep emphasis is nested; deeper marks stay text. */
const deepest = 16;

/** Pairs the marks. Each kind has a stack of its own, so that a mark without a partner is found out at once. */
export function nestEmphasis(pieces: readonly Piece[]): readonly HtmlNode[] {
  const nodes: HtmlNode[] = [];
  const openers: Record<Delimiter["mark"], Opener[]> = { "*": [], _: [], "~": [] };
  for (const piece of pieces) {
    if (typeof piece === "string" || piece.kind !== "delimiter") {
      nodes.push(piece);
      continue;
    }
    let { count } = piece;
    while (piece.closes && count > 0) {
      const opener = openers[piece.mark].at(-1);
      const used = opener && usedOf(piece.mark, opener.count, count);
      if (!opener || used === undefined) break;
      const inner = nodes.splice(opener.position + 1);
      for (const stack of Object.values(openers)) dropAfter(stack, opener.position);
      opener.count -= used;
      nodes[opener.position] = piece.mark.repeat(opener.count);
      if (opener.count === 0) openers[piece.mark].pop();
      nodes.push(element(piece.mark === "~" ? "del" : used === 2 ? "strong" : "em", {}, inner));
      count -= used;
    }
    if (count === 0) continue;
    if (piece.opens && openers[piece.mark].length < deepest)
      openers[piece.mark].push({ position: nodes.length, count });
    nodes.push(piece.mark.repeat(count));
  }
  return joinTexts(nodes);
}

/**
 * How many marks of each side make one element: two for strong, where both sides have them. A single tilde means
 * "about", so it makes none.
 */
function usedOf(mark: Delimiter["mark"], open: number, close: number): 1 | 2 | undefined {
  if (open >= 2 && close >= 2) return 2;
  return mark === "~" ? undefined : 1;
}

function dropAfter(stack: Opener[], position: number): void {
  while ((stack.at(-1)?.position ?? -1) > position) stack.pop();
}

function joinTexts(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const joined: HtmlNode[] = [];
  let text = "";
  for (const node of nodes) {
    if (typeof node === "string") text += node;
    else {
      if (text !== "") joined.push(text);
      text = "";
      joined.push(node);
    }
  }
  return text === "" ? joined : [...joined, text];
}
