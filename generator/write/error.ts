import { codeOf } from "../file.js";

/** Why nothing was written. */
type WriteErrorCode =
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
  /** The paths it is about, relative to the output folder. */
  readonly paths: readonly string[];

  constructor(code: WriteErrorCode, message: string, paths: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = "WriteError";
    this.code = code;
    this.paths = paths;
  }
}

/** Whether an error says that we may not write in a folder, or on the disk at all. */
export function isRefused(error: unknown): boolean {
  return ["EACCES", "EPERM", "EROFS"].includes(codeOf(error) ?? "");
}
