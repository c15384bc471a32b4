import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import * as errors from "../../templates/runtime/error.js";
import type { Operation } from "../../templates/runtime/operation.js";
import { headerKey, queryKey } from "../../templates/runtime/security.js";
import {
  type Answer,
  AnyClient,
  callOf,
  clientOf,
  cutBody,
  deadURL,
  faultServer,
  outcome,
  reset,
  secret,
  silence,
} from "./fixture.js";

const body = { code: "NO", message: "It says no" };
const documented = [400, 401, 403, 404, 409, 422, 429, 500, 503];

describe("the class follows the status, the kind the document", () => {
  test.each([
    ...[
      { status: 400, Class: errors.BadRequestError },
      { status: 401, Class: errors.AuthenticationError },
      { status: 403, Class: errors.PermissionDeniedError },
      { status: 404, Class: errors.NotFoundError },
      { status: 409, Class: errors.ConflictError },
      { status: 422, Class: errors.UnprocessableEntityError },
      { status: 429, Class: errors.RateLimitError },
      { status: 500, Class: errors.InternalServerError },
      { status: 503, Class: errors.InternalServerError },
    ].flatMap((row) => [
      { ...row, given: documented, kind: "status" },
      { ...row, given: [], kind: "unexpected_status" },
    ]),
    { status: 418, Class: errors.APIError, given: documented, kind: "unexpected_status" },
    { status: 520, Class: errors.InternalServerError, given: documented, kind: "unexpected_status" },
    { status: 304, Class: errors.APIError, given: documented, kind: "unexpected_status" },
    { status: 402, Class: errors.APIError, given: ["4XX"], kind: "status" },
    { status: 502, Class: errors.InternalServerError, given: ["4XX"], kind: "unexpected_status" },
    { status: 502, Class: errors.InternalServerError, given: ["default"], kind: "status" },
  ])("$status, documented $given: $Class.name, $kind", async ({ status, Class, given, kind }) => {
    const server = await faultServer({ status, ...(status === 304 ? {} : { body }) });
    const error = await outcome(callOf(clientOf(server, { maxRetries: 0 }), { errors: given }));
    expect(error).toBeInstanceOf(Class);
    expect(error).toBeInstanceOf(errors.APIError);
    expect(error).toBeInstanceOf(errors.ClientError);
    expect((error as Error).constructor).toBe(Class);
    expect(error).toMatchObject({ name: Class.name, status, kind, operation: "an_operation" });
    if (status !== 304) expect(error).toMatchObject({ error: body, message: `${status} It says no` });
  });

  test.each([
    { given: 0, Class: errors.APIError },
    { given: 500, Class: errors.InternalServerError },
    { given: 599, Class: errors.InternalServerError },
    { given: 499, Class: errors.APIError },
  ])("a status of $given is $Class.name", ({ given, Class }) => {
    expect(errors.statusError(given, undefined, undefined, new Headers(), {}).constructor).toBe(Class);
  });

  test.each<{ given: Answer | "dead"; want: { Class: new () => errors.ClientError; kind: string } }>([
    { given: "dead", want: { Class: errors.APIConnectionError, kind: "connection" } },
    { given: reset, want: { Class: errors.APIConnectionError, kind: "connection" } },
    { given: cutBody, want: { Class: errors.APIConnectionError, kind: "connection" } },
    { given: silence, want: { Class: errors.APIConnectionTimeoutError, kind: "timeout" } },
    { given: { body: "{" }, want: { Class: errors.ResponseDecodeError, kind: "decode" } },
  ])("no usable answer: $given is $want.kind", async ({ given, want }) => {
    const server = given === "dead" ? { url: await deadURL() } : await faultServer(given);
    const error = await outcome(clientOf(server, { maxRetries: 0, timeout: 200 }).licenseKeys.retrieve("x"));
    expect((error as Error).constructor).toBe(want.Class);
    expect(error).toMatchObject({
      kind: want.kind,
      status: undefined,
      error: undefined,
      operation: "get_license_key_handler",
    });
    if (want.kind === "timeout") expect(error).toBeInstanceOf(errors.APIConnectionError);
    if (want.kind === "connection") expect((error as Error).cause).toBeInstanceOf(TypeError);
  });
});

describe("the body of an error", () => {
  test.each<{ given: Answer; known: boolean; want: { error: unknown; message: string } }>([
    { given: { body }, known: true, want: { error: body, message: "404 It says no" } },
    { given: { body }, known: false, want: { error: body, message: "404 It says no" } },
    { given: {}, known: true, want: { error: undefined, message: "404 status code (no body)" } },
    { given: {}, known: false, want: { error: undefined, message: "404 status code (no body)" } },
    { given: { body: "Nothing here" }, known: false, want: { error: "Nothing here", message: "404 Nothing here" } },
    { given: { body: "Nothing here" }, known: true, want: { error: undefined, message: "404 Nothing here" } },
    { given: { body: '{"code":' }, known: true, want: { error: undefined, message: '404 {"code":' } },
    {
      given: { body: '{"a":1}', headers: { "content-type": "text/html" } },
      known: true,
      want: { error: { a: 1 }, message: '404 {"a":1}' },
    },
    { given: { body: [1] }, known: true, want: { error: [1], message: "404 [1]" } },
    { given: { body: "null" }, known: true, want: { error: null, message: "404 null" } },
  ])("$given, documented: $known", async ({ given, known, want }) => {
    const server = await faultServer({ ...given, status: 404 });
    expect(await outcome(callOf(clientOf(server), { errors: known ? [404] : [] }))).toMatchObject(want);
  });

  test.each([
    { given: "Nothing here", form: "text", want: "Nothing here" },
    { given: '"Nothing here"', form: "text", want: "Nothing here" },
    { given: "404", form: "text", want: "404" },
    { given: '{"a":1}', form: "text", want: '{"a":1}' },
    { given: "", form: "text", want: undefined },
    { given: "Nothing here", form: "any", want: "Nothing here" },
    { given: '"Nothing here"', form: "any", want: "Nothing here" },
    { given: '{"a":1}', form: "any", want: { a: 1 } },
    { given: "", form: "any", want: undefined },
    { given: '"Nothing here"', form: undefined, want: undefined },
  ] as const)("$given, documented as $form", async ({ given, form, want }) => {
    const server = await faultServer({ body: given, status: 404 });
    for (const known of [404, "4XX", "default"]) {
      const errorBodies: Operation["errorBodies"] = { "418": "any", "5XX": "any", ...(form && { [known]: form }) };
      const error = await outcome(callOf(clientOf(server), { errors: [418, known, "5XX"], errorBodies }));
      expect(error).toMatchObject({ kind: "status", error: want });
    }
  });

  test("an exact status has its form, not that of its range or of default", async () => {
    const server = await faultServer({ body: "Nothing here", status: 404 });
    const errorBodies = { "4XX": "any", default: "any" } as const;
    const error = await outcome(callOf(clientOf(server), { errors: [404, "4XX", "default"], errorBodies }));
    expect(error).toMatchObject({ kind: "status", error: undefined });
  });

  test("cut off, it leaves the status", async () => {
    const server = await faultServer({ bytes: 'HTTP/1.1 404 X\r\ncontent-length: 9\r\n\r\n{"a', after: "reset" });
    expect(await outcome(clientOf(server).licenseKeys.retrieve("x"))).toMatchObject({
      status: 404,
      kind: "status",
      error: undefined,
    });
  });
});

describe("what an error knows", () => {
  test("of the answer", async () => {
    const headers = { "x-request-id": "req_9", "retry-after": "7", "x-other": "o" };
    const server = await faultServer({ status: 404, headers, body });
    const error = (await outcome(clientOf(server).licenseKeys.retrieve("x"))) as errors.APIError;
    expect(error).toMatchObject({
      requestId: "req_9",
      requestID: "req_9",
      retryAfter: 7,
      operation: "get_license_key_handler",
    });
    expect(error.headers?.get("x-other")).toBe("o");
    expect(error.response?.status).toBe(404);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "NotFoundError",
      message: "404 It says no",
      kind: "status",
      status: 404,
      error: body,
      requestId: "req_9",
      retryAfter: 7,
      operation: "get_license_key_handler",
    });
    expect(inspect(error)).toContain("NotFoundError: 404 It says no");
  });

  test("the id is in the header that the API uses", async () => {
    const server = await faultServer({ status: 404, headers: { "cf-ray": "ray_1", "x-request-id": "no" } });
    const client = new AnyClient({ requestIdHeader: "cf-ray" }, { baseURL: server.url, bearerToken: "t" });
    expect(await outcome(callOf(client, {}))).toMatchObject({ requestId: "ray_1" });
    const { request_id } = await callOf(client, { errors: [] })
      .withResponse()
      .catch(() => ({ request_id: "none" }));
    expect(request_id).toBe("none");
  });

  test("a body that cannot be parsed keeps what the parser said", async () => {
    const server = await faultServer({ body: '{"a":' });
    expect(await outcome(clientOf(server).licenseKeys.retrieve("x"))).toMatchObject({
      name: "ResponseDecodeError",
      cause: expect.any(SyntaxError) as unknown,
    });
  });

  test("a timeout and an abort keep what caused them", async () => {
    const server = await faultServer(silence);
    const reason = new Error("enough");
    const { licenseKeys } = clientOf(server);
    const aborted = outcome(licenseKeys.retrieve("x", { signal: AbortSignal.abort(reason) }));
    expect(await aborted).toMatchObject({ cause: reason, name: "APIUserAbortError" });
  });
});

/** Every way of printing a value that a program may use. */
function printed(value: unknown): string {
  const deep = { depth: 9, showHidden: true, getters: false };
  const stack = value instanceof Error ? `${value.stack} ${value.message}` : "";
  return [inspect(value), inspect(value, deep), JSON.stringify(value), String(value), stack].join("\n");
}

test.each(["http://me@a.test", "http://me:secret@a.test/v1", "//me:secret@a.test"])(
  "nothing is sent to %s, whatever the platform would do",
  async (url) => {
    const fetch = vi.fn(async () => Response.json({}));
    const error = await outcome(callOf(clientOf({ url }, { fetch }), { errors: [] }));
    expect(error).toBeInstanceOf(errors.ClientError);
    expect(printed(error)).not.toMatch(/secret|me@/);
    expect(fetch).not.toHaveBeenCalled();
  },
);

describe("no error shows a credential", () => {
  test.each<{ given: string; answer: Answer | "dead" | "bad url" | "userinfo" | "bad header" | "failing fetch" }>([
    { given: "a refused connection", answer: "dead" },
    { given: "a reset", answer: reset },
    { given: "a timeout", answer: silence },
    { given: "a cut body", answer: cutBody },
    { given: "a broken body", answer: { body: "{" } },
    { given: "a documented status", answer: { status: 404, body } },
    { given: "an undocumented status", answer: { status: 418, body: "tea" } },
    { given: "a redirect away", answer: { status: 302, headers: { location: "http://elsewhere.test/" } } },
    { given: "a URL that is none", answer: "bad url" },
    { given: "a user name in the URL", answer: "userinfo" },
    { given: "a credential that no header carries", answer: "bad header" },
    { given: "a fetch that throws at once", answer: "failing fetch" },
  ])("$given", async ({ answer }) => {
    const url =
      answer === "dead"
        ? await deadURL()
        : answer === "bad url"
          ? "no url"
          : answer === "userinfo"
            ? `http://me:${secret}@127.0.0.1:1`
            : typeof answer === "string"
              ? "http://a.test"
              : (await faultServer(answer)).url;
    const token = answer === "bad header" ? `${secret}\n${secret}` : secret;
    const fetch =
      answer === "failing fetch"
        ? () => {
            throw new Error("at once");
          }
        : undefined;
    const schemes = [
      clientOf({ url }, { bearerToken: token, maxRetries: 0, timeout: 150, fetch }),
      ...[headerKey("apiKey", "A", "X-Key"), queryKey("apiKey", "A", "key")].map(
        (scheme) =>
          new AnyClient(
            { schemes: { k: scheme }, security: [["k"]] },
            { baseURL: url, apiKey: token, maxRetries: 0, timeout: 150, fetch },
          ),
      ),
    ];
    for (const client of schemes) {
      const error = await outcome(callOf(client, { errors: [404] }));
      if (answer !== "bad header") expect(error).toBeInstanceOf(errors.ClientError);
      expect(printed(error)).not.toContain(secret);
      if (error instanceof errors.ClientError) {
        const made = await outcome(
          callOf(client, {})
            .toRequest()
            .then(() => undefined),
        );
        expect(printed(made)).not.toContain(secret);
      }
    }
  });
});

test.each([
  {
    given: new errors.APIError(undefined, undefined, undefined, undefined),
    kind: "status",
    want: "(no status code or body)",
  },
  {
    given: new errors.NotFoundError(404, undefined, undefined, undefined),
    kind: "status",
    want: "404 status code (no body)",
  },
  { given: new errors.APIConnectionError(), kind: "connection", want: "The connection failed." },
  { given: new errors.APIConnectionTimeoutError(), kind: "timeout", want: "The request timed out." },
  { given: new errors.APIUserAbortError(), kind: "aborted", want: "The request was aborted." },
  { given: new errors.ResponseDecodeError(), kind: "decode", want: "The response could not be decoded." },
])("$given.name, made with nothing, is of the kind $kind: $want", ({ given, kind, want }) => {
  expect([given.kind, given.message]).toEqual([kind, want]);
});
