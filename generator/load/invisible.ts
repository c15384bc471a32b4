/** Characters that nobody sees, and those that change the order of the others: a reviewer must know of them. Unicode TR36 and TR55. */
import { formatPointer, type Report } from "../diagnostic.js";
import { unseenInProse } from "../visible.js";
import type { LoadedDocument } from "./loaded.js";

/** Such a character itself, or an escape that could give one. */
const suspicious = new RegExp(`${unseenInProse.source}|\\\\(?:[uUxaebfvNLP0]|\\r?\\n)`, "u");

/** Most texts have nothing but what every keyboard has; to see that takes a tenth of the time. */
const unusual = /[^\t\n\r\x20-\x7e]/;
const unusualOrEscaped = /[^\t\n\r\x20-\x7e]|\\(?:[uUxaebfvNLP0]|\r?\n)/;

/** How many texts of a file are reported one by one. */
const placeLimit = 20;

/** A warning for each text, key or value, that has any. */
export function reportInvisible(
  { file, text, value }: Pick<LoadedDocument, "file" | "text" | "value">,
  report: Report,
): void {
  if (!unusualOrEscaped.test(text) || !suspicious.test(text)) return;
  let count = 0;
  const look = (found: string, keys: readonly string[]) => {
    if (!unusual.test(found)) return;
    const characters = new Set(found.match(unseenInProse));
    if (characters.size === 0 || ++count > placeLimit) return;
    report(
      "text-invisible",
      { characters: [...characters].slice(0, 3).map(nameOf).join(", ") },
      { file, pointer: formatPointer(keys) },
    );
  };
  // With aliases the data is a graph: each object is looked at once.
  const seen = new Set<object>();
  const visit = (node: unknown, keys: readonly string[]): void => {
    if (typeof node === "string") return look(node, keys);
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    for (const [key, child] of Object.entries(node)) {
      const inner = [...keys, key];
      if (!Array.isArray(node)) look(key, inner);
      visit(child, inner);
    }
  };
  visit(value, []);
  if (count > placeLimit)
    report("text-invisible-omitted", { count: count - placeLimit, path: file }, { file, pointer: "" });
}

/** `U+202E` */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
