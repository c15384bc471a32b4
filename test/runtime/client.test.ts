import { describe, expect, test } from "vitest";
import { NotFoundError } from "../../templates/runtime/error.js";
import { clientOf, faultServer, licenseKeyServer, outcome, secret } from "./fixture.js";

describe("raw verbs", () => {
  test.each(["get", "post", "put", "patch", "delete"] as const)("%s", async (verb) => {
    const server = await faultServer({ body: { ok: true } });
    const body = verb === "get" || verb === "delete" ? {} : { body: { a: 1 } };
    expect(
      await clientOf(server)[verb]("/any/path?x=1", { ...body, query: { y: [1, 2] }, headers: { "x-own": "1" } }),
    ).toEqual({ ok: true });
    expect(server.requests).toMatchObject([
      {
        method: verb.toUpperCase(),
        url: "/any/path?x=1&y=1&y=2",
        body: "body" in body ? '{"a":1}' : "",
        headers: { authorization: `Bearer ${secret}`, "x-own": "1", accept: "application/json" },
      },
    ]);
  });

  test.each<{ given: string; want: string }>([
    { given: "x", want: "/v1/x" },
    { given: "/x", want: "/v1/x" },
    { given: "", want: "/v1/" },
    { given: "/x/../y", want: "/v1/y" },
    { given: "//elsewhere.test/x", want: "/v1//elsewhere.test/x" },
  ])("“$given” goes to $want", async ({ given, want }) => {
    const server = await faultServer({ body: {} });
    await clientOf({ url: `${server.url}/v1/` }).get(given);
    expect(server.requests.map(({ url }) => url)).toEqual([want]);
  });

  test("an absolute path at home has the credential, elsewhere not", async () => {
    const [home, away] = [await faultServer({ body: {} }), await faultServer({ body: {} })];
    const client = clientOf({ url: `${home.url}/v1` });
    await client.get(`${home.url}/v2/x`);
    await client.get(`${away.url}/x`);
    expect(home.requests).toMatchObject([{ url: "/v2/x", headers: { authorization: `Bearer ${secret}` } }]);
    expect(away.requests[0]?.headers).not.toHaveProperty("authorization");
  });

  test("errors are those of every call, undocumented", async () => {
    const server = await licenseKeyServer(0);
    const error = await outcome(clientOf(server).get("/license_keys/none"));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      kind: "unexpected_status",
      error: { code: "NOT_FOUND" },
      operation: "GET /license_keys/none",
    });
  });

  test("request is what they go through", async () => {
    const server = await faultServer({ body: [1] });
    const request = clientOf(server).request<number[]>({ method: "options", path: "/x", maxRetries: 0 });
    expect((await request.withResponse()).data).toEqual([1]);
    expect(server.requests).toMatchObject([{ method: "OPTIONS", url: "/x" }]);
  });
});

describe("against the license-key API", () => {
  test("calls, errors and pages, end to end", async () => {
    const server = await licenseKeyServer(12);
    const { licenseKeys } = clientOf(server);
    const key = server.store.key("lic_1");
    expect(await licenseKeys.update("lic_1", { activations_limit: 10 })).toMatchObject({
      id: "lic_1",
      activations_limit: 10,
    });
    expect(await licenseKeys.update("lic_1").body({ activations_limit: null })).toMatchObject({
      activations_limit: null,
    });
    expect(await licenseKeys.update("lic_3", { expires_at: "2027-01-01T00:00:00Z" }).result()).toMatchObject({
      ok: false,
      error: { status: 400, kind: "status" },
    });
    expect(await licenseKeys.activate({ license_key: "none", name: "n" }).result()).toMatchObject({
      error: { status: 404, message: "404 License key not found", requestId: "req_4" },
    });
    expect(server.requests.map(({ headers }) => headers.authorization !== undefined)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(key?.activations_limit).toBeNull();
  });
});
