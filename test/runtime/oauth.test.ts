import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { AuthenticationError, InternalServerError, MissingCredentialsError } from "../../templates/runtime/error.js";
import { oauth, type OAuthOptions } from "../../templates/runtime/oauth.js";
import {
  type Answer,
  AnyClient,
  callOf,
  deadURL,
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
/** Where tokens are had, where that is not as usual. */
type Endpoints = Partial<Readonly<Record<"grantURL" | "refreshURL", string | undefined>>>;

function clientOf(
  { url }: FaultServer,
  given: Given = { clientId: id, clientSecret },
  scheme: Endpoints = {},
): AnyClient {
  const schemes = { oauth: oauth({ ...options, ...scheme } as OAuthOptions) };
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

describe("how the token endpoint is told who asks", () => {
  const tellsHow = ({ headers, body }: Received) =>
    headers.authorization ? "header" : body.includes("secret") ? "body" : "";
  const invalid: Answer = { status: 401, body: { error: "invalid_client" } };
  const token: Answer = { body: { access_token: "t", expires_in: 0 } };

  test.each<{ given: string; answers: readonly Answer[]; calls: number; want: readonly string[] }>([
    { given: "by the header, as ever", answers: [token], calls: 2, want: ["header", "header"] },
    { given: "in no other way than before", answers: [token, invalid], calls: 2, want: ["header", "header"] },
    { given: "in the body, as before", answers: [invalid, token], calls: 2, want: ["header", "body", "body"] },
    { given: "in both ways anew", answers: [invalid], calls: 2, want: ["header", "body", "header", "body"] },
  ])("$given", async ({ answers, calls, want }) => {
    const server = await tokenServer((count) => answers[Math.min(count, answers.length) - 1] ?? token);
    const client = clientOf(server);
    for (let call = 0; call < calls; call++) await outcome(get(client));
    expect(tokenRequests(server).map(tellsHow)).toEqual(want);
  });

  test("without a secret there is one way", async () => {
    const server = await tokenServer(() => invalid);
    const client = clientOf(server, { refreshToken: "r0", clientId: id });
    expect(await outcome(get(client))).toBeInstanceOf(MissingCredentialsError);
    expect(tokenRequests(server)).toHaveLength(1);
  });

  test.each([{}, { clientSecret }])("with %j, by the refresh token alone", async (given) => {
    const server = await tokenServer();
    await get(clientOf(server, { refreshToken: "r0", ...given }));
    const [asked] = tokenRequests(server);
    expect([asked?.headers.authorization, asked?.body]).toEqual([
      undefined,
      "grant_type=refresh_token&refresh_token=r0",
    ]);
  });
});

describe("a refresh token", () => {
  test("stays the same until there is another", async () => {
    const next = [undefined, "r1", undefined, undefined];
    const server = await tokenServer((count) => ({
      body: { access_token: `t${count}`, expires_in: 0, refresh_token: next[count - 1] },
    }));
    const client = clientOf(server, { refreshToken: "r0" });
    for (const _ of next) await get(client);
    expect(tokenRequests(server).map(({ body }) => new URLSearchParams(body).get("refresh_token"))).toEqual([
      "r0",
      "r0",
      "r1",
      "r1",
    ]);
  });

  test.each<{ given: Given; scheme: Endpoints; want: string | undefined }>([
    { given: { refreshToken: "r0" }, scheme: {}, want: "/oauth/token" },
    { given: { refreshToken: "r0" }, scheme: { refreshURL: "/refresh" }, want: "/refresh" },
    { given: { refreshToken: "r0" }, scheme: { refreshURL: "/refresh", grantURL: undefined }, want: "/refresh" },
    { given: { clientId: id, clientSecret }, scheme: { refreshURL: "/refresh" }, want: "/oauth/token" },
    { given: { clientId: id, clientSecret }, scheme: { refreshURL: "/refresh", grantURL: undefined }, want: undefined },
    { given: { refreshToken: "r0" }, scheme: { grantURL: undefined }, want: undefined },
    { given: { clientId: id }, scheme: {}, want: undefined },
    { given: { clientSecret }, scheme: {}, want: undefined },
  ])("or none, with $given and $scheme: a token is had at $want", async ({ given, scheme, want }) => {
    const server = await tokenServer();
    const error = await outcome(get(clientOf(server, given, scheme)));
    expect(server.requests[0]?.url).toBe(want);
    expect(error instanceof MissingCredentialsError).toBe(want === undefined);
  });

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
    { given: 3600, after: 3539.999, want: 1 },
    { given: 3600, after: 3540, want: 2 },
    { given: 100, after: 89.999, want: 1 },
    { given: 100, after: 90, want: 2 },
    { given: -100, after: 0, want: 2 },
    { given: "soon", after: 0, want: 2 },
    { given: undefined, after: 1e9, want: 1 },
  ])("for most of $given seconds: after $after, it was asked for $want times", async ({ given, after, want }) => {
    const server = await tokenServer((count) => ({ body: { access_token: `t${count}`, expires_in: given } }));
    const client = clientOf(server);
    const clock = vi.spyOn(Date, "now").mockReturnValue(1e12);
    await get(client);
    clock.mockReturnValue(1e12 + after * 1000);
    await get(client);
    expect(tokenRequests(server)).toHaveLength(want);
  });

  test("for all calls that ask at the same time", async () => {
    const server = await tokenServer();
    const client = clientOf(server);
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => get(client))))).toEqual(new Set(["Bearer t1"]));
    expect(tokenRequests(server)).toHaveLength(1);
  });

  test.each([
    { given: 100, want: 100 },
    { given: 101, want: 102 },
  ])("for a hundred credentials: with $given, and the first again, $want are had", async ({ given, want }) => {
    const server = await tokenServer();
    let count = 0;
    const client = clientOf(server, { clientId: () => `client ${count++ % given}`, clientSecret });
    for (let call = 0; call <= given; call++) await get(client);
    expect(tokenRequests(server)).toHaveLength(want);
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

  test("is renewed where the refusal has no body", async () => {
    const fetch = async (url: string, { headers }: RequestInit) => {
      if (url.endsWith("/oauth/token")) return Response.json({ access_token: `t${++count}` });
      const sent = (headers as Headers).get("authorization");
      return sent === "Bearer t1" ? new Response(null, { status: 401 }) : Response.json(sent);
    };
    let count = 0;
    expect(await get(clientOf(await tokenServer(), { clientId: id, clientSecret, fetch }))).toBe("Bearer t2");
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
        given: "refuses with nothing",
        answer: { status: 400, body: { error: null } },
        want: MissingCredentialsError,
        message: "The token endpoint answered 400.",
      },
      {
        given: "gives nothing",
        answer: { body: "null" },
        want: MissingCredentialsError,
        message: "The token endpoint gave no access token.",
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

  test.each([429, 500, 503])("a refusal that may pass is tried again (%i)", async (status) => {
    withoutWaits();
    const server = await tokenServer((count) => (count === 1 ? { status } : { body: { access_token: "t" } }));
    expect(await get(clientOf(server))).toBe("Bearer t");
  });

  test("a refusal that asks to wait for long is the error, with the hint on it", async () => {
    const server = await tokenServer(() => ({ status: 429, headers: { "retry-after": "3600" } }));
    const error = await outcome(get(clientOf(server)));
    expect(error).toMatchObject({ status: 429, kind: "unexpected_status", retryAfter: 3600 });
    expect(server.requests).toHaveLength(1);
  });

  test("an endpoint that cannot be reached is said to be that", async () => {
    withoutWaits();
    const error = await outcome(
      get(clientOf(await tokenServer(), { clientId: id, clientSecret, tokenURL: await deadURL() })),
    );
    expect(error).toMatchObject({ kind: "connection", message: "The token endpoint could not be reached." });
    expect((error as Error).cause).toBeInstanceOf(Error);
  });

  test("it is not waited for longer than a call may take", async () => {
    const server = await tokenServer(() => ({ bytes: "", after: "silence" }));
    const started = get(clientOf(server, { clientId: id, clientSecret, timeout: 50, maxRetries: 0 }));
    expect(await outcome(started)).toMatchObject({ kind: "timeout" });
    await vi.waitFor(() => expect(server.abandoned).toBe(1));
  });
});

test("a client shows neither its secret nor its token", async () => {
  const client = clientOf(await tokenServer());
  await get(client);
  const shown = inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client);
  expect(shown).not.toContain("DoNotShowMe");
  expect(shown).not.toContain("t1");
});
