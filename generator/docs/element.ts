/** Elements, said shortly. */
import type { HtmlAttributes, HtmlElement, HtmlNode, HtmlTag } from "../emit/html.js";

/** What may be left out: an element for which there is nothing to say. */
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

/** Code of the document's or of ours, in a line. */
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

/** A link within the reference: `root` leads from the page to its folder. */
export function linkTo(root: string, place: string, ...content: readonly Content[]): HtmlElement {
  return element("a", { href: root + place }, ...content);
}
