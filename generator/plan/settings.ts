/** The user's decisions about what the document leaves open. */
import type { CredentialSettings } from "../setting/credential.js";

/** Facts that stand in files of the user's own: in the output folder, and what a setting names. */
export interface PackageFacts {
  /** The version of the package. */
  readonly version?: string;
  /** Whether there is `src/custom/index.ts`, which the entry then exports. */
  readonly custom?: boolean;
  /** Markdown for the README. */
  readonly introduction?: string;
}

export interface PlanSettings {
  /** The client class: `DodoPayments`. @default from the document's title */
  readonly clientName?: string;
  /** The npm package: `@acme/client`. @default from the client's name */
  readonly packageName?: string;
  /** The package's version. @default the version in the output's package.json; for a new package "0.1.0" */
  readonly packageVersion?: string;
  /** The license, as an SPDX expression. @default the document's license */
  readonly license?: string;
  /** The person or company that publishes the package, as npm writes it: "Acme <sdk@acme.com> (https://acme.com)". */
  readonly author?: string;
  /** The page about the package: "https://acme.com/docs/typescript". */
  readonly homepage?: string;
  /** Words by which the package is found on npm. */
  readonly keywords?: readonly string[];
  /** The repository of the package's source: "https://github.com/acme/client". npm's provenance requires it. */
  readonly repository?: string;
  /** The package's name on JSR, such as "@acme/client". If it is set, jsr.json is written. */
  readonly jsr?: string;
  /** The default environment. @default the document's first server */
  readonly environment?: string;
  /** The prefix of the client's environment variables: `DODO_PAYMENTS`. @default from the client's name */
  readonly variablePrefix?: string;
  /** The client options for credentials, by the name of the security scheme in the document. */
  readonly credentials?: Readonly<Record<string, CredentialSettings>>;
  /** The header for idempotency keys. If it is set, every POST gets its own key, the same for all attempts. @default `Idempotency-Key`, sent only if the caller passes a key */
  readonly idempotencyHeader?: string;
  /** The response header with the request id. @default "x-request-id" */
  readonly requestIdHeader?: string;
  /** The default of the client's `timeout`, for one attempt, in milliseconds. @default 60000 */
  readonly timeout?: number;
  /** The default of the client's `maxRetries`: how many times a failed call is retried. @default 2 */
  readonly maxRetries?: number;
  /** How form bodies serialize arrays and objects if the document does not say so. `brackets` gives `a[]=1&b[c]=2`. @default "document" */
  readonly formStyle?: "document" | "brackets";
  /** The operations that the package's README uses as samples. */
  readonly samples?: SampleSettings;
  /** Servers of single operations that also receive credentials: `["https://upload.acme.com"]`. @default none */
  readonly trustedServers?: readonly string[];
  /** The TypeScript types of values with a `format`. */
  readonly formats?: FormatSettings;
  /** Whether the package has the entry `./openapi`. @default false */
  readonly openapi?: boolean;
  /** Whether the package contains the client's OpenAPI document, `./openapi.json`, for `specwright mock` and other tools. @default false */
  readonly document?: boolean;
  /** Whether the package has the entry `./testing`. @default true */
  readonly testing?: boolean;
  /** Whether the package has the entry `./tanstack-query`. @default false */
  readonly tanstackQuery?: boolean;
  /** Other names for models, by the name of the schema in the document: `{ "LicenseKeyResponse": "LicenseKey" }`. */
  readonly models?: Readonly<Record<string, string>>;
}

/**
 * Types of values whose `format` says more than their JSON type.
 *
 * Only what is true at run time can be chosen: JSON turns a `Date` in a request into a string, but leaves a response as it was sent.
 */
interface FormatSettings {
  /** `Date`: requests accept a `Date` or a string. Responses contain strings, as the API sent them. @default "string" */
  readonly "date-time"?: "string" | "Date";
}

/** Operations, each given by its operationId or as "GET /path". */
export interface SampleSettings {
  /** The first call. @default the simplest operation that reads */
  readonly first?: string;
  /** A paginated list. @default the first one */
  readonly list?: string;
  /** An operation with a request body. @default the first one that changes an item */
  readonly write?: string;
  /** An operation that returns a stream. @default the first one */
  readonly stream?: string;
}
