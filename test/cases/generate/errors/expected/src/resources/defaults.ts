import type { Problem } from "../models/shared.js";
import type { StatusError, TransportError } from "../runtime/error-union.js";
import type { BadRequestError, InternalServerError } from "../runtime/error.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";
import type { ErrorStatus, RedirectStatus } from "../runtime/status.js";

export type * from "../models/shared.js";

export class Defaults extends Resource {
  /**
   * GET /defaults
   *
   * @throws 400: A problem.
   * @throws 502: A problem.
   * @throws 3XX: Elsewhere.
   * @throws default: A problem.
   */
  list(options?: RequestOptions): APIRequest<undefined, DefaultListError> {
    return request(this, defaultList, {}, undefined, options);
  }
}

export declare namespace Defaults {
  export { type Problem, type DefaultListError };
}

/** The errors of `client.defaults.list`. */
export type DefaultListError =
  | BadRequestError<Problem>
  | InternalServerError<Problem, 502>
  | StatusError<RedirectStatus, never, unknown>
  | StatusError<ErrorStatus, 400 | 502 | RedirectStatus, Problem>
  | TransportError;

const defaultList: Operation = {
  id: "listDefaults",
  method: "GET",
  path: "/defaults",
  response: noResponse,
  errors: [400, 502, "3XX", "default"],
  errorBodies: { "3XX": "any" },
};
