/**
 * Pages as data. Text of a document is only ever a text in such a tree, or the value of an attribute: `write` alone makes markup, and
 * escapes both.
 */
import type { ProsePart, TypeCode } from "./code.js";

export type HtmlNode = string | HtmlElement | HtmlCode;

/** None of them brings in anything but the page's own script and style. */
export type HtmlTag =
  | "a"
  | "article"
  | "aside"
  | "blockquote"
  | "body"
  | "br"
  | "button"
  | "code"
  | "dd"
  | "del"
  | "details"
  | "div"
  | "dl"
  | "dt"
  | "em"
  | "footer"
  | `h${1 | 2 | 3 | 4 | 5 | 6}`
  | "head"
  | "header"
  | "hr"
  | "html"
  | "input"
  | "kbd"
  | "li"
  | "link"
  | "main"
  | "meta"
  | "nav"
  | "ol"
  | "p"
  | "pre"
  | "script"
  | "section"
  | "span"
  | "strong"
  | "summary"
  | "table"
  | "tbody"
  | "td"
  | "th"
  | "thead"
  | "title"
  | "tr"
  | "ul"
  | "wbr";

export type HtmlAttribute =
  | "autocomplete"
  | "charset"
  | "class"
  | "content"
  | "defer"
  | "hidden"
  | "href"
  | "http-equiv"
  | "id"
  | "lang"
  | "name"
  | "placeholder"
  | "rel"
  | "role"
  | "scope"
  | "spellcheck"
  | "src"
  | "start"
  | "tabindex"
  | "type"
  | `aria-${string}`
  | `data-${string}`;

export interface HtmlElement {
  readonly kind: "element";
  readonly tag: HtmlTag;
  readonly attributes: HtmlAttributes;
  readonly children: readonly HtmlNode[];
}

/** An attribute without a value is `""`; what is undefined is left out. */
export type HtmlAttributes = { readonly [Attribute in HtmlAttribute]?: string | undefined };

/** TypeScript, coloured. */
export type HtmlCode =
  | { readonly kind: "sample"; readonly parts: readonly ProsePart[] }
  /** The names in it lead to where they are explained. */
  | { readonly kind: "type"; readonly type: TypeCode };

export interface HtmlPage {
  readonly html: HtmlElement;
  /** From the page's folder to that of the reference: `../`. */
  readonly root: string;
  /** Where types are explained, by their names. */
  readonly places: ReadonlyMap<string, string>;
}
