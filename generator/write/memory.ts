/** What a run knows about the output from the run before: digests, and the contents of files. */
import { type BigIntStats, lstatSync } from "node:fs";
import { digestOf } from "./manifest.js";
import { isFresh, stampOf } from "./stamp.js";

export class OutputMemory {
  readonly #digests = new Map<string, { readonly text: string; readonly digest: string }>();
  readonly #same = new Map<string, { readonly text: string; readonly bytes: Uint8Array }>();
  readonly #files = new Map<string, { readonly stamp: string; readonly bytes: Uint8Array }>();

  /** The digest of the text at a path; the same text is not hashed again. */
  digest(path: string, text: string): string {
    const known = this.#digests.get(path);
    if (known?.text === text) return known.digest;
    const digest = digestOf(text);
    this.#digests.set(path, { text, digest });
    return digest;
  }

  /** Whether these bytes are the text; the same pair is not compared again. */
  holds(path: string, text: string, bytes: Uint8Array): boolean {
    const known = this.#same.get(path);
    if (known?.text === text && known.bytes === bytes) return true;
    const isSame = isText(bytes, text);
    if (isSame) this.#same.set(path, { text, bytes });
    return isSame;
  }

  /** The bytes of a file, if it was not changed since they were read. */
  recall(file: string): Uint8Array | undefined {
    const known = this.#files.get(file);
    const stat = known && statOf(file);
    return stat && stampOf(stat) === known.stamp ? known.bytes : undefined;
  }

  remember(file: string, bytes: Uint8Array): void {
    const stat = statOf(file);
    if (!stat || isFresh(stat)) this.#files.delete(file);
    else this.#files.set(file, { stamp: stampOf(stat), bytes });
  }
}

/** Whether bytes are a text; a text of another length need not be encoded. */
export function isText(bytes: Uint8Array, text: string): boolean {
  return Buffer.byteLength(text) === bytes.length && Buffer.from(text).equals(bytes);
}

function statOf(file: string): BigIntStats | undefined {
  return lstatSync(file, { bigint: true, throwIfNoEntry: false });
}
