import type { Made } from "../models/several.js";
import type { Found, Problem } from "../models/shared.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { ConflictError } from "../runtime/error.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { responseByStatus } from "../runtime/response-status.js";
import { jsonResponse, noResponse } from "../runtime/response.js";

export type * from "../models/shared.js";
export type * from "../models/several.js";

export class Several extends Resource {
  /**
   * POST /several
   *
   * @throws 409: A problem.
   */
  create(
    options?: RequestOptions,
  ): APIRequest<Found | Made | undefined, SeveralCreateError> {
    return request(this, severalCreate, {}, undefined, options);
  }
}

export declare namespace Several {
  export {
    type Found,
    type Made,
    type Problem,
    type SeveralCreateError,
    type SeveralCreateResponse,
  };
}

/** What can go wrong with `client.several.create`. */
export type SeveralCreateError =
  ConflictError<Problem> | UnexpectedStatusError<409> | TransportError;

/** What `client.several.create` gives. */
export type SeveralCreateResponse = Found | Made | undefined;

const severalCreate: Operation = {
  id: "createSeveral",
  method: "POST",
  path: "/several",
  response: responseByStatus({
    "200": jsonResponse,
    "201": jsonResponse,
    "202": noResponse,
  }),
  errors: [409],
};
