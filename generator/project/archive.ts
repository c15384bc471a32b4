/** Reads the files of an npm package from its tarball, in memory. */
import { gunzip } from "node:zlib";
import { promisify } from "node:util";

const blockSize = 512;
/** The size of the largest package that is read, unpacked, in bytes: 256 MiB. */
const maxOutputLength = 2 ** 28;

/**
 * The files by their paths in the package. The format is POSIX.1-1988 ("ustar"), as npm writes it; all entries but
 * plain files are left out.
 */
export async function readArchive(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const archive = await promisify(gunzip)(bytes, { maxOutputLength });
  const files = new Map<string, string>();
  for (let offset = 0; offset + blockSize <= archive.length;) {
    const header = archive.subarray(offset, offset + blockSize);
    const name = textAt(header, 0, 100);
    if (name === "") break;
    const prefix = textAt(header, 345, 155);
    const size = sizeIn(header);
    const start = offset + blockSize;
    const path = (prefix === "" ? name : `${prefix}/${name}`).replace(/^[^/]*\//, "");
    if (["0", ""].includes(textAt(header, 156, 1)))
      files.set(path, archive.subarray(start, start + size).toString("utf8"));
    offset = start + Math.ceil(size / blockSize) * blockSize;
  }
  return files;
}

/** @throws Error where the text cannot be the length of a file: with a negative one, reading would go back. */
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
