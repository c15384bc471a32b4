/** Previous pages that are given as a URL, in the body or in a `Link` header. */
import { linkTo } from "./link-header-paginator.js";
import { followUrl } from "./next-url.js";
import type { StepBack } from "./previous-page.js";
import { valueAt } from "./property-path.js";

/** By the place of the URL in the body. */
export function previousUrl(...path: readonly string[]): StepBack {
  return (page) => {
    const url = valueAt(page.body, path);
    return typeof url === "string" ? followUrl(page, url) : undefined;
  };
}

/** By the header's link whose relation is `prev`, or `previous`, as RFC 5988 still had it. */
export function previousLink(): StepBack {
  return (page) => {
    const header = page.response.headers.get("link") ?? "";
    const url = linkTo("prev", header) ?? linkTo("previous", header);
    return url === undefined ? undefined : followUrl(page, url);
  };
}
