/**
 * `paths`, `components` and `operations` as openapi-typescript writes them. The library is loaded only here, and only
 * when it is needed.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { DocumentValue } from "../emit/module.js";
import { WriteError } from "./error.js";

/** The types of a document. @throws WriteError where openapi-typescript does not accept it */
export async function openapiTypes({ value, folder = ".", stray }: DocumentValue): Promise<string> {
  if (stray !== undefined) {
    const reason = `a file has ${JSON.stringify(stray)} where no reference is expected, and openapi-typescript would read it`;
    throw new WriteError("openapi-types-failed", `The ./openapi entry cannot be made: ${reason}.`);
  }
  const { astToString, default: transform } = await import("openapi-typescript");
  try {
    // A copy, since it resolves references in place.
    const copy = structuredClone(value) as Parameters<typeof transform>[0];
    // What it calls the working folder is in fact the document's path: references are relative to the folder of that.
    const nodes = await transform(copy, { silent: true, cwd: pathToFileURL(resolve(folder, "openapi.json")) });
    return astToString(nodes).replaceAll("\r\n", "\n");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new WriteError("openapi-types-failed", `openapi-typescript does not accept the document: ${reason}`, [], {
      cause,
    });
  }
}
