/** What a caller that generates again and again keeps from one run to the next. */
import type { Diagnostic } from "../diagnostic.js";
import { decode } from "../load/decode.js";
import type { Entry, ReadFile } from "../load/document.js";
import type { Loaded } from "../load/loaded.js";
import { type Once, remember } from "../once.js";
import { OutputMemory } from "../write/memory.js";
import { type EditableDocument, editDocument, keepDocument } from "./document.js";
import type { Lock } from "../setting/lock.js";
import { editClient, type Parts } from "./edit.js";

/** Everything that a client depends on, apart from the files it is read from. */
interface Given {
  readonly input: Entry;
  readonly read: ReadFile;
  readonly overlays?: readonly Entry[] | undefined;
  readonly stainless?: Entry | undefined;
  readonly published?: Lock | undefined;
  readonly [other: string]: unknown;
}

export interface Remembered {
  readonly diagnostics: readonly Diagnostic[];
  readonly loaded: Loaded;
  readonly parts: Parts;
  readonly lock: Lock;
}

interface Kept extends Remembered {
  readonly document: EditableDocument;
  /** The same text where the same was asked for. */
  readonly given: string;
  readonly published: Lock | undefined;
}

export class Session {
  readonly output: OutputMemory = new OutputMemory();
  /** The cache of what was emitted and printed. */
  readonly once: Once = remember();
  #kept: Kept | undefined;

  /** The client after an edit of one operation; undefined where it has to be made from the beginning. */
  async recall(given: Given): Promise<Remembered | undefined> {
    const kept = this.#kept;
    if (!kept || kept.published !== given.published || kept.given !== textOf(given) || typeof given.input !== "string")
      return undefined;
    if (!(await areSame(kept.loaded, given.read))) return undefined;
    const bytes = await given.read(given.input).catch(() => undefined);
    const edit = bytes === undefined ? undefined : editDocument(kept.document, bytes, kept.diagnostics);
    // What was kept stays: a document that is broken or half written may soon be whole again.
    if (!edit) return undefined;
    const parts = editClient(kept.parts, edit);
    this.#kept = parts && { ...kept, document: edit, loaded: edit.loaded, parts };
    return this.#kept;
  }

  forget(): void {
    this.#kept = undefined;
  }

  remember(given: Given, remembered: Remembered): void {
    const { overlays = [], stainless } = given;
    const isAlone = typeof given.input === "string" && overlays.length === 0 && stainless === undefined;
    const document = isAlone ? keepDocument(remembered.loaded, remembered.diagnostics) : undefined;
    this.#kept = document && { ...remembered, document, given: textOf(given), published: given.published };
  }
}

function textOf({ published: _, ...given }: Given): string {
  return JSON.stringify(given);
}

/** Whether the files that the document refers to have not changed. */
async function areSame({ entry, documents }: Loaded, read: ReadFile): Promise<boolean> {
  const others = [...documents.values()].filter(({ file }) => file !== entry);
  const same = others.map(async ({ file, text }) => {
    const bytes = await read(file).catch(() => undefined);
    return bytes !== undefined && decode(bytes) === text;
  });
  return (await Promise.all(same)).every(Boolean);
}
