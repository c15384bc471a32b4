import type { Found, Problem } from "../models/shared.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type {
  BadRequestError,
  InternalServerError,
  UnprocessableEntityError,
} from "../runtime/error.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/shared.js";

export class Media extends Resource {
  /**
   * GET /media
   *
   * @throws 400: The same in several media types.
   * @throws 422: A thing of its own in each.
   * @throws 503: Words.
   */
  retrieve(options?: RequestOptions): APIRequest<Found, MediaRetrieveError> {
    return request(this, mediaRetrieve, {}, undefined, options);
  }
}

export declare namespace Media {
  export {
    type Found,
    type Problem,
    type MediaRetrieveError,
    type MediaRetrieveResponse,
  };
}

/** The errors of `client.media.retrieve`. */
export type MediaRetrieveError =
  | BadRequestError<Problem>
  | UnprocessableEntityError<Found | Problem>
  | InternalServerError<string, 503>
  | UnexpectedStatusError<400 | 422 | 503>
  | TransportError;

/** The result of `client.media.retrieve`. */
export type MediaRetrieveResponse = Found;

const mediaRetrieve: Operation = {
  id: "getMedia",
  method: "GET",
  path: "/media",
  errors: [400, 422, 503],
  errorBodies: { "503": "text" },
};
