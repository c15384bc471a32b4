import { describe, expect, test } from "vitest";
import type { ErrorResponse, Operation, StatusPattern } from "../../../generator/model/api.js";
import { planErrorStatuses, planErrorType } from "../../../generator/plan/error.js";
import { modelOperation } from "../model/document.js";
import { typeText, valueText } from "../code-text.js";

const plain = await modelOperation({});
const view = { names: new Map(), hides: "writeOnly" } as const;

/** `404` has a body that is a string; `404!` has none that is described. */
function failing(...statuses: readonly string[]): Operation {
  const errors = statuses.map((text): ErrorResponse => {
    const status = text.replace("!", "");
    const pattern: StatusPattern = status.endsWith("XX")
      ? { kind: "range", hundred: Number(status[0]) }
      : status === "default"
        ? { kind: "default" }
        : { kind: "exact", status: Number(status) };
    const body = text.endsWith("!") ? {} : { body: { kind: "string" } as const };
    return { status: pattern, description: "", ...body };
  });
  return { ...plain, errors };
}

function unionOf(...statuses: readonly string[]): readonly string[] {
  const type = planErrorType(failing(...statuses), view);
  return type.kind === "union" ? type.members.map((member) => typeText(member)) : [typeText(type)];
}

const shared = "TransportError";

describe("an exact status has a class", () => {
  test.each([
    { given: "400", want: "BadRequestError<string>" },
    { given: "401!", want: "AuthenticationError" },
    { given: "403", want: "PermissionDeniedError<string>" },
    { given: "404!", want: "NotFoundError" },
    { given: "409", want: "ConflictError<string>" },
    { given: "422", want: "UnprocessableEntityError<string>" },
    { given: "429", want: "RateLimitError<string>" },
    { given: "500", want: "InternalServerError<string, 500>" },
    { given: "503!", want: "InternalServerError<unknown, 503>" },
    { given: "302!", want: "OtherStatusError<302, unknown>" },
    { given: "418", want: "OtherStatusError<418, string>" },
  ])("$given: $want", ({ given, want }) => {
    expect(unionOf(given)).toEqual([want, `UnexpectedStatusError<${given.replace("!", "")}>`, shared]);
  });
});

describe("an exact status wins over a range, a range over default", () => {
  test.each([
    { given: [], want: ["UnexpectedStatusError", shared] },
    {
      given: ["500", "404"],
      want: ["NotFoundError<string>", "InternalServerError<string, 500>", "UnexpectedStatusError<404 | 500>", shared],
    },
    {
      given: ["4XX", "404!"],
      want: [
        "NotFoundError",
        "StatusError<ClientErrorStatus, 404, string>",
        "UnexpectedStatusError<ClientErrorStatus>",
        shared,
      ],
    },
    {
      given: ["5XX!", "500"],
      want: [
        "InternalServerError<string, 500>",
        "StatusError<ServerErrorStatus, 500, unknown>",
        "UnexpectedStatusError<ServerErrorStatus>",
        shared,
      ],
    },
    {
      given: ["3XX", "404"],
      want: [
        "NotFoundError<string>",
        "StatusError<RedirectStatus, never, string>",
        "UnexpectedStatusError<404 | RedirectStatus>",
        shared,
      ],
    },
    { given: ["default"], want: ["StatusError<ErrorStatus, never, string>", shared] },
    {
      given: ["default!", "404"],
      want: ["NotFoundError<string>", "StatusError<ErrorStatus, 404, unknown>", shared],
    },
    {
      given: ["default", "5XX", "503", "404"],
      want: [
        "NotFoundError<string>",
        "InternalServerError<string, 503>",
        "StatusError<ServerErrorStatus, 503, string>",
        "StatusError<ErrorStatus, 404 | ServerErrorStatus, string>",
        shared,
      ],
    },
    {
      given: ["3XX", "4XX", "5XX"],
      want: [
        "StatusError<RedirectStatus, never, string>",
        "StatusError<ClientErrorStatus, never, string>",
        "StatusError<ServerErrorStatus, never, string>",
        shared,
      ],
    },
    {
      given: ["3XX", "4XX", "5XX", "default"],
      want: [
        "StatusError<RedirectStatus, never, string>",
        "StatusError<ClientErrorStatus, never, string>",
        "StatusError<ServerErrorStatus, never, string>",
        shared,
      ],
    },
  ])("$given", ({ given, want }) => {
    expect(unionOf(...given)).toEqual(want);
  });
});

test.each([
  { given: [], want: undefined },
  { given: ["default", "5XX", "404", "302"], want: '[302, 404, "5XX", "default"]' },
])("the runtime is told $want", ({ given, want }) => {
  const value = planErrorStatuses(failing(...given));
  expect(value && valueText(value)).toBe(want);
});
