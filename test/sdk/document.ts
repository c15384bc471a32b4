/** What the document says of an operation: enough to tell what of the SDK is of another version. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The vendor's document, as it is but for its examples. */
export const documentPath: string = join(import.meta.dirname, "../cases/sdk/document.yaml");

type Json = Readonly<Record<string, unknown>>;

const document = parse(readFileSync(documentPath, "utf8")) as Json & { readonly paths: Record<string, Json> };

export interface DocumentOperation {
  readonly name: string;
  /** Every word that says what is sent: names of parameters and properties, and choices. */
  readonly sent: ReadonlySet<string>;
  /** Every word that says what comes. */
  readonly given: ReadonlySet<string>;
  /** Who calls it needs no credential. */
  readonly isOpen: boolean;
}

/** The operation that answers a request. `parameter` matches the value of each path parameter. */
export function operationAt(method: string, path: string, parameter: string): DocumentOperation | undefined {
  const found = Object.keys(document.paths)
    .filter((template) => document.paths[template]?.[method.toLowerCase()] !== undefined)
    .find((template) => new RegExp(`^${template.replace(/\{[^}]*\}/g, parameter)}/?$`).test(path));
  if (found === undefined) return undefined;
  const item = document.paths[found];
  const {
    parameters,
    requestBody,
    responses,
    security = document["security"],
  } = (item?.[method.toLowerCase()] ?? {}) as Json;
  return {
    name: `${method.toUpperCase()} ${found}`,
    sent: wordsIn([item?.["parameters"], parameters, requestBody]),
    given: wordsIn(responses),
    isOpen: !Array.isArray(security) || security.length === 0,
  };
}

/** `GET /addons`, in the document's order. */
export const operationNames: readonly string[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.keys(item).flatMap((key) =>
    /^(?:get|put|post|delete|patch)$/.test(key) ? [`${key.toUpperCase()} ${path}`] : [],
  ),
);

function wordsIn(value: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  collect(value, words, new Set());
  return words;
}

function collect(value: unknown, words: Set<string>, seen: Set<unknown>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (Array.isArray(value)) {
    for (const each of value) collect(each, words, seen);
    return;
  }
  const { $ref, properties, name, enum: choices, const: choice } = value as Json;
  if (typeof $ref === "string") collect(at($ref), words, seen);
  if (typeof properties === "object") for (const key of Object.keys(properties ?? {})) words.add(key);
  for (const each of [name, choice, ...(Array.isArray(choices) ? (choices as readonly unknown[]) : [])])
    if (typeof each === "string") words.add(each);
  for (const each of Object.values(value)) collect(each, words, seen);
}

function at(pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, key) => (value as Json | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
}
