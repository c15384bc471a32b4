/** What a run knows of the output from the one before it: what was hashed, and what stands in the files. */
import { lstatSync } from "node:fs";
import { digestOf } from "./manifest.js";

export class OutputMemory {
  readonly #digests = new Map<string, { readonly text: string; readonly digest: string }>();
  readonly #same = new Map<string, { readonly text: string; readonly bytes: Buffer }>();
  readonly #files = new Map<string, { readonly stat: string; readonly bytes: Buffer }>();

  /** Of the text at a path: one that is what it was is not hashed again. */
  digest(path: string, text: string): string {
    const known = this.#digests.get(path);
    if (known?.text === text) return known.digest;
    const digest = digestOf(text);
    this.#digests.set(path, { text, digest });
    return digest;
  }

  /** Whether the bytes at a path are the text: neither is looked at again. */
  holds(path: string, text: string, bytes: Buffer): boolean {
    const known = this.#same.get(path);
    if (known?.text === text && known.bytes === bytes) return true;
    const isSame = bytes.equals(Buffer.from(text));
    if (isSame) this.#same.set(path, { text, bytes });
    return isSame;
  }

  /** The bytes of a file, if it has not been touched since they were read. */
  recall(file: string): Buffer | undefined {
    const known = this.#files.get(file);
    return known && statOf(file) === known.stat ? known.bytes : undefined;
  }

  /** A file that was changed within the clock's last tick could be changed again unnoticed, and is read again. */
  remember(file: string, bytes: Buffer): void {
    const stat = statOf(file);
    if (stat === undefined || isFresh(stat)) this.#files.delete(file);
    else this.#files.set(file, { stat, bytes });
  }
}

/** Some file systems count whole seconds, or every other one; where there are parts of a second, the clock has moved on by now. */
function isFresh(stat: string): boolean {
  const changed = BigInt(stat.split(" ")[1] ?? 0);
  return Date.now() - Number(changed / 1_000_000n) < (changed % 1_000_000_000n === 0n ? 2100 : 20);
}

function statOf(file: string): string | undefined {
  try {
    const { size, mtimeNs, ctimeNs, ino } = lstatSync(file, { bigint: true });
    return `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
  } catch {
    return undefined;
  }
}
