/**
 * Replaces one operation of a loaded document, with the result that `load` would give; undefined where more of that
 * result may change.
 */
import { isObject } from "../data.js";
import { posix } from "node:path";
import { collectDiagnostics, type Diagnostic, formatPointer, parsePointer, type Source } from "../diagnostic.js";
import { type Kind, one, type OpenApiVersion } from "../keyword/keyword.js";
import { decode } from "../load/decode.js";
import { grammarOf } from "../load/grammar.js";
import { reportInvisible } from "../load/invisible.js";
import type { Loaded, LoadedDocument } from "../load/loaded.js";
import { parseText } from "../load/parse.js";
import { collectStrays } from "../load/stray.js";
import { findMentions, type Mention, valueAt, walk } from "../load/walk.js";
import { findEdit } from "./difference.js";
import { findSpans, type Span } from "./span.js";

/** A loaded document, kept until one of its operations changes. */
export interface EditableDocument {
  readonly loaded: Loaded;
  /** As bytes, since JSON's own characters are ASCII: a small change can be found without decoding the whole. */
  readonly bytes: Uint8Array;
  readonly spans: readonly Span[];
}

export interface DocumentEdit extends EditableDocument {
  readonly path: string;
  readonly method: string;
  readonly pointer: string;
}

/** Prepares a document for edits; undefined where its operations cannot be found by its text alone. */
export function keepDocument(loaded: Loaded, diagnostics: readonly Diagnostic[]): EditableDocument | undefined {
  const entry = loaded.documents.get(loaded.entry);
  if (entry?.format !== "json" || entry.origins || !isObject(entry.value)) return undefined;
  // Of two equal keys the last counts, which may not be the one that is changed.
  if (diagnostics.some(({ code }) => code === "key-duplicate")) return undefined;
  const bytes = Buffer.from(entry.text);
  // One character for each byte, so that offsets are the same.
  return { loaded, bytes, spans: findSpans(bytes.toString("latin1")) };
}

export function editDocument(
  { loaded, bytes: before, spans }: EditableDocument,
  read: string | Uint8Array,
  diagnostics: readonly Diagnostic[],
): DocumentEdit | undefined {
  const document = loaded.documents.get(loaded.entry);
  const bytes = typeof read === "string" ? Buffer.from(read) : Buffer.from(read.buffer, read.byteOffset, read.length);
  const edit = document && findEdit(before, bytes, spans);
  if (!document || !edit) return undefined;
  const { method } = edit.span;
  const path = decode(Buffer.from(edit.span.path, "latin1"));
  if (path === undefined) return undefined;
  const pointer = formatPointer(["paths", path, method]);
  const operation = readOperation(document.file, decode(edit.bytes));
  const old = valueAt(document.value, ["paths", path, method]);
  const pathItem = valueAt(document.value, ["paths", path]);
  if (!operation || !isObject(old) || !isObject(pathItem) || "$ref" in pathItem) return undefined;
  if (![old, operation].every((each) => isSelfContained(each) && isQuiet(each, pointer, loaded))) return undefined;
  if (isNamed(loaded, pointer) || diagnostics.some(({ source }) => source && isAt(source.pointer, pointer)))
    return undefined;
  const references = referTo(document, old, operation, loaded);
  if (!references) return undefined;
  const value = replace(document.value, path, method, operation);
  const { file, format } = document;
  let text: string | undefined;
  const edited: LoadedDocument = {
    file,
    format,
    value,
    references,
    get text() {
      return (text ??= decode(bytes) ?? "");
    },
  };
  const documents = new Map(loaded.documents).set(loaded.entry, edited);
  return { loaded: { ...loaded, documents }, bytes, spans: edit.spans, path, method, pointer };
}

function readOperation(file: string, text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  const { report, diagnostics } = collectDiagnostics();
  if (text === undefined || text.includes("\0")) return undefined;
  const parsed = parseText(`${posix.basename(file)}.json`, text, report);
  if (diagnostics.length > 0 || !isObject(parsed?.value)) return undefined;
  // The limit on a document's size is checked over the whole of it.
  return text.length < longest ? parsed.value : undefined;
}

const longest = 1_000_000;

/** Whether an operation has no name by which others could refer to it, and says nothing about others. */
function isSelfContained(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(
    ([key, each]) => key !== "discriminator" && (!key.startsWith("$") || key === "$ref") && isSelfContained(each),
  );
}

/** Whether `load` has nothing to report of an operation, since what it reports is counted over the whole document. */
function isQuiet(value: Readonly<Record<string, unknown>>, pointer: string, { entry, version }: Loaded): boolean {
  const { report, diagnostics } = collectDiagnostics();
  reportInvisible({ file: entry, format: "json", text: JSON.stringify(value), value }, report);
  const strays = collectStrays(version);
  walk(grammarOf(version), one("operation"), value, pointer, (visited) => {
    strays.note(entry, visited);
    return true;
  });
  strays.report(report);
  return diagnostics.length === 0;
}

/** Whether something refers to the operation or a part of it. */
function isNamed({ entry, documents }: Loaded, pointer: string): boolean {
  // Loops instead of lists, since there are tens of thousands of references, for each edit.
  for (const { references } of documents.values())
    for (const named of references.values())
      for (const target of named.values()) if (target.file === entry && isAt(target.pointer, pointer)) return true;
  return false;
}

function isAt(place: string, pointer: string): boolean {
  return place.startsWith(pointer) && (place.length === pointer.length || place.charAt(pointer.length) === "/");
}

/**
 * The document's references, with those of the new operation; undefined where one of these is not an ordinary reference
 * to a component.
 */
function referTo(
  document: LoadedDocument,
  old: Readonly<Record<string, unknown>>,
  operation: Readonly<Record<string, unknown>>,
  { version }: Loaded,
): LoadedDocument["references"] | undefined {
  const references = new Map(document.references);
  for (const { holder } of mentionsIn(old, document, version)) references.delete(holder);
  const mentions = mentionsIn(operation, document, version);
  const named = findTargets(references, new Set(mentions.map(({ text }) => text.slice(1))));
  for (const { text, shape, holder, key } of mentions) {
    const target = componentForm.exec(text);
    const isUsual = shape.kind === "one" && target !== null && kinds[target[1] ?? ""] === shape.of;
    const pointer = text.slice(1);
    if (!isUsual || valueAt(document.value, parsePointer(pointer)) === undefined) return undefined;
    references.set(holder, new Map([[key, named.get(pointer) ?? { file: document.file, pointer }]]));
  }
  return references;
}

/** The targets of references, by their pointers. */
function findTargets(
  references: LoadedDocument["references"],
  pointers: ReadonlySet<string>,
): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  for (const each of references.values())
    for (const target of each.values()) if (pointers.has(target.pointer)) found.set(target.pointer, target);
  return found;
}

function mentionsIn(operation: unknown, { file }: LoadedDocument, version: OpenApiVersion): readonly Mention[] {
  const mentions: Mention[] = [];
  walk(grammarOf(version), one("operation"), operation, "", (visited) => {
    findMentions(file, visited, mentions);
    return true;
  });
  return mentions;
}

/** A component has been walked over from the root already, with its own shape. */
const componentForm = /^#\/(?:components\/)?([^/%~]+)\/[^/%~]+$/;

const kinds: Readonly<Record<string, Kind>> = {
  schemas: "schema",
  definitions: "schema",
  parameters: "parameter",
  responses: "response",
  requestBodies: "requestBody",
  headers: "header",
  examples: "example",
  links: "link",
};

/**
 * A copy of the values on the way to the operation, which is replaced; all others stay the same objects. Keys keep
 * their order.
 */
function replace(value: unknown, path: string, method: string, operation: unknown): unknown {
  const put = (holder: unknown, keys: readonly string[]): unknown => {
    const [key, ...rest] = keys;
    if (key === undefined) return operation;
    return Object.fromEntries(
      Object.entries(holder as object).map(([name, each]) => [
        name,
        name === key ? put(each, rest) : (each as unknown),
      ]),
    );
  };
  return put(value, ["paths", path, method]);
}
