import type { Api, Operation } from "../model/api.js";
import type { Homes } from "./home.js";
import type { Names } from "./name.js";
import type { PlannedOperation } from "./planned-operation.js";

/** What is settled before any file is planned. */
export interface PlanContext {
  readonly api: Api;
  readonly names: Names;
  readonly operations: ReadonlyMap<Operation, PlannedOperation>;
  readonly homes: Homes;
  /** What the document's tags say, by their words: `license keys`. */
  readonly topics: ReadonlyMap<string, string>;
  /** What carries idempotency keys, where the API takes such. */
  readonly idempotencyHeader?: string;
}
