/** What a Stainless configuration decides about operations. */
import type { Source } from "../diagnostic.js";
import type { PaginatorSettings } from "./paginator.js";

export interface StainlessOperation {
  /** As it is written there, with dots between: `license_keys.list`. */
  readonly call: string;
  /** `false`: it is not paginated. Left out where nothing there could be its paginator. */
  readonly paginator?: false | StainlessPaginator;
  readonly source: Source;
}

/** Stainless pages an operation by the first scheme that fits what it takes and answers. */
export interface StainlessPaginator {
  readonly schemes: readonly PaginatorSettings[];
  /** Whether the operation itself is said to be paginated. */
  readonly isTold: boolean;
}

/** By method and path: "GET /license_keys". */
export type StainlessOperations = Readonly<Record<string, StainlessOperation>>;
