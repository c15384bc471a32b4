import type { Thing } from "../models/things.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { NotFoundError } from "../runtime/error.js";
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

/** Tag *\/ } class X { /* ` ${1} */
export class Things extends Resource {
  /** One thing: binds its `id"` for the methods below. */
  id(id: string): ThingById {
    return new ThingById(this._client, { ...this._path, 'id"': id });
  }

  /**
   * Summary *\/ ` ${1} " '
   *
   * Line
   * *\/ alert(1) /*
   * \@internal
   *
   * @deprecated
   * @throws 404: *\/ \@foo second line
   */
  list(
    params?: ThingListParams,
    options?: RequestOptions,
  ): APIRequest<
    Thing,
    ThingListError,
    {
      query: Pick<ThingListParams, 'quote"s'>;
      headers: { "X-`Tick`"?: string };
    }
  > {
    return request(this, thingList, {}, params, options);
  }

  /**
   * POST /things/{id"}/`do`
   *
   * This request still lacks `body.*\/`. Add the missing parts with `.body({ … })`.
   */
  do(
    id: string,
  ): IncompleteRequest<
    APIRequest<undefined, ThingDoError, { body: ThingDoParams }>,
    "body.*/"
  >;
  /** POST /things/{id"}/`do` */
  do(
    id: string,
    params: ThingDoParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ThingDoError, { body: ThingDoParams }>;
  do(id: string, params?: object, options?: RequestOptions): unknown {
    return request(this, thingDo, { 'id"': id }, params, options);
  }
}

/** One thing, with `id"` bound. */
export class ThingById extends Resource {
  /**
   * POST /things/{id"}/`do`
   *
   * This request still lacks `body.*\/`. Add the missing parts with `.body({ … })`.
   */
  do(): IncompleteRequest<
    APIRequest<undefined, ThingDoError, { body: ThingDoParams }>,
    "body.*/"
  >;
  /** POST /things/{id"}/`do` */
  do(
    params: ThingDoParams,
    options?: RequestOptions,
  ): APIRequest<undefined, ThingDoError, { body: ThingDoParams }>;
  do(params?: object, options?: RequestOptions): unknown {
    return request(this, thingDo, {}, params, options);
  }
}

export declare namespace Things {
  export {
    type Thing,
    type ThingDoError,
    type ThingDoParams,
    type ThingListError,
    type ThingListParams,
  };
}

/** The params of `client.things.list`. */
export interface ThingListParams {
  /**
   * *\/
   *
   * @default "*\/ ${1}"
   */
  'quote"s'?:
    'a"b' | "*/" | "`${1}`" | "\x5c" | "\x3c/script>" | "line\nbreak" | "";
  "X-`Tick`"?: string;
}

/** The errors of `client.things.list`. */
export type ThingListError =
  NotFoundError | UnexpectedStatusError<404> | TransportError;

/**
 * The params of `client.things.do`.
 *
 * *\/ body
 */
export interface ThingDoParams {
  /**
   * *\/
   *
   * @example "*\/"
   */
  "*/": string;
  "${x}"?: string;
  "new\nline"?: string;
}

/** The errors of `client.things.do`. */
export type ThingDoError = UnexpectedStatusError | TransportError;

const thingList: Operation = {
  id: "list*/Things`${1}",
  method: "GET",
  path: "/things",
  headers: { "X-`Tick`": "X-`Tick`" },
  errors: [404],
  errorBodies: { "404": "any" },
};

const thingDo: Operation = {
  id: 'do"it',
  method: "POST",
  path: '/things/{id"}/`do`',
  body: json,
  required: ["body.*/"],
  response: noResponse,
};
