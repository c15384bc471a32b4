/** Problems with writing an output folder, in the user's words. */
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { reasonOf } from "../diagnostic.js";
import { codeOf } from "../file.js";
import { readOwned, WriteError } from "../write/write.js";
import { relative } from "./entry.js";
import { ProjectError } from "./problem.js";

/** The generator's own files: an error there is no problem of the output. */
const templates = fileURLToPath(new URL("../../templates", import.meta.url));
const otherFolder = "Choose another folder with --out.";

/** Refuses an output that is a file. Otherwise the error would be about files within it. */
export async function refuseFile(output: string, help: string = otherFolder): Promise<void> {
  const found = await stat(output).catch(codeOf);
  if (found === "ENOTDIR") throw outputError(`A folder on the way to ${relative(output)} is a file.`, help);
  if (typeof found === "object" && !found.isDirectory())
    throw outputError(`${relative(output)} is a file, not a folder.`, help);
}

/** A file that shows what a folder holds. */
const telltale = { client: "package.json", reference: "llms-full.txt" } as const;

/**
 * Refuses to write a client to the folder of a reference, or the reverse: a run removes what it owns there and no
 * longer makes. @throws ProjectError
 */
export async function refuseOther(output: string, wanted: keyof typeof telltale): Promise<void> {
  const owned = await readOwned(output).catch((error: unknown) => {
    throw describeFailure(error, output);
  });
  const other = wanted === "client" ? "reference" : "client";
  if (!owned?.includes(telltale[other])) return;
  throw outputError(`${relative(output)} holds a ${other} that Specwright has generated.`, otherFolder);
}

/**
 * The error to throw: one of the file system becomes a problem for the user, any other is a defect and stays itself.
 */
export function describeFailure(error: unknown, output: string, otherwise: string = otherFolder): unknown {
  if (error instanceof WriteError) {
    const isTaken = error.code === "path-taken";
    const help = isTaken ? "Choose another folder with --out, or replace these files with --force." : undefined;
    return outputError(error.message, help, error.code);
  }
  // The error for a full disk has no path, since it is about an open file.
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
