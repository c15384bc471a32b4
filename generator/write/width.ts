/**
 * How many columns a text takes in a monospaced font: East Asian wide characters and emoji take two, combining marks
 * none.
 */

const plain = /^[\x20-\x7f]*$/;

/** A character that every sequence shown as one picture has. */
const pictorial = /[\p{Emoji_Presentation}\ufe0f]/u;
/** An expression for such sequences, made when first needed: that takes 20 ms, and few documents need it. */
let emoji: RegExp | undefined;
const unseen = /[\p{Cc}\p{Mn}\p{Me}]/u;

/**
 * Characters that are wide or full-width (Unicode 17, EastAsianWidth.txt), apart from emoji, which have a property of
 * their own.
 */
const wide = new RegExp(
  // eslint-disable-next-line no-misleading-character-class -- each of the characters by itself is meant
  "[" +
    "\\u1100-\\u115f\\u2329\\u232a\\u2630-\\u2637\\u268a-\\u268f\\u2e80-\\u2e99\\u2e9b-\\u2ef3\\u2f00-\\u2fd5\\u2ff0-\\u303e" +
    "\\u3041-\\u3096\\u3099-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u3190-\\u31e5\\u31ef-\\u321e\\u3220-\\u3247\\u3250-\\ua48c" +
    "\\ua490-\\ua4c6\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe52\\ufe54-\\ufe66\\ufe68-\\ufe6b" +
    "\\uff01-\\uff60\\uffe0-\\uffe6" +
    "\\u{16fe0}-\\u{16fe4}\\u{16ff0}-\\u{16ff6}\\u{17000}-\\u{18cd5}\\u{18cff}-\\u{18d1e}\\u{18d80}-\\u{18df2}" +
    "\\u{1aff0}-\\u{1aff3}\\u{1aff5}-\\u{1affb}\\u{1affd}\\u{1affe}\\u{1b000}-\\u{1b122}\\u{1b132}\\u{1b150}-\\u{1b152}\\u{1b155}" +
    "\\u{1b164}-\\u{1b167}\\u{1b170}-\\u{1b2fb}\\u{1d300}-\\u{1d356}\\u{1d360}-\\u{1d376}\\u{1f200}-\\u{1f202}" +
    "\\u{1f210}-\\u{1f23b}\\u{1f240}-\\u{1f248}\\u{1f250}\\u{1f251}\\u{1f260}-\\u{1f265}" +
    "\\u{20000}-\\u{2fffd}\\u{30000}-\\u{3fffd}\\p{Emoji_Presentation}]",
  "u",
);

export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of pictorial.test(text) ? withoutPictures(text) : text) {
    if (!unseen.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** Replaces each picture by a single wide character. */
function withoutPictures(text: string): string {
  // The compiler's target does not know this flag yet.
  emoji ??= new RegExp("\\p{RGI_Emoji}", "gv");
  return text.replace(emoji, "\u3000");
}
