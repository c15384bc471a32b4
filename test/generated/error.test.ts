/** What the API answers becomes the documented error: its class follows its status, and its kind whether it was documented. */
import DodoPayments, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  type APIRequest,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  DodoPaymentsError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ResponseDecodeError,
  UnprocessableEntityError,
} from "dodopayments-license-keys";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startLicenseKeyServer, type Fault, type LicenseKeyServer } from "../server/license-key-server.js";
import { connect, findKey } from "./client.js";

let server: LicenseKeyServer;
let client: DodoPayments;

beforeAll(async () => {
  server = await startLicenseKeyServer({ keys: 40 });
  return () => server.close();
});

beforeEach(() => {
  client = connect(server);
});

function isAPIError(error: unknown): error is APIError {
  return error instanceof APIError;
}

/** Both ways in which an error is seen: they must agree. */
async function failureOf(request: () => APIRequest<unknown>): Promise<APIError> {
  const outcome = await request().result();
  if (outcome.ok) throw new Error("The call should have failed.");
  const { error } = outcome;
  if (!isAPIError(error)) throw new Error("The error is of no class of the client.");
  expect(outcome.response?.status).toBe(error.status);
  const awaited = await (async () => request())().catch((thrown: unknown) => thrown);
  const caught = await request().catch((thrown: unknown) => thrown);
  for (const thrown of [awaited, caught]) {
    expect(thrown).toBeInstanceOf(error.constructor);
    const { name, message, kind, status, operation } = error;
    expect(thrown).toMatchObject({ name, message, kind, status, operation, error: error.error });
  }
  return error;
}

interface Case {
  readonly given: string;
  readonly call: () => APIRequest<unknown>;
  /** Where the API's own rules do not lead to the status. */
  readonly fault?: Fault;
  readonly want: { readonly status: number; readonly class: typeof APIError; readonly code: string };
  readonly operation: string;
}

const plainKey = () =>
  findKey(server, ({ subscription_id, instances_count }) => !subscription_id && instances_count > 1);
const subscriptionKey = () => findKey(server, ({ subscription_id }) => subscription_id !== null);
const disabledKey = () => findKey(server, ({ status }) => status === "disabled");
const fullKey = () =>
  findKey(
    server,
    ({ status, activations_limit, instances_count }) => status === "active" && activations_limit === instances_count,
  );
const someKey = () => ({ license_key: findKey(server, ({ status }) => status === "active").key });

const notFound = { status: 404, class: NotFoundError as typeof APIError, code: "NOT_FOUND" };
const noSuchKey = { ...notFound, code: "LICENSE_KEY_NOT_FOUND" };
const failed = { status: 500, class: InternalServerError as typeof APIError, code: "INTERNAL_SERVER_ERROR" };
const refused = { status: 422, class: UnprocessableEntityError as typeof APIError };
const forbidden = { status: 403, class: PermissionDeniedError as typeof APIError };
const fault: Fault = { kind: "status", status: 500 };

const cases: readonly Case[] = [
  {
    given: "licenseKeys.list",
    operation: "list_license_keys_handler",
    call: () => client.licenseKeys.list(),
    fault,
    want: failed,
  },
  {
    given: "licenseKeys.retrieve, of no key",
    operation: "get_license_key_handler",
    call: () => client.licenseKeys.retrieve("lic_unknown"),
    want: notFound,
  },
  {
    given: "licenseKeys.retrieve",
    operation: "get_license_key_handler",
    call: () => client.licenseKeys.id("lic_1").retrieve(),
    fault,
    want: failed,
  },
  {
    given: "licenseKeys.update, a date for a subscription's key",
    operation: "update_license_key_handler",
    call: () => client.licenseKeys.update(subscriptionKey().id, { expires_at: "2030-01-01T00:00:00Z" }),
    want: {
      status: 400,
      class: BadRequestError as typeof APIError,
      code: "NO_EXPIRY_ON_SUBSCRIPTION_LICENSE_KEYS",
    },
  },
  {
    given: "licenseKeys.update, of no key",
    operation: "update_license_key_handler",
    call: () => client.licenseKeys.id("lic_unknown").update().body({ disabled: true }),
    want: notFound,
  },
  {
    given: "licenseKeys.update, a limit below its instances",
    operation: "update_license_key_handler",
    call: () => client.licenseKeys.update(plainKey().id, { activations_limit: 1 }),
    want: { ...refused, code: "ACTIVATION_LIMIT_LESS_THAN_CURRENT_AMOUNT" },
  },
  {
    given: "licenseKeys.update",
    operation: "update_license_key_handler",
    call: () => client.licenseKeys.update("lic_1", { disabled: true }),
    fault,
    want: failed,
  },
  {
    given: "licenseKeyInstances.list",
    operation: "list_license_key_instances",
    call: () => client.licenseKeyInstances.list(),
    fault,
    want: failed,
  },
  {
    given: "licenseKeyInstances.retrieve, of no instance",
    operation: "get_license_key_instance",
    call: () => client.licenseKeyInstances.retrieve("lki_unknown"),
    want: notFound,
  },
  {
    given: "licenseKeyInstances.retrieve",
    operation: "get_license_key_instance",
    call: () => client.licenseKeyInstances.retrieve("lki_1"),
    fault,
    want: failed,
  },
  {
    given: "licenseKeyInstances.update, of no instance",
    operation: "update_license_key_instance",
    call: () => client.licenseKeyInstances.update("lki_unknown", { name: "Laptop" }),
    want: notFound,
  },
  {
    given: "licenseKeyInstances.update",
    operation: "update_license_key_instance",
    call: () => client.licenseKeyInstances.id("lki_1").update({ name: "Laptop" }),
    fault,
    want: failed,
  },
  {
    given: "licenses.activate, of a disabled key",
    operation: "activate_license_key",
    call: () => client.licenses.activate({ license_key: disabledKey().key, name: "Laptop" }),
    want: { ...forbidden, code: "INACTIVE_LICENSE_KEY" },
  },
  {
    given: "licenses.activate, of no key",
    operation: "activate_license_key",
    call: () => client.licenses.activate({ license_key: "unknown", name: "Laptop" }),
    want: noSuchKey,
  },
  {
    given: "licenses.activate, at the limit",
    operation: "activate_license_key",
    call: () => client.licenses.activate({ license_key: fullKey().key, name: "Laptop" }),
    want: { ...refused, code: "LICENSE_KEY_LIMIT_REACHED" },
  },
  {
    given: "licenses.activate",
    operation: "activate_license_key",
    call: () => client.licenses.activate({ ...someKey(), name: "Laptop" }),
    fault,
    want: failed,
  },
  {
    given: "licenses.deactivate, an instance of no key",
    operation: "deactivate_license_key",
    call: () => client.licenses.deactivate({ ...someKey(), license_key_instance_id: "lki_unknown" }),
    want: { ...forbidden, code: "LICENSE_KEY_NOT_FOUND" },
  },
  {
    given: "licenses.deactivate, of no key",
    operation: "deactivate_license_key",
    call: () => client.licenses.deactivate({ license_key: "unknown", license_key_instance_id: "lki_1" }),
    want: noSuchKey,
  },
  {
    given: "licenses.deactivate",
    operation: "deactivate_license_key",
    call: () => client.licenses.deactivate({ ...someKey(), license_key_instance_id: "lki_1" }),
    fault,
    want: failed,
  },
  {
    given: "licenses.validate, of what is no key",
    operation: "validate_license_key",
    // The types let no such body through.
    call: () => client.licenses.validate({ license_key: "key" }, { body: { license_key: 7 } }),
    want: { ...refused, code: "INVALID_REQUEST_FORMAT" },
  },
  {
    given: "licenses.validate",
    operation: "validate_license_key",
    call: () => client.licenses.validate(someKey()),
    fault,
    want: failed,
  },
];

describe("a documented status", () => {
  test.each(cases)("$given: $want.status", async ({ call, fault: spoiled, operation, want }) => {
    if (spoiled) server.fault(spoiled, { times: 3 });
    const error = await failureOf(call);
    expect(error.constructor).toBe(want.class);
    expect(error).toMatchObject({ kind: "status", status: want.status, error: { code: want.code }, operation });
    expect(error.message).toContain(String(want.status));
    expect(error.requestId).toMatch(/^req_\d+$/);
    expect(error.requestID).toBe(error.requestId);
    expect(error.headers?.get("content-type")).toBe("application/json");
    expect(server.faultsLeft).toBe(0);
  });
});

// No operation documents these.
describe("an undocumented status", () => {
  test("401, of a credential that is not accepted", async () => {
    client = connect(server, { bearerToken: "another" });
    for (const call of [() => client.licenseKeys.list(), () => client.licenseKeys.update("lic_1", {})]) {
      const error = await failureOf(call);
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(error).toMatchObject({ kind: "unexpected_status", status: 401, error: { code: "UNAUTHORIZED" } });
    }
  });

  test("429, with the time to wait", async () => {
    server.fault({ kind: "rate-limit", retryAfter: 2 }, { times: 3 });
    const error = await failureOf(() => client.licenseKeys.retrieve("lic_1"));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ kind: "unexpected_status", status: 429, retryAfter: 2 });
    expect(error.error).toMatchObject({ code: "TOO_MANY_REQUESTS" });
  });

  test.each([
    { status: 400, want: BadRequestError },
    { status: 403, want: PermissionDeniedError },
    { status: 409, want: DodoPayments.ConflictError },
    { status: 418, want: APIError },
    { status: 422, want: UnprocessableEntityError },
    { status: 503, want: InternalServerError },
    { status: 520, want: InternalServerError },
  ])("$status is of the class of its status", async ({ status, want }) => {
    server.fault({ kind: "status", status }, { times: 3 });
    const error = await failureOf(() => client.licenseKeys.retrieve("lic_1"));
    expect(error.constructor).toBe(want);
    expect(error).toMatchObject({ kind: "unexpected_status", status, error: { code: `STATUS_${status}` } });
  });

  test("404 where 404 is documented for other operations only", async () => {
    server.fault({ kind: "status", status: 404 }, { times: 3 });
    const error = await failureOf(() => client.licenseKeys.list());
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.kind).toBe("unexpected_status");
  });
});

describe("no answer that could be used", () => {
  const transport = async (call: () => APIRequest<unknown>): Promise<APIError> => {
    const outcome = await call().result();
    if (outcome.ok || !(outcome.error instanceof APIError)) throw new Error("The call should have failed.");
    expect(outcome.error.status).toBeUndefined();
    expect(await call().catch((thrown: unknown) => thrown)).toBeInstanceOf(outcome.error.constructor);
    return outcome.error;
  };

  test("a connection that breaks", async () => {
    server.fault({ kind: "drop", at: "headers" }, { times: 2 });
    const error = await transport(() => client.licenseKeys.retrieve("lic_1"));
    expect(error.constructor).toBe(APIConnectionError);
    expect(error.kind).toBe("connection");
    expect(error.cause).toBeInstanceOf(Error);
  });

  test("an answer that takes too long", async () => {
    server.fault({ kind: "slow", at: "headers", ms: 60_000 }, { times: 2 });
    const error = await transport(() => client.licenseKeys.retrieve("lic_1", { timeout: 20 }));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.kind).toBe("timeout");
  });

  test("a call that its caller ends", async () => {
    const error = await transport(() => client.licenseKeys.retrieve("lic_1", { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error.kind).toBe("aborted");
  });

  test.each<Fault>([{ kind: "non-json" }, { kind: "broken-json" }, { kind: "empty" }])(
    "a success that is not what the document describes: $kind",
    async (spoiled) => {
      server.fault(spoiled, { times: 2 });
      const error = await transport(() => client.licenseKeys.retrieve("lic_1"));
      expect(error).toBeInstanceOf(ResponseDecodeError);
      expect(error.kind).toBe("decode");
    },
  );
});

describe("every error", () => {
  test("is a DodoPaymentsError, and a member of the class", async () => {
    const error = await failureOf(() => client.licenseKeys.retrieve("lic_unknown"));
    expect(error).toBeInstanceOf(DodoPaymentsError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(DodoPayments.NotFoundError);
    expect(error).toBeInstanceOf(DodoPayments.DodoPaymentsError);
    expect(error.name).toBe("NotFoundError");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "NotFoundError",
      kind: "status",
      status: 404,
      error: { code: "NOT_FOUND", message: "License key not found" },
    });
    expect(JSON.stringify(error)).not.toContain(server.token);
  });
});
