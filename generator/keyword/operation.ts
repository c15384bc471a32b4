/** Paths and operations, and what they send and receive. */
import { all, customary, documented, handled, ignored, type Keywords, list, map, one, patterned } from "./keyword.js";
import { none, since30, since32, swagger } from "./keyword.js";

/** The fields of a path item that hold an operation. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

const methodVersions: Readonly<Partial<Record<(typeof methods)[number], typeof all>>> = {
  trace: since30,
  query: since32,
};

export const pathItem: Keywords = {
  $ref: handled(all, "its target is combined with the fields beside it"),
  summary: documented(since30, "the default for operations without their own"),
  description: documented(since30, "the default for operations without their own"),
  ...Object.fromEntries(
    methods.map((method) => [method, handled(methodVersions[method] ?? all, "a method", one("operation"))]),
  ),
  additionalOperations: handled(since32, "methods that send any other HTTP method", map("operation")),
  servers: handled(since30, "the base URL of these operations", list("server")),
  parameters: handled(all, "parameters shared by all operations of the path", list("parameter")),
};

export const operation: Keywords = {
  tags: handled(all, "matched by filters; resources are named after paths"),
  summary: documented(all, "the method's doc comment"),
  description: documented(all, "the method's doc comment"),
  externalDocs: ignored(all, "unchecked links are left out of doc comments", one("externalDocs")),
  operationId: handled(all, "names the method and its types"),
  parameters: handled(all, "the method's arguments", list("parameter")),
  requestBody: handled(since30, "the method's arguments", one("requestBody")),
  responses: handled(all, "the method's return type and error union", patterned("response")),
  callbacks: handled(since30, "the types of the requests that the API sends", map("callback")),
  deprecated: documented(all, "`@deprecated`"),
  security: handled(all, "which credentials are required and sent"),
  servers: handled(since30, "the base URL of the operation", list("server")),
  consumes: handled(swagger, "the media types of the request body"),
  produces: handled(swagger, "the media types of the responses"),
  schemes: handled(swagger, "the base URL of the operation"),
};

/**
 * Swagger 2.0: the keywords of a schema that objects other than a body hold themselves ("Parameter", "Items" and
 * "Header Object").
 */
export const simpleKeywords = [
  "type",
  "format",
  "items",
  "default",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "enum",
  "multipleOf",
] as const;

const simple: Keywords = Object.fromEntries(
  simpleKeywords.map((keyword) => {
    const holds = keyword === "items" ? one("schema") : none;
    return ["type", "format", "items", "enum"].includes(keyword)
      ? [keyword, handled(swagger, "the value's type, as in a schema", holds)]
      : [keyword, documented(swagger, "the doc comment, as in a schema", holds)];
  }),
);

export const parameter: Keywords = {
  name: handled(all, "the argument's name"),
  in: handled(all, "where the value is sent"),
  description: documented(all, "the argument's doc comment"),
  required: handled(all, "whether the argument is optional"),
  deprecated: documented(since30, "`@deprecated`"),
  allowEmptyValue: ignored(all, "values are sent as given, including empty ones"),
  style: handled(since30, "how arrays and objects are serialized"),
  explode: handled(since30, "how arrays and objects are serialized"),
  allowReserved: handled(since30, "reserved characters are sent unescaped"),
  schema: handled(all, "the argument's type", one("schema")),
  content: handled(since30, "the argument's type and serialization", map("mediaType")),
  example: documented(since30, "the doc comment and samples"),
  examples: documented(since30, "the doc comment and samples", map("example")),
  ...simple,
  collectionFormat: handled(swagger, "how arrays are serialized"),
  "x-example": documented(customary, "the doc comment and samples"),
};

export const header: Keywords = {
  description: handled(all, "indicates whether the header is used for pagination"),
  required: ignored(since30, "see `headers` of a response"),
  deprecated: ignored(since30, "see `headers` of a response"),
  allowEmptyValue: ignored(["3.0"], "see `headers` of a response"),
  style: ignored(since30, "see `headers` of a response"),
  explode: ignored(since30, "see `headers` of a response"),
  allowReserved: ignored(["3.0"], "see `headers` of a response"),
  schema: ignored(since30, "see `headers` of a response", one("schema")),
  content: ignored(since30, "see `headers` of a response", map("mediaType")),
  example: ignored(since30, "see `headers` of a response"),
  examples: ignored(since30, "see `headers` of a response", map("example")),
  ...Object.fromEntries(
    Object.entries(simple).map(([keyword, { holds }]) => [
      keyword,
      ignored(swagger, "see `headers` of a response", holds),
    ]),
  ),
  collectionFormat: ignored(swagger, "see `headers` of a response"),
};

export const requestBody: Keywords = {
  description: documented(since30, "the doc comment of the arguments"),
  content: handled(since30, "the arguments' types and serialization", map("mediaType")),
  required: handled(since30, "whether the body is optional"),
};

export const mediaType: Keywords = {
  description: ignored(since32, "the description of the request body or response is shown instead"),
  schema: handled(since30, "the type of the body", one("schema")),
  itemSchema: handled(since32, "the type of a stream's items", one("schema")),
  example: ignored(since30, "samples use the examples of schemas and parameters"),
  examples: ignored(since30, "see `example`", map("example")),
  encoding: handled(since30, "how form fields are serialized", map("encoding")),
  prefixEncoding: ignored(
    since32,
    "it applies to multipart bodies with unnamed parts, which the caller serializes",
    list("encoding"),
  ),
  itemEncoding: ignored(since32, "see `prefixEncoding`", one("encoding")),
};

export const encoding: Keywords = {
  contentType: handled(since30, "the part's media type"),
  headers: ignored(since30, "`FormData` has no headers for single parts", map("header")),
  style: handled(since30, "how the field is serialized"),
  explode: handled(since30, "how the field is serialized"),
  allowReserved: handled(since30, "reserved characters are sent unescaped"),
  encoding: ignored(since32, "see `prefixEncoding` of a media type", map("encoding")),
  prefixEncoding: ignored(since32, "see `prefixEncoding` of a media type", list("encoding")),
  itemEncoding: ignored(since32, "see `prefixEncoding` of a media type", one("encoding")),
};

export const response: Keywords = {
  summary: ignored(since32, "the description says more"),
  description: documented(all, "the doc comment of the error or the method"),
  headers: handled(
    all,
    "used for pagination (`Link`, `X-Total-Count`); the caller reads others through the Fetch API's `Headers`, which is untyped",
    map("header"),
  ),
  content: handled(since30, "the method's return type, and how the body is parsed", map("mediaType")),
  links: documented(since30, "follow-up calls, listed in the method's doc comment", map("link")),
  schema: handled(swagger, "the method's return type", one("schema")),
  examples: ignored(swagger, "doc comments show the examples of schemas"),
};

export const example: Keywords = {
  summary: ignored(since30, "only the value is shown"),
  description: ignored(since30, "only the value is shown"),
  value: documented(since30, "the doc comment and samples"),
  dataValue: documented(since32, "the doc comment and samples"),
  serializedValue: ignored(since32, "samples show values, not their serialized form"),
  externalValue: ignored(since30, "external values are not fetched"),
};

export const link: Keywords = {
  operationRef: documented(since30, "the linked method"),
  operationId: documented(since30, "the linked method"),
  parameters: documented(since30, "the arguments that the link supplies"),
  requestBody: ignored(since30, "see `links` of a response"),
  description: documented(since30, "shown with the link"),
  server: ignored(since30, "see `links` of a response", one("server")),
};
