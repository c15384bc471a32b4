/** Files as they are read: whole, and none that has no end. What lies in a folder may have come there with somebody else's commit. */
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** The longest file that is read: twice as long as the longest document that anybody has. */
export const longestFile: number = 128 * 1024 * 1024;

/** What is refused here, as the `code` of the error. */
export type FileRefusal = "ENOFILE" | "ETOOLONG";

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

/** The same of a file that nobody has named: a pipe or a device is none. */
export async function readPlain(file: string): Promise<Buffer> {
  // Else to open a pipe takes until somebody writes to it.
  return reading(await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)), async (handle) => {
    const found = await handle.stat();
    // A folder says so itself.
    if (!found.isFile() && !found.isDirectory()) throw refusal("ENOFILE", "it is no file");
    if (found.size > longestFile) throw tooLong();
    return handle.readFile();
  });
}

/** All that comes. @throws Error with a `FileRefusal` where that is too much. */
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

/** The `code` that Node gives an error of the system ("ENOENT"), and that this module gives its own; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Whether there is something that is no file of anybody's: a folder, a device, what has no end. */
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
