/**
 * Warns of characters that nobody sees, and of those that change the order of others: a reviewer must know of them.
 * Unicode TR36 and TR55.
 */
import { formatPointer, type Report } from "../diagnostic.js";
import { unseenInProse } from "../visible.js";
import type { LoadedDocument } from "./loaded.js";

/**
 * Whether a text has anything that a plain keyboard has not. Most texts have nothing of the kind, and this test is ten
 * times as fast as the exact one.
 */
const unusual = /[^\t\n\r\x20-\x7e]/;
const unusualRun = /[^\t\n\r\x20-\x7e]+/g;

/** Escapes that could give such a character. In YAML text, a backslash may also be just a backslash. */
const escaped = {
  json: /(?<=(?<!\\)(?:\\\\)*)\\[ubf]/,
  yaml: /\\(?:[uUxaebfvNLP0]|\r?\n)/,
} as const;

/** How many texts of a file are reported one by one; the rest are counted. */
const placeLimit = 20;

/** Warns of each key or value that has such characters. */
export function reportInvisible(
  { file, text, format, value }: Pick<LoadedDocument, "file" | "text" | "format" | "value">,
  report: Report,
): void {
  if (!escaped[format].test(text) && !hasInvisible(text)) return;
  let count = 0;
  const keys: string[] = [];
  const look = (found: string) => {
    if (!unusual.test(found)) return;
    const characters = new Set(found.match(unseenInProse()));
    if (characters.size === 0 || ++count > placeLimit) return;
    report(
      "text-invisible",
      { characters: [...characters].slice(0, 3).map(nameOf).join(", ") },
      { file, pointer: formatPointer(keys) },
    );
  };
  // With YAML aliases the data is a graph: each object is looked at once.
  const seen = format === "yaml" ? new Set<unknown>() : undefined;
  const visit = (node: unknown): void => {
    if (typeof node === "string") return look(node);
    if (!isContainer(node) || seen?.has(node)) return;
    seen?.add(node);
    const isList = Array.isArray(node);
    for (const key in node) {
      keys.push(key);
      if (!isList) look(key);
      visit(node[key]);
      keys.pop();
    }
  };
  visit(value);
  if (count > placeLimit)
    report("text-invisible-omitted", { count: count - placeLimit, path: file }, { file, pointer: "" });
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Looks at one run of characters without the text around it: this may suspect too much, never too little. */
function hasInvisible(text: string): boolean {
  for (const [run] of text.matchAll(unusualRun)) if (run.search(unseenInProse()) >= 0) return true;
  return false;
}

/** The code point, as `U+202E`. */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
