import type { Source } from "../diagnostic.js";
import type { Listing } from "./answer.js";
import type { Evidence } from "./evidence.js";
import type { PageInput } from "./page-parameter.js";
import type { Paginator } from "./paginator-kind.js";

/** What an inference of a paginator looks at. */
export interface Pageable {
  readonly id: string;
  readonly method: string;
  readonly description?: string;
  /** `POST /authors/search` asks for things, and makes none. */
  readonly isSearch: boolean;
  /** Of the query and, but for GET, of the body. */
  readonly inputs: readonly PageInput[];
  /** The headers of the answer. */
  readonly headers: readonly { readonly name: string; readonly description?: string }[];
  readonly listing: Listing;
  /** What the path calls the things it lists. */
  readonly noun?: string;
  readonly source: Source;
}

export interface Found {
  readonly paginator: Paginator;
  readonly evidence: readonly Evidence[];
}
