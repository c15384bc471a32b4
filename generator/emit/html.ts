/**
 * Pages as data. Text of the document is only ever a text node or the value of an attribute: `write` alone makes markup
 * of it, and escapes both.
 */
import type { ProsePart, TypeCode } from "./code.js";

export type HtmlNode = string | HtmlElement | HtmlCode;

/** None of these tags loads anything but the page's own script and style. */
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

type HtmlAttribute =
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

/** `""` is an attribute without a value; undefined ones are left out. */
export type HtmlAttributes = { readonly [Attribute in HtmlAttribute]?: string | undefined };

/** TypeScript, to be coloured. */
export type HtmlCode =
  | { readonly kind: "sample"; readonly parts: readonly ProsePart[] }
  /** Its names link to where they are explained. */
  | { readonly kind: "type"; readonly type: TypeCode };

export interface HtmlPage {
  readonly html: HtmlElement;
  /** The path from the page's folder to that of the reference: `../`. */
  readonly root: string;
  /** Where types are explained, by their names. */
  readonly places: ReadonlyMap<string, string>;
}
