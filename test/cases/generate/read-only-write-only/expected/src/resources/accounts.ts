import type {
  Account,
  AccountRequest,
  Address,
  AddressInput,
  Person,
  PersonInput,
} from "../models/accounts.js";
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

export type * from "../models/accounts.js";

export class AccountsResource extends Resource {
  /** One account: binds its `id` for the methods below. */
  id(id: string): AccountById {
    return new AccountById(this._client, { ...this._path, id });
  }

  /**
   * POST /accounts
   *
   * This request still lacks `body.email` and `body.password`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<Account, AccountCreateError, { body: AccountCreateParams }>,
    "body.email" | "body.password"
  >;
  /** POST /accounts */
  create(
    params: AccountCreateParams,
    options?: RequestOptions,
  ): APIRequest<Account, AccountCreateError, { body: AccountCreateParams }>;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, accountCreate, {}, params, options);
  }

  /**
   * PATCH /accounts/{id}
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  update(
    id: string,
  ): IncompleteRequest<
    APIRequest<Account, AccountUpdateError, { body: AccountUpdateParams }>,
    "body"
  >;
  /** PATCH /accounts/{id} */
  update(
    id: string,
    params: AccountUpdateParams,
    options?: RequestOptions,
  ): APIRequest<Account, AccountUpdateError, { body: AccountUpdateParams }>;
  update(id: string, params?: object, options?: RequestOptions): unknown {
    return request(this, accountUpdate, { id }, params, options);
  }
}

/** One account, with `id` bound. */
export class AccountById extends Resource {
  /**
   * PATCH /accounts/{id}
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  update(): IncompleteRequest<
    APIRequest<Account, AccountUpdateError, { body: AccountUpdateParams }>,
    "body"
  >;
  /** PATCH /accounts/{id} */
  update(
    params: AccountUpdateParams,
    options?: RequestOptions,
  ): APIRequest<Account, AccountUpdateError, { body: AccountUpdateParams }>;
  update(params?: object, options?: RequestOptions): unknown {
    return request(this, accountUpdate, {}, params, options);
  }
}

export declare namespace AccountsResource {
  export {
    type Account,
    type AccountRequest,
    type Address,
    type AddressInput,
    type Person,
    type PersonInput,
    type AccountCreateError,
    type AccountCreateParams,
    type AccountUpdateError,
    type AccountUpdateParams,
  };
}

/** The params of `client.accounts.create`. */
export interface AccountCreateParams extends AccountRequest {}

/** The errors of `client.accounts.create`. */
export type AccountCreateError = UnexpectedStatusError | TransportError;

/** The params of `client.accounts.update`. */
export interface AccountUpdateParams {
  nickname?: string;
  owner?: PersonInput;
}

/** The errors of `client.accounts.update`. */
export type AccountUpdateError = UnexpectedStatusError | TransportError;

const accountCreate: Operation = {
  id: "createAccount",
  method: "POST",
  path: "/accounts",
  body: json,
  required: ["body.email", "body.password"],
};

const accountUpdate: Operation = {
  id: "updateAccount",
  method: "PATCH",
  path: "/accounts/{id}",
  body: json,
  required: ["body"],
};
