import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class Calls extends Resource {
  /** One call: binds its `params` for the methods below. */
  params(params: string): CallByParams {
    return new CallByParams(this._client, { ...this._path, params });
  }

  /** One call: binds its `options` for the methods below. */
  options(options: string): CallByOptions {
    return new CallByOptions(this._client, { ...this._path, options });
  }

  /** One call: binds its `callForget` for the methods below. */
  callForget(callForget: string): CallByForget {
    return new CallByForget(this._client, { ...this._path, callForget });
  }

  /** GET /calls/{params} */
  retrieve(
    paramsValue: string,
    params?: CallRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<undefined, CallRetrieveError, { query: CallRetrieveParams }> {
    return request(
      this,
      callRetrieve,
      { params: paramsValue },
      params,
      options,
    );
  }

  /** POST /calls/{options}/repeat */
  repeat(
    optionsValue: string,
    options?: RequestOptions,
  ): APIRequest<undefined, CallRepeatError> {
    return request(
      this,
      callRepeat,
      { options: optionsValue },
      undefined,
      options,
    );
  }

  /** POST /calls/{callForget}/forget */
  forget(
    callForgetValue: string,
    options?: RequestOptions,
  ): APIRequest<undefined, CallForgetError> {
    return request(
      this,
      callForget,
      { callForget: callForgetValue },
      undefined,
      options,
    );
  }
}

/** One call, with `params` bound. */
export class CallByParams extends Resource {
  /** GET /calls/{params} */
  retrieve(
    params?: CallRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<undefined, CallRetrieveError, { query: CallRetrieveParams }> {
    return request(this, callRetrieve, {}, params, options);
  }
}

/** One call, with `options` bound. */
export class CallByOptions extends Resource {
  /** POST /calls/{options}/repeat */
  repeat(options?: RequestOptions): APIRequest<undefined, CallRepeatError> {
    return request(this, callRepeat, {}, undefined, options);
  }
}

/** One call, with `callForget` bound. */
export class CallByForget extends Resource {
  /** POST /calls/{callForget}/forget */
  forget(options?: RequestOptions): APIRequest<undefined, CallForgetError> {
    return request(this, callForget, {}, undefined, options);
  }
}

export declare namespace Calls {
  export {
    type CallForgetError,
    type CallRepeatError,
    type CallRetrieveError,
    type CallRetrieveParams,
  };
}

/** The params of `client.calls.retrieve`. */
export interface CallRetrieveParams {
  params?: string;
}

/** The errors of `client.calls.retrieve`. */
export type CallRetrieveError = UnexpectedStatusError | TransportError;

/** The errors of `client.calls.repeat`. */
export type CallRepeatError = UnexpectedStatusError | TransportError;

/** The errors of `client.calls.forget`. */
export type CallForgetError = UnexpectedStatusError | TransportError;

const callRetrieve: Operation = {
  id: "getCall",
  method: "GET",
  path: "/calls/{params}",
  paths: {},
  response: noResponse,
};

const callRepeat: Operation = {
  id: "repeatCall",
  method: "POST",
  path: "/calls/{options}/repeat",
  response: noResponse,
};

const callForget: Operation = {
  id: "forgetCall",
  method: "POST",
  path: "/calls/{callForget}/forget",
  response: noResponse,
};
