import { bracketed } from "../../runtime/body-bracket.js";
import { multipart } from "../../runtime/body-multipart.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../../runtime/error-union.js";
import type { FileLike } from "../../runtime/file.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../../runtime/request.js";
import { Resource } from "../../runtime/resource.js";
import { noResponse } from "../../runtime/response.js";

export class Images extends Resource {
  /** One image: binds its `entry` for the methods below. */
  entry(entry: string): ItemsImageByEntry {
    return new ItemsImageByEntry(this._client, { ...this._path, entry });
  }

  /**
   * POST /v1/catalogue-entries/{entry}/pictures
   *
   * This request still lacks `body.files`. Add the missing parts with `.body({ … })`.
   */
  upload(
    entry: string,
  ): IncompleteRequest<
    APIRequest<undefined, ImageUploadError, { body: ImageUploadParams }>,
    "body.files"
  >;
  /** POST /v1/catalogue-entries/{entry}/pictures */
  upload(
    entry: string,
    params: ImageUploadParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ImageUploadError, { body: ImageUploadParams }>;
  upload(entry: string, params?: object, options?: RequestOptions): unknown {
    return request(this, imageUpload, { entry }, params, options);
  }
}

/** One image, with `entry` bound. */
export class ItemsImageByEntry extends Resource {
  /**
   * POST /v1/catalogue-entries/{entry}/pictures
   *
   * This request still lacks `body.files`. Add the missing parts with `.body({ … })`.
   */
  upload(): IncompleteRequest<
    APIRequest<undefined, ImageUploadError, { body: ImageUploadParams }>,
    "body.files"
  >;
  /** POST /v1/catalogue-entries/{entry}/pictures */
  upload(
    params: ImageUploadParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ImageUploadError, { body: ImageUploadParams }>;
  upload(params?: object, options?: RequestOptions): unknown {
    return request(this, imageUpload, {}, params, options);
  }
}

export declare namespace Images {
  export { type ImageUploadError, type ImageUploadParams };
}

/** The params of `client.items.images.upload`. */
export interface ImageUploadParams {
  files: FileLike[];
  labels?: string[];
}

/** The errors of `client.items.images.upload`. */
export type ImageUploadError = UnexpectedStatusError | TransportError;

const imageUpload: Operation = {
  id: "uploadPics",
  method: "POST",
  path: "/v1/catalogue-entries/{entry}/pictures",
  body: bracketed(multipart),
  required: ["body.files"],
  response: noResponse,
};
