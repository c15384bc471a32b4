import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { textResponse } from "../runtime/response.js";

export class Compare extends Resource {
  /** One compare, for the methods below it: its `left` is bound. */
  left(left: string): CompareByLeft {
    return new CompareByLeft(this._client, { ...this._path, left });
  }

  /** GET /compare/{left}/{right} */
  retrieve(
    right: string,
    params: CompareRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<string, CompareRetrieveError> {
    return request(this, compareRetrieve, { right }, params, options);
  }
}

/** One compare, with `left` bound. */
export class CompareByLeft extends Resource {
  /** One compare, for the methods below it: its `right` is bound. */
  right(right: string): CompareByLeftByRight {
    return new CompareByLeftByRight(this._client, { ...this._path, right });
  }

  /** GET /compare/{left}/{right} */
  retrieve(
    right: string,
    options?: RequestOptions,
  ): APIRequest<string, CompareRetrieveError> {
    return request(this, compareRetrieve, { right }, undefined, options);
  }
}

/** One compare, with `left` and `right` bound. */
export class CompareByLeftByRight extends Resource {
  /** GET /compare/{left}/{right} */
  retrieve(options?: RequestOptions): APIRequest<string, CompareRetrieveError> {
    return request(this, compareRetrieve, {}, undefined, options);
  }
}

export declare namespace Compare {
  export {
    type CompareRetrieveError,
    type CompareRetrieveParams,
    type CompareRetrieveResponse,
  };
}

/** What `client.compare.retrieve` takes. */
export interface CompareRetrieveParams {
  left: string;
}

/** What can go wrong with `client.compare.retrieve`. */
export type CompareRetrieveError = UnexpectedStatusError | TransportError;

/** What `client.compare.retrieve` gives. */
export type CompareRetrieveResponse = string;

const compareRetrieve: Operation = {
  id: "compare",
  method: "GET",
  path: "/compare/{left}/{right}",
  accept: "text/plain",
  response: textResponse,
};
