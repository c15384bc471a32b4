/** The name of the client class stays as it was published, whatever the document's title is now. */
import type { Report } from "../diagnostic.js";
import type { Api } from "../model/api.js";
import type { Lock } from "../setting/lock.js";

/**
 * The published name; the one from the document where there is none. A document that has none of the published
 * operations is another one, so its client has its own name.
 */
export function keepClientName({ operations }: Api, now: string, lock: Lock | undefined, report: Report): string {
  const published = lock?.client;
  if (published === undefined || published === now) return now;
  if (!operations.some((operation) => operation.published)) return now;
  report("client-locked", { published, now });
  return published;
}
