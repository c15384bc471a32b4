import type { Notice } from "../models/shared.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/shared.js";

export class NoticesResource extends Resource {
  /** POST /notices */
  create(
    params?: NoticeCreateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, NoticeCreateError, { body: NoticeCreateParams }> {
    return request(this, noticeCreate, {}, params, options);
  }
}

export declare namespace NoticesResource {
  export { type Notice, type NoticeCreateError, type NoticeCreateParams };
}

/**
 * What `client.notices.create` takes.
 *
 * The body may be left out, but only as a whole.
 */
export interface NoticeCreateParams extends Notice {}

/** What can go wrong with `client.notices.create`. */
export type NoticeCreateError = UnexpectedStatusError | TransportError;

const noticeCreate: Operation = {
  id: "createNotice",
  method: "POST",
  path: "/notices",
  body: json,
  response: noResponse,
};
