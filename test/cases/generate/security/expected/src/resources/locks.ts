import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class Locks extends Resource {
  /** GET /locks */
  list(options?: RequestOptions): APIRequest<undefined, LockListError> {
    return request(this, lockList, {}, undefined, options);
  }
}

export declare namespace Locks {
  export { type LockListError };
}

/** The errors of `client.locks.list`. */
export type LockListError = UnexpectedStatusError | TransportError;

const lockList: Operation = {
  id: "listLocks",
  method: "GET",
  path: "/locks",
  response: noResponse,
  security: [],
};
