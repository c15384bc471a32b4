import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class TwoFa extends Resource {
  /** One 2fa, for the methods below it: its `2fa_id` is bound. */
  twoFaId(twoFaId: string): TwoFaById {
    return new TwoFaById(this._client, { ...this._path, "2fa_id": twoFaId });
  }

  /** GET /2fa/{2fa_id} */
  retrieve(
    twoFaId: string,
    params?: TwoFaRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<undefined, TwoFaRetrieveError, { query: TwoFaRetrieveParams }> {
    return request(this, twoFaRetrieve, { "2fa_id": twoFaId }, params, options);
  }
}

/** One 2fa, with `2fa_id` bound. */
export class TwoFaById extends Resource {
  /** GET /2fa/{2fa_id} */
  retrieve(
    params?: TwoFaRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<undefined, TwoFaRetrieveError, { query: TwoFaRetrieveParams }> {
    return request(this, twoFaRetrieve, {}, params, options);
  }
}

export declare namespace TwoFa {
  export { type TwoFaRetrieveError, type TwoFaRetrieveParams };
}

/** What `client.twoFa.retrieve` takes. */
export interface TwoFaRetrieveParams {
  "🎉"?: string;
}

/** What can go wrong with `client.twoFa.retrieve`. */
export type TwoFaRetrieveError = UnexpectedStatusError | TransportError;

const twoFaRetrieve: Operation = {
  id: "2fa.get",
  method: "GET",
  path: "/2fa/{2fa_id}",
  response: noResponse,
};
