import { Client, type ClientOptions } from "./core.js";
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

/** Client of the Polymorphism API. */
export class Polymorphism extends Client {
  static Polymorphism: typeof Polymorphism = this;
  static PolymorphismError: typeof ClientError = ClientError;
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

  readonly pets: Pets = new Pets(this);
  readonly events: Events = new Events(this);
  readonly payment: Payment = new Payment(this);
}

export declare namespace Polymorphism {
  export {
    type Card,
    type Cat,
    type ClientOptions,
    type Created,
    type Deleted,
    type Dog,
    type DogBase,
    type Event,
    type EventListError,
    type EventListResponse,
    type Events,
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
    type RequestOptions,
    type Transfer,
  };
}
