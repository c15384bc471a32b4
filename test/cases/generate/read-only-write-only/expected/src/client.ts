import { Client, type ClientOptions } from "./core.js";
import type {
  Account,
  AccountRequest,
  Address,
  AddressInput,
  Person,
  PersonInput,
} from "./models/accounts.js";
import type { Login } from "./models/logins.js";
import type { Plan } from "./models/plans.js";
import type { AccountInput } from "./models/shared.js";
import {
  type AccountCreateError,
  type AccountCreateParams,
  type AccountUpdateError,
  type AccountUpdateParams,
  AccountsResource,
} from "./resources/accounts.js";
import {
  type LoginCreateError,
  type LoginCreateParams,
  Logins,
} from "./resources/logins.js";
import {
  type PlanListError,
  type PlanListResponse,
  Plans,
} from "./resources/plans.js";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConflictError,
  InternalServerError,
  MissingCredentialsError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ResponseDecodeError,
  UnprocessableEntityError,
} from "./runtime/error.js";
import { toFile } from "./runtime/file.js";
import type { RequestOptions } from "./runtime/option.js";

/** Client of the Accounts API. */
export class Accounts extends Client {
  static Accounts: typeof Accounts = this;
  static AccountsError: typeof ClientError = ClientError;
  static APIError: typeof APIError = APIError;
  static APIConnectionError: typeof APIConnectionError = APIConnectionError;
  static APIConnectionTimeoutError: typeof APIConnectionTimeoutError =
    APIConnectionTimeoutError;
  static APIUserAbortError: typeof APIUserAbortError = APIUserAbortError;
  static AuthenticationError: typeof AuthenticationError = AuthenticationError;
  static BadRequestError: typeof BadRequestError = BadRequestError;
  static ConflictError: typeof ConflictError = ConflictError;
  static InternalServerError: typeof InternalServerError = InternalServerError;
  static MissingCredentialsError: typeof MissingCredentialsError =
    MissingCredentialsError;
  static NotFoundError: typeof NotFoundError = NotFoundError;
  static PaginationError: typeof PaginationError = PaginationError;
  static PermissionDeniedError: typeof PermissionDeniedError =
    PermissionDeniedError;
  static RateLimitError: typeof RateLimitError = RateLimitError;
  static ResponseDecodeError: typeof ResponseDecodeError = ResponseDecodeError;
  static UnprocessableEntityError: typeof UnprocessableEntityError =
    UnprocessableEntityError;
  static toFile: typeof toFile = toFile;

  readonly accounts: AccountsResource = new AccountsResource(this);
  readonly logins: Logins = new Logins(this);
  readonly plans: Plans = new Plans(this);
}

export declare namespace Accounts {
  export {
    type Account,
    type AccountCreateError,
    type AccountCreateParams,
    type AccountInput,
    type AccountRequest,
    type AccountUpdateError,
    type AccountUpdateParams,
    type AccountsResource,
    type Address,
    type AddressInput,
    type ClientOptions,
    type Login,
    type LoginCreateError,
    type LoginCreateParams,
    type Logins,
    type Person,
    type PersonInput,
    type Plan,
    type PlanListError,
    type PlanListResponse,
    type Plans,
    type RequestOptions,
  };
}
