/** What can go wrong with an operation is one union, whose members tell each other apart by status and by kind. */
/* eslint @typescript-eslint/no-unused-expressions: off -- this is compiled, and never run */
import { describe, expectTypeOf, test } from "vitest";
import {
  APIConnectionError,
  type APIConnectionTimeoutError,
  APIError,
  type APIUserAbortError,
  type BadRequestError,
  ConflictError,
  type ErrorBody,
  type ErrorKind,
  type ErrorStatus,
  InternalServerError,
  type LicenseActivateError,
  type LicenseDeactivateError,
  type LicenseKeyInstanceListError,
  type LicenseKeyInstanceRetrieveError,
  type LicenseKeyInstanceUpdateError,
  type LicenseKeyListError,
  type LicenseKeyRetrieveError,
  type LicenseKeyUpdateError,
  type LicenseValidateError,
  type MissingCredentialsError,
  NotFoundError,
  type PermissionDeniedError,
  RateLimitError,
  type ResponseDecodeError,
  type TransportError,
  type UnexpectedStatusError,
  type UnprocessableEntityError,
} from "dodopayments-license-keys";

/** Every operation's union. */
type AnyFailure =
  | LicenseKeyListError
  | LicenseKeyRetrieveError
  | LicenseKeyUpdateError
  | LicenseKeyInstanceListError
  | LicenseKeyInstanceRetrieveError
  | LicenseKeyInstanceUpdateError
  | LicenseActivateError
  | LicenseDeactivateError
  | LicenseValidateError;

type Documented<Failure> = Extract<Failure, { readonly kind: "status" }>;
type Unexpected<Failure> = Extract<Failure, { readonly kind: "unexpected_status" }>;
type StatusOf<Failure extends APIError> = Failure["status"];

describe("a union has the documented statuses", () => {
  test("of licenseKeys.list", () => {
    expectTypeOf<StatusOf<Documented<LicenseKeyListError>>>().toEqualTypeOf<500>();
    expectTypeOf<StatusOf<Unexpected<LicenseKeyListError>>>().toEqualTypeOf<Exclude<ErrorStatus, 500>>();
  });
  test("of licenseKeys.retrieve", () => {
    expectTypeOf<StatusOf<Documented<LicenseKeyRetrieveError>>>().toEqualTypeOf<404 | 500>();
    expectTypeOf<StatusOf<Unexpected<LicenseKeyRetrieveError>>>().toEqualTypeOf<Exclude<ErrorStatus, 404 | 500>>();
  });
  test("of licenseKeys.update", () => {
    type Statuses = 400 | 404 | 422 | 500;
    expectTypeOf<StatusOf<Documented<LicenseKeyUpdateError>>>().toEqualTypeOf<Statuses>();
    expectTypeOf<StatusOf<Unexpected<LicenseKeyUpdateError>>>().toEqualTypeOf<Exclude<ErrorStatus, Statuses>>();
  });
  test("of licenseKeyInstances.list", () => {
    expectTypeOf<StatusOf<Documented<LicenseKeyInstanceListError>>>().toEqualTypeOf<500>();
    expectTypeOf<StatusOf<Unexpected<LicenseKeyInstanceListError>>>().toEqualTypeOf<Exclude<ErrorStatus, 500>>();
  });
  test("of licenseKeyInstances.retrieve", () => {
    type Statuses = 404 | 500;
    expectTypeOf<StatusOf<Documented<LicenseKeyInstanceRetrieveError>>>().toEqualTypeOf<Statuses>();
    expectTypeOf<StatusOf<Unexpected<LicenseKeyInstanceRetrieveError>>>().toEqualTypeOf<
      Exclude<ErrorStatus, Statuses>
    >();
  });
  test("of licenseKeyInstances.update", () => {
    type Statuses = 404 | 500;
    expectTypeOf<StatusOf<Documented<LicenseKeyInstanceUpdateError>>>().toEqualTypeOf<Statuses>();
    expectTypeOf<StatusOf<Unexpected<LicenseKeyInstanceUpdateError>>>().toEqualTypeOf<Exclude<ErrorStatus, Statuses>>();
  });
  test("of licenses.activate", () => {
    type Statuses = 403 | 404 | 422 | 500;
    expectTypeOf<StatusOf<Documented<LicenseActivateError>>>().toEqualTypeOf<Statuses>();
    expectTypeOf<StatusOf<Unexpected<LicenseActivateError>>>().toEqualTypeOf<Exclude<ErrorStatus, Statuses>>();
  });
  test("of licenses.deactivate", () => {
    type Statuses = 403 | 404 | 500;
    expectTypeOf<StatusOf<Documented<LicenseDeactivateError>>>().toEqualTypeOf<Statuses>();
    expectTypeOf<StatusOf<Unexpected<LicenseDeactivateError>>>().toEqualTypeOf<Exclude<ErrorStatus, Statuses>>();
  });
  test("of licenses.validate", () => {
    type Statuses = 422 | 500;
    expectTypeOf<StatusOf<Documented<LicenseValidateError>>>().toEqualTypeOf<Statuses>();
    expectTypeOf<StatusOf<Unexpected<LicenseValidateError>>>().toEqualTypeOf<Exclude<ErrorStatus, Statuses>>();
  });
  test("and each documented status has the documented body", () => {
    expectTypeOf<Documented<AnyFailure>["error"]>().toEqualTypeOf<ErrorBody>();
    expectTypeOf<Unexpected<AnyFailure>["error"]>().toEqualTypeOf<unknown>();
  });
});

describe("a switch over status", () => {
  test("narrows an update's error to one documented error for each case, and ends in never", () => {
    (error: LicenseKeyUpdateError): string => {
      switch (error.status) {
        case 400:
          expectTypeOf(error).toEqualTypeOf<BadRequestError<ErrorBody>>();
          return error.error.code;
        case 404:
          expectTypeOf(error).toEqualTypeOf<NotFoundError<ErrorBody>>();
          return error.error.code;
        case 422:
          expectTypeOf(error).toEqualTypeOf<UnprocessableEntityError<ErrorBody>>();
          return error.error.code;
        case 500:
          expectTypeOf(error).toEqualTypeOf<InternalServerError<ErrorBody, 500>>();
          return error.error.code;
        case undefined:
          expectTypeOf(error).toEqualTypeOf<
            APIConnectionError | APIConnectionTimeoutError | APIUserAbortError | ResponseDecodeError
          >();
          expectTypeOf(error.error).toEqualTypeOf<undefined>();
          return error.message;
        default:
          expectTypeOf(error).toEqualTypeOf<UnexpectedStatusError<400 | 404 | 422 | 500>>();
          if (error.kind === "unexpected_status") return error.message;
          return error satisfies never;
      }
    };
  });

  test("leaves to the default what nobody documented, and the calls without an answer", () => {
    (error: LicenseKeyUpdateError): void => {
      switch (error.status) {
        case 400:
        case 404:
        case 422:
        case 500:
          return;
        default:
          expectTypeOf(error).toEqualTypeOf<
            | UnexpectedStatusError<400 | 404 | 422 | 500>
            | APIConnectionError
            | APIConnectionTimeoutError
            | APIUserAbortError
            | ResponseDecodeError
          >();
      }
    };
  });

  test("narrows an activation's error likewise", () => {
    (error: LicenseActivateError): string => {
      switch (error.status) {
        case 403:
          expectTypeOf(error).toEqualTypeOf<PermissionDeniedError<ErrorBody>>();
          return error.error.message;
        case 404:
          expectTypeOf(error).toEqualTypeOf<NotFoundError<ErrorBody>>();
          return error.error.message;
        case 422:
          expectTypeOf(error).toEqualTypeOf<UnprocessableEntityError<ErrorBody>>();
          return error.error.message;
        case 500:
          expectTypeOf(error).toEqualTypeOf<InternalServerError<ErrorBody, 500>>();
          return error.error.message;
        default:
          expectTypeOf(error).toEqualTypeOf<UnexpectedStatusError<403 | 404 | 422 | 500> | TransportError>();
          return error.message;
      }
    };
  });

  test("has a case for an undocumented status, and none for what is no error status", () => {
    (error: LicenseKeyRetrieveError): void => {
      switch (error.status) {
        case 429:
          expectTypeOf(error).toExtend<UnexpectedStatusError<404 | 500>>();
          expectTypeOf(error.kind).toEqualTypeOf<"unexpected_status">();
          return;
        // @ts-expect-error -- 200 is no error
        case 200:
          return;
        // @ts-expect-error -- nor is 600 a status
        case 600:
          return;
      }
    };
  });
});

describe("a switch over kind", () => {
  test("narrows every union, and ends in never", () => {
    (error: AnyFailure): string => {
      switch (error.kind) {
        case "status":
          expectTypeOf(error.status).toEqualTypeOf<400 | 403 | 404 | 422 | 500>();
          return error.error.code;
        case "unexpected_status":
          expectTypeOf(error.error).toEqualTypeOf<unknown>();
          return error.message;
        case "connection":
          expectTypeOf(error).toEqualTypeOf<APIConnectionError>();
          return error.message;
        case "timeout":
          expectTypeOf(error).toEqualTypeOf<APIConnectionTimeoutError>();
          return error.message;
        case "aborted":
          expectTypeOf(error).toEqualTypeOf<APIUserAbortError>();
          return error.message;
        case "decode":
          expectTypeOf(error).toEqualTypeOf<ResponseDecodeError>();
          return error.message;
        default:
          return error satisfies never;
      }
    };
  });

  test("knows six kinds", () => {
    type Kinds = "status" | "unexpected_status" | "connection" | "timeout" | "aborted" | "decode";
    expectTypeOf<ErrorKind>().toEqualTypeOf<Kinds>();
    expectTypeOf<AnyFailure["kind"]>().toEqualTypeOf<Kinds>();
  });

  test("finds the documented error again, after the shared ones are out of the way", () => {
    (error: LicenseKeyRetrieveError): void => {
      if (error.kind !== "status") return;
      if (error.status === 404) expectTypeOf(error).toEqualTypeOf<NotFoundError<ErrorBody>>();
      else expectTypeOf(error).toEqualTypeOf<InternalServerError<ErrorBody, 500>>();
    };
  });
});

describe("instanceof", () => {
  test("narrows to the documented error and its body", () => {
    (error: LicenseKeyUpdateError): void => {
      if (error instanceof NotFoundError) {
        expectTypeOf(error.status).toEqualTypeOf<404>();
        expectTypeOf(error.error).toEqualTypeOf<ErrorBody>();
        return;
      }
      expectTypeOf<Extract<typeof error, { readonly status: 404 }>>().toBeNever();
    };
  });

  test("narrows to the class of an undocumented status", () => {
    (error: LicenseKeyUpdateError): void => {
      if (error instanceof RateLimitError) {
        expectTypeOf(error.status).toEqualTypeOf<429>();
        expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
        expectTypeOf(error.error).toEqualTypeOf<unknown>();
      }
      if (error instanceof ConflictError) expectTypeOf(error.status).toEqualTypeOf<409>();
    };
  });

  test("does not take an undocumented 503 for the documented 500, which is of the same class", () => {
    (error: LicenseKeyListError): void => {
      if (!(error instanceof InternalServerError)) return;
      const is503 = error.status === 503;
      if (is503) expectTypeOf(error).not.toBeNever();
    };
  });

  test("narrows to what went wrong before there was an answer", () => {
    (error: LicenseKeyListError): void => {
      if (error instanceof APIConnectionError) {
        expectTypeOf(error).toEqualTypeOf<APIConnectionError | APIConnectionTimeoutError>();
      }
    };
  });

  test("narrows what was caught", () => {
    (error: unknown): void => {
      if (error instanceof APIError) expectTypeOf(error).toExtend<Error>();
      if (error instanceof NotFoundError) expectTypeOf(error.status).toEqualTypeOf<404>();
    };
  });
});

describe("what every error has", () => {
  test("its request, its operation and its answer", () => {
    expectTypeOf<AnyFailure>().toExtend<APIError>();
    expectTypeOf<AnyFailure>().toExtend<Error>();
    expectTypeOf<AnyFailure["headers"]>().toEqualTypeOf<Headers | undefined>();
    expectTypeOf<AnyFailure["requestId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<AnyFailure["requestID"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<AnyFailure["retryAfter"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<AnyFailure["operation"]>().toEqualTypeOf<string | undefined>();
  });

  test("a missing credential is in no union", () => {
    expectTypeOf<MissingCredentialsError>().not.toExtend<AnyFailure>();
  });
});

// The flagship API documents exact statuses alone. These are unions as they are made for 404, 4XX and default.
describe("ranges", () => {
  interface Missing {
    readonly missing: string;
  }
  interface Refused {
    readonly refused: string;
  }
  interface Anything {
    readonly anything: string;
  }
  type ToNumber<Text> = Text extends `${infer Status extends number}` ? Status : never;
  type ClientErrorStatus = ToNumber<Extract<`${ErrorStatus}`, `4${string}`>>;
  type ExactAndRange =
    | NotFoundError<Missing>
    | APIError<Refused, Exclude<ClientErrorStatus, 404>, "status">
    | UnexpectedStatusError<ClientErrorStatus>
    | TransportError;
  type ExactRangeAndDefault =
    | NotFoundError<Missing>
    | APIError<Refused, Exclude<ClientErrorStatus, 404>, "status">
    | APIError<Anything, Exclude<ErrorStatus, ClientErrorStatus>, "status">
    | TransportError;

  test("an exact status wins over its range", () => {
    (error: ExactAndRange): void => {
      switch (error.status) {
        case 404:
          expectTypeOf(error).toEqualTypeOf<NotFoundError<Missing>>();
          return;
        case 409:
          expectTypeOf(error.error).toEqualTypeOf<Refused>();
          return;
        case 503:
          expectTypeOf(error).toExtend<UnexpectedStatusError<ClientErrorStatus>>();
          expectTypeOf(error.error).toEqualTypeOf<unknown>();
          return;
        case undefined:
          expectTypeOf(error).toEqualTypeOf<TransportError>();
          return;
        default:
          if (error.kind === "status") expectTypeOf(error.error).toEqualTypeOf<Refused>();
          else if (error.kind === "unexpected_status") expectTypeOf(error.error).toEqualTypeOf<unknown>();
          else error satisfies never;
      }
    };
  });

  test("a range wins over default, which leaves nothing unexpected", () => {
    expectTypeOf<Unexpected<ExactRangeAndDefault>>().toBeNever();
    (error: ExactRangeAndDefault): void => {
      switch (error.status) {
        case 404:
          expectTypeOf(error.error).toEqualTypeOf<Missing>();
          return;
        case 409:
          expectTypeOf(error.error).toEqualTypeOf<Refused>();
          return;
        case 302:
        case 500:
          expectTypeOf(error.error).toEqualTypeOf<Anything>();
          return;
        case undefined:
          expectTypeOf(error).toEqualTypeOf<TransportError>();
          return;
        default:
          expectTypeOf(error.kind).toEqualTypeOf<"status">();
      }
    };
  });

  test("a status whose body is not described is still a member", () => {
    type Failure = NotFoundError | UnexpectedStatusError<404> | TransportError;
    (error: Failure): void => {
      if (error.status !== 404) return;
      expectTypeOf(error).toEqualTypeOf<NotFoundError>();
      expectTypeOf(error.error).toEqualTypeOf<unknown>();
    };
  });
});
