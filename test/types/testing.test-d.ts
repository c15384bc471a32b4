/** Handlers of a stand-in for the API: what they are told, and what they may answer. */
import { describe, expectTypeOf, test } from "vitest";
import DodoPayments, { type ErrorBody, type LicenseKey, type LicenseKeyUpdateParams } from "dodopayments-license-keys";
import { mockFetch, type MockHandlers, mswHandlers, reply } from "dodopayments-license-keys/testing";

declare const key: LicenseKey;

describe("a handler", () => {
  test("knows the parameters and the body of its operation", () => {
    mockFetch({
      "licenseKeys.update": ({ params, body }) => {
        expectTypeOf(params.id).toEqualTypeOf<string>();
        expectTypeOf(params.activations_limit).toEqualTypeOf<number | null | undefined>();
        expectTypeOf(body).toEqualTypeOf<LicenseKeyUpdateParams>();
        return key;
      },
      "licenseKeys.list": async ({ params, body }) => {
        expectTypeOf(params.page_number).toEqualTypeOf<number | undefined>();
        expectTypeOf(body).toEqualTypeOf<undefined>();
        return { items: [key] };
      },
    });
  });

  test("answers what the document describes", () => {
    mockFetch({
      "licenseKeys.retrieve": async ({ params: { id } }) =>
        id === "" ? reply(404, { code: "NOT_FOUND", message: "No such key" }) : key,
      "licenses.deactivate": async () => {},
      "licenses.activate": () => new Response(null, { status: 503 }),
    });
    // @ts-expect-error: no license key
    mockFetch({ "licenseKeys.retrieve": () => ({ id: "lic_1" }) });
    // @ts-expect-error: an error body is described otherwise
    mockFetch({ "licenseKeys.retrieve": () => reply(404, { reason: "none" }) });
    // @ts-expect-error: a status that the document does not name
    mockFetch({ "licenseKeys.retrieve": () => reply(418, { code: "TEAPOT", message: "" }) });
    // @ts-expect-error: no such operation
    mockFetch({ "licenseKeys.remove": () => key });
  });
});

test("what is made of handlers is what the client takes", () => {
  const fetch = mockFetch({});
  new DodoPayments({ fetch });
  expectTypeOf(fetch.calls[0]?.operation).toEqualTypeOf<keyof MockHandlers | undefined>();
});

test("msw's `http` gives its own handlers back", () => {
  const http = {
    all: (_path: string, _resolver: (info: { request: Request }) => unknown) => new Map<string, number>(),
  };
  expectTypeOf(mswHandlers(http, { "licenseKeys.retrieve": () => key })).toEqualTypeOf<Map<string, number>[]>();
});

test("an error body is the document's own", () => {
  mockFetch({
    "licenseKeys.update": () => {
      const body: ErrorBody = { code: "LIMIT", message: "" };
      return reply(422, body);
    },
  });
});
