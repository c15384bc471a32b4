/**
 * What `model` gives: the API as it is, before anyone thinks of TypeScript.
 *
 * Names are words (`["license", "keys"]`), so that `plan` alone decides on casing and collisions.
 */
import type {
  Encoding,
  Info,
  OAuthFlow,
  ParameterPlace,
  ParameterStyle,
  ResolvedLink,
  Server,
  Tag,
} from "../resolve/resolved.js";
import type { Source } from "../diagnostic.js";
import type { Words } from "../name/word.js";
import type { Evidence } from "./evidence.js";
import type { Paginator } from "./paginator-kind.js";
import type { Schema } from "./schema.js";
import type { Stream } from "./stream-kind.js";

export type { Info, Tag } from "../resolve/resolved.js";

export interface Api {
  readonly info: Info;
  /** What the vendor's own SDK calls its client, where the document shows that: `DodoPayments`. */
  readonly sdkClient?: string;
  readonly tags: readonly Tag[];
  readonly environments: readonly Environment[];
  readonly credentials: readonly Credential[];
  /** Every schema with a name, in the document's order. */
  readonly models: readonly Model[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** What is asked for by most operations that ask for anything; others say so themselves. */
  readonly security: Security;
}

export type { Words } from "../name/word.js";

/** One server of the document. */
export interface Environment {
  /** `test_mode`: the server's name, or what its description says. */
  readonly name: string;
  readonly url: string;
  readonly description?: string;
  readonly variables: Server["variables"];
}

/** A security scheme: what the caller has to hold, and where it travels. */
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

/** Alternatives, each a list of scheme names that go together. Empty: nothing is asked for. */
export type Security = readonly (readonly string[])[];

export interface Model {
  readonly id: string;
  /** As the document writes it: `LicenseKeyResponse`. */
  readonly name: string;
  /** What the document says that its type is called, for us or for another tool: `x-specwright-name`. */
  readonly typeName?: string;
  readonly schema: Schema;
  readonly source: Source;
}

export interface Operation {
  /** The document's operationId, or "GET /license_keys" where it has none: unique either way. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** From the client to the method, as the path goes: `customers`, `{customer_id}`, `wallets`. */
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
  /** Every documented 2xx, or what stands for it; at least one. */
  readonly success: readonly Success[];
  readonly errors: readonly ErrorResponse[];
  readonly paginator?: Paginator;
  /** What the answer is where it comes in parts: always, or where the body asks for it. */
  readonly stream?: Stream;
  readonly security: Security;
  /** Servers of the operation's own; none where it goes to the API's. */
  readonly servers: readonly Environment[];
  /** Requests that the API makes because of this one. Left out where there are none. */
  readonly callbacks?: readonly Callback[];
  readonly evidence: readonly Evidence[];
  readonly source: Source;
}

export type Step =
  { readonly kind: "resource"; readonly name: Words } | { readonly kind: "parameter"; readonly name: string };

export interface Parameter {
  readonly name: string;
  readonly place: ParameterPlace;
  readonly required: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly mediaType?: string;
  /** Of a media type that is a form: how its fields are written, by property. */
  readonly encoding?: ReadonlyMap<string, Encoding>;
  readonly description?: string;
  readonly deprecated: boolean;
  /** What to use instead, in words. */
  readonly deprecation?: string;
  readonly schema: Schema;
  readonly source: Source;
}

export interface Body {
  readonly required: boolean;
  readonly mediaType: string;
  /** What else the body may be that is encoded in the same way: `image/jpeg` beside `image/png`. */
  readonly alternatives: readonly string[];
  /** Every other type that the document describes. */
  readonly others: readonly string[];
  readonly kind: "json" | "form" | "multipart" | "text" | "binary";
  readonly schema: Schema;
  /** How parts of a form are written, by property. */
  readonly encoding: ReadonlyMap<string, Encoding>;
  readonly description?: string;
  readonly source: Source;
}

/** What an answer holds. */
export type Content =
  | { readonly kind: "empty" }
  | {
      readonly kind: "json";
      readonly schema: Schema;
      readonly mediaType: string;
      /** Of the answer as a whole. Left out where the document shows none. */
      readonly examples?: readonly unknown[];
    }
  | { readonly kind: "text"; readonly mediaType: string }
  | { readonly kind: "binary"; readonly mediaType: string }
  | { readonly kind: "events" | "lines"; readonly schema: Schema; readonly mediaType: string };

export interface Success {
  readonly status: StatusPattern;
  readonly description: string;
  readonly content: Content;
  /** What can be asked next. Left out where there is nothing. */
  readonly links?: readonly Link[];
}

export type Link = ResolvedLink;

/** `404`; `4XX` (`hundred: 4`); `default`. */
export type StatusPattern =
  | { readonly kind: "exact"; readonly status: number }
  | { readonly kind: "range"; readonly hundred: number }
  | { readonly kind: "default" };

export interface ErrorResponse {
  readonly status: StatusPattern;
  readonly description: string;
  /** Left out where the document describes no body. */
  readonly body?: Schema;
  /** Of the body as a whole. Left out where the document shows none. */
  readonly examples?: readonly unknown[];
  readonly source: Source;
}

export interface Callback extends Webhook {
  /** Where it is sent, as the document writes it: `{$request.body#/url}`. */
  readonly expression: string;
}

export interface Webhook {
  /** As the document writes it: `payment.succeeded`. */
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly payload: Schema;
  readonly source: Source;
}
