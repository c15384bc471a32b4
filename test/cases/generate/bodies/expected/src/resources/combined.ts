import type { Thing } from "../models/shared.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/shared.js";

export class Combined extends Resource {
  /**
   * POST /combined
   *
   * This request still lacks `headers.X-Trace` and 2 more. Add the missing parts with `.headers({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<
      undefined,
      CombinedCreateError,
      {
        query: Pick<CombinedCreateParams, "query_name">;
        body: Thing & { extra: number };
        headers: { "X-Trace": string };
      }
    >,
    "headers.X-Trace" | "body.name" | "body.extra"
  >;
  /** POST /combined */
  create(
    params: CombinedCreateParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    CombinedCreateError,
    {
      query: Pick<CombinedCreateParams, "query_name">;
      body: Thing & { extra: number };
      headers: { "X-Trace": string };
    }
  >;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, combinedCreate, {}, params, options);
  }
}

export declare namespace Combined {
  export { type Thing, type CombinedCreateError, type CombinedCreateParams };
}

/** The params of `client.combined.create`. */
export type CombinedCreateParams = Thing & { extra: number } & {
  query_name?: string;
  "X-Trace": string;
};

/** The errors of `client.combined.create`. */
export type CombinedCreateError = UnexpectedStatusError | TransportError;

const combinedCreate: Operation = {
  id: "sendCombined",
  method: "POST",
  path: "/combined",
  query: { query_name: { name: "name" } },
  headers: { "X-Trace": "X-Trace" },
  body: json,
  required: ["headers.X-Trace", "body.name", "body.extra"],
  response: noResponse,
};
