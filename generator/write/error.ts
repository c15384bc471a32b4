import { codeOf } from "../file.js";

/** Why nothing was written. */
export type WriteErrorCode =
  | "folder-locked"
  | "path-outside"
  | "path-taken"
  | "path-duplicate"
  | "manifest-broken"
  | "aside-broken"
  | "openapi-types-failed"
  | "format-failed";

export class WriteError extends Error {
  readonly code: WriteErrorCode;
  /** Within the output folder. */
  readonly paths: readonly string[];

  constructor(code: WriteErrorCode, message: string, paths: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = "WriteError";
    this.code = code;
    this.paths = paths;
  }
}

/** Whether the disk does not let us write in a folder, or at all. */
export function isRefused(error: unknown): boolean {
  return ["EACCES", "EPERM", "EROFS"].includes(codeOf(error) ?? "");
}
