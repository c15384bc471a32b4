import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export class Counts extends Resource {
  /** GET /counts */
  retrieve(
    options?: RequestOptions,
  ): APIRequest<{ [key: string]: number }, CountRetrieveError> {
    return request(this, countRetrieve, {}, undefined, options);
  }
}

export declare namespace Counts {
  export { type CountRetrieveError, type CountRetrieveResponse };
}

/** What can go wrong with `client.counts.retrieve`. */
export type CountRetrieveError = UnexpectedStatusError | TransportError;

/** What `client.counts.retrieve` gives. */
export type CountRetrieveResponse = { [key: string]: number };

const countRetrieve: Operation = {
  id: "getCounts",
  method: "GET",
  path: "/counts",
};
