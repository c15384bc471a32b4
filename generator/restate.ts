/** The documents that a package is published with: for the types of `./openapi`, and as `openapi.json`. */
import { posix } from "node:path";
import type { Documents } from "./emit/module.js";
import type { Loaded } from "./load/loaded.js";
import { selfContained } from "./load/self-contained.js";
import type { Api } from "./model/api.js";
import type { Plan } from "./plan/plan.js";
import type { Resolved } from "./resolve/resolved.js";
import { restate } from "./restate/restate.js";
import { type Lock, lockKey } from "./setting/lock.js";

/**
 * The document as its author wrote it. Its references are relative to its own folder, and lead to nothing that was not
 * read.
 */
export function documentsOf({ package: { openapi } }: Plan, loaded: Loaded): Documents {
  return openapi ? { typed: { ...selfContained(loaded), folder: posix.dirname(loaded.entry) } } : {};
}

interface Restatable {
  readonly loaded: Loaded;
  readonly api: Api;
  readonly plan: Plan;
  readonly resolved?: Resolved;
  readonly filtered?: Resolved;
}

/** Whether the client may have such a document. */
export function isRestated({ package: { openapi, document } }: Plan): boolean {
  return openapi || document;
}

/**
 * Documents written anew from what was resolved: the one that is published, and the one that gives the types of a
 * client for a part of the API.
 */
export function restateDocuments(
  { loaded, api, plan, resolved, filtered }: Restatable,
  lock: Lock,
): Documents | undefined {
  const { openapi, document, clientName, name: packageName } = plan.package;
  // openapi-typescript does not read Swagger 2.0.
  const isTyped = openapi && (filtered !== resolved || loaded.version === "2.0");
  if (!filtered || !(document || isTyped)) return undefined;
  const value = restate(filtered, { lock, decided: decidedPaginators(api), client: { clientName, packageName } });
  return { ...(isTyped && { typed: { value } }), ...(document && { published: value }) };
}

function decidedPaginators({ operations }: Api): ReadonlySet<string> {
  const decided = operations.filter(({ evidence }) =>
    evidence.some((each) => each.about === "paginator" && each.decided === true),
  );
  return new Set(decided.map(lockKey));
}
