/** The plan of the README. */
import type { ValueNode } from "./node.js";

/** The samples of the README; each is left out where the API has no operation for it. */
export interface ReadmePlan {
  /** The user's own text, in Markdown. */
  readonly introduction?: string;
  /**
   * What the first call needs: the client's options, each with its environment variable. Empty where the client needs
   * none.
   */
  readonly credentials: readonly { readonly option: string; readonly variable: string }[];
  /** Where the client can get tokens by itself: the options for that, and their environment variables. */
  readonly oauth?: readonly { readonly option: string; readonly variable: string }[];
  /** The environment variable with the API's address. */
  readonly baseVariable: string;
  readonly environments: readonly string[];
  /** The first call: the simplest there is. */
  readonly first?: SampleCall;
  readonly list?: SampleCall;
  /** The call whose errors are distinguished: one that changes something, if there is one. */
  readonly failing?: SampleCall;
  /** A call by its path. */
  readonly builder?: readonly SampleLink[];
  readonly stream?: SampleCall;
  /** A resource that is imported by itself. */
  readonly resource?: SampleResource;
  /** An exported model, to show an import of types alone: `LicenseKey`. */
  readonly model?: string;
}

/** A call that compiles: `client.licenseKeys.update("lic_123", { activations_limit: 10 })`. */
export interface SampleCall {
  /** The links from `client` on. */
  readonly call: readonly SampleLink[];
  /**
   * The same call by its path, if the operation has a path parameter: `client.licenseKeys.id("lic_123").update().body({
   * … })`.
   */
  readonly builder?: readonly SampleLink[];
  /** The variable for the result: `licenseKey`. */
  readonly result: string;
  /** Documented statuses of its errors, each with the first words about it. */
  readonly statuses: readonly { readonly status: string; readonly description: string }[];
  /** Whether the document has more of them. */
  readonly hasMoreStatuses: boolean;
  /** An error that it can have, and what that is in words: `NotFoundError`, "not found". */
  readonly caught: { readonly className: string; readonly words: string };
}

export interface SampleResource {
  readonly className: string;
  /** The file of the resource: `src/resources/license-keys.ts`. */
  readonly file: string;
  /** The variable of the resource: `licenseKeys`. */
  readonly variable: string;
  /** A call from `variable` on; empty where the samples call another resource. */
  readonly call: readonly SampleLink[];
}

/** A member; with arguments, it is called. */
export interface SampleLink {
  readonly name: string;
  readonly arguments?: readonly ValueNode[];
}
