/**
 * Markdown of a document in which nothing runs and nothing is fetched, wherever it is shown: what an editor shows of a comment, what tools make
 * pages of. It stays what it was to read.
 *
 *     [x](javascript:alert(1))    →  [x](unsafe:javascript:alert(1))
 *     ![x](https://track.er/x)    →  \![x](https://track.er/x)
 *     <img src=x onerror=…>       →  \<img src=x onerror=…>
 */

/** Matches any text that may need work; most texts do not. */
const anything = /<[\w!/?]|\]\(|\]:|!\[|\]\[/;

/**
 * Tags that run, fetch or embed something, ask for input, or hide what follows; and the beginnings of things that are
 * not tags.
 */
const loud =
  "applet\\b|audio\\b|base\\b|body\\b|button\\b|dialog\\b|embed\\b|form\\b|frame|head\\b|html\\b|iframe\\b|image\\b|img\\b|input\\b|link\\b|marquee\\b|math\\b|meta\\b|noscript\\b|object\\b|plaintext\\b|portal\\b|script\\b|select\\b|source\\b|style\\b|svg\\b|template\\b|textarea\\b|title\\b|track\\b|video\\b|xmp\\b";

/** Matches where no backslash makes text of what follows: an even number of them are text themselves. */
const bare = String.raw`(?<=(?<!\\)(?:\\\\)*)`;

const opening = new RegExp(
  // The attribute can give any tag such an effect.
  `${bare}<(?=${loud}|[a-z][^<>]{0,999}?(?:[\\s/"'](?:on[a-z]+|src|srcset|style|background|poster)\\s*=|script:))`,
  "gi",
);
/** In a page's script, these end it even behind a backslash, so a backslash alone does not matter here. */
const closing = new RegExp(`<(?=[!?]|/(?:${loud}))`, "gi");
const image = new RegExp(`${bare}!(?=\\[)`, "g");

/** Where an address may begin: of a link, of a definition, or alone in angle brackets. */
const address = /(\]\(\s{0,99}<?|\]:\s{0,99}<?|<(?=[^\s<>]{0,999}>))([^\s<>()]+)/g;

/** Schemes that are harmless; the last is our own. */
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

/** Whether an address is relative, or has a scheme that opens a page, a mail or a call. */
function isHarmless(given: string): boolean {
  // Read as a browser does: escapes are undone, and what browsers ignore is removed.
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
