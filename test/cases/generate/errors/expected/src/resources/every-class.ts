import type { Problem } from "../models/shared.js";
import type {
  OtherStatusError,
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "../runtime/error.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/shared.js";

export class EveryClass extends Resource {
  /**
   * GET /every-class
   *
   * @throws 304: Not modified.
   * @throws 400: A problem.
   * @throws 401: Who?
   * @throws 403: A problem.
   * @throws 404: Nothing.
   * @throws 409: A problem.
   * @throws 410: Gone.
   * @throws 422: A problem.
   * @throws 429: A problem.
   * @throws 500: A problem.
   */
  list(options?: RequestOptions): APIRequest<undefined, EveryClassListError> {
    return request(this, everyClassList, {}, undefined, options);
  }
}

export declare namespace EveryClass {
  export { type Problem, type EveryClassListError };
}

/** The errors of `client.everyClass.list`. */
export type EveryClassListError =
  | OtherStatusError<304, unknown>
  | BadRequestError<Problem>
  | AuthenticationError
  | PermissionDeniedError<Problem>
  | NotFoundError
  | ConflictError<Problem>
  | OtherStatusError<410, unknown>
  | UnprocessableEntityError<Problem>
  | RateLimitError<Problem>
  | InternalServerError<Problem, 500>
  | UnexpectedStatusError<
      304 | 400 | 401 | 403 | 404 | 409 | 410 | 422 | 429 | 500
    >
  | TransportError;

const everyClassList: Operation = {
  id: "listEveryClass",
  method: "GET",
  path: "/every-class",
  response: noResponse,
  errors: [304, 400, 401, 403, 404, 409, 410, 422, 429, 500],
  errorBodies: { "304": "any", "401": "any", "404": "any", "410": "any" },
};
