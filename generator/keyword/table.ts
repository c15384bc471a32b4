/**
 * Every keyword there is, by the kind of object that has it: `load` follows it, `resolve` reads by it, and
 * docs/openapi-support.md shows it.
 */
import * as document from "./document.js";
import { all, type Keyword, type Keywords, type Kind, one, type OpenApiVersion, handled } from "./keyword.js";
import * as operation from "./operation.js";
import * as schema from "./schema.js";
import * as security from "./security.js";

/** A Callback Object has no keywords: all its keys are expressions. */
export type KeywordKind = Exclude<Kind, "callback">;

export const table: Readonly<Record<KeywordKind, Keywords>> = {
  document: document.document,
  info: document.info,
  contact: document.contact,
  license: document.license,
  server: document.server,
  serverVariable: document.serverVariable,
  components: document.components,
  pathItem: operation.pathItem,
  operation: operation.operation,
  externalDocs: document.externalDocs,
  parameter: operation.parameter,
  requestBody: operation.requestBody,
  mediaType: operation.mediaType,
  encoding: operation.encoding,
  response: operation.response,
  header: operation.header,
  example: operation.example,
  link: operation.link,
  tag: document.tag,
  reference: document.reference,
  schema: schema.schema,
  discriminator: schema.discriminator,
  xml: schema.xml,
  securityScheme: security.securityScheme,
  oauthFlows: security.oauthFlows,
  oauthFlow: security.oauthFlow,
};

/** The name of each kind in the specification. */
export const titles: Readonly<Record<Kind, string>> = {
  document: "OpenAPI Object",
  info: "Info Object",
  contact: "Contact Object",
  license: "License Object",
  server: "Server Object",
  serverVariable: "Server Variable Object",
  components: "Components Object",
  pathItem: "Path Item Object",
  operation: "Operation Object",
  externalDocs: "External Documentation Object",
  parameter: "Parameter Object",
  requestBody: "Request Body Object",
  mediaType: "Media Type Object",
  encoding: "Encoding Object",
  response: "Response Object",
  header: "Header Object",
  callback: "Callback Object",
  example: "Example Object",
  link: "Link Object",
  tag: "Tag Object",
  reference: "Reference Object",
  schema: "Schema Object",
  discriminator: "Discriminator Object",
  xml: "XML Object",
  securityScheme: "Security Scheme Object",
  oauthFlows: "OAuth Flows Object",
  oauthFlow: "OAuth Flow Object",
};

const callback: Keyword = handled(all, "a path item", one("pathItem"));

/** The row of a keyword; undefined where no version has it. */
export function keywordOf(kind: Kind, name: string): Keyword | undefined {
  if (kind === "callback") return name.startsWith("x-") ? undefined : callback;
  const keywords = table[kind];
  return Object.hasOwn(keywords, name) ? keywords[name] : undefined;
}

/** The keywords of a kind of object in a version. */
export function keywordNames(kind: Kind, version: OpenApiVersion): readonly string[] {
  if (kind === "callback") return [];
  return Object.entries(table[kind]).flatMap(([name, { versions }]) => (versions.includes(version) ? [name] : []));
}

/**
 * Whether documents of `version` are read as having a keyword, which may belong to another version: 3.1's `webhooks`
 * cannot mean anything else in 3.0. Swagger 2.0 is built differently, apart from its schemas.
 */
export function isRead(kind: Kind, { versions }: Keyword, version: OpenApiVersion): boolean {
  if (kind === "schema" || kind === "discriminator" || versions.length === 0) return true;
  return versions.some((other) => (other === "2.0") === (version === "2.0"));
}
