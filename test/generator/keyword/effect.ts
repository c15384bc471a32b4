/**
 * For each keyword: an object that has it, with whatever must stand beside it for the keyword to count. Defaults are in
 * `home.ts`.
 */
import { methods } from "../../../generator/keyword/operation.js";
import type { KeywordKind } from "../../../generator/keyword/table.js";
import { components, type Fields } from "./home.js";
import { schema, simple } from "./schema-effect.js";

/** What the keyword holds, where nothing need stand beside it. */
type Value = { readonly value: unknown };
export type Given =
  | Value
  | { readonly object: Fields }
  /** A test elsewhere proves it, since it takes more than a document. */
  | { readonly test: string };

const value = (held: unknown): Given => ({ value: held });
const object = (fields: Fields): Given => ({ object: fields });

const text = { type: "string" };
const pet = { type: "object", properties: { name: text } };
const json = (held: unknown) => ({ "application/json": { schema: held } });
const get = (fields: Fields) => ({ "/pets": { get: { responses: {}, ...fields } } });
const docs = value({ url: "https://docs.test", description: "More." });
const list = { name: "ids", schema: { type: "array", items: text } };
const operation = { operationId: "feed_pets", responses: {} };
const usual = { openapi: "3.2.0", info: { title: "Pets", version: "1" }, paths: get({}) };
const swagger = { swagger: "2.0", openapi: undefined, info: { title: "Pets", version: "1" }, paths: get({}) };

const answer = (schema: Fields) => ({ responses: { 200: { description: "", content: json(schema) } } });

export const effects: Readonly<Record<KeywordKind, Readonly<Record<string, Given>>>> = {
  document: {
    openapi: object(usual),
    swagger: object(swagger),
    $self: object({
      ...usual,
      $self: "https://pets.test/api/openapi.json",
      paths: get(answer({ $ref: "https://pets.test/api/openapi.json#/components/schemas/Pet" })),
      components: { schemas: { Pet: pet } },
    }),
    info: object(usual),
    jsonSchemaDialect: object({ ...usual, jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base" }),
    servers: object({ ...usual, servers: [{ url: "https://pets.test" }] }),
    host: object({ ...swagger, host: "pets.test" }),
    basePath: object({ ...swagger, host: "pets.test", basePath: "/v1" }),
    schemes: object({ ...swagger, host: "pets.test", schemes: ["http"] }),
    consumes: object({
      ...swagger,
      paths: { "/pets": { post: { responses: {}, parameters: [{ name: "body", in: "body", schema: text }] } } },
      consumes: ["text/plain"],
    }),
    produces: object({
      ...swagger,
      paths: get({ responses: { 200: { description: "", schema: text } } }),
      produces: ["text/plain"],
    }),
    paths: object(usual),
    "x-ms-paths": object({ ...usual, "x-ms-paths": { "/pets?action=feed": { post: operation } } }),
    webhooks: object({
      ...usual,
      webhooks: {
        born: { post: { requestBody: { content: json({ $ref: "#/components/schemas/Pet" }) }, responses: {} } },
      },
      components: { schemas: { Pet: pet } },
    }),
    "x-webhooks": object({
      ...usual,
      "x-webhooks": {
        born: { post: { requestBody: { content: json({ $ref: "#/components/schemas/Pet" }) }, responses: {} } },
      },
      components: { schemas: { Pet: pet } },
    }),
    components: object({ ...usual, components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } } }),
    definitions: object({
      ...swagger,
      definitions: { Pet: pet },
      paths: get({ responses: { 200: { description: "", schema: { $ref: "#/definitions/Pet" } } } }),
    }),
    parameters: object({
      ...swagger,
      parameters: { A: { name: "a", in: "query", type: "string" } },
      paths: get({ parameters: [{ $ref: "#/parameters/A" }] }),
    }),
    responses: object({
      ...swagger,
      responses: { A: { description: "", schema: text } },
      paths: get({ responses: { 404: { $ref: "#/responses/A" } } }),
    }),
    securityDefinitions: object({
      ...swagger,
      securityDefinitions: { key: { type: "basic" } },
      security: [{ key: [] }],
    }),
    security: object({
      ...usual,
      components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
      security: [{ key: [] }],
    }),
    tags: object({
      ...usual,
      paths: get({ tags: ["pets"] }),
      tags: [{ name: "pets", description: "Pets of all kinds." }],
    }),
    externalDocs: object({ ...usual, externalDocs: { url: "https://docs.test" } }),
  },
  info: {
    title: value("Zoo"),
    summary: value("All the pets."),
    description: value("All the pets."),
    version: value("2"),
    termsOfService: value("https://terms.test"),
    contact: value({ name: "Ann", email: "ann@pets.test" }),
    license: value({ name: "MIT" }),
  },
  contact: { name: value("Ann"), url: value("https://pets.test"), email: value("ann@pets.test") },
  license: {
    name: value("MIT"),
    identifier: object({ name: "Ours", identifier: "Apache-2.0" }),
    url: object({ name: "MIT", url: "https://mit.test" }),
  },
  server: {
    url: value("https://a.test"),
    name: value("first"),
    description: value("Sandbox"),
    variables: object({ url: "https://{region}.test", variables: { region: { default: "eu" } } }),
  },
  serverVariable: {
    default: object({ default: "us", enum: ["eu", "us"] }),
    enum: object({ default: undefined, enum: ["us"] }),
    description: value("Where the data is."),
  },
  tag: {
    name: object({ description: "Pets of all kinds." }),
    summary: value("All about pets."),
    description: value("Pets of all kinds."),
    parent: value("animals"),
    kind: value("nav"),
    externalDocs: docs,
  },
  externalDocs: {
    url: value("https://docs.test"),
    description: object({ url: "https://docs.test", description: "More." }),
  },
  components: Object.fromEntries(Object.keys(components).map((field) => [field, object({})])),
  pathItem: {
    $ref: value("#/x-items/dogs"),
    summary: value("Feeds."),
    description: value("Feeds."),
    ...Object.fromEntries(methods.map((method) => [method, value(operation)])),
    additionalOperations: value({ FEED: operation }),
    servers: value([{ url: "https://b.test" }]),
    parameters: value([{ name: "a", in: "query", schema: text }]),
  },
  operation: {
    tags: { test: "test/generator/resolve/filter.test.ts" },
    summary: value("Feeds."),
    description: value("Feeds."),
    externalDocs: docs,
    operationId: value("feed_pets"),
    parameters: value([{ name: "a", in: "query", schema: text }]),
    requestBody: value({ content: json(pet) }),
    responses: value({ 200: { description: "", content: json(text) } }),
    callbacks: value({
      fed: { "{$request.body#/url}": { post: { ...operation, requestBody: { content: json(pet) } } } },
    }),
    deprecated: value(true),
    security: object({ security: [{ key: [] }] }),
    servers: value([{ url: "https://b.test" }]),
    consumes: object({ parameters: [{ name: "body", in: "body", schema: text }], consumes: ["text/plain"] }),
    produces: object({ responses: { 200: { description: "", schema: text } }, produces: ["text/plain"] }),
    schemes: value(["http"]),
  },
  parameter: {
    name: value("a"),
    in: value("query"),
    description: value("How many."),
    required: value(true),
    deprecated: value(true),
    allowEmptyValue: value(true),
    style: object({ ...list, style: "pipeDelimited" }),
    explode: object({ ...list, explode: false }),
    allowReserved: value(true),
    schema: value(text),
    content: object({ schema: undefined, content: json(pet) }),
    example: value("rex"),
    examples: value({ first: { value: "rex" } }),
    ...simple,
    collectionFormat: object({ type: "array", items: text, collectionFormat: "multi" }),
    "x-example": value("rex"),
  },
  requestBody: { description: value("The pet."), content: value(json(pet)), required: value(true) },
  mediaType: {
    description: value("As JSON."),
    schema: value(pet),
    itemSchema: { test: "test/generator/model/stream.test.ts" },
    example: value({ name: "rex" }),
    examples: value({ first: { value: { name: "rex" } } }),
    encoding: value({ name: { contentType: "text/plain" } }),
    prefixEncoding: value([{ contentType: "text/plain" }]),
    itemEncoding: value({ contentType: "text/plain" }),
  },
  encoding: {
    contentType: value("application/json"),
    headers: value({ "X-A": { schema: text } }),
    style: value("pipeDelimited"),
    explode: value(false),
    allowReserved: value(true),
    encoding: value({ a: { contentType: "text/plain" } }),
    prefixEncoding: value([{ contentType: "text/plain" }]),
    itemEncoding: value({ contentType: "text/plain" }),
  },
  response: {
    summary: value("None"),
    description: value("There is no such pet."),
    headers: { test: "test/cases/pagination/esi-like/document.yaml" },
    content: value(json(pet)),
    links: { test: "test/cases/generate/callbacks-links/document.yaml" },
    schema: value(pet),
    examples: object({ schema: pet, examples: { "application/json": { name: "rex" } } }),
  },
  header: {
    description: value("How many items are on this page."),
    required: value(true),
    deprecated: value(true),
    allowEmptyValue: value(true),
    style: value("simple"),
    explode: value(true),
    allowReserved: value(true),
    schema: value({ type: "integer" }),
    content: object({ schema: undefined, content: json(pet) }),
    example: value("rex"),
    examples: value({ first: { value: "rex" } }),
    ...simple,
    collectionFormat: object({ type: "array", items: text, collectionFormat: "ssv" }),
  },
  example: {
    summary: value("A dog"),
    description: value("A dog"),
    value: value("rex"),
    dataValue: value("rex"),
    serializedValue: value("rex"),
    externalValue: value("https://rex.test"),
  },
  link: {
    operationRef: object({ operationId: undefined, operationRef: "#/paths/~1pets/get" }),
    operationId: value("feed"),
    parameters: value({ a: "$request.body" }),
    requestBody: value("$request.body"),
    description: value("Next."),
    server: value({ url: "https://b.test" }),
  },
  reference: {
    $ref: value("#/components/parameters/A"),
    summary: object({ $ref: "#/components/parameters/A", summary: "New." }),
    description: object({ $ref: "#/components/parameters/A", description: "New." }),
  },
  schema,
  discriminator: {
    propertyName: value("kind"),
    mapping: object({ mapping: { c: "#/components/schemas/Cat", d: "#/components/schemas/Dog" } }),
    defaultMapping: value("#/components/schemas/Cat"),
  },
  xml: {
    nodeType: value("attribute"),
    name: value("pet"),
    namespace: value("https://pets.test"),
    prefix: value("p"),
    attribute: value(true),
    wrapped: value(true),
  },
  securityScheme: {
    type: value("apiKey"),
    description: value("From your account."),
    name: value("key"),
    in: value("header"),
    scheme: object({ type: "http", scheme: "basic" }),
    bearerFormat: object({ type: "http", scheme: "bearer", bearerFormat: "JWT" }),
    flows: object({ type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://a.test", scopes: {} } } }),
    openIdConnectUrl: object({ type: "openIdConnect", openIdConnectUrl: "https://a.test" }),
    oauth2MetadataUrl: object({ type: "oauth2", flows: {}, oauth2MetadataUrl: "https://a.test" }),
    deprecated: value(true),
    flow: value("implicit"),
    authorizationUrl: value("https://a.test"),
    tokenUrl: object({ flow: "password", tokenUrl: "https://a.test" }),
    scopes: value({ read: "Reads." }),
  },
  oauthFlows: {
    implicit: value({ authorizationUrl: "https://a.test", scopes: {} }),
    password: value({ tokenUrl: "https://a.test", scopes: {} }),
    clientCredentials: value({ tokenUrl: "https://a.test", scopes: {} }),
    authorizationCode: value({ authorizationUrl: "https://a.test", tokenUrl: "https://a.test", scopes: {} }),
    deviceAuthorization: value({ deviceAuthorizationUrl: "https://a.test", tokenUrl: "https://a.test", scopes: {} }),
  },
  oauthFlow: {
    authorizationUrl: value("https://a.test"),
    deviceAuthorizationUrl: value("https://a.test"),
    tokenUrl: value("https://a.test"),
    refreshUrl: value("https://a.test"),
    scopes: value({ read: "Reads." }),
  },
};
