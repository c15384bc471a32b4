/** Infers whether a list can also be followed backwards, and how. */
import type { Evidence } from "./evidence.js";
import type { Found, Pageable } from "./pageable.js";
import { pageValues, sayPath } from "./page-value.js";
import type { PageValue } from "./page-value.js";
import type { Paginator, PreviousPage, PropertyPath } from "./paginator-kind.js";
import type { Models } from "./reference.js";

export function inferBothWays(found: Found, operation: Pageable, models: Models): Found {
  const previous = inferPreviousPage(found.paginator, operation, models);
  if (!previous) return found;
  const evidence: Evidence = {
    about: "previous-page",
    because: sayPrevious(found.paginator, previous),
    confidence: "likely",
    source: operation.source,
  };
  return { paginator: { ...found.paginator, previous }, evidence: [...found.evidence, evidence] };
}

function sayPrevious(paginator: Paginator, previous: PreviousPage): string {
  switch (previous.kind) {
    case "cursor":
    case "url":
      return `The response's ${sayPath(previous.path)} leads to the previous page.`;
    case "link":
      return "The previous page can be requested if the Link header has a “prev” link.";
    case "number":
      return "The response refers to the previous page, whose number is one less.";
    case "id": {
      const before = paginator.kind === "last-id" ? String(paginator.before) : "";
      return `For the previous page, the query parameter ${before} takes the ID of the first item.`;
    }
  }
}

function inferPreviousPage(
  paginator: Paginator,
  { listing }: Pick<Pageable, "listing">,
  models: Models,
): PreviousPage | undefined {
  const values = pageValues(listing, models);
  switch (paginator.kind) {
    case "cursor": {
      const found = paginator.parameter === "page" ? undefined : counterpart(paginator.next, values);
      return found && { kind: "cursor", path: found.path };
    }
    case "next-url": {
      const found = counterpart(paginator.next, values);
      return found && { kind: "url", path: found.path };
    }
    case "link-header":
      return { kind: "link" };
    case "page":
      return !paginator.otherwise && values.some(speaksOfPrevious) ? { kind: "number" } : undefined;
    case "last-id":
      return typeof paginator.parameter === "string" && typeof paginator.before === "string"
        ? { kind: "id" }
        : undefined;
    case "offset":
    case "cursor-header":
      return undefined;
  }
}

/**
 * The value for the page before that matches one for the next: `prev_cursor` for `next_cursor`, `links.prev.href` for
 * `links.next.href`, `prevIterator` for `iterator`.
 */
function counterpart(next: PropertyPath, values: readonly PageValue[]): PageValue | undefined {
  const own = values.find(({ path }) => String(path) === String(next));
  if (!own) return undefined;
  const said = (value: PageValue) => [value.holder, value.name].join(" ").trim();
  const words = said(own);
  const wanted = /\bnext\b/.test(words)
    ? ["prev", "previous"].map((word) => words.replace(/\bnext\b/g, word))
    : ["prev", "previous"].map((word) => [own.holder, word, own.name].filter((part) => part !== "").join(" "));
  return values.find((value) => value.schema.kind === own.schema.kind && wanted.includes(said(value)));
}

/**
 * Whether a value shows that the API itself pages backwards (a number, a link or a flag). Numbered pages could always
 * be followed backwards, but a client offers only what its API does.
 */
function speaksOfPrevious({ name, holder }: PageValue): boolean {
  return /\b(prev|previous)\b/.test(`${holder} ${name}`);
}
