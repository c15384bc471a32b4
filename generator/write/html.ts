/**
 * Pages as markup; nothing else writes any. All text is escaped, and links can open a page or a mail, but never run
 * anything.
 */
import type { HtmlCode, HtmlElement, HtmlNode, HtmlPage } from "../emit/html.js";
import { unseenInProse } from "../visible.js";
import { tokensOf } from "./highlight.js";
import { printLayout } from "./page.js";
import { printProse } from "./prose.js";
import { layOutType } from "./type.js";

/** The columns of samples and types: as many as fit beside the text. */
const sampleWidth = 64;
const typeWidth = 72;

export function printHtml(page: HtmlPage): string {
  const pieces = ["<!doctype html>"];
  printNode(page.html, page, pieces);
  return `${pieces.join("")}\n`;
}

const empty: ReadonlySet<string> = new Set(["br", "hr", "input", "link", "meta", "wbr"]);

/** Elements that begin on a line of their own, so that small changes of a page are small differences. */
const blocks: ReadonlySet<string> = new Set(
  "article aside blockquote body dd details div dl dt footer h1 h2 h3 h4 h5 h6 head header hr html li link main meta nav ol p pre script section summary table tbody thead title tr ul".split(
    " ",
  ),
);

function printNode(node: HtmlNode, page: HtmlPage, pieces: string[]): void {
  if (typeof node === "string") pieces.push(escapeHtml(node));
  else if (node.kind === "element") printElement(node, page, pieces);
  else printCode(node, page, pieces);
}

function printElement({ tag, attributes, children }: HtmlElement, page: HtmlPage, pieces: string[]): void {
  if (blocks.has(tag)) pieces.push("\n");
  pieces.push("<", tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (!/^[a-z-]+$/.test(name)) throw new Error(`${JSON.stringify(name)} is no attribute.`);
    if ((name === "href" || name === "src") && !isHarmless(value)) throw new Error(`${value} is no address of a page.`);
    pieces.push(" ", name, value === "" ? "" : `="${escapeHtml(value)}"`);
  }
  pieces.push(">");
  if (empty.has(tag)) return;
  for (const child of children) printNode(child, page, pieces);
  pieces.push("</", tag, ">");
}

/** Whether an address leads to the network, to a mail or within the reference; an empty image is harmless too. */
function isHarmless(address: string): boolean {
  if (address === "data:,") return true;
  const scheme = /^[^/?#]*?:/.exec(address)?.[0].toLowerCase();
  return scheme === undefined ? !address.startsWith("//") : ["http:", "https:", "mailto:"].includes(scheme);
}

function printCode(code: HtmlCode, { places, root }: HtmlPage, pieces: string[]): void {
  const isType = code.kind === "type";
  const text = isType
    ? printLayout(layOutType(code.type, "after-operator"), typeWidth)
    : printProse(code.parts, sampleWidth);
  for (const { kind, text: token } of tokensOf(text)) {
    const place = kind === "name" && isType ? places.get(token) : undefined;
    const shown = escapeHtml(token);
    if (place !== undefined) pieces.push(`<a href="${escapeHtml(root + place)}">${shown}</a>`);
    else if (kind === "name" || kind === "plain") pieces.push(shown);
    else pieces.push(`<span class="${kind}">${shown}</span>`);
  }
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  if (!/[^ !#-%'-;=?-~\n]/.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(unseenInProse(), "")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
