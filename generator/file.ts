/** Reads whole files, but none without an end: what lies in a folder may have come with somebody else's commit. */
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** The longest file that is read, in bytes: twice the size of the largest document known. */
export const longestFile: number = 128 * 1024 * 1024;

/** The `code` of the errors that this module throws. */
type FileRefusal = "ENOFILE" | "ETOOLONG";

/**
 * The bytes of a file, or of whatever else its user has named: a pipe, a terminal.
 *
 * @throws Error of Node's; of ours, with a `FileRefusal`, where it has no end, or one too far away.
 */
export async function readNamed(file: string): Promise<Buffer> {
  return reading(await open(file, "r"), async (handle) => {
    const { size } = await handle.stat();
    if (size > longestFile) throw tooLong();
    return size > 0 ? handle.readFile() : collect(handle.createReadStream({ autoClose: false }));
  });
}

/** The bytes of a file that the user has not named. Pipes and devices are refused. @throws like `readNamed` */
export async function readPlain(file: string): Promise<Buffer> {
  // Without O_NONBLOCK, opening a pipe would wait until somebody writes to it.
  return reading(await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)), async (handle) => {
    const found = await handle.stat();
    // Reading a folder fails with Node's own error, which says so.
    if (!found.isFile() && !found.isDirectory()) throw refusal("ENOFILE", "it is no file");
    if (found.size > longestFile) throw tooLong();
    return handle.readFile();
  });
}

/** All chunks together. @throws Error with a `FileRefusal` where they are too much */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const found: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > longestFile) throw tooLong();
    found.push(chunk);
  }
  return Buffer.concat(found);
}

/** The `code` of an error: Node's for an error of the system ("ENOENT"), or one of this module's own. Undefined for any other value. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Whether an error says that there is something other than a file: a folder, a device, something without an end. */
export function isNoFile(error: unknown): boolean {
  const code = codeOf(error);
  return code === "EISDIR" || code === "ENOFILE" || code === "ETOOLONG";
}

async function reading(handle: FileHandle, read: (handle: FileHandle) => Promise<Buffer>): Promise<Buffer> {
  try {
    return await read(handle);
  } finally {
    await handle.close();
  }
}

function tooLong(): Error {
  return refusal("ETOOLONG", `it is larger than ${longestFile / 1024 / 1024} MB`);
}

function refusal(code: FileRefusal, message: string): Error {
  return Object.assign(new Error(message), { code });
}
