import { multipart } from "../runtime/body-multipart.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { FileLike } from "../runtime/file.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class Documents extends Resource {
  /**
   * POST /documents
   *
   * This request still lacks `body.file`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<undefined, DocumentCreateError, { body: DocumentCreateParams }>,
    "body.file"
  >;
  /** POST /documents */
  create(
    params: DocumentCreateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, DocumentCreateError, { body: DocumentCreateParams }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, documentCreate, {}, params, options);
  }
}

export declare namespace Documents {
  export { type DocumentCreateError, type DocumentCreateParams };
}

/** The params of `client.documents.create`. */
export interface DocumentCreateParams {
  /** @format binary */
  file: FileLike;
  title?: string;
}

/** The errors of `client.documents.create`. */
export type DocumentCreateError = UnexpectedStatusError | TransportError;

const documentCreate: Operation = {
  id: "uploadDocument",
  method: "POST",
  path: "/documents",
  body: multipart,
  required: ["body.file"],
  response: noResponse,
};
