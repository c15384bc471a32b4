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

export class Labels extends Resource {
  /**
   * PUT /labels
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  update(): IncompleteRequest<
    APIRequest<undefined, LabelUpdateError, { body: LabelUpdateParams }>,
    "body"
  >;
  /** PUT /labels */
  update(
    params: LabelUpdateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, LabelUpdateError, { body: LabelUpdateParams }>;
  update(params?: object, options?: RequestOptions): unknown {
    return request(this, labelUpdate, {}, params, options);
  }

  /**
   * POST /labels
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<
      undefined,
      LabelCreateError,
      {
        query: Pick<LabelCreateParams, "overwrite">;
        body: { [key: string]: string };
      }
    >,
    "body"
  >;
  /** POST /labels */
  create(
    params: LabelCreateParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    LabelCreateError,
    {
      query: Pick<LabelCreateParams, "overwrite">;
      body: { [key: string]: string };
    }
  >;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, labelCreate, {}, params, options);
  }
}

export declare namespace Labels {
  export {
    type LabelCreateError,
    type LabelCreateParams,
    type LabelUpdateError,
    type LabelUpdateParams,
  };
}

/** The params of `client.labels.update`. */
export type LabelUpdateParams = { [key: string]: string };

/** The errors of `client.labels.update`. */
export type LabelUpdateError = UnexpectedStatusError | TransportError;

/** The params of `client.labels.create`. */
export interface LabelCreateParams {
  overwrite?: boolean;
  body: { [key: string]: string };
}

/** The errors of `client.labels.create`. */
export type LabelCreateError = UnexpectedStatusError | TransportError;

const labelUpdate: Operation = {
  id: "replaceLabels",
  method: "PUT",
  path: "/labels",
  body: json,
  required: ["body"],
  response: noResponse,
};

const labelCreate: Operation = {
  id: "addLabels",
  method: "POST",
  path: "/labels",
  query: { overwrite: {} },
  body: json,
  wholeBody: true,
  required: ["body"],
  response: noResponse,
};
