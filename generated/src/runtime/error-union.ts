/** The building blocks of the operations' error unions. Types only: an error's class depends on its status alone. */
import type {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ResponseDecodeError,
  StatusKind,
  UnprocessableEntityError,
} from "./error.js";
import type { ErrorStatus, ServerErrorStatus } from "./status.js";

/** An error with a status that has no class of its own, such as 402 or 418. */
export interface OtherStatusError<
  Status extends number,
  Body = unknown,
  Kind extends StatusKind = "status",
> extends APIError<Body, Status, Kind> {}

/** The errors of the statuses that have their own class. */
interface ClassifiedError<Body, Kind extends StatusKind> {
  400: BadRequestError<Body, Kind>;
  401: AuthenticationError<Body, Kind>;
  403: PermissionDeniedError<Body, Kind>;
  404: NotFoundError<Body, Kind>;
  409: ConflictError<Body, Kind>;
  422: UnprocessableEntityError<Body, Kind>;
  429: RateLimitError<Body, Kind>;
}

type ClassifiedStatus = keyof ClassifiedError<unknown, StatusKind>;
/** The statuses that do not have their own class. */
type OtherStatus = Exclude<ErrorStatus, ClassifiedStatus | ServerErrorStatus>;

/**
 * The errors of several statuses without the documented ones, each with its class, so that `instanceof` narrows them: the rest of a
 * range, of `default`, or of all statuses.
 *
 * Nearly every operation documents a different set of statuses. To keep the work of the compiler small, only the documented statuses are
 * removed from the hundreds of statuses, and operations that document the same ones share the result.
 */
export type StatusError<
  Statuses extends number,
  Documented extends number,
  Body = unknown,
  Kind extends StatusKind = "status",
> =
  | ClassifiedError<Body, Kind>[Exclude<Extract<Statuses, ClassifiedStatus>, Documented>]
  | IfLeft<
      Extract<Statuses, ServerErrorStatus>,
      Documented,
      InternalServerError<
        Body,
        Exclude<Extract<Statuses, ServerErrorStatus>, Extract<Documented, ServerErrorStatus>>,
        Kind
      >
    >
  | IfLeft<
      Extract<Statuses, OtherStatus>,
      Documented,
      OtherStatusError<Exclude<Extract<Statuses, OtherStatus>, Extract<Documented, OtherStatus>>, Body, Kind>
    >;

type IfLeft<Statuses, Documented, Failure> = [Statuses] extends [Documented] ? never : Failure;

/** The API returned an error status that the document does not list for this operation. The class depends on the status. */
export type UnexpectedStatusError<Documented extends number = never> = StatusError<
  ErrorStatus,
  Documented,
  unknown,
  "unexpected_status"
>;

/** The errors that every call can have, in addition to the documented statuses. */
export type TransportError = APIConnectionError | APIConnectionTimeoutError | APIUserAbortError | ResponseDecodeError;
