import type {
  TransportError,
  UnexpectedStatusError,
} from "../../runtime/error-union.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/option.js";
import { type APIRequest, request } from "../../runtime/request.js";
import { Resource } from "../../runtime/resource.js";
import { noResponse } from "../../runtime/response.js";

export class Parts extends Resource {
  /** GET /files/{constructor}/parts/{class} */
  retrieve(
    class_: string,
    params: PartRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    PartRetrieveError,
    { query: Pick<PartRetrieveParams, "options"> }
  > {
    return request(this, partRetrieve, { class: class_ }, params, options);
  }
}

/** Parts, with `constructor` bound. */
export class FileByConstructorParts extends Resource {
  /** One part: binds its `class` for the methods below. */
  class(class_: string): FileByConstructorPartByClass {
    return new FileByConstructorPartByClass(this._client, {
      ...this._path,
      class: class_,
    });
  }

  /** GET /files/{constructor}/parts/{class} */
  retrieve(
    class_: string,
    params?: Omit<PartRetrieveParams, "constructor">,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    PartRetrieveError,
    { query: Pick<PartRetrieveParams, "options"> }
  > {
    return request(this, partRetrieve, { class: class_ }, params, options);
  }
}

/** One part, with `constructor` and `class` bound. */
export class FileByConstructorPartByClass extends Resource {
  /** GET /files/{constructor}/parts/{class} */
  retrieve(
    params?: Omit<PartRetrieveParams, "constructor">,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    PartRetrieveError,
    { query: Pick<PartRetrieveParams, "options"> }
  > {
    return request(this, partRetrieve, {}, params, options);
  }
}

export declare namespace Parts {
  export { type PartRetrieveError, type PartRetrieveParams };
}

/** The params of `client.files.parts.retrieve`. */
export interface PartRetrieveParams {
  constructor: string;
  options?: string;
}

/** The errors of `client.files.parts.retrieve`. */
export type PartRetrieveError = UnexpectedStatusError | TransportError;

const partRetrieve: Operation = {
  id: "getPart",
  method: "GET",
  path: "/files/{constructor}/parts/{class}",
  response: noResponse,
};
