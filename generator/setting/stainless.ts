/** What a Stainless configuration decides about operations. */
import type { Source } from "../diagnostic.js";
import type { PaginatorSettings } from "./paginator.js";

export interface StainlessOperation {
  /** As it is written there, with dots between the names: `license_keys.list`. */
  readonly call: string;
  /** `false`: it is not paginated. Left out where none of the configuration's schemes could apply. */
  readonly paginator?: false | StainlessPaginator;
  readonly source: Source;
}

/** An operation that the configuration leaves out. */
export interface StainlessEndpoint {
  /** Where the configuration says so: `license_keys.list`, or `unspecified_endpoints.0`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** "GET /license_keys" */
  readonly key: string;
  readonly source: Source;
}

/** The schemes an operation may be paginated by: Stainless takes the first that fits the request and the response. */
export interface StainlessPaginator {
  readonly schemes: readonly PaginatorSettings[];
  /** Whether the configuration says of the operation itself that it is paginated. */
  readonly isTold: boolean;
}

/** By method and path: "GET /license_keys". */
export type StainlessOperations = Readonly<Record<string, StainlessOperation>>;
