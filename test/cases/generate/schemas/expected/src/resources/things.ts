import type {
  Color,
  Conditional,
  Json,
  Labelled,
  Level,
  Merged,
  Open,
  Things,
  Tree,
} from "../models/things.js";
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

export type * from "../models/things.js";

export class ThingsResource extends Resource {
  /** GET /things */
  retrieve(options?: RequestOptions): APIRequest<Things, ThingRetrieveError> {
    return request(this, thingRetrieve, {}, undefined, options);
  }

  /**
   * POST /things
   *
   * This request still lacks `body.id`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<undefined, ThingCreateError, { body: ThingCreateParams }>,
    "body.id"
  >;
  /** POST /things */
  create(
    params: ThingCreateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ThingCreateError, { body: ThingCreateParams }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, thingCreate, {}, params, options);
  }
}

export declare namespace ThingsResource {
  export {
    type Color,
    type Conditional,
    type Json,
    type Labelled,
    type Level,
    type Merged,
    type Open,
    type Things,
    type Tree,
    type Thing,
    type ThingCreateError,
    type ThingCreateParams,
    type ThingRetrieveError,
    type ThingRetrieveResponse,
  };
}

/** The errors of `client.things.retrieve`. */
export type ThingRetrieveError = UnexpectedStatusError | TransportError;

/** The result of `client.things.retrieve`. */
export type ThingRetrieveResponse = Things;

/** The result of `client.things.retrieve`. */
export type Thing = Things;

/** The params of `client.things.create`. */
export interface ThingCreateParams extends Open {}

/** The errors of `client.things.create`. */
export type ThingCreateError = UnexpectedStatusError | TransportError;

const thingRetrieve: Operation = {
  id: "getThings",
  method: "GET",
  path: "/things",
};

const thingCreate: Operation = {
  id: "createThings",
  method: "POST",
  path: "/things",
  body: json,
  required: ["body.id"],
  response: noResponse,
};
