import type { Source } from "../diagnostic.js";
import type { Listing } from "./listing.js";
import type { Evidence } from "./evidence.js";
import type { PageInput } from "./page-parameter.js";
import type { Paginator } from "./paginator-kind.js";

/** The facts about an operation that paginators are inferred from. */
export interface Pageable {
  readonly id: string;
  readonly method: string;
  readonly description?: string;
  /** Whether the path ends in a search: `POST /authors/search` asks for things and creates none. */
  readonly isSearch: boolean;
  /** Parameters of the query and, unless it is a GET, properties of the body. */
  readonly inputs: readonly PageInput[];
  /** The headers of the response. */
  readonly headers: readonly { readonly name: string; readonly description?: string }[];
  readonly listing: Listing;
  /** The path's word for the things it lists. */
  readonly noun?: string;
  readonly source: Source;
}

/** What paginators of every kind say of the items. */
export function pagedItems(listing: Listing, size: PageInput | undefined): Pick<Paginator, "size" | "items" | "item"> {
  return { ...(size && { size: size.parameter }), items: listing.path, item: listing.item };
}

export interface Found {
  readonly paginator: Paginator;
  readonly evidence: readonly Evidence[];
}
