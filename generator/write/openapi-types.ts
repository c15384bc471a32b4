/** `paths`, `components` and `operations` as openapi-typescript writes them. It is loaded only here, only when it is asked for. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { DocumentValue } from "../emit/module.js";
import { WriteError } from "./error.js";

/** @throws WriteError where openapi-typescript does not accept the document. */
export async function openapiTypes({ value, folder = ".", stray }: DocumentValue): Promise<string> {
  if (stray !== undefined) {
    const reason = `a file has ${JSON.stringify(stray)} where no reference is expected, and openapi-typescript would read it`;
    throw new WriteError("openapi-types-failed", `The ./openapi entry cannot be made: ${reason}.`);
  }
  const { astToString, default: transform } = await import("openapi-typescript");
  try {
    // It resolves references in place.
    const copy = structuredClone(value) as Parameters<typeof transform>[0];
    // What it calls its working folder it takes for the document's own path: references start from what that lies in.
    const nodes = await transform(copy, { silent: true, cwd: pathToFileURL(resolve(folder, "openapi.json")) });
    return astToString(nodes).replaceAll("\r\n", "\n");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new WriteError("openapi-types-failed", `openapi-typescript does not accept the document: ${reason}`, [], {
      cause,
    });
  }
}
