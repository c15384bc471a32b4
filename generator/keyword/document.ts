/** The root of a document, and what describes the API as a whole. */
import { all, customary, documented, handled, ignored, type Keywords, list, map, one, patterned } from "./keyword.js";
import { since30, since31, since32, swagger } from "./keyword.js";

export const document: Keywords = {
  openapi: handled(since30, "determines how the rest is read"),
  swagger: handled(swagger, "determines how the rest is read"),
  $self: handled(since32, "the base URI for resolving references"),
  info: handled(all, "names and describes the package", one("info")),
  jsonSchemaDialect: ignored(
    since31,
    "schemas are always read in OpenAPI's own dialect, which covers what a type can express",
  ),
  servers: handled(since30, "the client's environments", list("server")),
  host: handled(swagger, "the client's base URL, with `basePath` and `schemes`"),
  basePath: handled(swagger, "the client's base URL, with `host` and `schemes`"),
  schemes: handled(swagger, "the client's environments; `https` comes first"),
  consumes: handled(swagger, "the media types of request bodies"),
  produces: handled(swagger, "the media types of responses"),
  paths: handled(all, "the client's resources and methods", patterned("pathItem")),
  "x-ms-paths": handled(
    customary,
    "read with `paths`; its paths may differ only in their query string",
    patterned("pathItem"),
  ),
  webhooks: handled(since31, "the schemas of its requests become models", map("pathItem")),
  "x-webhooks": handled(customary, "read as `webhooks`, its name since 3.1", patterned("pathItem")),
  components: handled(since30, "targets of references", one("components")),
  definitions: handled(swagger, "models, and targets of references", map("schema")),
  parameters: handled(swagger, "targets of references", map("parameter")),
  responses: handled(swagger, "targets of references", map("response")),
  securityDefinitions: handled(swagger, "the client's credentials", map("securityScheme")),
  security: handled(all, "the default for operations without `security` of their own"),
  tags: handled(all, "describe the resources named after them", list("tag")),
  externalDocs: ignored(all, "unchecked links are left out of the README", one("externalDocs")),
};

export const info: Keywords = {
  title: handled(all, "the names of the client and the package"),
  summary: documented(since31, "the client's doc comment, if there is no description"),
  description: documented(all, "the client's doc comment"),
  version: ignored(all, "the package has its own version"),
  termsOfService: ignored(all, "it governs the use of the API, not of the package"),
  contact: ignored(all, "it is the contact for the API, not for the package", one("contact")),
  license: handled(all, "the package's license, unless the settings specify another", one("license")),
};

export const contact: Keywords = {
  name: ignored(all, "see `contact`"),
  url: ignored(all, "see `contact`"),
  email: ignored(all, "see `contact`"),
};

export const license: Keywords = {
  name: handled(all, "the package's license, if it is an SPDX identifier"),
  identifier: handled(since31, "the package's license"),
  url: ignored(all, "the license is written out in the package"),
};

export const server: Keywords = {
  url: handled(since30, "an environment's base URL"),
  name: handled(since32, "the environment's name"),
  description: handled(since30, "the environment's doc comment, and its name if it has no `name`"),
  variables: handled(since30, "replaced in the URL by their defaults", map("serverVariable")),
};

export const serverVariable: Keywords = {
  default: handled(since30, "the variable's value"),
  enum: handled(since30, "its first value is used if there is no default"),
  description: documented(since30, "the option's doc comment"),
};

export const tag: Keywords = {
  name: handled(all, "the resource it describes"),
  summary: documented(since32, "the resource's doc comment, if there is no description"),
  description: documented(all, "the resource's doc comment"),
  parent: ignored(since32, "resources are nested by path; filters keep the parent of a tag in use"),
  kind: ignored(since32, "it is meant for documentation sites"),
  externalDocs: ignored(all, "unchecked links are left out of doc comments", one("externalDocs")),
};

export const externalDocs: Keywords = {
  url: ignored(all, "see `externalDocs`"),
  description: ignored(all, "see `externalDocs`"),
};

export const components: Keywords = {
  schemas: handled(since30, "models, and targets of references", map("schema")),
  responses: handled(since30, "targets of references", map("response")),
  parameters: handled(since30, "targets of references", map("parameter")),
  examples: handled(since30, "targets of references", map("example")),
  requestBodies: handled(since30, "targets of references", map("requestBody")),
  headers: handled(since30, "targets of references", map("header")),
  securitySchemes: handled(since30, "the client's credentials", map("securityScheme")),
  links: documented(since30, "see `links` of a response", map("link")),
  callbacks: handled(since30, "see `callbacks` of an operation", map("callback")),
  pathItems: handled(since31, "targets of references", map("pathItem")),
  mediaTypes: handled(since32, "targets of references", map("mediaType")),
};

export const reference: Keywords = {
  $ref: handled(all, "replaced by its target"),
  summary: ignored(since31, "it can only override the summary of an example or a response, which has no effect"),
  description: documented(since31, "replaces the description of its target"),
};
