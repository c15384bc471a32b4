/** What the error unions of operations are made of. Types only: an error's class follows its status alone. */
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
import type { ClientErrorStatus, RedirectStatus, ServerErrorStatus } from "./status.js";

/** An error whose status has no class of its own: 402, 418. */
export interface OtherStatusError<
  Status extends number,
  Body = unknown,
  Kind extends StatusKind = "status",
> extends APIError<Body, Status, Kind> {}

/** The errors of those statuses that have a class for each. */
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
/** Statuses that have no class of their own. */
type OtherStatus = RedirectStatus | Exclude<ClientErrorStatus, ClassifiedStatus>;

/**
 * The errors of several statuses less the documented ones, each by its class, so that `instanceof` narrows them: what is left of a
 * range, or of `default`.
 */
export type StatusError<
  Statuses extends number,
  Documented extends number,
  Body = unknown,
  Kind extends StatusKind = "status",
> = ErrorLeft<
  Extract<Statuses, ClassifiedStatus>,
  Extract<Statuses, ServerErrorStatus>,
  Exclude<Statuses, ClassifiedStatus | ServerErrorStatus>,
  Documented,
  Body,
  Kind
>;

/**
 * The same of statuses that are sorted by their classes: nobody has to sort those again that all operations start from.
 *
 * Nearly every operation documents other statuses. What each has by itself is kept small, therefore: of the hundreds of statuses, only
 * those are taken out that are documented, and operations that document the same ones share what the compiler has found.
 */
type ErrorLeft<
  Classified extends ClassifiedStatus,
  ServerErrors extends number,
  Others extends number,
  Documented,
  Body,
  Kind extends StatusKind,
> =
  | ClassifiedError<Body, Kind>[Exclude<Classified, Documented>]
  | IfLeft<
      ServerErrors,
      Documented,
      InternalServerError<Body, Exclude<ServerErrors, Extract<Documented, ServerErrorStatus>>, Kind>
    >
  | IfLeft<Others, Documented, OtherStatusError<Exclude<Others, Extract<Documented, OtherStatus>>, Body, Kind>>;

type IfLeft<Statuses, Documented, Failure> = [Statuses] extends [Documented] ? never : Failure;

/** The API answered with an error status that the document does not name for this operation. Its class follows the status. */
export type UnexpectedStatusError<Documented extends number = never> = ErrorLeft<
  ClassifiedStatus,
  ServerErrorStatus,
  OtherStatus,
  Documented,
  unknown,
  "unexpected_status"
>;

/** What can go wrong with every call, beside the statuses that the document names. */
export type TransportError = APIConnectionError | APIConnectionTimeoutError | APIUserAbortError | ResponseDecodeError;
