import { BaseClient } from "./runtime/client.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { headerKey } from "./runtime/security.js";
import type { ClientDefinition } from "./runtime/settings.js";
import { soleScheme } from "./runtime/sole-scheme.js";

/** What the client can be told. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * *\/ `
   *
   * Sent in the header `X-"Key"`.
   *
   * @default the environment variable HOSTILE_ALERT1_PROCESS_EXIT1_KEY
   */
  apiKey?: Credential | null | undefined;
  /**
   * Which of the API's servers is called.
   *
   * - `test_quoted`: https://hostile.example/"+alert(1)+" (Test *\/ "quoted")
   * - `live_x`: https://live.example (Live `${x}`)
   *
   * @default "test_quoted"
   */
  environment?: Environment | undefined;
}

/**
 * The API's servers.
 *
 * - `test_quoted`: https://hostile.example/"+alert(1)+" (Test *\/ "quoted")
 * - `live_x`: https://live.example (Live `${x}`)
 */
export type Environment = "test_quoted" | "live_x";

const definition: ClientDefinition = {
  prefix: "HOSTILE_ALERT1_PROCESS_EXIT1",
  environments: {
    test_quoted: 'https://hostile.example/"+alert(1)+"',
    live_x: "https://live.example",
  },
  defaultEnvironment: "test_quoted",
  schemes: {
    "key */ `": headerKey(
      "apiKey",
      "HOSTILE_ALERT1_PROCESS_EXIT1_KEY",
      'X-"Key"',
    ),
  },
  security: [["key */ `"]],
  authorize: soleScheme,
};

/**
 * Client of the Hostile *\/ alert(1); /* `${process.exit(1)}` API, without its resources, for bundles that pick theirs.
 */
export class Client extends BaseClient {
  /**
   * *\/ `
   *
   * Sent in the header `X-"Key"`.
   *
   * @default the environment variable HOSTILE_ALERT1_PROCESS_EXIT1_KEY
   */
  declare apiKey: Credential | null | undefined;

  constructor(options: ClientOptions = {}) {
    super(definition, options);
  }

  /** A new client: this one's present values, overridden by `options`. */
  override withOptions(options: ClientOptions): this {
    return super.withOptions(options);
  }
}

export type {
  ClientError as HostileAlert1ProcessExit1Error,
  APIError,
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  MissingCredentialsError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ResponseDecodeError,
  UnprocessableEntityError,
  ErrorKind,
  StatusKind,
} from "./runtime/error.js";
export type {
  OtherStatusError,
  StatusError,
  TransportError,
  UnexpectedStatusError,
} from "./runtime/error-union.js";
export type { RawAPIRequest, RawRequest } from "./runtime/client.js";
export type { FileLike, ResponseLike, Uploadable } from "./runtime/file.js";
export type { LogLevel, Logger } from "./runtime/log.js";
export type { Middleware, MiddlewareContext } from "./runtime/middleware.js";
export type {
  BaseClientOptions,
  Credential,
  Fetch,
  HeaderValues,
  QueryValues,
  RequestOptions,
} from "./runtime/option.js";
export type { Page, PageOf } from "./runtime/page.js";
export type {
  PagePromise,
  PageRequest,
  PagesOptions,
} from "./runtime/paginator.js";
export type {
  ClientErrorStatus,
  ErrorStatus,
  RedirectStatus,
  ServerErrorStatus,
} from "./runtime/status.js";
export type {
  APIPromise,
  APIRequest,
  HeaderInput,
  IncompleteRequest,
  RequestLacks,
  RequestParts,
  Result,
  Supplied,
} from "./runtime/request.js";
