import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { AuthenticationError } from "../runtime/error.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export class Berths extends Resource {
  /**
   * GET /berths
   *
   * @throws 401: Who are you?
   */
  list(options?: RequestOptions): APIRequest<string[], BerthListError> {
    return request(this, berthList, {}, undefined, options);
  }
}

export declare namespace Berths {
  export { type BerthListError, type BerthListResponse };
}

/** The errors of `client.berths.list`. */
export type BerthListError =
  AuthenticationError | UnexpectedStatusError<401> | TransportError;

/** The result of `client.berths.list`. */
export type BerthListResponse = string[];

const berthList: Operation = {
  id: "listBerths",
  method: "GET",
  path: "/berths",
  errors: [401],
  errorBodies: { "401": "any" },
};
