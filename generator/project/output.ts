/** What keeps an output folder from being written, in the user's words. */
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { reasonOf } from "../diagnostic.js";
import { readOwned, WriteError } from "../write/write.js";
import { relative } from "./entry.js";
import { ProjectError } from "./problem.js";

/** Our own, which no output of anybody's is. */
const templates = fileURLToPath(new URL("../../templates", import.meta.url));
const otherFolder = "Choose another folder with --out.";

/** Said here in the user's words; the disk would speak of files within. */
export async function refuseFile(output: string, help: string = otherFolder): Promise<void> {
  const found = await stat(output).catch((error: NodeJS.ErrnoException) => error.code);
  if (found === "ENOTDIR") throw outputError(`A folder on the way to ${relative(output)} is a file.`, help);
  if (typeof found === "object" && !found.isDirectory())
    throw outputError(`${relative(output)} is a file, not a folder.`, help);
}

/** The file that tells what a folder holds. */
const telltale = { client: "package.json", reference: "llms-full.txt" } as const;

/** What a run owned it removes where it is no longer made: the folder of one is none for another. @throws ProjectError */
export async function refuseOther(output: string, wanted: keyof typeof telltale): Promise<void> {
  const owned = await readOwned(output).catch((error: unknown) => {
    throw describeFailure(error, output);
  });
  const other = wanted === "client" ? "reference" : "client";
  if (!owned?.includes(telltale[other])) return;
  throw outputError(`${relative(output)} holds a ${other} that Specwright has generated.`, otherFolder);
}

/** What the disk refuses is told as it is; what else goes wrong is a defect. */
export function describeFailure(error: unknown, output: string, otherwise: string = otherFolder): unknown {
  if (error instanceof WriteError) {
    const isTaken = error.code === "path-taken";
    const help = isTaken ? "Choose another folder with --out, or replace these files with --force." : undefined;
    return outputError(error.message, help, error.code);
  }
  // A full disk is told of a file that is open, without its path.
  const { syscall, path: place = output, code = "" } = error as NodeJS.ErrnoException;
  if (syscall === undefined || place.startsWith(templates)) return error;
  return outputError(`${relative(output)} cannot be written: ${reasonOf(error)}.`, helpOf.get(code) ?? otherwise);
}

const room = "Make room on the disk; nothing has changed.";
const helpOf: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", room],
  ["EDQUOT", room],
  ["EFBIG", "This process may not write files of that size; nothing has changed."],
]);

export function outputError(message: string, help?: string, code?: string): ProjectError {
  const more = { ...(help !== undefined && { help }), ...(code !== undefined && { code }) };
  return new ProjectError("output", [{ message, ...more }]);
}
