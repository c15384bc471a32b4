/** Credentials: the client's options for them, and the schemes of the runtime that send them. */
import type { Api, Credential } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import type { CredentialOptionSettings, CredentialSettings } from "../setting/credential.js";
import type { CredentialOption } from "./credential-option.js";
import { textDoc } from "./doc.js";
import { camelCase, capitalize, constantCase } from "./identifier.js";
import { describeFlows, hasTokens, planOAuth } from "./oauth.js";
import { NameTable } from "./name-table.js";
import { clientMembers, clientOptions } from "./reserved.js";
import type { TypeNode, ValueNode } from "./node.js";
import type { PropertyPlan } from "./plan.js";
import { namedType, nullType, stringType, undefinedType, unionType } from "./type-node.js";
import { call, literal } from "./value.js";

export interface CredentialPlan {
  readonly scheme: string;
  /** Set where the credential verifies webhooks, instead of being sent. */
  readonly use?: "webhook";
  /** Each option's name and environment variable. */
  readonly options: readonly CredentialOption[];
  /** With OAuth 2: the options with which the client gets tokens by itself, if it can. */
  readonly grant?: readonly CredentialOption[];
  /** The runtime's scheme, as an expression. */
  readonly value: ValueNode;
}

/**
 * The usual names of the options, used as long as a single scheme is of that kind; otherwise options are named after
 * their schemes.
 */
const optionNames: Partial<Record<Credential["carrier"]["kind"], readonly string[]>> = {
  bearer: ["bearerToken"],
  oauth2: ["bearerToken"],
  openIdConnect: ["bearerToken"],
  basic: ["username", "password"],
  header: ["apiKey"],
  query: ["apiKey"],
  cookie: ["apiKey"],
};

/** How many schemes would take the same usual names. */
function countKinds(credentials: Api["credentials"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { carrier } of credentials) {
    const names = optionNames[carrier.kind]?.join();
    if (names !== undefined) counts.set(names, (counts.get(names) ?? 0) + 1);
  }
  return counts;
}

/** The credentials of a client: all schemes except mutual TLS, which no request carries. `settings` are by scheme. */
export function planCredentials(
  { credentials }: Api,
  prefix: string,
  settings: Readonly<Record<string, CredentialSettings>> = {},
): readonly CredentialPlan[] {
  const counts = countKinds(credentials);
  const isSole = credentials.filter(hasTokens).length === 1;
  const table = new NameTable([...clientMembers, ...clientOptions]);
  return credentials.flatMap((credential): CredentialPlan[] => {
    const { carrier, scheme } = credential;
    if (carrier.kind === "mutualTLS") return [];
    // An HTTP scheme without a usual name is called by its name in the document.
    const usual = optionNames[carrier.kind] ?? ["authorization"];
    const decided = Object.hasOwn(settings, scheme) ? (settings[scheme] ?? {}) : {};
    const isOnly = counts.get(usual.join()) === 1;
    const options = usual.map((part, index) => {
      const words = usual.length === 1 ? wordsOf(scheme) : [...wordsOf(scheme), part];
      const { option = isOnly ? part : camelCase(words), variable } = decidedOption(decided, part);
      return {
        name: table.claim(option, `${option}Credential`),
        // The name of a scheme may have no words.
        variable: variable ?? `${prefix}_${constantCase(words.length > 0 ? words : wordsOf(part))}`,
        ...describe(credential, index),
      };
    });
    const [token] = options;
    if (carrier.kind === "oauth2" && token) {
      const described = {
        ...token,
        description: [credential.description, describeFlows(carrier.flows)].filter((text) => text).join("\n\n"),
      };
      const oauth = planOAuth(
        { scheme, flows: carrier.flows, token: described, isOnly: isSole, prefix, decided },
        table,
      );
      return [{ scheme, ...(oauth ?? { options: [described], value: schemeValue(credential, options) }) }];
    }
    return [{ scheme, options, value: schemeValue(credential, options) }];
  });
}

/** What the document says about a scheme, and how it is sent. */
function describe({ carrier, description }: Credential, index: number): { readonly description?: string } {
  const said = [description?.trim(), travelOf(carrier, index)].filter((text) => text).join("\n\n");
  return said ? { description: said } : {};
}

function travelOf(carrier: Credential["carrier"], index: number): string {
  switch (carrier.kind) {
    case "header":
    case "cookie":
      return `Sent in the ${carrier.kind} \`${carrier.parameter}\`.`;
    case "query":
      return `Sent in the query, as \`${carrier.parameter}\`.`;
    case "basic":
      return `The ${index === 0 ? "user name" : "password"} of HTTP Basic authentication.`;
    case "bearer":
    case "openIdConnect":
      return "Sent as `Authorization: Bearer …`.";
    case "http":
      return `Sent as \`Authorization: ${capitalize(carrier.scheme)} …\`.`;
    default:
      return "";
  }
}

/** The settings for one option of a scheme. Those at the scheme itself apply to its only option, or to its token. */
function decidedOption(decided: CredentialSettings, part: string): CredentialOptionSettings {
  return part === "username" || part === "password" ? (decided[part] ?? {}) : decided;
}

function schemeValue({ carrier }: Credential, options: CredentialPlan["options"]): ValueNode {
  const texts = options.flatMap(({ name, variable }) => [literal(name), literal(variable)]);
  switch (carrier.kind) {
    case "header":
    case "query":
    case "cookie":
      return call(`${carrier.kind}Key`, ...texts, literal(carrier.parameter));
    case "basic":
      return call("basic", ...texts);
    case "http":
      return call("authorization", ...texts, literal(capitalize(carrier.scheme)));
    default:
      return call("bearer", ...texts);
  }
}

const orNothing = (type: TypeNode) => unionType([type, nullType, undefinedType]);
const optionalText = orNothing(stringType);
const optionalCredential = orNothing(namedType("Credential"));

/** The options as properties: `bearerToken?: Credential | null | undefined`. */
export function credentialProperties(credentials: readonly CredentialPlan[]): readonly PropertyPlan[] {
  return credentials.flatMap(({ options }) =>
    options.map(({ name, variable, description, isText }) => ({
      name,
      optional: true,
      type: isText ? optionalText : optionalCredential,
      doc: { ...textDoc(description), tags: [{ name: "default", text: `the environment variable ${variable}` }] },
    })),
  );
}
