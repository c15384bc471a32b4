/** Reads the files of an npm package from its tarball, in memory. */
import { gunzip } from "node:zlib";
import { promisify } from "node:util";

const blockSize = 512;
/** The size of the largest package that is read, unpacked, in bytes: 256 MiB. */
const maxOutputLength = 2 ** 28;

/**
 * By their paths in the package; what is no plain file is left out. As npm writes it: POSIX.1-1988 ("ustar"), and for names in other letters
 * than ASCII's a header before the file's (POSIX.1-2001, "pax").
 */
export async function readArchive(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const archive = await promisify(gunzip)(bytes, { maxOutputLength });
  const files = new Map<string, string>();
  let named: string | undefined;
  for (let offset = 0; offset + blockSize <= archive.length;) {
    const header = archive.subarray(offset, offset + blockSize);
    const name = textAt(header, 0, 100);
    if (name === "") break;
    const prefix = textAt(header, 345, 155);
    const size = sizeIn(header);
    const start = offset + blockSize;
    const type = textAt(header, 156, 1);
    const content = (): string => archive.subarray(start, start + size).toString("utf8");
    const path = (named ?? (prefix === "" ? name : `${prefix}/${name}`)).replace(/^[^/]*\//, "");
    if (type === "0" || type === "") files.set(path, content());
    // What it says is of the next entry.
    named = type === "x" ? pathIn(content()) : undefined;
    offset = start + Math.ceil(size / blockSize) * blockSize;
  }
  return files;
}

/** `37 path=package/dist/größe.js` */
function pathIn(records: string): string | undefined {
  return /^\d+ path=(.*)$/m.exec(records)?.[1];
}

/** The length of a file. @throws Error where the text cannot be one: with a negative length, reading would go back. */
function sizeIn(header: Buffer): number {
  const text = textAt(header, 124, 12);
  if (!/^[0-7]*$/.test(text)) throw new Error(`${text} is no length of a file`);
  return Number.parseInt(text || "0", 8);
}

function textAt(header: Buffer, start: number, length: number): string {
  const [text = ""] = header
    .subarray(start, start + length)
    .toString("utf8")
    .split("\0");
  return text.trim();
}
