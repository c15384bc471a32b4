/** The user's decisions, where the document leaves a choice. */
import type { CredentialSettings } from "../setting/credential.js";

/** Facts that the output folder already holds, and that are for its user to decide. */
export interface PackageFacts {
  /** The version of the package. */
  readonly version?: string;
  /** Whether there is `src/custom/index.ts`, which the entry then exports. */
  readonly custom?: boolean;
}

export interface PlanSettings {
  /** The client class: `DodoPayments`. @default from the document's title */
  readonly clientName?: string;
  /** The npm package: `@acme/client`. @default from the client's name */
  readonly packageName?: string;
  /** The package's version. @default the one that the output's package.json has; at first "0.1.0" */
  readonly packageVersion?: string;
  /** An SPDX expression. @default the document's */
  readonly license?: string;
  /** Where the package's sources are: "https://github.com/acme/client". npm's provenance needs it. */
  readonly repository?: string;
  /** The package's name on JSR, as in "@acme/client": jsr.json is written. */
  readonly jsr?: string;
  /** The default environment. @default the document's first server */
  readonly environment?: string;
  /** What environment variables of the client begin with: `DODO_PAYMENTS`. @default from the client's name */
  readonly variablePrefix?: string;
  /** The client's options for credentials, by the security scheme's name in the document. */
  readonly credentials?: Readonly<Record<string, CredentialSettings>>;
  /** The header that carries idempotency keys. Where it is named, every POST has a key of its own, the same on every attempt. @default `Idempotency-Key`, sent where the caller gives a key */
  readonly idempotencyHeader?: string;
  /** The header of an answer that holds the id of its request. @default "x-request-id" */
  readonly requestIdHeader?: string;
  /** The client's default for `timeout`: milliseconds for one attempt. @default 60000 */
  readonly timeout?: number;
  /** The client's default for `maxRetries`: how often a call that failed is sent again. @default 2 */
  readonly maxRetries?: number;
  /** How lists and objects are written in forms where the document does not say: `brackets`, `a[]=1&b[c]=2`. @default "document" */
  readonly formStyle?: "document" | "brackets";
  /** The operations that the package's README shows. */
  readonly samples?: SampleSettings;
  /** Servers of single operations that credentials are sent to, as they are to the API's own: `["https://upload.acme.com"]`. @default none */
  readonly trustedServers?: readonly string[];
  /** What values of a `format` are in the types. */
  readonly formats?: FormatSettings;
  /** Whether there is an `./openapi` entry. @default false */
  readonly openapi?: boolean;
  /** Whether the package has the document of what the client can do, `./openapi.json`, for `specwright mock` and whatever else reads OpenAPI. @default false */
  readonly document?: boolean;
  /** Whether there is a `./testing` entry. @default true */
  readonly testing?: boolean;
  /** Whether there is a `./tanstack-query` entry. @default false */
  readonly tanstackQuery?: boolean;
  /** What models are called: from a schema's name in the document to its type's, `{ "LicenseKeyResponse": "LicenseKey" }`. */
  readonly models?: Readonly<Record<string, string>>;
}

/**
 * Formats whose values may be something else than JSON has for them.
 *
 * Only what is true at run time can be chosen: requests are written as JSON, which makes text of a `Date`; answers are what was sent.
 */
export interface FormatSettings {
  /** `Date`: requests take a `Date` as well as text. Answers have text, as the API sent it. @default "string" */
  readonly "date-time"?: "string" | "Date";
}

/** Operations, each by its operationId or as "GET /path". */
export interface SampleSettings {
  /** The first call. @default the simplest read */
  readonly first?: string;
  /** A list with pages. @default the first one */
  readonly list?: string;
  /** One that sends a body. @default the first one that changes an item */
  readonly write?: string;
  /** One that answers a stream. @default the first one */
  readonly stream?: string;
}
