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
import type { ErrorStatus, ServerErrorStatus } from "./status.js";

/** An error whose status has no class of its own: 402, 418. */
export interface OtherStatusError<
  Status extends number,
  Body = unknown,
  Kind extends StatusKind = "status",
> extends APIError<Body, Status, Kind> {}

/** Statuses that have a class of their own. */
type ClassifiedStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429 | ServerErrorStatus;

type If<Status extends number, Statuses, Failure> = Status extends Statuses ? Failure : never;

/**
 * The errors of several statuses, each by its class, so that `instanceof` narrows them.
 *
 * What is left of a range, of `default`, or of all statuses once the documented ones are taken out.
 */
export type StatusError<Statuses extends number, Body = unknown, Kind extends StatusKind = "status"> =
  | If<400, Statuses, BadRequestError<Body, Kind>>
  | If<401, Statuses, AuthenticationError<Body, Kind>>
  | If<403, Statuses, PermissionDeniedError<Body, Kind>>
  | If<404, Statuses, NotFoundError<Body, Kind>>
  | If<409, Statuses, ConflictError<Body, Kind>>
  | If<422, Statuses, UnprocessableEntityError<Body, Kind>>
  | If<429, Statuses, RateLimitError<Body, Kind>>
  | IfAny<Extract<Statuses, ServerErrorStatus>, InternalServerError<Body, Extract<Statuses, ServerErrorStatus>, Kind>>
  | IfAny<Exclude<Statuses, ClassifiedStatus>, OtherStatusError<Exclude<Statuses, ClassifiedStatus>, Body, Kind>>;

type IfAny<Statuses, Failure> = [Statuses] extends [never] ? never : Failure;

/** The API answered with an error status that the document does not name for this operation. Its class follows the status. */
export type UnexpectedStatusError<Documented extends number = never> = StatusError<
  Exclude<ErrorStatus, Documented>,
  unknown,
  "unexpected_status"
>;

/** What can go wrong with every call, beside the statuses that the document names. */
export type TransportError = APIConnectionError | APIConnectionTimeoutError | APIUserAbortError | ResponseDecodeError;
