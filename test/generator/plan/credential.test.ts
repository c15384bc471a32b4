import { describe, expect, test } from "vitest";
import type { Credential } from "../../../generator/model/api.js";
import { securityValue } from "../../../generator/plan/security.js";
import { planCredentials } from "../../../generator/plan/credential.js";
import { modelDocument } from "../model/document.js";
import { valueText } from "../code-text.js";

const { api } = await modelDocument({});
const carriers = {
  bearer: { kind: "bearer" },
  basic: { kind: "basic" },
  header: { kind: "header", parameter: "X-Key" },
  query: { kind: "query", parameter: "key" },
  cookie: { kind: "cookie", parameter: "key" },
  oauth2: { kind: "oauth2", flows: new Map() },
  machine: { kind: "oauth2", flows: new Map([["clientCredentials", { tokenUrl: "/token", scopes: new Map() }]]) },
  person: {
    kind: "oauth2",
    flows: new Map([
      [
        "authorizationCode",
        { authorizationUrl: "/ask", tokenUrl: "/token", refreshUrl: "/refresh", scopes: new Map() },
      ],
    ]),
  },
  both: {
    kind: "oauth2",
    flows: new Map([
      ["clientCredentials", { tokenUrl: "/grant", scopes: new Map() }],
      ["authorizationCode", { authorizationUrl: "/ask", tokenUrl: "/token", scopes: new Map() }],
    ]),
  },
  openIdConnect: { kind: "openIdConnect", url: "https://acme.example" },
  mutualTLS: { kind: "mutualTLS" },
  digest: { kind: "http", scheme: "digest" },
} as const;

/** `bearer API_KEY`: a scheme of that kind, by its name. */
function plan(given: readonly string[]) {
  const credentials = given.map((text): Credential => {
    const [kind = "", ...name] = text.split(" ");
    return { scheme: name.join(" "), carrier: carriers[kind as keyof typeof carriers] };
  });
  return planCredentials({ ...api, credentials }, "ACME");
}

describe("options and environment variables", () => {
  test.each([
    { given: ["bearer API_KEY"], want: ["bearerToken ACME_API_KEY"] },
    { given: ["oauth2 oauth"], want: ["bearerToken ACME_OAUTH"] },
    {
      given: ["machine oauth"],
      want: [
        "bearerToken ACME_OAUTH",
        "clientId ACME_CLIENT_ID",
        "clientSecret ACME_CLIENT_SECRET",
        "refreshToken ACME_REFRESH_TOKEN",
        "scopes ACME_SCOPES",
        "tokenURL ACME_TOKEN_URL",
      ],
    },
    {
      given: ["machine a", "oauth2 b"],
      want: [
        "a ACME_A",
        "clientId ACME_CLIENT_ID",
        "clientSecret ACME_CLIENT_SECRET",
        "refreshToken ACME_REFRESH_TOKEN",
        "scopes ACME_SCOPES",
        "tokenURL ACME_TOKEN_URL",
        "b ACME_B",
      ],
    },
    { given: ["openIdConnect oidc"], want: ["bearerToken ACME_OIDC"] },
    { given: ["header ApiKeyAuth"], want: ["apiKey ACME_API_KEY_AUTH"] },
    { given: ["query key"], want: ["apiKey ACME_KEY"] },
    { given: ["cookie session"], want: ["apiKey ACME_SESSION"] },
    {
      given: ["basic staff login"],
      want: ["username ACME_STAFF_LOGIN_USERNAME", "password ACME_STAFF_LOGIN_PASSWORD"],
    },
    { given: ["mutualTLS tls", "digest shared-secret"], want: ["sharedSecret ACME_SHARED_SECRET"] },
    {
      given: ["bearer a", "basic b", "header c"],
      want: ["bearerToken ACME_A", "username ACME_B_USERNAME", "password ACME_B_PASSWORD", "apiKey ACME_C"],
    },
    { given: ["bearer user", "oauth2 admin-token"], want: ["user ACME_USER", "adminToken ACME_ADMIN_TOKEN"] },
    { given: ["header app_id", "query app_key"], want: ["appId ACME_APP_ID", "appKey ACME_APP_KEY"] },
    {
      given: ["basic a", "basic b"],
      want: [
        "aUsername ACME_A_USERNAME",
        "aPassword ACME_A_PASSWORD",
        "bUsername ACME_B_USERNAME",
        "bPassword ACME_B_PASSWORD",
      ],
    },
    // No option of the client's is replaced, and no two are one.
    {
      given: ["header timeout", "header fetch"],
      want: ["timeoutCredential ACME_TIMEOUT", "fetchCredential ACME_FETCH"],
    },
    {
      given: ["header get", "header environment"],
      want: ["getCredential ACME_GET", "environmentCredential ACME_ENVIRONMENT"],
    },
    { given: ["header api_key", "header apiKey"], want: ["apiKey ACME_API_KEY", "apiKeyCredential ACME_API_KEY"] },
    { given: ["header *"], want: ["apiKey ACME_API_KEY"] },
    { given: ["bearer ключ"], want: ["bearerToken ACME_КЛЮЧ"] },
  ])("$given: $want", ({ given, want }) => {
    const options = plan(given).flatMap((credential) => credential.options);
    expect(options.map(({ name, variable }) => `${name} ${variable}`)).toEqual(want);
  });
});

test.each([
  { given: "bearer a", want: 'bearer("bearerToken", "ACME_A")' },
  { given: "oauth2 a", want: 'bearer("bearerToken", "ACME_A")' },
  {
    given: "machine a",
    want:
      'oauth({ token: ["bearerToken", "ACME_A"], clientId: ["clientId", "ACME_CLIENT_ID"], clientSecret: ["clientSecret", "ACME_CLIENT_SECRET"], ' +
      'refreshToken: ["refreshToken", "ACME_REFRESH_TOKEN"], scopes: ["scopes", "ACME_SCOPES"], tokenURL: ["tokenURL", "ACME_TOKEN_URL"], grantURL: "/token" })',
  },
  {
    given: "person a",
    want:
      'oauth({ token: ["bearerToken", "ACME_A"], clientId: ["clientId", "ACME_CLIENT_ID"], clientSecret: ["clientSecret", "ACME_CLIENT_SECRET"], ' +
      'refreshToken: ["refreshToken", "ACME_REFRESH_TOKEN"], scopes: ["scopes", "ACME_SCOPES"], tokenURL: ["tokenURL", "ACME_TOKEN_URL"], refreshURL: "/refresh" })',
  },
  // A person's token is renewed where it was given.
  {
    given: "both a",
    want:
      'oauth({ token: ["bearerToken", "ACME_A"], clientId: ["clientId", "ACME_CLIENT_ID"], clientSecret: ["clientSecret", "ACME_CLIENT_SECRET"], ' +
      'refreshToken: ["refreshToken", "ACME_REFRESH_TOKEN"], scopes: ["scopes", "ACME_SCOPES"], tokenURL: ["tokenURL", "ACME_TOKEN_URL"], grantURL: "/grant", refreshURL: "/token" })',
  },
  { given: "basic a", want: 'basic("username", "ACME_A_USERNAME", "password", "ACME_A_PASSWORD")' },
  { given: "header a", want: 'headerKey("apiKey", "ACME_A", "X-Key")' },
  { given: "query a", want: 'queryKey("apiKey", "ACME_A", "key")' },
  { given: "cookie a", want: 'cookieKey("apiKey", "ACME_A", "key")' },
])("$given is the runtime's $want", ({ given, want }) => {
  expect(plan([given]).map(({ value }) => valueText(value))).toEqual([want]);
});

describe("what an operation asks for", () => {
  test.each([
    { given: [], want: "[]" },
    { given: [["a"]], want: '[["a"]]' },
    { given: [["a", "b"], ["b"]], want: '[["a", "b"], ["b"]]' },
    { given: [["a"], []], want: '[["a"], []]' },
    // What no request carries: asked for alone, it asks for nothing; beside others, they are used where they are there.
    { given: [["tls"]], want: "[]" },
    { given: [["tls", "a"]], want: '[["a"]]' },
    { given: [["tls"], ["a"]], want: '[["a"], []]' },
  ])("$given: $want", ({ given, want }) => {
    expect(valueText(securityValue(given, plan(["header a", "bearer b", "mutualTLS tls"])))).toBe(want);
  });
});

test.each<{
  readonly given: string;
  readonly settings: Parameters<typeof planCredentials>[2];
  readonly want: readonly string[];
}>([
  { given: "header key", settings: { key: { option: "mailKey" } }, want: ["mailKey ACME_KEY"] },
  { given: "header key", settings: { key: { variable: "KEY" } }, want: ["apiKey KEY"] },
  { given: "header key", settings: { key: { option: "timeout" } }, want: ["timeoutCredential ACME_KEY"] },
  { given: "header key", settings: { other: { option: "a" } }, want: ["apiKey ACME_KEY"] },
  {
    given: "basic person",
    settings: { person: { username: { option: "login" }, password: { variable: "PASS" } } },
    want: ["login ACME_PERSON_USERNAME", "password PASS"],
  },
  {
    given: "machine m",
    settings: {
      m: { option: "token", clientId: { option: "app", variable: "APP" }, refreshToken: { option: "renew" } },
    },
    want: [
      "token ACME_M",
      "app APP",
      "clientSecret ACME_CLIENT_SECRET",
      "renew ACME_REFRESH_TOKEN",
      "scopes ACME_SCOPES",
      "tokenURL ACME_TOKEN_URL",
    ],
  },
])("the settings name the options of $given: $settings", ({ given, settings, want }) => {
  const [kind = "", scheme = ""] = given.split(" ");
  const credentials: readonly Credential[] = [{ scheme, carrier: carriers[kind as keyof typeof carriers] }];
  const planned = planCredentials({ ...api, credentials }, "ACME", settings);
  expect(planned.flatMap(({ options }) => options.map(({ name, variable }) => `${name} ${variable}`))).toEqual(want);
});

describe("what is said of an option", () => {
  test.each([
    { given: "bearer A", want: ["Sent as `Authorization: Bearer …`."] },
    { given: "digest A", want: ["Sent as `Authorization: Digest …`."] },
    { given: "header A", want: ["Sent in the header `X-Key`."] },
    { given: "cookie A", want: ["Sent in the cookie `key`."] },
    { given: "query A", want: ["Sent in the query, as `key`."] },
    {
      given: "basic A",
      want: ["The user name of HTTP Basic authentication.", "The password of HTTP Basic authentication."],
    },
    { given: "oauth2 A", want: ["An access token, or a function that returns one."] },
  ])("$given", ({ given, want }) => {
    expect(plan([given]).flatMap(({ options }) => options.map(({ description }) => description))).toEqual(want);
  });

  test("the document's own words come first", () => {
    const credential = { scheme: "A", description: "Your key.\n", carrier: carriers.header };
    const [planned] = planCredentials({ ...api, credentials: [credential] }, "ACME");
    expect(planned?.options[0]?.description).toBe("Your key.\n\nSent in the header `X-Key`.");
  });

  test("of scopes, what is more than their names", () => {
    const scopes = new Map([
      ["read", "read"],
      ["write", "Changes things.\n"],
    ]);
    const carrier = {
      kind: "oauth2",
      flows: new Map([["clientCredentials", { tokenUrl: "/token", scopes }]]),
    } as const;
    const [planned] = planCredentials({ ...api, credentials: [{ scheme: "A", carrier }] }, "ACME");
    const said = planned?.options.find(({ name }) => name === "scopes")?.description;
    expect(said?.split("\n").slice(-2)).toEqual(["- `read`", "- `write`: Changes things."]);
  });
});
