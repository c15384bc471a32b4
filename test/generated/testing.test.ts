/** The stand-in for the API, as the tests of the client's users have it. */
import { describe, expect, test } from "vitest";
import DodoPayments, { type LicenseKey } from "../../generated/src/index.js";
import { mockFetch, MockError, type MockFetch, mswHandlers, reply } from "../../generated/src/testing.js";

const key: LicenseKey = {
  id: "lic_1",
  business_id: "bus_1",
  created_at: "2026-01-01T00:00:00Z",
  customer_id: "cus_1",
  instances_count: 0,
  key: "AAAA",
  product_id: "pdt_1",
  payment_id: "pay_1",
  status: "active",
};

function clientOf(fetch: MockFetch, options: ConstructorParameters<typeof DodoPayments>[0] = {}): DodoPayments {
  return new DodoPayments({ bearerToken: "sk_test", fetch, maxRetries: 0, ...options });
}

describe("a handler", () => {
  test("is told what the method was given, in one object, as values and not as text", async () => {
    const fetch = mockFetch({
      "licenseKeys.update": ({ params, body, request }) => {
        expect(params).toEqual({ id: "lic/1", activations_limit: 10, expires_at: null });
        expect(body).toEqual({ activations_limit: 10, expires_at: null });
        expect(request.headers.get("authorization")).toBe("Bearer sk_test");
        return { ...key, id: params.id, activations_limit: params.activations_limit ?? null };
      },
      "licenseKeys.list": ({ params }) => {
        expect(params).toEqual({ page_size: 5, status: "active" });
        return { items: [] };
      },
    });
    const client = clientOf(fetch);
    const updated = await client.licenseKeys.update("lic/1", { activations_limit: 10, expires_at: null });
    expect(updated).toMatchObject({ id: "lic/1", activations_limit: 10 });
    await client.licenseKeys.list({ page_size: 5, status: "active" });
    expect(fetch.calls.map(({ operation }) => operation)).toEqual(["licenseKeys.update", "licenseKeys.list"]);
  });

  test("answers with the status of a success, with none of its body where there is none", async () => {
    const client = clientOf(mockFetch({ "licenses.deactivate": async () => undefined }));
    const outcome = await client.licenses.deactivate({ license_key: "AAAA", license_key_instance_id: "lki_1" }).result();
    expect(outcome).toMatchObject({ ok: true, data: undefined });
  });

  test("answers with an error that the document names, and its headers", async () => {
    const headers = { "x-request-id": "req_1" };
    const fetch = mockFetch({
      "licenseKeys.retrieve": async ({ params }) =>
        params.id === "lic_1" ? key : reply(404, { code: "NOT_FOUND", message: "No such key" }, { headers }),
    });
    const client = clientOf(fetch);
    expect(await client.licenseKeys.retrieve("lic_1")).toEqual(key);
    const error = await client.licenseKeys.retrieve("lic_2").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DodoPayments.NotFoundError);
    expect(error).toMatchObject({ kind: "status", requestId: "req_1", error: { code: "NOT_FOUND" } });
  });

  test("answers with any response, and so with a status that the document does not name", async () => {
    const client = clientOf(mockFetch({ "licenseKeys.retrieve": () => new Response("slow down", { status: 429 }) }));
    const outcome = await client.licenseKeys.retrieve("lic_1").result();
    expect(outcome).toMatchObject({ ok: false, error: { kind: "unexpected_status", status: 429 } });
  });

  test("answers Response.error() for a connection that fails, which is tried again", async () => {
    const fetch = mockFetch({
      "licenseKeys.retrieve": () => (fetch.calls.length === 1 ? Response.error() : key),
    });
    expect(await clientOf(fetch, { maxRetries: 1 }).licenseKeys.retrieve("lic_1")).toEqual(key);
    expect(fetch.calls).toHaveLength(2);
  });

  test("that throws fails the call at once, with what it threw as the cause", async () => {
    const cause = new Error("expected 1 to be 2");
    const fetch = mockFetch({
      "licenseKeys.retrieve": () => {
        throw cause;
      },
    });
    const error = await clientOf(fetch, { maxRetries: 2 }).licenseKeys.retrieve("lic_1").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MockError);
    expect(error).toMatchObject({ cause, message: "The handler of licenseKeys.retrieve threw: expected 1 to be 2" });
    expect(fetch.calls).toHaveLength(1);
  });

  test("is left waiting by a caller who aborts", async () => {
    const fetch = mockFetch({ "licenseKeys.retrieve": () => new Promise<LicenseKey>(() => {}) });
    const controller = new AbortController();
    const outcome = clientOf(fetch).licenseKeys.retrieve("lic_1", { signal: controller.signal }).result();
    controller.abort();
    expect(await outcome).toMatchObject({ ok: false, error: { kind: "aborted" } });
  });
});

test("a call without a handler fails, and says what is missing", async () => {
  const error = await clientOf(mockFetch({}))
    .licenseKeys.retrieve("lic_1")
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MockError);
  expect((error as Error).message).toBe(
    'licenseKeys.retrieve (GET /license_keys/{id}) was called, but mockFetch has no handler for it. Add one: mockFetch({ "licenseKeys.retrieve": … }).',
  );
});

test("a handler for what is no call is refused, in JavaScript too", () => {
  const misspelled: object = { "licenseKeys.retreive": () => new Response() };
  expect(() => mockFetch(misspelled)).toThrow("mockFetch has a handler “licenseKeys.retreive”, but the client has no such method.");
});

test("a path that the document does not have fails, and says so", async () => {
  const error = await clientOf(mockFetch({}))
    .get("/nothing")
    .catch((thrown: unknown) => thrown);
  expect((error as Error).message).toBe("GET https://live.dodopayments.com/nothing is not an operation of this API.");
});

test.each(["http://localhost:1", "http://localhost:1/behind/a/proxy", "https://test.dodopayments.com"])(
  "lists are paged through, at %s too",
  async (baseURL) => {
    const keys = Array.from({ length: 25 }, (_, index) => ({ ...key, id: `lic_${index}` }));
    const fetch = mockFetch({
      "licenseKeys.list": ({ params: { page_number = 0, page_size = 10 } }) => ({
        items: keys.slice(page_number * page_size, (page_number + 1) * page_size),
      }),
    });
    const ids: string[] = [];
    for await (const { id } of clientOf(fetch, { baseURL }).licenseKeys.list()) ids.push(id);
    expect(ids).toEqual(keys.map(({ id }) => id));
    expect(fetch.calls.map(({ params }) => params)).toEqual([{}, { page_number: 1 }, { page_number: 2 }, { page_number: 3 }]);
  },
);

describe("handlers for Mock Service Worker", () => {
  /** What msw does with them: each in turn, until one answers. */
  const http = {
    all: (path: string, resolver: (info: { request: Request }) => Promise<Response | undefined>) => ({ path, resolver }),
  };
  const answer = async (handlers: readonly ReturnType<typeof http.all>[], url: string) => {
    for (const { resolver } of handlers) {
      const response = await resolver({ request: new Request(url) });
      if (response) return response;
    }
    return undefined;
  };

  test.each([
    { given: "https://live.dodopayments.com/license_keys/lic_1", options: {}, want: 200 },
    { given: "https://elsewhere.example/license_keys/lic_1", options: {}, want: undefined },
    { given: "http://localhost:1/v1/license_keys/lic_1", options: { baseURL: "http://localhost:1/v1" }, want: 200 },
    { given: "https://live.dodopayments.com/license_keys", options: {}, want: undefined },
  ])("answer $given with $want", async ({ given, options, want }) => {
    const handlers = mswHandlers(http, { "licenseKeys.retrieve": () => key }, options);
    expect((await answer(handlers, given))?.status).toBe(want);
  });
});
