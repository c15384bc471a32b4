import type { ShopItem } from "../models/shared.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/shared.js";

export class Auth extends Resource {
  /** POST /v1/token */
  issueToken(
    options?: RequestOptions,
  ): APIRequest<ShopItem, AuthIssueTokenError> {
    return request(this, authIssueToken, {}, undefined, options);
  }
}

export declare namespace Auth {
  export { type ShopItem, type AuthIssueTokenError };
}

/** The errors of `client.auth.issueToken`. */
export type AuthIssueTokenError = UnexpectedStatusError | TransportError;

const authIssueToken: Operation = {
  id: "tok",
  method: "POST",
  path: "/v1/token",
};
