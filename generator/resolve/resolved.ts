/**
 * What `resolve` gives: one document in one dialect, whatever version it was written in.
 *
 * Everything but schemas is dereferenced, parameters and security are inherited. Schemas stay JSON Schema 2020-12
 * (`nullable` has become a type array, a boolean `exclusiveMinimum` a number, and so on), and their `$ref`s name a key of `schemas`.
 */
import type { Source } from "../diagnostic.js";
import type { ClientNames } from "../setting/client.js";

export interface Resolved {
  readonly info: Info;
  readonly servers: readonly Server[];
  readonly tags: readonly Tag[];
  readonly operations: readonly ResolvedOperation[];
  /** `webhooks` and `x-webhooks`: requests that the API makes. `path` is the webhook's name. */
  readonly webhooks: readonly ResolvedOperation[];
  /** Every schema that has a name of its own, in the document's order: a component, or the target of some `$ref`. */
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  readonly extensions: Extensions;
  /** What `x-specwright-client` says the client is called. */
  readonly client?: ClientNames;
  readonly source: Source;
}

/** Names a schema within the whole set of documents: `#/components/schemas/Pet`, `pets.yaml#/Pet`. */
export type SchemaId = string;

export interface NamedSchema {
  readonly id: SchemaId;
  /** The last segment of the reference, or the file's stem where the whole file is the schema: what its author calls it. */
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
  /** OpenAPI 3.2. */
  readonly name?: string;
  readonly description?: string;
  readonly variables: ReadonlyMap<string, ServerVariable>;
  readonly source: Source;
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
  /** OpenAPI 3.2: the tag that this one belongs to. */
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
  /** Those of the path item come first, unless the operation has one of the same name and place. */
  readonly parameters: readonly ResolvedParameter[];
  readonly requestBody?: RequestBody;
  readonly responses: readonly ResolvedResponse[];
  /** Alternatives, each a set of schemes that go together; empty: nothing is asked for. */
  readonly security: readonly SecurityRequirement[];
  /** Only where the operation or its path has servers of its own. */
  readonly servers: readonly Server[];
  /** Requests that the API makes because of this one. Left out where there are none. */
  readonly callbacks?: readonly ResolvedCallback[];
  readonly extensions: Extensions;
  readonly source: Source;
}

export interface ResolvedCallback {
  readonly name: string;
  /** Its path is the expression that says where it is sent: `{$request.body#/url}`. */
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
  /** Of Swagger 2.0 alone (`collectionFormat: tsv`): `a=1%092`. */
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
  /** Filled in from the place where the document says nothing. */
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly schema: JsonSchema;
  /** Set where the value travels in a media type of its own (`content`): "application/json". */
  readonly mediaType?: string;
  /** Of a media type that is a form: how its fields are written, by property. */
  readonly encoding?: ReadonlyMap<string, Encoding>;
  readonly examples: readonly unknown[];
  readonly extensions: Extensions;
  readonly source: Source;
}

export interface RequestBody {
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaType[];
  readonly extensions: Extensions;
  readonly source: Source;
}

export interface MediaType {
  /** As the document writes it: "application/json", "image/*". */
  readonly type: string;
  readonly schema?: JsonSchema;
  /** OpenAPI 3.2: the schema of each item of a stream. */
  readonly itemSchema?: JsonSchema;
  readonly encoding: ReadonlyMap<string, Encoding>;
  readonly examples: readonly unknown[];
  /** Those of them that have a name. Left out where none has. */
  readonly namedExamples?: ReadonlyMap<string, unknown>;
  readonly source: Source;
}

export interface Encoding {
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Of a part of a multipart body. */
  readonly headers: readonly ResolvedHeader[];
}

export interface ResolvedResponse {
  /** "200", "4XX" (in upper case), "default". */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly ResolvedHeader[];
  readonly content: readonly MediaType[];
  /** Left out where there are none. */
  readonly links?: readonly ResolvedLink[];
  readonly source: Source;
}

/** What can be asked next, with values of this answer. */
export interface ResolvedLink {
  readonly name: string;
  readonly operationId?: string;
  /** As it is written: `#/paths/~1users~1{id}/get`. */
  readonly operationRef?: string;
  readonly description?: string;
  /** Parameters of that operation, each a value or an expression: `$response.body#/id`. */
  readonly parameters: ReadonlyMap<string, unknown>;
}

export interface ResolvedHeader {
  readonly name: string;
  readonly description?: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** Scheme name to the scopes asked for. */
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
