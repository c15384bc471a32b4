/**
 * Infers whether an operation's result is spread over several requests, and how. Each kind of paginator has a file of
 * its own.
 */
import type { Report } from "../diagnostic.js";
import { inferCursorHeaderPaginator } from "./cursor-header-paginator.js";
import { inferCursorPaginator } from "./cursor-paginator.js";
import { inferLastIdPaginator } from "./last-id-paginator.js";
import { inferLinkHeaderPaginator } from "./link-header-paginator.js";
import { inferNextUrlPaginator } from "./next-url-paginator.js";
import { inferOffsetPaginator } from "./offset-paginator.js";
import { inferPagePaginator } from "./page-paginator.js";
import type { Found, Pageable } from "./pageable.js";
import { inferBothWays } from "./previous-page.js";
import type { Models } from "./reference.js";

type Inference = (operation: Pageable, models: Models, report: Report) => Found | undefined;

/** The inferences of all kinds, the most reliable first: the first that gives a paginator decides. */
const kinds: readonly Inference[] = [
  inferCursorPaginator,
  inferLastIdPaginator,
  inferLinkHeaderPaginator,
  inferCursorHeaderPaginator,
  inferPagePaginator,
  inferOffsetPaginator,
  inferNextUrlPaginator,
];

export function inferPaginator(operation: Pageable, models: Models, report: Report): Found | undefined {
  for (const infer of kinds) {
    const found = infer(operation, models, report);
    const whole = found && operation.listing.isKeyed ? withKeys(found) : found;
    if (found) return whole && inferBothWays(whole, operation, models);
  }
  return undefined;
}

/**
 * The paginator for items that are the values of an object. Undefined where paging needs their order: the keys of an
 * object keep none, so it cannot be told which item is the last.
 */
function withKeys({ paginator, evidence }: Found): Found | undefined {
  if (paginator.kind === "last-id") return undefined;
  const [first, ...others] = evidence;
  if (!first) return undefined;
  const because = first.because.replace(/\.$/, ", each under its key.");
  return { paginator: { ...paginator, keyed: true }, evidence: [{ ...first, because }, ...others] };
}
