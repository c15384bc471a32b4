/**
 * What `resolve` gives: one document in one dialect, whatever version it was written in.
 *
 * All references except those to schemas are replaced by what they name; parameters and security are inherited. Schemas
 * are JSON Schema 2020-12 (`nullable` has become a type array, a boolean `exclusiveMinimum` a number, and so on), and
 * each `$ref` in them is a key of `schemas`.
 */
import type { Source } from "../diagnostic.js";
import type { ClientNames } from "../setting/client.js";

export interface Resolved {
  readonly info: Info;
  readonly servers: readonly Server[];
  readonly tags: readonly Tag[];
  readonly operations: readonly ResolvedOperation[];
  /** The requests that the API sends: `webhooks` and `x-webhooks`. Their `path` is the webhook's name. */
  readonly webhooks: readonly ResolvedOperation[];
  /** Every schema that has a name, in the document's order: the components, and the targets of `$ref`s. */
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  /** The names that `x-specwright-client` gives the client. */
  readonly client?: ClientNames;
}

/** Identifies a schema among all documents: `#/components/schemas/Pet`, `pets.yaml#/Pet`. */
export type SchemaId = string;

export interface NamedSchema {
  readonly id: SchemaId;
  /**
   * What its author calls it: the last segment of the reference, or the file's name without its ending where the whole
   * file is the schema.
   */
  readonly name: string;
  readonly schema: JsonSchema;
  readonly source: Source;
}

/** A schema as data. `$ref`, `$dynamicRef` and discriminator mappings in it are `SchemaId`s. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

export type Extensions = { readonly [name: `x-${string}`]: unknown };

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly license?: { readonly name: string; readonly identifier?: string; readonly url?: string };
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string };
  readonly termsOfService?: string;
}

export interface Server {
  readonly url: string;
  /** Since OpenAPI 3.2. */
  readonly name?: string;
  readonly description?: string;
  readonly variables: ReadonlyMap<string, ServerVariable>;
}

export interface ServerVariable {
  readonly default: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

export interface Tag {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  /** The name of the parent tag; since OpenAPI 3.2. */
  readonly parent?: string;
}

export interface ResolvedOperation {
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** What to use instead, in words. */
  readonly deprecation?: string;
  /**
   * The parameters of the path item come first, except for those that the operation overrides by the same name and
   * place.
   */
  readonly parameters: readonly ResolvedParameter[];
  readonly requestBody?: RequestBody;
  readonly responses: readonly ResolvedResponse[];
  /** Alternatives, each a set of schemes that are needed together. Empty where no credentials are needed. */
  readonly security: readonly SecurityRequirement[];
  /** Filled only where the operation or its path has servers of its own. */
  readonly servers: readonly Server[];
  /** Requests that the API sends because of this one. Left out where there are none. */
  readonly callbacks?: readonly ResolvedCallback[];
  readonly extensions: Extensions;
  readonly source: Source;
}

export interface ResolvedCallback {
  readonly name: string;
  /** Its `path` is the expression that says where it is sent: `{$request.body#/url}`. */
  readonly operation: ResolvedOperation;
}

export type ParameterPlace = "path" | "query" | "header" | "cookie" | "querystring";

export type ParameterStyle =
  | "form"
  | "simple"
  | "label"
  | "matrix"
  | "spaceDelimited"
  | "pipeDelimited"
  /** Only in Swagger 2.0 (`collectionFormat: tsv`): `a=1%092`. */
  | "tabDelimited"
  | "deepObject"
  | "cookie";

export interface ResolvedParameter {
  readonly name: string;
  readonly place: ParameterPlace;
  readonly description?: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** What to use instead, in words. */
  readonly deprecation?: string;
  /** Where the document says nothing, the default of the parameter's place. */
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly schema: JsonSchema;
  /** Set where the value is written in a media type of its own (`content`): "application/json". */
  readonly mediaType?: string;
  /** Set where that media type is a form: how each of its fields is written, by property. */
  readonly encoding?: ReadonlyMap<string, Encoding>;
  readonly examples: readonly unknown[];
  readonly source: Source;
}

export interface RequestBody {
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaType[];
  readonly source: Source;
}

export interface MediaType {
  /** As the document writes it: "application/json", "image/*". */
  readonly type: string;
  readonly schema?: JsonSchema;
  /** The schema of each item of a stream; since OpenAPI 3.2. */
  readonly itemSchema?: JsonSchema;
  readonly encoding: ReadonlyMap<string, Encoding>;
  readonly examples: readonly unknown[];
  /** The examples that have a name, by name. Left out where none has. */
  readonly namedExamples?: ReadonlyMap<string, unknown>;
  readonly source: Source;
}

export interface Encoding {
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** The headers of a part of a multipart body. */
  readonly headers: readonly ResolvedHeader[];
}

export interface ResolvedResponse {
  /** "200", "4XX" (in upper case) or "default". */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly ResolvedHeader[];
  readonly content: readonly MediaType[];
  /** Left out where there are none. */
  readonly links?: readonly ResolvedLink[];
  readonly source: Source;
}

/** An operation that can be called next, with values of this response. */
export interface ResolvedLink {
  readonly name: string;
  readonly operationId?: string;
  /** As the document writes it: `#/paths/~1users~1{id}/get`. */
  readonly operationRef?: string;
  readonly description?: string;
  /** The parameters for that operation: each a value, or an expression such as `$response.body#/id`. */
  readonly parameters: ReadonlyMap<string, unknown>;
}

export interface ResolvedHeader {
  readonly name: string;
  readonly description?: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** By the scheme's name: the scopes that are needed. */
export type SecurityRequirement = ReadonlyMap<string, readonly string[]>;

export type SecurityScheme = {
  readonly name: string;
  readonly description?: string;
  readonly extensions: Extensions;
  readonly source: Source;
} & (
  | { readonly kind: "http"; readonly scheme: string; readonly bearerFormat?: string }
  | { readonly kind: "apiKey"; readonly place: "header" | "query" | "cookie"; readonly parameter: string }
  | { readonly kind: "oauth2"; readonly flows: ReadonlyMap<string, OAuthFlow> }
  | { readonly kind: "openIdConnect"; readonly url: string }
  | { readonly kind: "mutualTLS" }
);

export interface OAuthFlow {
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  readonly deviceAuthorizationUrl?: string;
  readonly scopes: ReadonlyMap<string, string>;
}
