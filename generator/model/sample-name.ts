/**
 * Names that the document's own samples use: `const client = new Acme(); await client.customers.list();`.
 *
 * A vendor that shows its SDK beside every operation has named them all, and its users know those names.
 */
import type { Words } from "./api.js";
import { wordsOf } from "../name/word.js";

interface SampleName {
  /** The call as the sample has it: `customers.list`. */
  readonly call: string;
  readonly resources: readonly Words[];
  readonly name: Words;
}

/** The share of the operations that must show such a call, and their least number. */
const share = 0.8;
const fewest = 3;

/** The names by operation, read from their extensions; empty where the document shows no SDK. */
export function readSampleNames(
  operations: readonly Readonly<Record<string, unknown>>[],
): readonly (SampleName | undefined)[] {
  const calls = operations.map(readCall);
  const counts = new Map<string, number>();
  for (const call of calls) if (call !== undefined) counts.set(call, (counts.get(call) ?? 0) + 1);
  // A call that is shown for two operations names neither.
  const names = calls.map((call) => (call !== undefined && counts.get(call) === 1 ? nameOf(call) : undefined));
  const found = names.filter((name) => name !== undefined).length;
  return found >= fewest && found >= share * operations.length ? names : [];
}

/** The SDK's class (`DodoPayments`) if all samples agree on one. */
export function readSampleClient(operations: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  const classes = operations.map(classIn);
  const [first] = classes.filter((name) => name !== undefined);
  const agreeing = classes.filter((name) => name === first).length;
  return first !== undefined && agreeing >= fewest && agreeing >= share * operations.length ? first : undefined;
}

function classIn(extensions: Readonly<Record<string, unknown>>): string | undefined {
  // Without a call of a resource's method it is some other class: `new Request(`, `new XMLHttpRequest()`.
  if (readCall(extensions) === undefined) return undefined;
  return madeIn(samplesOf(extensions))?.[2];
}

function samplesOf(extensions: Readonly<Record<string, unknown>>): string {
  return sourceIn(extensions["x-codeSamples"] ?? extensions["x-code-samples"]);
}

/** The statement that makes the client: its variable, and its class. */
function madeIn(source: string): RegExpExecArray | null {
  return /\b(?:const|let|var) (\w+) = new (\w+)\(/.exec(source);
}

function nameOf(call: string): SampleName {
  const names = call.split(".").map(wordsOf);
  return { call, resources: names.slice(0, -1), name: names.at(-1) ?? [] };
}

/** The call of a resource's method. `client.get("/customers")` would name nothing. */
function readCall(extensions: Readonly<Record<string, unknown>>): string | undefined {
  const source = samplesOf(extensions);
  const client = madeIn(source)?.[1];
  if (client === undefined) return undefined;
  return new RegExp(`\\b${client}\\.([A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)+)\\(`).exec(source)?.[1];
}

/** The sample in JavaScript or TypeScript. */
function sourceIn(samples: unknown): string {
  if (!Array.isArray(samples)) return "";
  const sources = samples.flatMap((sample: unknown) => {
    if (typeof sample !== "object" || sample === null) return [];
    const { lang, source } = sample as { readonly lang?: unknown; readonly source?: unknown };
    const isScript = typeof lang === "string" && /^(javascript|typescript|node)/i.test(lang);
    return isScript && typeof source === "string" ? [source] : [];
  });
  return sources[0] ?? "";
}
