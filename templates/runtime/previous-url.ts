/** Follows previous pages that are given as a URL, in the body or in a `Link` header. */
import { linkTo } from "./link-header-paginator.js";
import { followUrl } from "./next-url.js";
import type { StepBack } from "./previous-page.js";
import { valueAt } from "./property-path.js";

/** For a URL in the body, by its place. */
export function previousUrl(...path: readonly string[]): StepBack {
  return (page) => {
    const url = valueAt(page.body, path);
    return typeof url === "string" ? followUrl(page, url) : undefined;
  };
}

/** For the header's link with the relation `prev`, or `previous` as in RFC 5988. */
export function previousLink(): StepBack {
  return (page) => {
    const header = page.response.headers.get("link") ?? "";
    const url = linkTo("prev", header) ?? linkTo("previous", header);
    return url === undefined ? undefined : followUrl(page, url);
  };
}
