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
    { given: ["openIdConnect oidc"], want: ["bearerToken ACME_OIDC"] },
    { given: ["header ApiKeyAuth"], want: ["apiKey ACME_API_KEY_AUTH"] },
    { given: ["query key"], want: ["apiKey ACME_KEY"] },
    { given: ["cookie session"], want: ["apiKey ACME_SESSION"] },
    {
      given: ["basic staff login"],
      want: ["username ACME_STAFF_LOGIN_USERNAME", "password ACME_STAFF_LOGIN_PASSWORD"],
    },
    { given: ["mutualTLS tls", "digest digest"], want: [] },
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
