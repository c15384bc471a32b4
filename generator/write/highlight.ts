/** Splits TypeScript into tokens by kind: enough to colour the samples and types that we print ourselves. */
interface Token {
  readonly kind: "comment" | "string" | "number" | "keyword" | "name" | "plain";
  readonly text: string;
}

const grammar =
  /((?<=^ *)"(?:[^"\\\n]|\\.)*"(?=:))|(\/\/[^\n]*)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(\b\d[\d_.]*\b)|([\p{ID_Start}$_][\p{ID_Continue}$]*)(?![\p{ID_Continue}$]|\s*\??:)|([\p{ID_Start}$_][\p{ID_Continue}$]*|[^\p{ID_Start}$_"'\d/]+|[^])/gmu;

/** A text before a colon at the start of a line is a property in JSON. */
const kinds = ["plain", "comment", "string", "number", "name", "plain"] as const;

const keywords: ReadonlySet<string> = new Set(
  "as async await boolean break case catch const default else export extends false for from function if import in instanceof interface let never new null number of readonly return string switch throw true try type typeof undefined unknown while".split(
    " ",
  ),
);

/** Words that stand before a colon and are labels of a `switch`, not properties. */
const labels: ReadonlySet<string> = new Set(["default", "null", "undefined"]);

/** The tokens of a text, in order; nothing is left out. A name before a colon is that of a property. */
export function* tokensOf(text: string): Iterable<Token> {
  for (const [whole, ...groups] of text.matchAll(grammar)) {
    const kind = kinds[groups.findIndex((group) => group !== undefined)] ?? "plain";
    const isKeyword = kind === "name" ? keywords.has(whole) : labels.has(whole);
    yield { kind: isKeyword ? "keyword" : kind, text: whole };
  }
}
