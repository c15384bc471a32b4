/**
 * Recognises texts that are taken for OpenAPI documents by mistake, such as web pages, by how they begin: that says
 * more than a parser's complaint.
 */

const signs: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(?:!doctype html|html)\b/i, "a web page"],
  [/^\s*<(?:\?xml|(?:\w+:)?(?:definitions|description|application)\b)/i, "XML"],
  [
    /^(?:\s|#[^\n]*\n|"""[^]*?""")*(?:extend\s+)?(?:type|schema|interface|enum|input|union|scalar|directive)\b[^:\n]*[{@=]/,
    "a GraphQL schema",
  ],
  [/^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*(?:syntax|edition)\s*=\s*["']/, "a Protocol Buffers file"],
  [/^#%RAML\b/, "a RAML document"],
  [/^FORMAT:\s*1A\b/, "an API Blueprint"],
];

/** What the text is, in words; undefined where it may be YAML or JSON. */
export function recognizeForeign(text: string): string | undefined {
  const head = text.slice(0, 10_000);
  return signs.find(([sign]) => sign.test(head))?.[1];
}

const conflictMark = "<<<<<<< ";

/** Where git has left two versions of some lines, as a place in the text. */
export function findConflict(text: string): number | undefined {
  if (text.startsWith(conflictMark)) return 0;
  const found = text.indexOf(`\n${conflictMark}`);
  return found < 0 || !text.includes("\n>>>>>>> ", found) ? undefined : found + 1;
}
