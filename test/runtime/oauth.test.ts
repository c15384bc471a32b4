import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { AuthenticationError, InternalServerError, MissingCredentialsError } from "../../templates/runtime/error.js";
import { oauth, type OAuthOptions } from "../../templates/runtime/oauth.js";
import {
  type Answer,
  AnyClient,
  callOf,
  type FaultServer,
  faultServer,
  outcome,
  type Received,
  withoutWaits,
} from "./fixture.js";

const id = "client:id";
const clientSecret = "s3cret DoNotShowMe+/";
const basic = `Basic ${btoa("client%3Aid:s3cret+DoNotShowMe%2B%2F")}`;

const options: OAuthOptions = {
  token: ["bearerToken", "DODO_PAYMENTS_TOKEN"],
  clientId: ["clientId", "DODO_PAYMENTS_CLIENT_ID"],
  clientSecret: ["clientSecret", "DODO_PAYMENTS_CLIENT_SECRET"],
  refreshToken: ["refreshToken", "DODO_PAYMENTS_REFRESH_TOKEN"],
  scopes: ["scopes", "DODO_PAYMENTS_SCOPES"],
  tokenURL: ["tokenURL", "DODO_PAYMENTS_TOKEN_URL"],
  grantURL: "/oauth/token",
};

type Given = Readonly<Record<string, unknown>>;

function clientOf(
  { url }: FaultServer,
  given: Given = { clientId: id, clientSecret },
  scheme: Partial<OAuthOptions> = {},
): AnyClient {
  const schemes = { oauth: oauth({ ...options, ...scheme }) };
  return new AnyClient({ schemes, security: [["oauth"]] }, { baseURL: `${url}/api`, ...given });
}

/** Gives tokens t1, t2, …, and answers calls with what they came with. */
function tokenServer(
  token: (count: number, request: Received) => Answer = (count) => ({
    body: { access_token: `t${count}`, expires_in: 3600 },
  }),
  api: (request: Received) => Answer = ({ headers }) => ({ body: JSON.stringify(headers.authorization ?? null) }),
): Promise<FaultServer> {
  let count = 0;
  return faultServer((request) =>
    request.url === "/oauth/token" || request.url === "/refresh" ? token(++count, request) : api(request),
  );
}

function tokenRequests({ requests }: FaultServer): readonly Received[] {
  return requests.filter(({ url }) => !url.startsWith("/api"));
}

const get = (client: AnyClient, operation = {}) => callOf(client, operation);

describe("a token", () => {
  test("is had for the client's own credentials, and sent", async () => {
    const server = await tokenServer();
    expect(await get(clientOf(server, { clientId: id, clientSecret, scopes: "a b" }))).toBe("Bearer t1");
    expect(tokenRequests(server)).toMatchObject([
      {
        method: "POST",
        url: "/oauth/token",
        headers: {
          authorization: basic,
          "content-type": "application/x-www-form-urlencoded",
          accept: "application/json",
        },
        body: "grant_type=client_credentials&scope=a+b",
      },
    ]);
  });

  test("is had for credentials of the environment", async () => {
    vi.stubEnv("DODO_PAYMENTS_CLIENT_ID", id);
    vi.stubEnv("DODO_PAYMENTS_CLIENT_SECRET", clientSecret);
    expect(await get(clientOf(await tokenServer(), {}))).toBe("Bearer t1");
  });

  test("is had for credentials that functions give", async () => {
    expect(
      await get(clientOf(await tokenServer(), { clientId: () => id, clientSecret: async () => clientSecret })),
    ).toBe("Bearer t1");
  });

  test.each<{ given: string; options: Given; want: string }>([
    { given: "the caller's own", options: { bearerToken: "own", clientId: id, clientSecret }, want: "Bearer own" },
    { given: "what the caller's function gives", options: { bearerToken: async () => "own" }, want: "Bearer own" },
  ])("is $given", async ({ options: own, want }) => {
    const server = await tokenServer();
    expect(await get(clientOf(server, own))).toBe(want);
    expect(tokenRequests(server)).toHaveLength(0);
  });

  test("is asked for in the body where the server does not know the header", async () => {
    const server = await tokenServer((count, { headers }) =>
      headers.authorization
        ? { status: 401, body: { error: "invalid_client" } }
        : { body: { access_token: `t${count}`, expires_in: 0 } },
    );
    const client = clientOf(server);
    expect([await get(client), await get(client)]).toEqual(["Bearer t2", "Bearer t3"]);
    expect(new URLSearchParams(tokenRequests(server).at(-1)?.body)).toEqual(
      new URLSearchParams({ grant_type: "client_credentials", client_id: id, client_secret: clientSecret }),
    );
  });

  test("is had at another URL where the caller says so", async () => {
    const server = await tokenServer();
    await get(clientOf(server, { clientId: id, clientSecret, tokenURL: "/refresh" }));
    expect(tokenRequests(server).map(({ url }) => url)).toEqual(["/refresh"]);
  });
});

describe("a refresh token", () => {
  test("is used where it is given, and its successor after it", async () => {
    const server = await tokenServer((count) => ({
      body: { access_token: `t${count}`, expires_in: 0, refresh_token: `r${count}` },
    }));
    const client = clientOf(server, { refreshToken: "r0", clientId: id }, { refreshURL: "/refresh" });
    expect([await get(client), await get(client)]).toEqual(["Bearer t1", "Bearer t2"]);
    expect(tokenRequests(server).map(({ url, body }) => `${url} ${body}`)).toEqual([
      "/refresh grant_type=refresh_token&refresh_token=r0&client_id=client%3Aid",
      "/refresh grant_type=refresh_token&refresh_token=r1&client_id=client%3Aid",
    ]);
  });
});

describe("the token is kept", () => {
  test.each<{ given: string; lifetime: unknown; want: number }>([
    { given: "for its lifetime", lifetime: 3600, want: 1 },
    { given: "for its lifetime, as a text", lifetime: "3600", want: 1 },
    { given: "where nothing says how long it lives", lifetime: undefined, want: 1 },
    { given: "not where it is over at once", lifetime: 0, want: 2 },
  ])("$given", async ({ lifetime, want }) => {
    const server = await tokenServer((count) => ({ body: { access_token: `t${count}`, expires_in: lifetime } }));
    const client = clientOf(server);
    await get(client);
    await get(client);
    expect(tokenRequests(server)).toHaveLength(want);
  });

  test.each([
    { given: 3600, after: 3530, want: 1 },
    { given: 3600, after: 3545, want: 2 },
    { given: 100, after: 85, want: 1 },
    { given: 100, after: 95, want: 2 },
  ])("for most of $given seconds: after $after, it was asked for $want times", async ({ given, after, want }) => {
    const server = await tokenServer((count) => ({ body: { access_token: `t${count}`, expires_in: given } }));
    const client = clientOf(server);
    await get(client);
    const later = Date.now() + after * 1000;
    vi.spyOn(Date, "now").mockImplementation(() => later);
    await get(client);
    expect(tokenRequests(server)).toHaveLength(want);
  });

  test("for all calls that ask at the same time", async () => {
    const server = await tokenServer();
    const client = clientOf(server);
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => get(client))))).toEqual(new Set(["Bearer t1"]));
    expect(tokenRequests(server)).toHaveLength(1);
  });

  test("apart for other credentials, and for other clients", async () => {
    const server = await tokenServer();
    const client = clientOf(server);
    await get(client);
    (client as unknown as { clientId: string }).clientId = "another";
    expect(await get(client)).toBe("Bearer t2");
    expect(await get(clientOf(server))).toBe("Bearer t3");
  });
});

describe("a token that the API refuses", () => {
  const once = ({ headers }: Received): Answer =>
    headers.authorization === "Bearer t1" ? { status: 401, body: {} } : { body: JSON.stringify(headers.authorization) };

  test("is renewed, once, and for a POST as well", async () => {
    const server = await tokenServer(undefined, once);
    expect(await get(clientOf(server, { clientId: id, clientSecret, maxRetries: 0 }), { method: "POST" })).toBe(
      "Bearer t2",
    );
    expect(server.requests.map(({ headers }) => headers["x-retry-count"])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("is renewed once for all calls that were under way", async () => {
    const server = await tokenServer(undefined, once);
    const client = clientOf(server);
    expect(new Set(await Promise.all(Array.from({ length: 10 }, () => get(client))))).toEqual(new Set(["Bearer t2"]));
    expect(tokenRequests(server)).toHaveLength(2);
  });

  test("is the error where the new one is refused too", async () => {
    const server = await tokenServer(undefined, () => ({ status: 401, body: {} }));
    expect(await outcome(get(clientOf(server)))).toBeInstanceOf(AuthenticationError);
    expect(tokenRequests(server)).toHaveLength(2);
  });

  test("is the caller's affair where it is his own", async () => {
    const server = await tokenServer(undefined, () => ({ status: 401, body: {} }));
    expect(await outcome(get(clientOf(server, { bearerToken: "own" })))).toBeInstanceOf(AuthenticationError);
    expect(server.requests).toHaveLength(1);
  });
});

describe("where there is no token", () => {
  test.each<{ given: string; answer: Answer; want: abstract new (...parameters: never[]) => unknown; message: string }>(
    [
      {
        given: "refuses",
        answer: { status: 400, body: { error: "invalid_scope", error_description: clientSecret } },
        want: MissingCredentialsError,
        message: "The token endpoint answered 400 (invalid_scope).",
      },
      {
        given: "refuses in words of its own",
        answer: { status: 403, body: { error: clientSecret } },
        want: MissingCredentialsError,
        message: "The token endpoint answered 403.",
      },
      {
        given: "leads elsewhere",
        answer: { status: 302, headers: { location: "https://example.com" } },
        want: MissingCredentialsError,
        message: "The token endpoint answered 302.",
      },
      {
        given: "gives none",
        answer: { body: { token: "t" } },
        want: MissingCredentialsError,
        message: "The token endpoint gave no access token.",
      },
      {
        given: "gives a page",
        answer: { body: "<html>" },
        want: MissingCredentialsError,
        message: "The token endpoint gave no access token.",
      },
      {
        given: "is down",
        answer: { status: 503, body: clientSecret },
        want: InternalServerError,
        message: "The token endpoint answered 503.",
      },
    ],
  )("because the endpoint $given, nothing is sent, and no secret told", async ({ answer, want, message }) => {
    withoutWaits();
    const server = await tokenServer(() => answer);
    const error = await outcome(get(clientOf(server)));
    expect(error).toBeInstanceOf(want);
    expect((error as Error).message).toContain(message);
    expect(server.requests.every(({ url }) => url === "/oauth/token")).toBe(true);
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain("DoNotShowMe");
  });

  test("and none can be had, the error says what is needed", async () => {
    const server = await tokenServer();
    const error = await outcome(get(clientOf(server, { clientId: id })));
    expect(error).toBeInstanceOf(MissingCredentialsError);
    expect((error as Error).message).toContain(
      "clientId (or DODO_PAYMENTS_CLIENT_ID in the environment) and clientSecret",
    );
    expect(server.requests).toHaveLength(0);
  });

  test("a refusal that may pass is tried again", async () => {
    withoutWaits();
    const server = await tokenServer((count) => (count === 1 ? { status: 503 } : { body: { access_token: "t" } }));
    expect(await get(clientOf(server))).toBe("Bearer t");
  });

  test("it is not waited for longer than a call may take", async () => {
    const server = await tokenServer(() => ({ bytes: "", after: "silence" }));
    const started = get(clientOf(server, { clientId: id, clientSecret, timeout: 50, maxRetries: 0 }));
    expect(await outcome(started)).toMatchObject({ kind: "timeout" });
  });
});

test("a client shows neither its secret nor its token", async () => {
  const client = clientOf(await tokenServer());
  await get(client);
  const shown = inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client);
  expect(shown).not.toContain("DoNotShowMe");
  expect(shown).not.toContain("t1");
});
