/** The client class: what it can be told, and what hangs on it. */
/* eslint @typescript-eslint/no-floating-promises: off, @typescript-eslint/no-unused-expressions: off -- this is compiled, and never run */
import { describe, expectTypeOf, test } from "vitest";
import DodoPayments, * as everything from "dodopayments-license-keys";
import type {
  APIPromise,
  BadRequestError,
  Client,
  ClientOptions,
  Environment,
  LicenseKey,
  LicenseKeyListParams,
  LicenseKeyStatus,
  LicenseKeyUpdateError,
  LicenseKeyUpdateParams,
  LicenseKeys,
  LogLevel,
  RequestOptions,
} from "dodopayments-license-keys";
import { Client as CoreClient } from "dodopayments-license-keys/core";
import {
  LicenseKeys as KeysAlone,
  type LicenseKey as KeyAlone,
} from "dodopayments-license-keys/resources/license-keys";
import type * as typesAlone from "dodopayments-license-keys/types";

declare const client: DodoPayments;

describe("options", () => {
  test("may all be left out", () => {
    new DodoPayments();
    new DodoPayments({});
  });

  test("name the document's servers", () => {
    new DodoPayments({ environment: "test_mode" });
    new DodoPayments({ environment: "live_mode" });
    // @ts-expect-error -- no such server
    new DodoPayments({ environment: "production" });
    // @ts-expect-error -- no server
    new DodoPayments({ environment: null });
    expectTypeOf<Environment>().toEqualTypeOf<"test_mode" | "live_mode">();
    expectTypeOf<ClientOptions["environment"]>().toEqualTypeOf<"test_mode" | "live_mode" | undefined>();
  });

  test("take a credential, undefined, or a function that gives one", () => {
    new DodoPayments({ bearerToken: "key" });
    new DodoPayments({ bearerToken: process.env["DODO_PAYMENTS_API_KEY"] });
    new DodoPayments({ bearerToken: async () => "key" });
    new DodoPayments({ bearerToken: () => "key" });
    // @ts-expect-error -- a key is a string
    new DodoPayments({ bearerToken: 1 });
    // @ts-expect-error -- an option of another kind of scheme
    new DodoPayments({ apiKey: "key" });
  });

  test("are those of the contract", () => {
    new DodoPayments({
      bearerToken: "key",
      baseURL: null,
      timeout: 1000,
      totalTimeout: 5000,
      maxRetries: 0,
      fetch: (url, init) => {
        expectTypeOf(url).toEqualTypeOf<string>();
        expectTypeOf(init).toEqualTypeOf<RequestInit>();
        return fetch(url, init);
      },
      fetchOptions: { cache: "no-store" },
      defaultHeaders: { "X-Kept": undefined, "X-Removed": null, "X-Sent": "1" },
      defaultQuery: { removed: undefined, empty: null, sent: 1 },
      logger: console,
      logLevel: "debug",
      middleware: [
        async (request, next, context) => {
          expectTypeOf(request).toEqualTypeOf<Request>();
          expectTypeOf(context.operation).toEqualTypeOf<string>();
          expectTypeOf(context.attempt).toEqualTypeOf<number>();
          expectTypeOf(context.options).toEqualTypeOf<RequestOptions>();
          return next(request);
        },
      ],
      redirect: "follow",
      maxResponseBytes: 1_000_000,
    });
    expectTypeOf<LogLevel>().toEqualTypeOf<"off" | "error" | "warn" | "info" | "debug">();
    // @ts-expect-error -- misspelt
    new DodoPayments({ baseUrl: "https://example.com" });
    new DodoPayments({ fetch });
  });
});

describe("a client", () => {
  test("has its options, to read and to set", () => {
    expectTypeOf(client.baseURL).toEqualTypeOf<string>();
    expectTypeOf(client.timeout).toEqualTypeOf<number>();
    expectTypeOf(client.maxRetries).toEqualTypeOf<number>();
    expectTypeOf(client.logLevel).toEqualTypeOf<LogLevel>();
    client.baseURL = "https://example.com";
    client.bearerToken = "another key";
    client.timeout = 1;
    client.maxRetries = 0;
    client.logLevel = "off";
  });

  test("makes another with other options", () => {
    expectTypeOf(client.withOptions({ timeout: 1000 })).toEqualTypeOf<DodoPayments>();
    expectTypeOf(client.withOptions({ environment: "test_mode" }).licenseKeys).toEqualTypeOf<LicenseKeys>();
    // @ts-expect-error -- no such server
    client.withOptions({ environment: "production" });
  });

  test("calls what the document lacks", () => {
    expectTypeOf(client.get("/ping")).resolves.toEqualTypeOf<unknown>();
    expectTypeOf(client.get<{ pong: boolean }>("/ping")).resolves.toEqualTypeOf<{ pong: boolean }>();
    client.post("/things", { body: { name: "thing" }, query: { dry: true }, headers: { "X-Trace": "1" } });
    client.put("/things/1", { body: {}, maxRetries: 0 });
    client.patch("/things/1", { body: {}, timeout: 1 });
    client.delete("/things/1", { idempotencyKey: "one" });
    client.request({ method: "OPTIONS", path: "/things" });
    // @ts-expect-error -- lacks path
    client.get();
    // @ts-expect-error -- lacks path
    client.request({ method: "GET" });
  });

  test("is a Client", () => {
    expectTypeOf(client).toExtend<Client>();
    expectTypeOf(CoreClient).toEqualTypeOf<typeof everything.Client>();
    expectTypeOf(
      new KeysAlone(new CoreClient({ bearerToken: "key" })).retrieve("lic_1"),
    ).resolves.toEqualTypeOf<LicenseKey>();
    expectTypeOf<KeyAlone>().toEqualTypeOf<LicenseKey>();
    // @ts-expect-error -- no resources on it
    new CoreClient().licenseKeys;
  });
});

describe("the class", () => {
  test("is the default export, and goes by its name too", () => {
    expectTypeOf(everything.DodoPayments).toEqualTypeOf<typeof DodoPayments>();
    expectTypeOf(everything.default).toEqualTypeOf<typeof DodoPayments>();
  });

  test("has the types as members", () => {
    expectTypeOf<DodoPayments.LicenseKey>().toEqualTypeOf<LicenseKey>();
    expectTypeOf<DodoPayments.LicenseKeyStatus>().toEqualTypeOf<LicenseKeyStatus>();
    expectTypeOf<DodoPayments.LicenseKeyListParams>().toEqualTypeOf<LicenseKeyListParams>();
    expectTypeOf<DodoPayments.LicenseKeyUpdateParams>().toEqualTypeOf<LicenseKeyUpdateParams>();
    expectTypeOf<DodoPayments.LicenseKeyUpdateError>().toEqualTypeOf<LicenseKeyUpdateError>();
    expectTypeOf<DodoPayments.ClientOptions>().toEqualTypeOf<ClientOptions>();
    expectTypeOf<DodoPayments.RequestOptions>().toEqualTypeOf<RequestOptions>();
  });

  test("has the error classes as members", () => {
    expectTypeOf(DodoPayments.DodoPaymentsError).toEqualTypeOf<typeof everything.DodoPaymentsError>();
    expectTypeOf(DodoPayments.APIError).toEqualTypeOf<typeof everything.APIError>();
    expectTypeOf(DodoPayments.BadRequestError).toEqualTypeOf<typeof BadRequestError>();
    expectTypeOf(DodoPayments.NotFoundError).toEqualTypeOf<typeof everything.NotFoundError>();
    expectTypeOf(DodoPayments.MissingCredentialsError).toEqualTypeOf<typeof everything.MissingCredentialsError>();
    expectTypeOf(DodoPayments.toFile).toEqualTypeOf<typeof everything.toFile>();
    (error: unknown) => {
      if (error instanceof DodoPayments.NotFoundError) expectTypeOf(error.status).toEqualTypeOf<404>();
    };
  });

  test("has the error classes as types, too", () => {
    expectTypeOf<DodoPayments.NotFoundError<{ code: string }>>().toEqualTypeOf<
      everything.NotFoundError<{ code: string }>
    >();
    expectTypeOf<DodoPayments.APIError>().toEqualTypeOf<everything.APIError>();
    expectTypeOf<DodoPayments.DodoPaymentsError>().toEqualTypeOf<everything.DodoPaymentsError>();
    class OwnError extends DodoPayments.NotFoundError<string> {}
    expectTypeOf<OwnError["error"]>().toBeString();
  });

  test("has every type of the package", () => {
    expectTypeOf<DodoPayments.Page<LicenseKey>>().toEqualTypeOf<everything.Page<LicenseKey>>();
    expectTypeOf<DodoPayments.UnexpectedStatusError<404>>().toEqualTypeOf<everything.UnexpectedStatusError<404>>();
    expectTypeOf<DodoPayments.Environment>().toEqualTypeOf<Environment>();
    expectTypeOf<DodoPayments.Result<string, Error>>().toEqualTypeOf<everything.Result<string, Error>>();
  });

  test("and so an SDK user's own types compile", () => {
    const params: DodoPayments.LicenseKeyListParams = { status: "active" };
    expectTypeOf(client.licenseKeys.list(params).toArray()).resolves.toEqualTypeOf<DodoPayments.LicenseKey[]>();
    expectTypeOf(client.licenseKeys.retrieve("lic_1")).toExtend<APIPromise<LicenseKey>>();
  });
});

test("./types has the same types", () => {
  expectTypeOf<typesAlone.LicenseKey>().toEqualTypeOf<LicenseKey>();
  expectTypeOf<typesAlone.LicenseKeyListParams>().toEqualTypeOf<LicenseKeyListParams>();
  expectTypeOf<typesAlone.LicenseKeyUpdateError>().toEqualTypeOf<LicenseKeyUpdateError>();
  expectTypeOf<typesAlone.NotFoundError>().toEqualTypeOf<everything.NotFoundError>();
});
