/** Parts of a line of Markdown that can be read independently: code, the targets of links, character references. */

/** The text up to a run of as many backticks; undefined where there is none. */
export function readCode(text: string, start: number, length: number): string | undefined {
  const runs = /`+/g;
  runs.lastIndex = start + length;
  for (let run = runs.exec(text); run; run = runs.exec(text))
    if (run[0].length === length) return text.slice(start + length, run.index);
  return undefined;
}

/** Reads a target from its opening parenthesis on: `(https://example.com "Title")`. */
export function readLinkTarget(
  text: string,
  start: number,
): { readonly address: string; readonly length: number } | undefined {
  const target =
    /\(\s{0,9}(?:<([^<>\n]{0,2000})>|((?:[^\s()\\]|\\.|\([^\s()]{0,200}\)){0,2000}))(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)/y;
  target.lastIndex = start;
  const [whole, bracketed, bare] = target.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { address: (bracketed ?? bare ?? "").replace(/\\([!-/:-@[-`{-~])/g, "$1"), length: whole.length };
}

/**
 * An address that a reader may follow, which is that of a web page or a mail; else undefined. A relative address would
 * be one of the document's own site.
 */
export function safeAddress(address: string): string | undefined {
  const decoded = address.replace(
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,9});/gi,
    (entity) => readEntity(entity, 0)?.text ?? entity,
  );
  if (!/^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(decoded)) return undefined;
  return URL.canParse(decoded) ? decoded : undefined;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bull: "•",
  copy: "©",
  gt: ">",
  hellip: "…",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: "\u00a0",
  ndash: "–",
  quot: '"',
  rdquo: "”",
  rsquo: "’",
};

/** Reads a character reference: `&lt;`, `&#39;`, `&#x27;`. */
export function readEntity(
  text: string,
  start: number,
): { readonly text: string; readonly length: number } | undefined {
  const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,9}));/iy;
  entity.lastIndex = start;
  const [whole, decimal, hexadecimal, name = ""] = entity.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
  const character = Number.isNaN(code) ? (Object.hasOwn(named, name) ? named[name] : undefined) : characterOf(code);
  return character === undefined ? undefined : { text: character, length: whole.length };
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "\ufffd";
}
