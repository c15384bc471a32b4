/** Text as whoever reads it sees it: nothing in it that cannot be seen, that changes the order of the rest, or that steers a terminal. */

/** Beside controls: what has no width, what changes the order of what is around it, halves of a pair, marks of annotations. */
const ignorable = String.raw`[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Surrogate}\p{Zl}\p{Zp}\ufff9-\ufffb]`;

/** A letter of a script whose letters are joined, a mark on one, or a picture. */
const joined = String.raw`(?!${ignorable})[\p{Lo}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]`;

const joiner = String.raw`(?:\u200c|\u200d)`;
/** As text, and as a picture. */
const form = String.raw`(?:\ufe0e|\ufe0f)`;

/**
 * What nobody sees in prose. Of controls, line ends and tabs are seen.
 *
 * What joins letters in Persian and Hindi and pictures in an emoji, and what picks the form of an emoji, is meant where it does that.
 * Anywhere else the same characters do nothing that one could see, and whole texts have been hidden in rows of them.
 */
export function unseenInProse(): RegExp {
  // Made where it is first asked for: its sets of characters take some milliseconds, and many a document has ASCII alone.
  return (unseen ??= new RegExp(
    [
      String.raw`[^\P{Cc}\t\n\r]`,
      String.raw`${ignorable}(?<!${joiner}|${form})`,
      String.raw`${joiner}(?:(?<!(?:${joined}|\p{Emoji}\ufe0f).)|(?!${joined}))`,
      String.raw`${form}(?<!\p{Emoji}.)`,
    ].join("|"),
    "gu",
  ));
}

let unseen: RegExp | undefined;

/** Nearly all texts have nothing but what every keyboard has; to see that takes a tenth of the time. */
const isUsual = (text: string) => !/[^\t\n\x20-\x7e]/.test(text);

/**
 * What a runner of jobs takes for a command of the program whose output it shows, be it in the middle of a line: `##[group]`, `##vso[…]`; or at
 * the start of one: `::set-output …`. Lines are wrapped, so that may be the start of any word.
 */
const command = /#(?=#[a-z]*\[)|(?<!\S):(?=:)/gi;

/** The text on one line, with what nobody sees as JSON escapes it. */
export function visible(text: string): string {
  return visibleLines(text).replace(/[\t\n]/g, escapeUnits);
}

/** The same with the lines and tabs that it has. */
export function visibleLines(text: string): string {
  const shown = isUsual(text) ? text : text.replace(unseenInProse(), escapeUnits).replaceAll("\r", escapeUnits);
  return /##|::/.test(shown) ? shown.replace(command, escapeUnits) : shown;
}

/** JSON text with what nobody sees escaped: it holds the same data. */
export function visibleJson(text: string): string {
  return isUsual(text) ? text : text.replace(unseenInProse(), escapeUnits);
}

/** Every text in a value of plain data, each on one line. */
export function visibleData<Value>(value: Value): Value;
export function visibleData(value: unknown): unknown {
  if (typeof value === "string") return visible(value);
  if (Array.isArray(value)) return value.map((item) => visibleData<unknown>(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visibleData<unknown>(each)]));
}

function escapeUnits(found: string): string {
  // By units, of which a character beyond the basic plane has two: JSON knows no other form.
  return Array.from({ length: found.length }, (_, index) => {
    const named = JSON.stringify(found.charAt(index)).slice(1, -1);
    return named.startsWith("\\") ? named : `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
