/** A document's row: what came of it, and whether that is well. */
import type { CorpusDocument } from "./document.js";
import type { Generation } from "./generation.js";
import type { Opinion } from "./validity.js";

export interface Row {
  readonly document: CorpusDocument;
  readonly version: string;
  readonly seconds: number;
  readonly outcome: Outcome;
}

export type Outcome =
  | {
      readonly kind: "compiled";
      readonly operations: number;
      readonly schemas: number;
      /** What the compiler says. */
      readonly errors: readonly string[];
    }
  | { readonly kind: "refused"; readonly errors: readonly string[]; readonly opinion: Opinion }
  | Extract<Generation, { kind: "crashed" }>;

/** A client that compiles, or a document that others find fault with too. */
export function isWell({ outcome }: Row): boolean {
  switch (outcome.kind) {
    case "compiled":
      return outcome.errors.length === 0;
    case "refused":
      return outcome.opinion.kind === "invalid";
    case "crashed":
      return false;
  }
}

const widths = { document: 64, version: 4, operations: 11, schemas: 8, seconds: 8, errors: 7 };

export const header: string = [
  "document".padEnd(widths.document),
  "",
  "operations".padStart(widths.operations + widths.version),
  "schemas".padStart(widths.schemas),
  "seconds".padStart(widths.seconds),
  "errors".padStart(widths.errors),
].join(" ");

/** The row as text; what is wrong stands in lines below it. */
export function formatRow(row: Row): string {
  const { document, version, seconds, outcome } = row;
  const counted = outcome.kind === "compiled" ? outcome : { operations: "", schemas: "" };
  const errors = outcome.kind === "crashed" ? 1 : outcome.errors.length;
  const cells = [
    shorten(document.name).padEnd(widths.document),
    version.padStart(widths.version),
    String(counted.operations).padStart(widths.operations),
    String(counted.schemas).padStart(widths.schemas),
    seconds.toFixed(1).padStart(widths.seconds),
    String(errors).padStart(widths.errors),
  ];
  return [cells.join(" "), ...remarksOf(outcome).map((remark) => `    ${remark}`)].join("\n");
}

/** Its end is what tells a name from the others. */
function shorten(name: string): string {
  return name.length > widths.document ? `…${name.slice(1 - widths.document)}` : name;
}

function remarksOf(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case "compiled":
      return listed(outcome.errors);
    case "refused":
      return [...listed(outcome.errors), sayOpinion(outcome.opinion)];
    case "crashed":
      return [`crashed: ${outcome.error}`];
  }
}

function listed(errors: readonly string[]): readonly string[] {
  const shown = 5;
  return errors.length <= shown ? errors : [...errors.slice(0, shown), `and ${errors.length - shown} more`];
}

function sayOpinion(opinion: Opinion): string {
  switch (opinion.kind) {
    case "invalid":
      return `${opinion.validator} agrees that it is invalid: ${opinion.reason}`;
    case "valid":
      return `${opinion.validator} finds it valid.`;
    case "unknown":
      return "No validator could say whether it is.";
  }
}

export function formatSummary(rows: readonly Row[], seconds: number): string {
  const compiled = rows.flatMap(({ outcome }) => (outcome.kind === "compiled" ? [outcome] : []));
  const sum = (of: (outcome: (typeof compiled)[number]) => number) =>
    compiled.reduce((total, outcome) => total + of(outcome), 0);
  const faulty = rows.filter((row) => !isWell(row));
  const refused = rows.filter((row) => row.outcome.kind === "refused" && isWell(row)).length;
  return [
    "",
    `${rows.length} documents: ${sum(({ operations }) => operations)} operations, ${sum(({ schemas }) => schemas)} schemas, ` +
      `${sum(({ errors }) => errors.length)} errors of the compiler, in ${Math.round(seconds)} seconds.`,
    `${refused} are refused as others refuse them; ${faulty.length} failed${faulty.length > 0 ? ":" : "."}`,
    ...faulty.map(({ document }) => `    ${document.name}`),
  ].join("\n");
}
