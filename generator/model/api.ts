/**
 * What `model` gives: the API itself, with nothing of TypeScript in it.
 *
 * Names are words (`["license", "keys"]`), so that casing and collisions of identifiers are decided in `plan` alone.
 */
import type { Encoding, Info, OAuthFlow, ResolvedLink, ResolvedParameter, Server, Tag } from "../resolve/resolved.js";
import type { Source } from "../diagnostic.js";
import type { Words } from "../name/word.js";
import type { LockedOperation } from "../setting/lock.js";
import type { Evidence } from "./evidence.js";
import type { Paginator } from "./paginator-kind.js";
import type { Schema } from "./schema.js";
import type { Stream } from "./stream-kind.js";

export type { Info, Tag } from "../resolve/resolved.js";

export interface Api {
  readonly info: Info;
  /** The class name of the vendor's own SDK, where the document's samples show it: `DodoPayments`. */
  readonly sdkClient?: string;
  readonly tags: readonly Tag[];
  readonly environments: readonly Environment[];
  readonly credentials: readonly Credential[];
  /** Every schema with a name, in the document's order. */
  readonly models: readonly Model[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** The requirement of most operations that need credentials; the others have their own. */
  readonly security: Security;
}

export type { Words } from "../name/word.js";

/** One server of the document. */
export interface Environment {
  /** `test_mode`: the name of the server, or one taken from its description. */
  readonly name: string;
  readonly url: string;
  readonly description?: string;
  readonly variables: Server["variables"];
}

/** A security scheme: which secret the caller needs, and where it is sent. */
export interface Credential {
  /** The scheme's name in the document. */
  readonly scheme: string;
  readonly description?: string;
  readonly carrier:
    | { readonly kind: "bearer" }
    | { readonly kind: "basic" }
    | { readonly kind: "header" | "query" | "cookie"; readonly parameter: string }
    | { readonly kind: "oauth2"; readonly flows: ReadonlyMap<string, OAuthFlow> }
    | { readonly kind: "openIdConnect"; readonly url: string }
    | { readonly kind: "mutualTLS" }
    | { readonly kind: "http"; readonly scheme: string };
}

/** Alternatives, each a list of schemes that are needed together. Empty where no credentials are needed. */
export type Security = readonly (readonly string[])[];

export interface Model {
  readonly id: string;
  /** As the document writes it: `LicenseKeyResponse`. */
  readonly name: string;
  /** The type name that an extension gives, ours or another tool's: `x-specwright-name`. */
  readonly typeName?: string;
  readonly schema: Schema;
  readonly source: Source;
}

export interface Operation {
  /** The document's operationId, or "GET /license_keys" where it has none. No two operations have the same. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The way from the client to the method, in the order of the path: `customers`, `{customer_id}`, `wallets`. */
  readonly chain: readonly Step[];
  /** The method's name: `["list"]`, `["change", "plan"]`. */
  readonly name: Words;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** What to use instead, in words. */
  readonly deprecation?: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** Every documented 2xx response, or the response that counts as success where there is none. At least one. */
  readonly success: readonly Success[];
  readonly errors: readonly ErrorResponse[];
  readonly paginator?: Paginator;
  /** Set where the response is a stream: always, or if the body asks for it. */
  readonly stream?: Stream;
  readonly security: Security;
  /** The operation's own servers; empty where it uses those of the API. */
  readonly servers: readonly Environment[];
  /** Requests that the API sends because of this one. Left out where there are none. */
  readonly callbacks?: readonly Callback[];
  /** What the lock file says of it. Left out where it was never published. */
  readonly published?: LockedOperation;
  readonly evidence: readonly Evidence[];
  readonly source: Source;
}

export type Step =
  { readonly kind: "resource"; readonly name: Words } | { readonly kind: "parameter"; readonly name: string };

export interface Parameter extends Omit<ResolvedParameter, "schema" | "examples"> {
  readonly schema: Schema;
}

export interface Body {
  readonly required: boolean;
  readonly mediaType: string;
  /** Further media types that are encoded in the same way: `image/jpeg` beside `image/png`. */
  readonly alternatives: readonly string[];
  /** Every other media type that the document describes. */
  readonly others: readonly string[];
  readonly kind: "json" | "form" | "multipart" | "text" | "binary";
  readonly schema: Schema;
  /** How each part of a form is written, by property. */
  readonly encoding: ReadonlyMap<string, Encoding>;
  readonly description?: string;
  readonly source: Source;
}

/** What a response's body holds. */
export type Content =
  | { readonly kind: "empty" }
  | {
      readonly kind: "json";
      readonly schema: Schema;
      readonly mediaType: string;
      /** Examples of the whole response. Left out where the document has none. */
      readonly examples?: readonly unknown[];
    }
  | { readonly kind: "text"; readonly mediaType: string }
  | { readonly kind: "binary"; readonly mediaType: string }
  | { readonly kind: "events" | "lines"; readonly schema: Schema; readonly mediaType: string };

export interface Success {
  readonly status: StatusPattern;
  readonly content: Content;
  /** Operations that can be called next. Left out where there are none. */
  readonly links?: readonly Link[];
}

export type Link = ResolvedLink;

/** One status (`404`), a range (`4XX` is `hundred: 4`), or `default`. */
export type StatusPattern =
  | { readonly kind: "exact"; readonly status: number }
  | { readonly kind: "range"; readonly hundred: number }
  | { readonly kind: "default" };

export interface ErrorResponse {
  readonly status: StatusPattern;
  readonly description: string;
  /** Left out where the document describes no body. */
  readonly body?: Schema;
  /** Whether the body is text: the document describes it, but in no JSON type. */
  readonly isText?: true;
  /** Examples of the whole body. Left out where the document has none. */
  readonly examples?: readonly unknown[];
}

export interface Callback extends Webhook {
  /** The expression that says where the callback is sent: `{$request.body#/url}`. */
  readonly expression: string;
}

export interface Webhook {
  /** As the document writes it: `payment.succeeded`. */
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly payload: Schema;
}
