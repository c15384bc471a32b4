import type { Letter } from "../models/shared.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/shared.js";

export class Stamps extends Resource {
  /** One stamp: binds its `id` for the methods below. */
  id(id: string): StampById {
    return new StampById(this._client, { ...this._path, id });
  }

  /** GET /stamps/{id} */
  retrieve(
    id: string,
    options?: RequestOptions,
  ): APIRequest<Letter, StampRetrieveError> {
    return request(this, stampRetrieve, { id }, undefined, options);
  }
}

/** One stamp, with `id` bound. */
export class StampById extends Resource {
  /** GET /stamps/{id} */
  retrieve(options?: RequestOptions): APIRequest<Letter, StampRetrieveError> {
    return request(this, stampRetrieve, {}, undefined, options);
  }
}

export declare namespace Stamps {
  export { type Letter, type Stamp, type StampRetrieveError };
}

/** The errors of `client.stamps.retrieve`. */
export type StampRetrieveError = UnexpectedStatusError | TransportError;

/** The result of `client.stamps.retrieve`. */
export type Stamp = Letter;

const stampRetrieve: Operation = {
  id: "readStamp",
  method: "GET",
  path: "/stamps/{id}",
};
