import { Client, type ClientOptions } from "./core.js";
import type { Data, DataValue, DataValueModel } from "./models/data.js";
import type { ErrorModel, FileModel } from "./models/files.js";
import type {
  NameDto,
  NameResponse,
  NamesModel,
  UserDto,
} from "./models/names.js";
import type { PageModel, RequestModel } from "./models/timeout.js";
import type { StringModel, ThreeDModel, Клиент } from "./models/клиенты.js";
import {
  type CallForgetError,
  type CallRepeatError,
  type CallRetrieveError,
  type CallRetrieveParams,
  Calls,
} from "./resources/calls.js";
import { Con, type ConListError } from "./resources/con-.js";
import {
  type DataCreateError,
  type DataListError,
  DataResource,
} from "./resources/data.js";
import {
  type FileListError,
  type FileListResponse,
  type FileRetrieveError,
  type FileRetrieveResponse,
  Files,
} from "./resources/files.js";
import type {
  PartRetrieveError,
  PartRetrieveParams,
  Parts,
} from "./resources/files/parts.js";
import {
  type NameListError,
  type NameListResponse,
  NamesResource,
} from "./resources/names.js";
import {
  RequestResource,
  type RequestRetrieveError,
} from "./resources/request.js";
import {
  Timeout,
  type TimeoutRetrieveError,
  type TimeoutRetrieveResponse,
  type TimeoutUpdateError,
} from "./resources/timeout.js";
import {
  TwoFa,
  type TwoFaRetrieveError,
  type TwoFaRetrieveParams,
} from "./resources/two-fa.js";
import {
  type UserGroupRetrieveError,
  UserGroups,
} from "./resources/user-groups.js";
import { User } from "./resources/user.js";
import type {
  GroupRetrieveError,
  GroupRetrieveParams,
  Groups,
} from "./resources/user/groups.js";
import {
  Клиенты,
  type КлиентыRetrieveError,
  type КлиентыRetrieveParams,
  type КлиентыRetrieveResponse,
} from "./resources/клиенты.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "./runtime/error-union.js";
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
import type { Operation } from "./runtime/operation.js";
import type { RequestOptions } from "./runtime/option.js";
import { type APIRequest, request } from "./runtime/request.js";
import { noResponse } from "./runtime/response.js";

/** Client of the Names API. */
export class Names extends Client {
  static Names: typeof Names = this;
  static NamesError: typeof ClientError = ClientError;
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

  readonly files: Files = new Files(this);
  readonly calls: Calls = new Calls(this);
  readonly requestResource: RequestResource = new RequestResource(this);
  readonly timeoutResource: Timeout = new Timeout(this);
  readonly data: DataResource = new DataResource(this);
  readonly names: NamesResource = new NamesResource(this);
  readonly userGroups: UserGroups = new UserGroups(this);
  readonly user: User = new User(this);
  readonly con: Con = new Con(this);
  readonly клиенты: Клиенты = new Клиенты(this);
  readonly twoFa: TwoFa = new TwoFa(this);

  /** OPTIONS / */
  options(options?: RequestOptions): APIRequest<undefined, OptionsError> {
    return request(
      { _client: this, _path: {} },
      optionsOperation,
      {},
      undefined,
      options,
    );
  }
}

export declare namespace Names {
  export {
    type CallForgetError,
    type CallRepeatError,
    type CallRetrieveError,
    type CallRetrieveParams,
    type Calls,
    type ClientOptions,
    type Con,
    type ConListError,
    type Data,
    type DataCreateError,
    type DataListError,
    type DataResource,
    type DataValue,
    type DataValueModel,
    type ErrorModel,
    type FileListError,
    type FileListResponse,
    type FileModel,
    type FileRetrieveError,
    type FileRetrieveResponse,
    type Files,
    type GroupRetrieveError,
    type GroupRetrieveParams,
    type Groups,
    type NameDto,
    type NameListError,
    type NameListResponse,
    type NameResponse,
    type NamesModel,
    type NamesResource,
    type OptionsError,
    type PageModel,
    type PartRetrieveError,
    type PartRetrieveParams,
    type Parts,
    type RequestModel,
    type RequestOptions,
    type RequestResource,
    type RequestRetrieveError,
    type StringModel,
    type ThreeDModel,
    type Timeout,
    type TimeoutRetrieveError,
    type TimeoutRetrieveResponse,
    type TimeoutUpdateError,
    type TwoFa,
    type TwoFaRetrieveError,
    type TwoFaRetrieveParams,
    type User,
    type UserDto,
    type UserGroupRetrieveError,
    type UserGroups,
    type Клиент,
    type Клиенты,
    type КлиентыRetrieveError,
    type КлиентыRetrieveParams,
    type КлиентыRetrieveResponse,
  };
}

/** What can go wrong with `client.options`. */
export type OptionsError = UnexpectedStatusError | TransportError;

const optionsOperation: Operation = {
  id: "OPTIONS /",
  method: "OPTIONS",
  path: "/",
  response: noResponse,
};
