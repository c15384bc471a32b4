import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class _2fa extends Resource {
  /** One 2fa, for the methods below it: its `2fa_id` is bound. */
  _2faId(_2faId: string): _2faById {
    return new _2faById(this._client, { ...this._path, "2fa_id": _2faId });
  }

  /** GET /2fa/{2fa_id} */
  retrieve(
    _2faId: string,
    params?: _2faRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<undefined, _2faRetrieveError, { query: _2faRetrieveParams }> {
    return request(this, _2faRetrieve, { "2fa_id": _2faId }, params, options);
  }
}

/** One 2fa, with `2fa_id` bound. */
export class _2faById extends Resource {
  /** GET /2fa/{2fa_id} */
  retrieve(
    params?: _2faRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<undefined, _2faRetrieveError, { query: _2faRetrieveParams }> {
    return request(this, _2faRetrieve, {}, params, options);
  }
}

export declare namespace _2fa {
  export { type _2faRetrieveError, type _2faRetrieveParams };
}

/** What `client._2fa.retrieve` takes. */
export interface _2faRetrieveParams {
  "🎉"?: string;
}

/** What can go wrong with `client._2fa.retrieve`. */
export type _2faRetrieveError = UnexpectedStatusError | TransportError;

const _2faRetrieve: Operation = {
  id: "2fa.get",
  method: "GET",
  path: "/2fa/{2fa_id}",
  response: noResponse,
};
