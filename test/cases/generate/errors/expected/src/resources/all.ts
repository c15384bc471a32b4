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

/** All. */
export class All extends Resource {
  /**
   * GET /all
   *
   * @throws 3XX
   * @throws 4XX
   * @throws 5XX
   * @throws default: Never comes.
   */
  retrieve(options?: RequestOptions): APIRequest<undefined, AllRetrieveError> {
    return request(this, allRetrieve, {}, undefined, options);
  }
}

/** What can go wrong with `client.all.retrieve`. */
export type AllRetrieveError =
  | StatusError<RedirectStatus, unknown>
  | StatusError<ClientErrorStatus, unknown>
  | StatusError<ServerErrorStatus, unknown>
  | TransportError;

const allRetrieve: Operation = {
  id: "listAll",
  method: "GET",
  path: "/all",
  response: noResponse,
  errors: ["3XX", "4XX", "5XX", "default"],
};
