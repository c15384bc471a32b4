import { Client, type ClientOptions, type Environment } from "./core.js";
import type { Created, Deleted, Event } from "./models/events.js";
import type { Card, Transfer } from "./models/payment.js";
import type { Cat, Dog, DogBase, Pet, PetBase, Puppy } from "./models/pets.js";
import {
  type EventListError,
  type EventListResponse,
  Events,
} from "./resources/events.js";
import {
  Payment,
  type PaymentRetrieveError,
  type PaymentRetrieveResponse,
} from "./resources/payment.js";
import {
  type PetRetrieveError,
  type PetUpdateError,
  type PetUpdateParams,
  Pets,
} from "./resources/pets.js";
import type { RawAPIRequest, RawRequest } from "./runtime/client.js";
import type {
  OtherStatusError,
  StatusError,
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
  type ErrorKind,
  InternalServerError,
  MissingCredentialsError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ResponseDecodeError,
  type StatusKind,
  UnprocessableEntityError,
} from "./runtime/error.js";
import {
  type FileLike,
  type ResponseLike,
  type Uploadable,
  toFile,
} from "./runtime/file.js";
import type { LogLevel, Logger } from "./runtime/log.js";
import type { Middleware, MiddlewareContext } from "./runtime/middleware.js";
import type {
  BaseClientOptions,
  Credential,
  Fetch,
  HeaderValues,
  QueryValues,
  RequestOptions,
} from "./runtime/option.js";
import type { Page, PageOf } from "./runtime/page.js";
import type {
  PagePromise,
  PageRequest,
  PagesOptions,
} from "./runtime/paginator.js";
import type {
  APIPromise,
  APIRequest,
  HeaderInput,
  IncompleteRequest,
  RequestLacks,
  RequestParts,
  Result,
  Supplied,
} from "./runtime/request.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  RedirectStatus,
  ServerErrorStatus,
} from "./runtime/status.js";

/** Client of the Polymorphism API. */
export class Polymorphism extends Client {
  static Polymorphism: typeof Polymorphism = Object.assign(this, {
    PolymorphismError: ClientError,
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
    toFile,
  });

  readonly pets: Pets = new Pets(this);
  readonly events: Events = new Events(this);
  readonly payment: Payment = new Payment(this);
}

export declare namespace Polymorphism {
  export {
    type APIPromise,
    type APIRequest,
    type BaseClientOptions,
    type Card,
    type Cat,
    type ClientErrorStatus,
    type ClientOptions,
    type Created,
    type Credential,
    type Deleted,
    type Dog,
    type DogBase,
    type Environment,
    type ErrorKind,
    type ErrorStatus,
    type Event,
    type EventListError,
    type EventListResponse,
    type Events,
    type Fetch,
    type FileLike,
    type HeaderInput,
    type HeaderValues,
    type IncompleteRequest,
    type LogLevel,
    type Logger,
    type Middleware,
    type MiddlewareContext,
    type OtherStatusError,
    type Page,
    type PageOf,
    type PagePromise,
    type PageRequest,
    type PagesOptions,
    type Payment,
    type PaymentRetrieveError,
    type PaymentRetrieveResponse,
    type Pet,
    type PetBase,
    type PetRetrieveError,
    type PetUpdateError,
    type PetUpdateParams,
    type Pets,
    type Puppy,
    type QueryValues,
    type RawAPIRequest,
    type RawRequest,
    type RedirectStatus,
    type RequestLacks,
    type RequestOptions,
    type RequestParts,
    type ResponseLike,
    type Result,
    type ServerErrorStatus,
    type StatusError,
    type StatusKind,
    type Supplied,
    type Transfer,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    ClientError as PolymorphismError,
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
    toFile,
  };
}
