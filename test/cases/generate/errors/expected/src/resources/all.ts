import type { StatusError, TransportError } from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";
import type {
  ClientErrorStatus,
  RedirectStatus,
  ServerErrorStatus,
} from "../runtime/status.js";

export class All extends Resource {
  /**
   * GET /all
   *
   * @throws 3XX
   * @throws 4XX
   * @throws 5XX
   * @throws default: Never comes.
   */
  list(options?: RequestOptions): APIRequest<undefined, AllListError> {
    return request(this, allList, {}, undefined, options);
  }
}

export declare namespace All {
  export { type AllListError };
}

/** The errors of `client.all.list`. */
export type AllListError =
  | StatusError<RedirectStatus, never, unknown>
  | StatusError<ClientErrorStatus, never, unknown>
  | StatusError<ServerErrorStatus, never, unknown>
  | TransportError;

const allList: Operation = {
  id: "listAll",
  method: "GET",
  path: "/all",
  response: noResponse,
  errors: ["3XX", "4XX", "5XX", "default"],
  errorBodies: { "3XX": "any", "4XX": "any", "5XX": "any", default: "any" },
};
