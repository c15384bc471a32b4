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
  /** Whether there is an `./openapi` entry. */
  readonly openapi?: boolean;
  /** What models are called: from a schema's name in the document to its type's, `{ "LicenseKeyResponse": "LicenseKey" }`. */
  readonly models?: Readonly<Record<string, string>>;
}
