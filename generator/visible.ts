/** Makes text safe to read: nothing in it is invisible, changes the order of the rest, or steers a terminal. */

/**
 * Invisible characters beside the controls: those without width, those that change the order of their surroundings,
 * lone surrogates, and marks of annotations.
 */
const ignorable = String.raw`[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Surrogate}\p{Zl}\p{Zp}\ufff9-\ufffb]`;

/** A letter of a script that joins its letters, a mark on one, or a pictogram. */
const joined = String.raw`(?!${ignorable})[\p{Lo}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]`;

const joiner = String.raw`(?:\u200c|\u200d)`;
/** The selectors that show a character as text or as a picture. */
const form = String.raw`(?:\ufe0e|\ufe0f)`;

/**
 * A pattern for the characters of prose that nobody sees. Of the controls, line ends and tabs are seen.
 *
 * Joiners between letters in Persian and Hindi or between pictures in an emoji, and selectors of an emoji's form, are
 * meant, and not matched. Anywhere else the same characters do nothing visible, and whole texts have been hidden in
 * rows of them.
 */
export function unseenInProse(): RegExp {
  // Made when first asked for: its sets of characters take some milliseconds to compile, and many documents are all
  // ASCII.
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

/**
 * Whether a text has only characters of a plain keyboard. Nearly all texts have, and this test is ten times as fast.
 */
const isUsual = (text: string) => !/[^\t\n\x20-\x7e]/.test(text);

/**
 * What CI runners take for a command when it appears in a program's output: within a line `##[group]` and `##vso[…]`,
 * at the start of one `::set-output …`. Since lines are wrapped, any word may come to stand at the start of a line.
 */
const command = /#(?=#[a-z]*\[)|(?<!\S):(?=:)/gi;

/** A text on one line, with invisible characters escaped as in JSON. */
export function visible(text: string): string {
  return visibleLines(text).replace(/[\t\n]/g, escapeUnits);
}

/** The same, but line ends and tabs stay. */
export function visibleLines(text: string): string {
  const shown = isUsual(text) ? text : text.replace(unseenInProse(), escapeUnits).replaceAll("\r", escapeUnits);
  return /##|::/.test(shown) ? shown.replace(command, escapeUnits) : shown;
}

/** JSON text with invisible characters escaped: its data stays the same. */
export function visibleJson(text: string): string {
  return isUsual(text) ? text : text.replace(unseenInProse(), escapeUnits);
}

/** Plain data with each text in it made visible, on one line. */
export function visibleData<Value>(value: Value): Value;
export function visibleData(value: unknown): unknown {
  if (typeof value === "string") return visible(value);
  if (Array.isArray(value)) return value.map((item) => visibleData<unknown>(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visibleData<unknown>(each)]));
}

function escapeUnits(found: string): string {
  // By code units: JSON escapes a character beyond the basic plane as two.
  return Array.from({ length: found.length }, (_, index) => {
    const named = JSON.stringify(found.charAt(index)).slice(1, -1);
    return named.startsWith("\\") ? named : `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
