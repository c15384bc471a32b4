/** The errors of a YAML text in plain words, without those that only follow from another. */
import type { YAMLError } from "yaml";

/**
 * The errors that say something of their own: an error often causes more on its line, and where the outermost value has
 * ended too early, `yaml` finds fault with each token that is left.
 */
export function causesAmong(errors: readonly YAMLError[], lineAt: (offset: number) => number): readonly YAMLError[] {
  const lines = new Set<number>();
  return errors.filter(({ message, pos: [start] }, index) => {
    if (index > 0 && message.includes(" token in YAML stream")) return false;
    const line = lineAt(start);
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  });
}

const noColon = "a key and its colon are expected here, on one line; a colon may be missing";

/** What to say in place of messages that are in terms of the grammar, or of `yaml` itself. `$1` is what a group matched. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^Source contains multiple documents/, "a second document begins here (---), and a file may have one only"],
  [/^With stringKeys, all keys must be strings/, "a key must be text, not a list or an object"],
  [/^Implicit keys need to be on a single line/, noColon],
  [/^Implicit map keys need to be followed by map values/, noColon],
  [
    /^Nested mappings are not allowed/,
    "a colon and a space begin another value here; text that has them goes in quotes",
  ],
  [/^Tabs are not allowed as indentation/, "tabs are not allowed as indentation, spaces are"],
  [/^All mapping items must start/, "the keys of an object must begin in the same column"],
  [
    /^(?:All sequence items must start|A block sequence may not be used)/,
    "the items of a list must begin in the same column",
  ],
  [/^Sequence item without - indicator/, "an item of a list must begin with a hyphen and a space"],
  [/^Missing closing (['"])quote/, "a closing quote ($1) is missing"],
  [/ must be sufficiently indented and end with a (.)$/, "a closing $1 is missing before this place"],
  [/^Missing (.*) between flow (?:map|sequence) items$/, "$1 is missing before this place"],
  [/^Plain value cannot start with .*?(\S)$/, "text that begins with $1 goes in quotes"],
];

/** What is wrong, as the rest of a sentence. `text` is the document's. */
export function explainError({ message, pos: [start] }: YAMLError, text: string): string {
  for (const [sign, reason] of reasons) {
    const found = sign.exec(message);
    if (found) return reason.replace("$1", () => found[1] ?? "");
  }
  const [token] = /^(?:[[\]{},]|[^\s[\]{},]{1,20})/.exec(text.slice(start, start + 20)) ?? [];
  if (token === undefined || !message.startsWith("Unexpected "))
    return message.charAt(0).toLowerCase() + message.slice(1);
  const hint = message.endsWith(" at node end")
    ? "; the value before it has ended, so text that has both goes in quotes"
    : "";
  return `“${token}” is not expected here${hint}`;
}
