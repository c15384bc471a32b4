import type { Note } from "../../models/shared.js";
import { json } from "../../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../../runtime/error-union.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../../runtime/request.js";
import { Resource } from "../../runtime/resource.js";
import { noResponse } from "../../runtime/response.js";

export type * from "../../models/shared.js";

export class Notes extends Resource {
  /**
   * POST /sites/{site_id}/notes
   *
   * This request still lacks `body.text`. Add the missing parts with `.body({ … })`.
   */
  create(
    siteId: number,
  ): IncompleteRequest<
    APIRequest<undefined, NoteCreateError, { body: NoteCreateParams }>,
    "body.text"
  >;
  /** POST /sites/{site_id}/notes */
  create(
    siteId: number,
    params: NoteCreateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, NoteCreateError, { body: NoteCreateParams }>;
  create(siteId: number, params?: object, options?: RequestOptions): unknown {
    return request(this, noteCreate, { site_id: siteId }, params, options);
  }
}

/** Notes, with `site_id` bound. */
export class SiteByIdNotes extends Resource {
  /**
   * POST /sites/{site_id}/notes
   *
   * This request still lacks `body.text`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<undefined, NoteCreateError, { body: NoteCreateParams }>,
    "body.text"
  >;
  /** POST /sites/{site_id}/notes */
  create(
    params: NoteCreateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, NoteCreateError, { body: NoteCreateParams }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, noteCreate, {}, params, options);
  }
}

export declare namespace Notes {
  export { type Note, type NoteCreateError, type NoteCreateParams };
}

/** The params of `client.sites.notes.create`. */
export interface NoteCreateParams extends Note {}

/** The errors of `client.sites.notes.create`. */
export type NoteCreateError = UnexpectedStatusError | TransportError;

const noteCreate: Operation = {
  id: "addNote",
  method: "POST",
  path: "/sites/{site_id}/notes",
  body: json,
  required: ["body.text"],
  response: noResponse,
};
