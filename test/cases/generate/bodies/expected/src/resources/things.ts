import type { Thing } from "../models/shared.js";
import { binary } from "../runtime/body-binary.js";
import { json } from "../runtime/body.js";
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

export type * from "../models/shared.js";

export class Things extends Resource {
  /** One thing: binds its `id` for the methods below. */
  id(id: string): ThingById {
    return new ThingById(this._client, { ...this._path, id });
  }

  /**
   * POST /things
   *
   * This request still lacks `body.name`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<
      undefined,
      ThingCreateError,
      { query: Pick<ThingCreateParams, "query_name">; body: Thing }
    >,
    "body.name"
  >;
  /** POST /things */
  create(
    params: ThingCreateParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    ThingCreateError,
    { query: Pick<ThingCreateParams, "query_name">; body: Thing }
  >;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, thingCreate, {}, params, options);
  }

  /** PATCH /things/{id} */
  update(
    id: string,
    params?: ThingUpdateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ThingUpdateError, { body: ThingUpdateParams }> {
    return request(this, thingUpdate, { id }, params, options);
  }

  /**
   * PUT /things/{id}
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  replace(
    id: string,
  ): IncompleteRequest<
    APIRequest<undefined, ThingReplaceError, { body: ThingReplaceParams }>,
    "body"
  >;
  /** PUT /things/{id} */
  replace(
    id: string,
    params: ThingReplaceParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ThingReplaceError, { body: ThingReplaceParams }>;
  replace(id: string, params?: object, options?: RequestOptions): unknown {
    return request(this, thingReplace, { id }, params, options);
  }

  /**
   * PUT /things/{id}/sizes
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  updateSizes(
    id: string,
  ): IncompleteRequest<
    APIRequest<
      undefined,
      ThingUpdateSizesError,
      { body: ThingUpdateSizesParams }
    >,
    "body"
  >;
  /** PUT /things/{id}/sizes */
  updateSizes(
    id: string,
    params: ThingUpdateSizesParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    ThingUpdateSizesError,
    { body: ThingUpdateSizesParams }
  >;
  updateSizes(id: string, params?: object, options?: RequestOptions): unknown {
    return request(this, thingUpdateSizes, { id }, params, options);
  }

  /**
   * PUT /things/{id}/picture
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  updatePicture(
    id: string,
  ): IncompleteRequest<
    APIRequest<undefined, ThingUpdatePictureError, { body: FileLike }>,
    "body"
  >;
  /** PUT /things/{id}/picture */
  updatePicture(
    id: string,
    params: ThingUpdatePictureParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ThingUpdatePictureError, { body: FileLike }>;
  updatePicture(
    id: string,
    params?: object,
    options?: RequestOptions,
  ): unknown {
    return request(this, thingUpdatePicture, { id }, params, options);
  }
}

/** One thing, with `id` bound. */
export class ThingById extends Resource {
  /** PATCH /things/{id} */
  update(
    params?: ThingUpdateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ThingUpdateError, { body: ThingUpdateParams }> {
    return request(this, thingUpdate, {}, params, options);
  }

  /**
   * PUT /things/{id}
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  replace(): IncompleteRequest<
    APIRequest<undefined, ThingReplaceError, { body: ThingReplaceParams }>,
    "body"
  >;
  /** PUT /things/{id} */
  replace(
    params: ThingReplaceParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ThingReplaceError, { body: ThingReplaceParams }>;
  replace(params?: object, options?: RequestOptions): unknown {
    return request(this, thingReplace, {}, params, options);
  }

  /**
   * PUT /things/{id}/sizes
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  updateSizes(): IncompleteRequest<
    APIRequest<
      undefined,
      ThingUpdateSizesError,
      { body: ThingUpdateSizesParams }
    >,
    "body"
  >;
  /** PUT /things/{id}/sizes */
  updateSizes(
    params: ThingUpdateSizesParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    ThingUpdateSizesError,
    { body: ThingUpdateSizesParams }
  >;
  updateSizes(params?: object, options?: RequestOptions): unknown {
    return request(this, thingUpdateSizes, {}, params, options);
  }

  /**
   * PUT /things/{id}/picture
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  updatePicture(): IncompleteRequest<
    APIRequest<undefined, ThingUpdatePictureError, { body: FileLike }>,
    "body"
  >;
  /** PUT /things/{id}/picture */
  updatePicture(
    params: ThingUpdatePictureParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ThingUpdatePictureError, { body: FileLike }>;
  updatePicture(params?: object, options?: RequestOptions): unknown {
    return request(this, thingUpdatePicture, {}, params, options);
  }
}

export declare namespace Things {
  export {
    type Thing,
    type ThingCreateError,
    type ThingCreateParams,
    type ThingReplaceError,
    type ThingReplaceParams,
    type ThingUpdateError,
    type ThingUpdateParams,
    type ThingUpdatePictureError,
    type ThingUpdatePictureParams,
    type ThingUpdateSizesError,
    type ThingUpdateSizesParams,
  };
}

/** The params of `client.things.create`. */
export interface ThingCreateParams extends Thing {
  query_name?: string;
}

/** The errors of `client.things.create`. */
export type ThingCreateError = UnexpectedStatusError | TransportError;

/**
 * The params of `client.things.update`.
 *
 * The body is optional as a whole: pass either all of its required properties or none of its properties.
 */
export interface ThingUpdateParams {
  id: string;
  note?: string | null;
}

/** The errors of `client.things.update`. */
export type ThingUpdateError = UnexpectedStatusError | TransportError;

/** The params of `client.things.replace`. */
export interface ThingReplaceParams {
  note?: string;
}

/** The errors of `client.things.replace`. */
export type ThingReplaceError = UnexpectedStatusError | TransportError;

/** The params of `client.things.updateSizes`. */
export type ThingUpdateSizesParams = { [key: string]: number };

/** The errors of `client.things.updateSizes`. */
export type ThingUpdateSizesError = UnexpectedStatusError | TransportError;

/** The params of `client.things.updatePicture`. */
export interface ThingUpdatePictureParams {
  body: FileLike;
}

/** The errors of `client.things.updatePicture`. */
export type ThingUpdatePictureError = UnexpectedStatusError | TransportError;

const thingCreate: Operation = {
  id: "createThing",
  method: "POST",
  path: "/things",
  query: { query_name: { name: "name" } },
  body: json,
  required: ["body.name"],
  response: noResponse,
};

const thingUpdate: Operation = {
  id: "updateThing",
  method: "PATCH",
  path: "/things/{id}",
  paths: {},
  body: json,
  response: noResponse,
};

const thingReplace: Operation = {
  id: "replaceThing",
  method: "PUT",
  path: "/things/{id}",
  body: json,
  required: ["body"],
  response: noResponse,
};

const thingUpdateSizes: Operation = {
  id: "replaceSizes",
  method: "PUT",
  path: "/things/{id}/sizes",
  paths: {},
  body: json,
  required: ["body"],
  response: noResponse,
};

const thingUpdatePicture: Operation = {
  id: "uploadPicture",
  method: "PUT",
  path: "/things/{id}/picture",
  body: binary,
  contentType: "image/png",
  wholeBody: true,
  required: ["body"],
  response: noResponse,
};
