import type { Api, Operation } from "../model/api.js";
import type { Homes } from "./home.js";
import type { Names } from "./name.js";
import type { PlannedOperation } from "./planned-operation.js";

/** What is decided before any file is planned. */
export interface PlanContext {
  readonly api: Api;
  readonly names: Names;
  readonly operations: ReadonlyMap<Operation, PlannedOperation>;
  readonly homes: Homes;
  /** The descriptions of the document's tags, by the words of their names: `license keys`. */
  readonly topics: ReadonlyMap<string, string>;
  /** The header for idempotency keys, if the API takes them. */
  readonly idempotencyHeader?: string;
}
