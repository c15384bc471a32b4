/** OAuth 2: the options with which a client gets tokens, and the addresses it gets them from. */
import type { Credential } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import type { CredentialOptionSettings, CredentialSettings } from "../setting/credential.js";
import type { CredentialOption } from "./credential-option.js";
import { camelCase, constantCase } from "./identifier.js";
import type { NameTable } from "./name-table.js";
import type { ValueNode } from "./node.js";
import { call, list, literal, record } from "./value.js";

type Flows = Extract<Credential["carrier"], { readonly kind: "oauth2" }>["flows"];

interface OAuthPlan {
  readonly options: readonly CredentialOption[];
  /** The options with which the client gets tokens by itself, if it can. */
  readonly grant?: readonly CredentialOption[];
  readonly value: ValueNode;
}

const parts = [
  { key: "clientId", words: ["client", "id"], says: "The client id for the OAuth 2 client credentials grant." },
  {
    key: "clientSecret",
    words: ["client", "secret"],
    says: "The client secret for the OAuth 2 client credentials grant.",
  },
  {
    key: "refreshToken",
    words: ["refresh", "token"],
    says: "A refresh token, with which the client requests access tokens.",
  },
  { key: "scopes", words: ["scopes"], says: "The scopes to request, separated by spaces.", isText: true },
  { key: "tokenURL", words: ["token", "url"], says: "", isText: true },
] as const;

/** The addresses that give tokens for the client's own credentials, and for a refresh token. */
function urlsOf(flows: Flows): { readonly grantURL?: string | undefined; readonly refreshURL?: string | undefined } {
  const grantURL = flows.get("clientCredentials")?.tokenUrl;
  const personal = [...flows].flatMap(([flow, each]) => (flow === "clientCredentials" ? [] : [each]));
  const refreshURL =
    [...flows.values()].find(({ refreshUrl }) => refreshUrl !== undefined)?.refreshUrl ??
    personal.find(({ tokenUrl }) => tokenUrl !== undefined)?.tokenUrl ??
    grantURL;
  return { grantURL, refreshURL };
}

/** Whether the client can get tokens by itself. */
export function hasTokens({ carrier }: Credential): boolean {
  return carrier.kind === "oauth2" && Object.values(urlsOf(carrier.flows)).some((url) => url !== undefined);
}

interface OAuthScheme {
  readonly scheme: string;
  readonly flows: Flows;
  /** The option for a token that the caller has. */
  readonly token: CredentialOption;
  /** Whether no other scheme has tokens. */
  readonly isOnly: boolean;
  /** The beginning of environment variables' names. */
  readonly prefix: string;
  /** The names of its options that the settings give. */
  readonly decided: CredentialSettings;
}

/**
 * Plans the options and the scheme with which a client gets tokens by itself; `undefined` where the document has no
 * address for that, so that callers bring their own.
 */
export function planOAuth(
  { scheme, flows, token, isOnly, prefix, decided }: OAuthScheme,
  table: NameTable,
): OAuthPlan | undefined {
  const { grantURL, refreshURL } = urlsOf(flows);
  if (grantURL === undefined && refreshURL === undefined) return undefined;
  const own = isOnly ? [] : wordsOf(scheme);
  const scopes = new Map([...flows.values()].flatMap((flow) => [...flow.scopes]));
  const options = parts.map(({ key, words, says, ...others }): CredentialOption => {
    const usual = isOnly ? key : camelCase([...own, ...words]);
    const told: CredentialOptionSettings = key === "scopes" || key === "tokenURL" ? {} : (decided[key] ?? {});
    const { option: name = usual, variable } = told;
    const description =
      key === "scopes" && scopes.size > 0
        ? `${says}\n\n${scopeList(scopes)}`
        : key === "tokenURL"
          ? `The token URL, if it is not ${grantURL ?? refreshURL ?? ""}`
          : says;
    return {
      name: table.claim(name, `${name}Option`),
      variable: variable ?? `${prefix}_${constantCase([...own, ...words])}`,
      description,
      ...others,
    };
  });
  const given = record([
    ["token", nameOf(token)],
    ...parts.map(({ key }, index) => [key, nameOf(options[index] ?? token)] as const),
    ["grantURL", grantURL === undefined ? undefined : literal(grantURL)],
    ["refreshURL", refreshURL === undefined || refreshURL === grantURL ? undefined : literal(refreshURL)],
  ]);
  return {
    options: [token, ...options],
    ...(grantURL !== undefined && { grant: options.slice(0, 2) }),
    value: call("oauth", given),
  };
}

/** How a caller gets a token: the flows in which a person takes part. */
export function describeFlows(flows: Flows): string {
  const lines = [...flows].flatMap(([flow, { authorizationUrl, deviceAuthorizationUrl }]) => {
    const url = deviceAuthorizationUrl ?? authorizationUrl;
    return url === undefined ? [] : [`- \`${flow}\`: ${url}`];
  });
  return ["An access token, or a function that returns one.", ...(lines.length > 0 ? ["", ...lines] : [])].join("\n");
}

function scopeList(scopes: ReadonlyMap<string, string>): string {
  return [...scopes].map(([scope, description]) => `- \`${scope}\`${aboutScope(scope, description)}`).join("\n");
}

/** A scope's description; "" where it only repeats the name. */
function aboutScope(scope: string, description: string): string {
  const said = description.trim();
  return said === "" || said === scope ? "" : `: ${said}`;
}

function nameOf({ name, variable }: CredentialOption): ValueNode {
  return list([literal(name), literal(variable)]);
}
