/**
 * The package's entry:
 *
 *     export { DodoPayments, DodoPayments as default } from "./client.js";
 *     export { APIError, NotFoundError } from "./runtime/error.js";
 *     export type * from "./types.js";
 */
import type { IndexFilePlan } from "../plan/plan.js";
import { docComment } from "./doc.js";
import { emitExport } from "./import.js";
import type { SourceModule } from "./module.js";
import { emitSource } from "./source.js";

export function emitIndex({ path, imports, clientName, doc, exports }: IndexFilePlan): SourceModule {
  const client = {
    from: "./client.js",
    typeOnly: false,
    names: [{ name: clientName }, { name: clientName, as: "default" }],
  };
  return emitSource(path, imports, [client, ...exports].map(emitExport), docComment(doc));
}
