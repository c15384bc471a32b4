/** What the README shows. */
import type { ValueNode } from "./node.js";

/** The operations that the README shows, where the API has such. */
export interface ReadmePlan {
  /** What the first call needs, each by its client option and its environment variable; none where the client has none. */
  readonly credentials: readonly { readonly option: string; readonly variable: string }[];
  /** Where the client can have tokens for its own credentials: the options, and their environment variables. */
  readonly oauth?: readonly { readonly option: string; readonly variable: string }[];
  /** The environment variable that says where the API is. */
  readonly baseVariable: string;
  readonly environments: readonly string[];
  /** The call that shows a client at work: the simplest there is. */
  readonly first?: SampleCall;
  readonly list?: SampleCall;
  /** The call whose errors are told apart: one that writes, where there is one. */
  readonly failing?: SampleCall;
  /** A call by its path. */
  readonly builder?: readonly SampleLink[];
  readonly stream?: SampleCall;
  /** A resource that is imported by itself. */
  readonly resource?: SampleResource;
  /** An exported model, for the sample of an import of types alone: `LicenseKey`. */
  readonly model?: string;
}

/** A call that compiles: `client.licenseKeys.update("lic_123", { activations_limit: 10 })`. */
export interface SampleCall {
  /** From `client` on. */
  readonly call: readonly SampleLink[];
  /** The same, path-shaped, where the operation has a path parameter: `client.licenseKeys.id("lic_123").update().body({ … })`. */
  readonly builder?: readonly SampleLink[];
  /** What the result is called: `licenseKey`. */
  readonly result: string;
  /** The documented statuses of its errors, and the first words about each. */
  readonly statuses: readonly { readonly status: string; readonly description: string }[];
}

export interface SampleResource {
  readonly className: string;
  /** Its file: `src/resources/license-keys.ts`. */
  readonly file: string;
  /** What it is called: `licenseKeys`. */
  readonly variable: string;
  /** A call of it, from `variable` on; empty where the samples call another resource. */
  readonly call: readonly SampleLink[];
}

/** A member, called where it has arguments. */
export interface SampleLink {
  readonly name: string;
  readonly arguments?: readonly ValueNode[];
}
