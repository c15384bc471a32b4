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
 * The params of `client.notices.create`.
 *
 * The body is optional as a whole: pass either all of its required properties or none of its properties.
 */
export interface NoticeCreateParams extends Notice {}

/** The errors of `client.notices.create`. */
export type NoticeCreateError = UnexpectedStatusError | TransportError;

const noticeCreate: Operation = {
  id: "createNotice",
  method: "POST",
  path: "/notices",
  body: json,
  response: noResponse,
};
