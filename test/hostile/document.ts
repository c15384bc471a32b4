/** A document that has every field that takes text, each filled with whatever is given for it. */

/** The text for a field; the name of the field says what it is. */
export type Filler = (field: string) => string;

type Value = Readonly<Record<string, unknown>>;

/** The document in OpenAPI 3.1. Keys that have to differ from each other end in a number. */
export function fillDocument(fill: Filler): Value {
  const id = fill("path parameter");
  const segment = fill("path").replace(/[{}?#]/g, "");
  const model = fill("schema");
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base",
    info: infoOf(fill),
    servers: serversOf(fill),
    externalDocs: { url: fill("url"), description: fill("description") },
    tags: [{ name: fill("tag"), description: fill("description"), externalDocs: { url: fill("url") } }],
    security: [{ [`${fill("security scheme")}1`]: [fill("scope")] }, { [`${fill("security scheme")}2`]: [] }],
    [`x-${fill("extension")}`]: fill("extension value"),
    paths: {
      [`/${segment}/{${id}}`]: {
        summary: fill("summary"),
        description: fill("description"),
        parameters: [
          { name: id, in: "path", required: true, description: fill("description"), schema: { type: "string" } },
        ],
        get: operationOf(fill, model),
        post: { ...operationOf(fill, model), requestBody: bodyOf(fill, model) },
      },
      [`/${segment}`]: { get: listOf(fill, model) },
      [`/${segment}2/${fill("path").replace(/[{}?#]/g, "")}`]: {
        patch: operationOf(fill, model),
        delete: operationOf(fill, model),
      },
    },
    webhooks: { [fill("webhook")]: { post: { ...operationOf(fill, model), requestBody: bodyOf(fill, model) } } },
    components: componentsOf(fill, model),
  };
}

function infoOf(fill: Filler): Value {
  return {
    title: fill("title"),
    summary: fill("summary"),
    description: fill("description"),
    termsOfService: fill("url"),
    contact: { name: fill("contact"), url: fill("url"), email: fill("email") },
    license: { name: fill("license"), identifier: fill("license identifier") },
    version: fill("version"),
    "x-logo": { url: fill("url"), altText: fill("description") },
  };
}

function serversOf(fill: Filler): readonly Value[] {
  const name = fill("server variable").replace(/[{}]/g, "");
  return [
    {
      url: `https://{${name}}.example.com/${fill("server path").replace(/[{}]/g, "")}`,
      description: fill("environment"),
      variables: {
        [name]: {
          default: fill("server default"),
          enum: [fill("server value"), fill("server value")],
          description: fill("description"),
        },
      },
    },
    { url: fill("server url").replace(/[{}]/g, ""), description: fill("environment"), "x-name": fill("environment") },
  ];
}

function operationOf(fill: Filler, model: string): Value {
  return {
    operationId: fill("operationId"),
    summary: fill("summary"),
    description: fill("description"),
    tags: [fill("tag")],
    deprecated: true,
    externalDocs: { url: fill("url"), description: fill("description") },
    parameters: ["query", "header", "cookie"].map((place) => ({
      name: fill(`${place} parameter`),
      in: place,
      description: fill("description"),
      schema: { type: "string", enum: [fill("enum"), fill("enum")], default: fill("default") },
      example: fill("example"),
    })),
    responses: responsesOf(fill, model),
    callbacks: {
      [fill("callback")]: {
        [fill("expression")]: {
          post: { requestBody: bodyOf(fill, model), responses: { "200": { description: fill("description") } } },
        },
      },
    },
    servers: [{ url: fill("server url").replace(/[{}]/g, ""), description: fill("environment") }],
    "x-codeSamples": [{ lang: fill("lang"), label: fill("label"), source: fill("sample") }],
  };
}

function listOf(fill: Filler, model: string): Value {
  const items = fill("items");
  return {
    operationId: fill("operationId"),
    parameters: [
      { name: "cursor", in: "query", schema: { type: "string" }, description: fill("description") },
      { name: "limit", in: "query", schema: { type: "integer", default: 10 } },
    ],
    responses: {
      "200": {
        description: fill("description"),
        content: {
          "application/json": {
            schema: {
              type: "object",
              required: [items, "next_cursor"],
              properties: {
                [items]: { type: "array", items: refTo(model) },
                next_cursor: { type: ["string", "null"] },
              },
            },
          },
        },
      },
    },
  };
}

function responsesOf(fill: Filler, model: string): Value {
  return {
    "200": {
      description: fill("description"),
      headers: {
        [fill("header")]: { description: fill("description"), schema: { type: "string", pattern: fill("pattern") } },
      },
      content: {
        "application/json": {
          schema: refTo(model),
          examples: { [fill("example name")]: { summary: fill("summary"), value: fill("example") } },
        },
        [fill("media type")]: { schema: { type: "string" } },
      },
      links: {
        [fill("link")]: {
          operationId: fill("operationId"),
          description: fill("description"),
          parameters: { [fill("link parameter")]: fill("expression") },
        },
      },
    },
    "404": { description: fill("description"), content: { "application/problem+json": { schema: refTo(model) } } },
    [fill("status")]: { description: fill("description") },
  };
}

function bodyOf(fill: Filler, model: string): Value {
  const part = fill("property");
  return {
    description: fill("description"),
    content: {
      "application/json": { schema: refTo(model), example: { [fill("property")]: fill("example") } },
      "multipart/form-data": {
        schema: {
          type: "object",
          properties: { [part]: { type: "string", format: fill("format"), contentMediaType: fill("media type") } },
        },
        encoding: {
          [part]: { contentType: fill("media type"), headers: { [fill("header")]: { schema: { type: "string" } } } },
        },
      },
      [fill("media type")]: { schema: { type: "object", properties: { [part]: { type: "string" } } } },
    },
  };
}

function componentsOf(fill: Filler, model: string): Value {
  const kind = fill("discriminator");
  return {
    schemas: {
      [model]: {
        title: fill("title"),
        description: fill("description"),
        type: "object",
        required: [fill("property")],
        properties: {
          [`${fill("property")}1`]: {
            type: "string",
            title: fill("title"),
            description: fill("description"),
            pattern: fill("pattern"),
            default: fill("default"),
          },
          [`${fill("property")}2`]: {
            enum: [fill("enum"), fill("enum"), null, 1],
            "x-enum-varnames": [fill("enum name")],
            "x-enumDescriptions": { [fill("enum")]: fill("description") },
          },
          [`${fill("property")}3`]: { const: fill("const"), examples: [fill("example")], $comment: fill("comment") },
          [fill("property")]: {
            type: "string",
            format: fill("format"),
            contentEncoding: fill("encoding"),
            deprecated: true,
          },
        },
        patternProperties: { [fill("pattern")]: { type: "string" } },
        dependentRequired: { [fill("property")]: [fill("property")] },
        example: { [fill("property")]: fill("example") },
        xml: { name: fill("xml"), namespace: fill("url"), prefix: fill("xml") },
        externalDocs: { url: fill("url"), description: fill("description") },
      },
      [`${model}Union`]: {
        oneOf: [refTo(`${model}A`), refTo(`${model}B`)],
        discriminator: {
          propertyName: kind,
          mapping: {
            [`${fill("mapping")}1`]: `#/components/schemas/${escapePointer(model)}A`,
            [`${fill("mapping")}2`]: fill("mapping"),
          },
        },
      },
      [`${model}A`]: {
        type: "object",
        required: [kind],
        properties: { [kind]: { type: "string", enum: [fill("enum")] }, back: refTo(`${model}Union`) },
      },
      [`${model}B`]: {
        type: "object",
        required: [kind],
        properties: { [kind]: { const: fill("const") } },
        $anchor: fill("anchor"),
      },
    },
    parameters: { [fill("parameter")]: { name: fill("query parameter"), in: "query", schema: { type: "string" } } },
    securitySchemes: {
      [`${fill("security scheme")}1`]: {
        type: "apiKey",
        in: "header",
        name: fill("header"),
        description: fill("description"),
      },
      [`${fill("security scheme")}2`]: { type: "http", scheme: fill("http scheme"), bearerFormat: fill("format") },
      [`${fill("security scheme")}3`]: {
        type: "oauth2",
        flows: {
          clientCredentials: {
            tokenUrl: fill("token url"),
            refreshUrl: fill("url"),
            scopes: { [fill("scope")]: fill("description") },
          },
          authorizationCode: {
            authorizationUrl: fill("url"),
            tokenUrl: fill("token url"),
            scopes: { [fill("scope")]: fill("description") },
          },
        },
      },
      [`${fill("security scheme")}4`]: { type: "openIdConnect", openIdConnectUrl: fill("url") },
      [`${fill("security scheme")}5`]: { type: "apiKey", in: "query", name: fill("query parameter") },
    },
  };
}

function refTo(model: string): Value {
  return { $ref: `#/components/schemas/${escapePointer(model).replaceAll("%", "%25")}` };
}

function escapePointer(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}
