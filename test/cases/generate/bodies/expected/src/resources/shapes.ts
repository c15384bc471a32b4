import type { Circle, Square } from "../models/shapes.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/shapes.js";

export class Shapes extends Resource {
  /**
   * POST /shapes
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<
      undefined,
      ShapeCreateError,
      { query: Pick<ShapeCreateParams, "dry">; body: Circle | Square }
    >,
    "body"
  >;
  /** POST /shapes */
  create(
    params: ShapeCreateParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    ShapeCreateError,
    { query: Pick<ShapeCreateParams, "dry">; body: Circle | Square }
  >;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, shapeCreate, {}, params, options);
  }

  /** POST /shapes/preview */
  preview(
    params?: ShapePreviewParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ShapePreviewError, { body: ShapePreviewParams }> {
    return request(this, shapePreview, {}, params, options);
  }
}

export declare namespace Shapes {
  export {
    type Circle,
    type Square,
    type ShapeCreateError,
    type ShapeCreateParams,
    type ShapePreviewError,
    type ShapePreviewParams,
  };
}

/** The params of `client.shapes.create`. */
export type ShapeCreateParams = (Circle | Square) & { dry?: boolean };

/** The errors of `client.shapes.create`. */
export type ShapeCreateError = UnexpectedStatusError | TransportError;

/**
 * The params of `client.shapes.preview`.
 *
 * The body is optional as a whole: pass either all of its required properties or none of its properties.
 */
export type ShapePreviewParams = Circle | Square;

/** The errors of `client.shapes.preview`. */
export type ShapePreviewError = UnexpectedStatusError | TransportError;

const shapeCreate: Operation = {
  id: "createShape",
  method: "POST",
  path: "/shapes",
  query: { dry: {} },
  body: json,
  required: ["body"],
  response: noResponse,
};

const shapePreview: Operation = {
  id: "previewShape",
  method: "POST",
  path: "/shapes/preview",
  body: json,
  response: noResponse,
};
