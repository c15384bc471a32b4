/** What `plan` gives beside source files: the facts of the package and of its prose. */
import type { ReadmePlan } from "./readme.js";

/** The content of package.json, and the facts in the README and api.md. */
export interface PackagePlan {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** An SPDX expression. */
  readonly license: string;
  readonly author?: string;
  readonly homepage?: string;
  readonly keywords?: readonly string[];
  /** In the form npm uses: `git+https://github.com/acme/client.git`. */
  readonly repository?: string;
  /** Set if the package is published on JSR: its name there, and the sources of its entries. */
  readonly jsr?: { readonly name: string; readonly exports: Readonly<Record<string, string>> };
  /** The client class: `DodoPayments`. */
  readonly clientName: string;
  /** The document's title, or what stands for it. */
  readonly title: string;
  /** Whether there is an `./openapi` entry. */
  readonly openapi: boolean;
  /** Whether there is an `./openapi.json`. */
  readonly document: boolean;
  /** Whether there is a `./testing` entry. */
  readonly testing: boolean;
  /** Whether there is a `./tanstack-query` entry. */
  readonly tanstackQuery: boolean;
  /** Whether resources have files, each an entry of its own: `./resources/pets`. */
  readonly resources: boolean;
  readonly readme: ReadmePlan;
  /** Every method, in the order of the resources, for api.md. */
  readonly methods: readonly MethodSummary[];
  /** Left out where the document has no webhooks. */
  readonly webhooks?: WebhooksSummary;
}

/** What api.md and the README show of webhooks. */
export interface WebhooksSummary {
  /** The resource, from the client on: `client.webhooks`. */
  readonly resource: string;
  readonly event: string;
  /** The option for the key that verifies webhooks, and its environment variable. */
  readonly option: string;
  readonly variable: string;
  /** The file with the types of the events. */
  readonly file: string;
  readonly events: readonly WebhookSummary[];
}

export interface WebhookSummary {
  /** As the document writes it: `payment.succeeded`. */
  readonly name: string;
  readonly type: string;
  readonly summary?: string;
}

export interface MethodSummary {
  readonly resource: readonly string[];
  readonly name: string;
  /** `client.licenseKeys.update(id, { ...params })` */
  readonly signature: string;
  readonly method: string;
  readonly path: string;
  readonly params?: string;
  readonly result: string;
  readonly errors: string;
  readonly summary?: string;
  readonly deprecated: boolean;
  /** The file of the method within the package: `src/resources/license-keys.ts`. */
  readonly file?: string;
}
