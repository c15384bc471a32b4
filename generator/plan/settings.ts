/** What the user decides, where the document does not. */
export interface PlanSettings {
  /** The client class: `DodoPayments`. @default from the document's title */
  readonly clientName?: string;
  /** @default from the client's name */
  readonly packageName?: string;
  /** @default "0.1.0" */
  readonly packageVersion?: string;
  /** An SPDX expression. @default the document's */
  readonly license?: string;
  /** The default environment. @default the document's first server */
  readonly environment?: string;
  /** Servers of single operations that credentials are sent to, as they are to the API's own: `["https://upload.acme.com"]`. @default none */
  readonly trustedServers?: readonly string[];
  /** What values of a `format` are in the types. */
  readonly formats?: FormatSettings;
  /** Whether there is an `./openapi` entry. */
  readonly openapi?: boolean;
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
