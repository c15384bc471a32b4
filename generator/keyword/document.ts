/** The root of a document, and what describes the API as a whole. */
import { all, customary, documented, handled, ignored, type Keywords, list, map, one, patterned } from "./keyword.js";
import { since30, since31, since32, swagger } from "./keyword.js";

export const document: Keywords = {
  openapi: handled(since30, "says how the rest is read"),
  swagger: handled(swagger, "says how the rest is read"),
  $self: handled(since32, "the base that references are resolved against"),
  info: handled(all, "names and describes the package", one("info")),
  jsonSchemaDialect: ignored(since31, "schemas are read as OpenAPI's own dialect, which holds all that a type can say"),
  servers: handled(since30, "the client's environments", list("server")),
  host: handled(swagger, "the client's base URL, with `basePath` and `schemes`"),
  basePath: handled(swagger, "the client's base URL, with `host` and `schemes`"),
  schemes: handled(swagger, "the client's environments; https comes first"),
  consumes: handled(swagger, "the media types of request bodies"),
  produces: handled(swagger, "the media types of responses"),
  paths: handled(all, "the client's resources and methods", patterned("pathItem")),
  "x-ms-paths": handled(
    customary,
    "read with `paths`; here paths may differ in their query alone",
    patterned("pathItem"),
  ),
  webhooks: handled(since31, "its requests' schemas are models", map("pathItem")),
  "x-webhooks": handled(customary, "read as `webhooks`, which they became in 3.1", patterned("pathItem")),
  components: handled(since30, "what references name", one("components")),
  definitions: handled(swagger, "models, and what references name", map("schema")),
  parameters: handled(swagger, "what references name", map("parameter")),
  responses: handled(swagger, "what references name", map("response")),
  securityDefinitions: handled(swagger, "the client's credentials", map("securityScheme")),
  security: handled(all, "what operations need that say nothing of their own"),
  tags: handled(all, "describe the resources that are named after them", list("tag")),
  externalDocs: ignored(all, "the README links to nothing that it has not checked", one("externalDocs")),
};

export const info: Keywords = {
  title: handled(all, "the names of the client and the package"),
  summary: documented(since31, "the client's doc comment, where there is no description"),
  description: documented(all, "the client's doc comment"),
  version: ignored(all, "the package has a version of its own"),
  termsOfService: ignored(all, "it binds who calls the API, not who reads the client"),
  contact: ignored(all, "who answers for the API does not answer for the client", one("contact")),
  license: handled(all, "the package's license, unless the settings say another", one("license")),
};

export const contact: Keywords = {
  name: ignored(all, "see `contact`"),
  url: ignored(all, "see `contact`"),
  email: ignored(all, "see `contact`"),
};

export const license: Keywords = {
  name: handled(all, "the package's license where it is an SPDX identifier"),
  identifier: handled(since31, "the package's license"),
  url: ignored(all, "the license is written out in the package"),
};

export const server: Keywords = {
  url: handled(since30, "an environment's base URL"),
  name: handled(since32, "the environment's name"),
  description: handled(since30, "the environment's name where it has none, and its doc comment"),
  variables: handled(since30, "stand in the URL by their defaults", map("serverVariable")),
};

export const serverVariable: Keywords = {
  default: handled(since30, "the variable's value"),
  enum: handled(since30, "its first value, where there is no default"),
  description: documented(since30, "the option's doc comment"),
};

export const tag: Keywords = {
  name: handled(all, "the resource that it describes"),
  summary: documented(since32, "the resource's doc comment, where there is no description"),
  description: documented(all, "the resource's doc comment"),
  parent: ignored(since32, "resources are nested as their paths are; filters keep the parent of a tag that is used"),
  kind: ignored(since32, "it is for documentation sites"),
  externalDocs: ignored(all, "doc comments link to nothing that has not been checked", one("externalDocs")),
};

export const externalDocs: Keywords = {
  url: ignored(all, "see `externalDocs`"),
  description: ignored(all, "see `externalDocs`"),
};

export const components: Keywords = {
  schemas: handled(since30, "models, and what references name", map("schema")),
  responses: handled(since30, "what references name", map("response")),
  parameters: handled(since30, "what references name", map("parameter")),
  examples: handled(since30, "what references name", map("example")),
  requestBodies: handled(since30, "what references name", map("requestBody")),
  headers: handled(since30, "what references name", map("header")),
  securitySchemes: handled(since30, "the client's credentials", map("securityScheme")),
  links: documented(since30, "see `links` of a response", map("link")),
  callbacks: handled(since30, "see `callbacks` of an operation", map("callback")),
  pathItems: handled(since31, "what references name", map("pathItem")),
  mediaTypes: handled(since32, "what references name", map("mediaType")),
};

export const reference: Keywords = {
  $ref: handled(all, "what it names stands in its place"),
  summary: ignored(
    since31,
    "of what a reference may name only examples and path items have one; a path item is no such reference",
  ),
  description: documented(since31, "replaces that of what is named"),
};
