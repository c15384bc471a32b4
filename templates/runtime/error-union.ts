/** The parts of operations' error unions. Types only: an error's class depends on its status alone. */
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

/** The errors of the statuses that have a class each. */
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
 * The errors of several statuses except the documented ones, each of its own class, so that `instanceof` narrows them:
 * what is left of a range, or of `default`.
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
 * The same, for statuses that are sorted by their classes already: the statuses that all operations start from need no
 * sorting for each of them.
 *
 * Nearly every operation documents other statuses, so what each adds is kept small: only the documented ones are
 * removed from hundreds of statuses, and operations that document the same ones share what the compiler has found.
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

/** What can go wrong with every call, beside the documented statuses. */
export type TransportError = APIConnectionError | APIConnectionTimeoutError | APIUserAbortError | ResponseDecodeError;
