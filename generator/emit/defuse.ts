/**
 * Markdown of a document in which nothing runs and nothing is fetched, wherever it is shown: what an editor shows of a comment, what tools make
 * pages of. It stays what it was to read.
 *
 *     [x](javascript:alert(1))    →  [x](unsafe:javascript:alert(1))
 *     ![x](https://track.er/x)    →  \![x](https://track.er/x)
 *     <img src=x onerror=…>       →  \<img src=x onerror=…>
 */

/** Most texts have nothing of the kind. */
const anything = /<[\w!/?]|\]\(|\]:|!\[|\]\[/;

/** Tags that run, fetch, frame, ask, or hide what follows; and the beginnings of what is no tag. */
const loud =
  "applet\\b|audio\\b|base\\b|body\\b|button\\b|dialog\\b|embed\\b|form\\b|frame|head\\b|html\\b|iframe\\b|image\\b|img\\b|input\\b|link\\b|marquee\\b|math\\b|meta\\b|noscript\\b|object\\b|plaintext\\b|portal\\b|script\\b|select\\b|source\\b|style\\b|svg\\b|template\\b|textarea\\b|title\\b|track\\b|video\\b|xmp\\b";

/** Where no backslash makes text of what follows: an even number of them makes text of themselves. */
const bare = String.raw`(?<=(?<!\\)(?:\\\\)*)`;

const opening = new RegExp(
  // An attribute can make any tag one of those.
  `${bare}<(?=${loud}|[a-z][^<>]{0,999}?(?:[\\s/"'](?:on[a-z]+|src|srcset|style|background|poster)\\s*=|script:))`,
  "gi",
);
/** A backslash before it would be none in a script of a page, where such an end counts all the same. */
const closing = new RegExp(`<(?=[!?]|/(?:${loud}))`, "gi");
const image = new RegExp(`${bare}!(?=\\[)`, "g");

/** Where an address begins: of a link, of a definition, or by itself. */
const address = /(\]\(\s{0,99}<?|\]:\s{0,99}<?|<(?=[^\s<>]{0,999}>))([^\s<>()]+)/g;

/** The last is ours. */
const harmless = /^(?:https?|mailto|tel|ftp|unsafe)$/i;

export function defuse(text: string): string {
  if (!anything.test(text)) return text;
  return text
    .replace(opening, "\\<")
    .replace(closing, "<\\")
    .replace(address, (whole, before: string, given: string) =>
      isHarmless(given) ? whole : `${before}unsafe:${given}`,
    )
    .replace(image, "\\!");
}

/** Relative, or of a scheme that opens a page, a mail or a call. */
function isHarmless(given: string): boolean {
  // As a browser reads it: escapes undone, without what it drops.
  const read = given
    .replace(
      /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(colon|tab|newline));?/gi,
      (_, hex?: string, decimal?: string, name?: string) =>
        name === undefined
          ? characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
          : name.toLowerCase() === "colon"
            ? ":"
            : "",
    )
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .replace(/[\0- ]/g, "");
  const scheme = /^([a-z][a-z\d+.-]{1,31}):/i.exec(read)?.[1];
  return scheme === undefined || harmless.test(scheme);
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
