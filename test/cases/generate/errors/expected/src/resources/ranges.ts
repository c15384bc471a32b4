import type { Problem } from "../models/shared.js";
import type {
  OtherStatusError,
  StatusError,
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { InternalServerError, NotFoundError } from "../runtime/error.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";
import type {
  ClientErrorStatus,
  ServerErrorStatus,
} from "../runtime/status.js";

export type * from "../models/shared.js";

export class Ranges extends Resource {
  /**
   * GET /ranges
   *
   * @throws 404: A problem.
   * @throws 418: A teapot.
   * @throws 503: Too busy.
   * @throws 4XX: A problem.
   * @throws 5XX: Ours.
   */
  list(options?: RequestOptions): APIRequest<undefined, RangeListError> {
    return request(this, rangeList, {}, undefined, options);
  }
}

export declare namespace Ranges {
  export { type Problem, type RangeListError };
}

/** The errors of `client.ranges.list`. */
export type RangeListError =
  | NotFoundError<Problem>
  | OtherStatusError<418, { tea: string }>
  | InternalServerError<unknown, 503>
  | StatusError<ClientErrorStatus, 404 | 418, Problem>
  | StatusError<ServerErrorStatus, 503, unknown>
  | UnexpectedStatusError<ClientErrorStatus | ServerErrorStatus>
  | TransportError;

const rangeList: Operation = {
  id: "listRanges",
  method: "GET",
  path: "/ranges",
  response: noResponse,
  errors: [404, 418, 503, "4XX", "5XX"],
  errorBodies: { "503": "any", "5XX": "any" },
};
