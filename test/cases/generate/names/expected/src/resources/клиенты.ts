import type { StringModel, ThreeDModel, Клиент } from "../models/клиенты.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/клиенты.js";

export class Клиенты extends Resource {
  /** One клиенты, for the methods below it: its `номер` is bound. */
  номер(номер: string): КлиентыByНомер {
    return new КлиентыByНомер(this._client, { ...this._path, номер });
  }

  /** GET /клиенты/{номер} */
  retrieve(
    номер: string,
    params?: КлиентыRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<
    Клиент,
    КлиентыRetrieveError,
    { query: КлиентыRetrieveParams }
  > {
    return request(this, клиентыRetrieve, { номер }, params, options);
  }
}

/** One клиенты, with `номер` bound. */
export class КлиентыByНомер extends Resource {
  /** GET /клиенты/{номер} */
  retrieve(
    params?: КлиентыRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<
    Клиент,
    КлиентыRetrieveError,
    { query: КлиентыRetrieveParams }
  > {
    return request(this, клиентыRetrieve, {}, params, options);
  }
}

export declare namespace Клиенты {
  export {
    type StringModel,
    type ThreeDModel,
    type Клиент,
    type КлиентыRetrieveError,
    type КлиентыRetrieveParams,
    type КлиентыRetrieveResponse,
  };
}

/** What `client.клиенты.retrieve` takes. */
export interface КлиентыRetrieveParams {
  名前?: string;
}

/** What can go wrong with `client.клиенты.retrieve`. */
export type КлиентыRetrieveError = UnexpectedStatusError | TransportError;

/** What `client.клиенты.retrieve` gives. */
export type КлиентыRetrieveResponse = Клиент;

const клиентыRetrieve: Operation = {
  id: "получитьКлиента",
  method: "GET",
  path: "/клиенты/{номер}",
};
