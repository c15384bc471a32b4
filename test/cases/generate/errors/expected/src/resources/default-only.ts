import type { Problem } from "../models/shared.js";
import type { StatusError, TransportError } from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";
import type { ErrorStatus } from "../runtime/status.js";

export type * from "../models/shared.js";

export class DefaultOnly extends Resource {
  /**
   * GET /default-only
   *
   * @throws default: A problem.
   */
  list(options?: RequestOptions): APIRequest<undefined, DefaultOnlyListError> {
    return request(this, defaultOnlyList, {}, undefined, options);
  }
}

export declare namespace DefaultOnly {
  export { type Problem, type DefaultOnlyListError };
}

/** The errors of `client.defaultOnly.list`. */
export type DefaultOnlyListError =
  StatusError<ErrorStatus, never, Problem> | TransportError;

const defaultOnlyList: Operation = {
  id: "listDefaultOnly",
  method: "GET",
  path: "/default-only",
  response: noResponse,
  errors: ["default"],
};
