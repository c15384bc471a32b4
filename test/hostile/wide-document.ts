/** Documents of many units, each of which has every field that takes text once: so many texts are looked at in little time. */
import type { Filler } from "./document.js";

type Value = Readonly<Record<string, unknown>>;

/** What a document has once: of itself, and none of its operations'. */
export function narrowDocument(fill: Filler): Value {
  const variable = fill("server variable").replace(/[{}]/g, "");
  return {
    openapi: "3.2.0",
    $self: fill("self"),
    jsonSchemaDialect: fill("dialect"),
    info: {
      title: fill("title"),
      summary: fill("info summary"),
      description: fill("info description"),
      termsOfService: fill("terms"),
      contact: { name: fill("contact name"), url: fill("contact url"), email: fill("contact email") },
      license: { name: fill("license name"), identifier: fill("license identifier"), url: fill("license url") },
      version: fill("version"),
      "x-logo": { url: fill("logo url"), altText: fill("logo text") },
    },
    servers: [
      {
        url: `https://{${variable}}.example.com/${fill("server path").replace(/[{}]/g, "")}`,
        name: fill("server name"),
        description: fill("server description"),
        variables: {
          [variable]: {
            default: fill("server default"),
            enum: [fill("server value")],
            description: fill("server variable description"),
          },
        },
      },
      { url: fill("server url").replace(/[{}]/g, ""), description: fill("other server description") },
    ],
    externalDocs: { url: fill("docs url"), description: fill("docs description") },
    tags: [
      { name: fill("tag"), summary: fill("tag summary"), description: fill("tag description"), kind: fill("tag kind") },
    ],
    [`x-${fill("extension key")}`]: fill("extension value"),
    "x-tagGroups": [{ name: fill("tag group"), tags: [fill("tag in group")] }],
    paths: { "/pings": { get: { responses: { "204": { description: "" } } } } },
  };
}

/** `key` makes keys differ that stand beside each other. */
type Key = (field: string) => string;

export function wideDocument(units: number, fill: Filler): Value {
  const all = Array.from({ length: units }, (_, index) => unitOf(fill, index));
  const merge = (part: (unit: Unit) => Value) => Object.fromEntries(all.flatMap((unit) => Object.entries(part(unit))));
  return {
    openapi: "3.1.0",
    info: { title: "Wide", version: "1" },
    security: all.map(({ requirement }) => requirement),
    tags: all.map(({ tag }) => tag),
    paths: merge(({ paths }) => paths),
    webhooks: merge(({ webhooks }) => webhooks),
    components: {
      schemas: merge(({ schemas }) => schemas),
      securitySchemes: merge(({ securitySchemes }) => securitySchemes),
      ...Object.fromEntries(componentKinds.map((kind) => [kind, merge((unit) => unit.components[kind])])),
    },
  };
}

const componentKinds = [
  "parameters",
  "headers",
  "responses",
  "requestBodies",
  "examples",
  "links",
  "callbacks",
  "pathItems",
] as const;

interface Unit {
  readonly tag: Value;
  readonly requirement: Value;
  readonly paths: Value;
  readonly webhooks: Value;
  readonly schemas: Value;
  readonly securitySchemes: Value;
  readonly components: Readonly<Record<(typeof componentKinds)[number], Value>>;
}

function unitOf(fill: Filler, index: number): Unit {
  // The text is whole, and so is one of its ends.
  const key: Key = (field) => (index % 2 === 0 ? `${index}${fill(field)}` : `${fill(field)}${index}`);
  const [model, tag, scheme] = [key("schema"), key("tag name"), key("security scheme")];
  const union = `${model} union`;
  const ref = (name: string): Value => ({ $ref: `#/components/schemas/${pointerTo(name)}` });
  return {
    tag: { name: tag, description: fill("tag description"), "x-displayName": fill("x-displayName") },
    requirement: { [`${scheme} oauth`]: [fill("scope")] },
    paths: pathsOf(fill, key, { tag, model: ref(model), union: ref(union) }),
    webhooks: {
      [key("webhook")]: {
        post: {
          summary: fill("webhook summary"),
          requestBody: { content: { "application/json": { schema: ref(model) } } },
          responses: { "204": { description: fill("webhook response") } },
        },
      },
    },
    schemas: schemasOf(fill, { model, union, ref }),
    securitySchemes: securityOf(fill, scheme),
    components: componentsOf(fill, key, ref(model)),
  };
}

interface Names {
  readonly tag: string;
  readonly model: Value;
  readonly union: Value;
}

function pathsOf(fill: Filler, key: Key, { tag, model, union }: Names): Value {
  const segment = key("path").replace(/[{}?#]/g, "");
  const id = fill("path parameter").replace(/[{}/?#]/g, "") || "id";
  return {
    [`/${segment}`]: { get: listOf(fill, model) },
    [`/${segment}/{${id}}`]: {
      summary: fill("path summary"),
      description: fill("path description"),
      parameters: [{ name: id, in: "path", required: true, schema: { type: "string" }, example: fill("path example") }],
      patch: operationOf(fill, { tag, model, union }),
    },
  };
}

function listOf(fill: Filler, model: Value): Value {
  const items = fill("items property");
  return {
    operationId: fill("list operationId"),
    "x-fern-sdk-group-name": [fill("x-fern-sdk-group-name")],
    "x-fern-sdk-method-name": fill("x-fern-sdk-method-name"),
    // A dot in it is a step down; without a name it is another.
    ...(items === "" || /[.\\[\]$]/.test(items) ? {} : { "x-ms-pageable": { nextLinkName: "next", itemName: items } }),
    parameters: [
      { name: "cursor", in: "query", schema: { type: "string" } },
      { name: "limit", in: "query", schema: { type: "integer" } },
    ],
    responses: {
      "200": {
        description: "",
        content: {
          "application/json": {
            schema: {
              type: "object",
              properties: { [items]: { type: "array", items: model }, next: { type: ["string", "null"] } },
            },
          },
        },
      },
    },
  };
}

function operationOf(fill: Filler, { tag, model, union }: Names): Value {
  const part = fill("part");
  return {
    operationId: fill("operationId"),
    summary: fill("summary"),
    description: fill("description"),
    tags: [tag],
    deprecated: true,
    externalDocs: { url: fill("operation docs url"), description: fill("operation docs") },
    "x-speakeasy-group": fill("x-speakeasy-group"),
    "x-speakeasy-name-override": fill("x-speakeasy-name-override"),
    "x-speakeasy-deprecation-message": fill("x-speakeasy-deprecation-message"),
    "x-deprecated": fill("x-deprecated"),
    "x-audience": fill("x-audience"),
    "x-codeSamples": [{ lang: fill("sample language"), label: fill("sample label"), source: fill("sample source") }],
    servers: [{ url: fill("operation server url").replace(/[{}]/g, ""), description: fill("operation server") }],
    parameters: ["query", "header", "cookie"].map((place) => ({
      name: fill(`${place} parameter`),
      in: place,
      description: fill(`${place} description`),
      schema: { type: "string", enum: [fill(`${place} enum`), "other"], default: fill(`${place} default`) },
      "x-example": fill("x-example"),
      example: fill(`${place} example`),
    })),
    requestBody: {
      description: fill("body description"),
      required: true,
      content: {
        "application/json": {
          schema: model,
          examples: {
            [fill("example name")]: {
              summary: fill("example summary"),
              value: fill("example value"),
              externalValue: fill("externalValue"),
            },
          },
        },
        "multipart/form-data": {
          schema: {
            type: "object",
            properties: { [part]: { type: "string", contentMediaType: fill("contentMediaType") } },
          },
          encoding: {
            [part]: {
              contentType: fill("encoding media type"),
              headers: { [fill("encoding header")]: { schema: { type: "string" } } },
            },
          },
        },
        [fill("body media type")]: { schema: { type: "string" } },
      },
    },
    responses: {
      "200": {
        description: fill("response description"),
        headers: {
          [fill("response header")]: { description: fill("response header description"), schema: { type: "string" } },
        },
        content: { "application/json": { schema: union }, [fill("media type")]: { schema: { type: "string" } } },
        links: {
          [fill("link")]: {
            operationId: fill("link operationId"),
            operationRef: fill("link operationRef"),
            parameters: { [fill("link parameter")]: fill("link expression") },
          },
        },
      },
      "404": { description: fill("error description"), content: { "application/problem+json": { schema: model } } },
      [fill("status")]: { description: fill("other description") },
    },
    callbacks: {
      [fill("callback")]: {
        [fill("callback expression")]: {
          post: { summary: fill("callback summary"), responses: { "200": { description: "" } } },
        },
      },
    },
  };
}

function schemasOf(
  fill: Filler,
  { model, union, ref }: { readonly model: string; readonly union: string; readonly ref: (name: string) => Value },
): Value {
  const kind = fill("discriminator");
  return {
    [model]: {
      title: fill("schema title"),
      description: fill("schema description"),
      type: "object",
      required: [fill("required")],
      "x-specwright-name": fill("x-specwright-name"),
      "x-fern-type-name": fill("x-fern-type-name"),
      "x-ms-client-name": fill("x-ms-client-name"),
      $comment: fill("comment"),
      $anchor: fill("anchor"),
      properties: {
        [`${fill("property")} 1`]: {
          type: "string",
          description: fill("property description"),
          pattern: fill("pattern"),
          default: fill("default"),
          format: fill("format"),
          contentEncoding: fill("contentEncoding"),
          examples: [fill("schema example")],
          externalDocs: { url: fill("schema docs url"), description: fill("schema docs") },
          xml: { name: fill("xml name"), prefix: fill("xml prefix"), namespace: fill("xml namespace") },
        },
        [`${fill("enum property")} 2`]: {
          enum: [fill("enum"), 1, null],
          "x-enum-varnames": [fill("x-enum-varnames")],
          "x-enumNames": [fill("x-enumNames")],
          "x-enum-descriptions": [fill("x-enum-descriptions")],
          "x-enumDescriptions": { [fill("x-enumDescriptions key")]: fill("x-enumDescriptions") },
          "x-speakeasy-enums": [fill("x-speakeasy-enums")],
        },
        [`${fill("x-ms-enum property")} 3`]: {
          type: "string",
          enum: ["a", "b"],
          "x-ms-enum": {
            name: fill("x-ms-enum name"),
            values: [{ value: "a", name: fill("x-ms-enum value name"), description: fill("x-ms-enum description") }],
          },
        },
        [`${fill("const property")} 4`]: { const: fill("const") },
        [`${fill("map property")} 5`]: {
          type: "object",
          patternProperties: { [fill("patternProperties")]: { type: "string" } },
          propertyNames: { pattern: fill("propertyNames") },
          dependentRequired: { [fill("dependentRequired key")]: [fill("dependentRequired")] },
        },
      },
      example: { [fill("example key")]: fill("example") },
    },
    [union]: {
      oneOf: [ref(`${model} a`), ref(`${model} b`)],
      discriminator: {
        propertyName: kind,
        mapping: {
          [`${fill("mapping key")} 1`]: ref(`${model} a`)["$ref"],
          [`${fill("mapping key")} 2`]: fill("mapping"),
        },
      },
    },
    [`${model} a`]: {
      type: "object",
      required: [kind],
      properties: { [kind]: { type: "string", enum: [fill("discriminator enum")] } },
    },
    [`${model} b`]: {
      type: "object",
      required: [kind],
      properties: { [kind]: { const: fill("discriminator const") } },
      "x-ms-discriminator-value": fill("x-ms-discriminator-value"),
    },
  };
}

function securityOf(fill: Filler, scheme: string): Value {
  const flow = (name: string): Value => ({
    authorizationUrl: fill(`${name} authorizationUrl`),
    tokenUrl: fill(`${name} tokenUrl`),
    refreshUrl: fill(`${name} refreshUrl`),
    scopes: { [fill(`${name} scope`)]: fill(`${name} scope description`) },
  });
  return {
    [`${scheme} key`]: {
      type: "apiKey",
      in: "header",
      name: fill("key header"),
      description: fill("security description"),
    },
    [`${scheme} query`]: { type: "apiKey", in: "query", name: fill("key query") },
    [`${scheme} cookie`]: { type: "apiKey", in: "cookie", name: fill("key cookie") },
    [`${scheme} http`]: { type: "http", scheme: fill("http scheme"), bearerFormat: fill("bearerFormat") },
    [`${scheme} oauth`]: {
      type: "oauth2",
      flows: { clientCredentials: flow("clientCredentials"), authorizationCode: flow("authorizationCode") },
    },
    [`${scheme} oidc`]: { type: "openIdConnect", openIdConnectUrl: fill("openIdConnectUrl") },
  };
}

function componentsOf(fill: Filler, key: Key, model: Value): Unit["components"] {
  return {
    parameters: { [key("parameter key")]: { name: fill("parameter name"), in: "query", schema: { type: "string" } } },
    headers: { [key("header key")]: { description: fill("header description"), schema: { type: "string" } } },
    responses: {
      [key("response key")]: {
        description: fill("component response"),
        content: { "application/json": { schema: model } },
      },
    },
    requestBodies: { [key("requestBody key")]: { content: { "application/json": { schema: model } } } },
    examples: { [key("example key")]: { summary: fill("component example"), value: fill("component example value") } },
    links: { [key("link key")]: { operationId: fill("component link") } },
    callbacks: { [key("callback key")]: { [fill("component expression")]: {} } },
    pathItems: { [key("pathItem key")]: { description: fill("pathItem description") } },
  };
}

function pointerTo(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");
}
