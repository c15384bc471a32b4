/** Pagination by the `Link` header (RFC 8288): `<https://api.example.com/things?page=2>; rel="next"`. */
import { followUrl, urlText } from "./next-url.js";
import type { Paginator } from "./paginator.js";
import { valueAt } from "./property-path.js";

export interface LinkHeaderPaginatorOptions {
  readonly items: readonly string[];
}

export function linkHeaderPaginator({ items }: LinkHeaderPaginatorOptions): Paginator {
  return {
    items: (body) => valueAt(body, items),
    text: urlText,
    next(page) {
      const url = linkTo("next", page.response.headers.get("link") ?? "");
      return url === undefined ? undefined : followUrl(page, url);
    },
  };
}

/** The target of the link with this relation. A link may have several relations, and commas within quotes. */
export function linkTo(relation: string, header: string): string | undefined {
  for (const [, target, parameters = ""] of header.matchAll(/<([^<>]*)>((?:[^",]|"[^"]*")*)/g)) {
    const [, quoted, plain] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(parameters) ?? [];
    if ((quoted ?? plain ?? "").toLowerCase().split(/\s+/).includes(relation)) return target;
  }
  return undefined;
}
