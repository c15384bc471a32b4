/** Short constructors for elements. */
import type { HtmlAttributes, HtmlElement, HtmlNode, HtmlTag } from "../emit/html.js";

/** The content of an element; undefined where there is nothing to show. */
export type Content = HtmlNode | undefined | readonly Content[];

export function element(tag: HtmlTag, attributes: HtmlAttributes, ...content: readonly Content[]): HtmlElement {
  return { kind: "element", tag, attributes, children: [...nodesOf(content)] };
}

function* nodesOf(content: Content): Iterable<HtmlNode> {
  if (content === undefined) return;
  if (isList(content)) for (const each of content) yield* nodesOf(each);
  else yield content;
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

/** Inline code, of the document's or ours. */
export function codeOf(text: string): HtmlElement {
  return element("code", {}, text);
}

/** A name in camel case, which may be broken between its words. */
export function emitName(name: string): HtmlElement {
  const words = name.split(/(?<=[a-z0-9])(?=[A-Z])/);
  return element(
    "code",
    {},
    words.flatMap((word, index) => (index > 0 ? [element("wbr", {}), word] : [word])),
  );
}

/** A link within the reference. `root` is the path from the page to the reference's folder. */
export function linkTo(root: string, place: string, ...content: readonly Content[]): HtmlElement {
  return element("a", { href: root + place }, ...content);
}
