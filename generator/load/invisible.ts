/** Characters that nobody sees, and those that change the order of the others: a reviewer must know of them. Unicode TR36 and TR55. */
import { formatPointer, type Report } from "../diagnostic.js";
import { unseenInProse } from "../visible.js";
import type { LoadedDocument } from "./loaded.js";

/** Most texts have nothing but what every keyboard has; to see that takes a tenth of the time. */
const unusual = /[^\t\n\r\x20-\x7e]/;
const unusualRun = /[^\t\n\r\x20-\x7e]+/g;

/** Escapes that could give such a character. In YAML a backslash may be no more than that. */
const escaped = {
  json: /(?<=(?<!\\)(?:\\\\)*)\\[ubf]/,
  yaml: /\\(?:[uUxaebfvNLP0]|\r?\n)/,
} as const;

/** How many texts of a file are reported one by one. */
const placeLimit = 20;

/** A warning for each text, key or value, that has any. */
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
  // With the aliases of YAML the data is a graph: each object is looked at once.
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

/** A run of characters is looked at without what is around it: that may suspect too much, and never too little. */
function hasInvisible(text: string): boolean {
  for (const [run] of text.matchAll(unusualRun)) if (run.search(unseenInProse()) >= 0) return true;
  return false;
}

/** `U+202E` */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
