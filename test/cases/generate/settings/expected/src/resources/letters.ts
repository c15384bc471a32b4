import type { Letter } from "../models/shared.js";
import { bracketed } from "../runtime/body-bracket.js";
import { formWith } from "../runtime/body-form.js";
import { multipart } from "../runtime/body-multipart.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { FileLike } from "../runtime/file.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { pagePaginator } from "../runtime/page-paginator.js";
import { type PageRequest, pageRequest } from "../runtime/paginator.js";
import { spaceSeparated } from "../runtime/query-style.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/shared.js";

export class Letters extends Resource {
  /** One letter: binds its `id` for the methods below. */
  id(id: string): LetterById {
    return new LetterById(this._client, { ...this._path, id });
  }

  /** GET /letters */
  list(
    params?: LetterListParams,
    options?: RequestOptions,
  ): PageRequest<
    Letter,
    LetterListError,
    LetterListResponse,
    { query: LetterListParams }
  > {
    return pageRequest(this, letterList, {}, params, options);
  }

  /**
   * POST /letters
   *
   * This request still lacks `body.to`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<Letter, LetterCreateError, { body: LetterCreateParams }>,
    "body.to"
  >;
  /** POST /letters */
  create(
    params: LetterCreateParams,
    options?: RequestOptions,
  ): APIRequest<Letter, LetterCreateError, { body: LetterCreateParams }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, letterCreate, {}, params, options);
  }

  /** GET /letters/{id} */
  retrieve(
    id: string,
    options?: RequestOptions,
  ): APIRequest<Letter, LetterRetrieveError> {
    return request(this, letterRetrieve, { id }, undefined, options);
  }

  /** PUT /letters/{id} */
  update(
    id: string,
    params?: LetterUpdateParams,
    options?: RequestOptions,
  ): APIRequest<Letter, LetterUpdateError, { body: LetterUpdateParams }> {
    return request(this, letterUpdate, { id }, params, options);
  }
}

/** One letter, with `id` bound. */
export class LetterById extends Resource {
  /** GET /letters/{id} */
  retrieve(options?: RequestOptions): APIRequest<Letter, LetterRetrieveError> {
    return request(this, letterRetrieve, {}, undefined, options);
  }

  /** PUT /letters/{id} */
  update(
    params?: LetterUpdateParams,
    options?: RequestOptions,
  ): APIRequest<Letter, LetterUpdateError, { body: LetterUpdateParams }> {
    return request(this, letterUpdate, {}, params, options);
  }
}

export declare namespace Letters {
  export {
    type Letter,
    type LetterCreateError,
    type LetterCreateParams,
    type LetterListError,
    type LetterListParams,
    type LetterListResponse,
    type LetterRetrieveError,
    type LetterUpdateError,
    type LetterUpdateParams,
  };
}

/** The params of `client.letters.list`. */
export interface LetterListParams {
  /** @default 1 */
  page?: number;
}

/** The result of `client.letters.list`. */
export interface LetterListResponse {
  letters?: Letter[];
}

/** The errors of `client.letters.list`. */
export type LetterListError = UnexpectedStatusError | TransportError;

/** The params of `client.letters.create`. */
export interface LetterCreateParams {
  to: LetterCreateParams.To;
  tags?: string[];
  codes?: string[];
}

export declare namespace LetterCreateParams {
  export interface To {
    name?: string;
  }
}

/** The errors of `client.letters.create`. */
export type LetterCreateError = UnexpectedStatusError | TransportError;

/** The errors of `client.letters.retrieve`. */
export type LetterRetrieveError = UnexpectedStatusError | TransportError;

/** The params of `client.letters.update`. */
export interface LetterUpdateParams {
  scans?: FileLike[];
}

/** The errors of `client.letters.update`. */
export type LetterUpdateError = UnexpectedStatusError | TransportError;

const letterList: Operation = {
  id: "listLetters",
  method: "GET",
  path: "/letters",
  paginator: pagePaginator({
    parameter: "page",
    origin: 1,
    items: ["letters"],
    itemId: "id",
  }),
};

const letterCreate: Operation = {
  id: "sendLetter",
  method: "POST",
  path: "/letters",
  body: bracketed(formWith({ codes: { style: spaceSeparated } }), "codes"),
  required: ["body.to"],
};

const letterRetrieve: Operation = {
  id: "readLetter",
  method: "GET",
  path: "/letters/{id}",
};

const letterUpdate: Operation = {
  id: "replaceLetter",
  method: "PUT",
  path: "/letters/{id}",
  body: bracketed(multipart),
};
