/** A document in Swagger 2.0, and what OpenAPI 3.2 has beyond 3.1: every field that takes text filled with whatever is given for it. */
import type { Filler } from "./document.js";

type Value = Readonly<Record<string, unknown>>;

const escapePointer = (text: string) => text.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");

export function fillSwagger(fill: Filler): Value {
  const model = fill("definition");
  const ref = { $ref: `#/definitions/${escapePointer(model)}` };
  const segment = fill("path").replace(/[{}?#]/g, "");
  const id = fill("path parameter");
  return {
    swagger: "2.0",
    info: {
      title: fill("title"),
      version: fill("version"),
      description: fill("description"),
      contact: { name: fill("contact"), url: fill("url"), email: fill("email") },
      license: { name: fill("license"), url: fill("url") },
    },
    host: `a.example${fill("host").replace(/[{}]/g, "")}`,
    basePath: `/${fill("base path").replace(/[{}]/g, "")}`,
    schemes: ["https"],
    consumes: ["application/json", fill("media type")],
    produces: ["application/json", fill("media type")],
    tags: [{ name: fill("tag"), description: fill("description"), externalDocs: { url: fill("url") } }],
    externalDocs: { url: fill("url"), description: fill("description") },
    security: [{ [`${fill("security")}1`]: [] }, { [`${fill("security")}2`]: [fill("scope")] }],
    securityDefinitions: {
      [`${fill("security")}1`]: {
        type: "apiKey",
        in: "header",
        name: fill("header"),
        description: fill("description"),
      },
      [`${fill("security")}2`]: {
        type: "oauth2",
        flow: "accessCode",
        authorizationUrl: fill("url"),
        tokenUrl: `https://a.example/${fill("token path")}`,
        scopes: { [fill("scope")]: fill("description") },
      },
      [`${fill("security")}3`]: { type: "basic" },
    },
    paths: {
      [`/${segment}/{${id}}`]: {
        parameters: [{ name: id, in: "path", required: true, type: "string", description: fill("description") }],
        get: {
          operationId: fill("operationId"),
          summary: fill("summary"),
          description: fill("description"),
          tags: [fill("tag")],
          parameters: ["query", "header"].map((place) => ({
            name: fill(`${place} parameter`),
            in: place,
            type: "array",
            collectionFormat: fill("collection format"),
            items: { type: "string", enum: [fill("enum"), fill("enum")], default: fill("default") },
            pattern: fill("pattern"),
            description: fill("description"),
            "x-example": fill("example"),
          })),
          responses: {
            200: {
              description: fill("description"),
              schema: ref,
              headers: { [fill("header")]: { type: "string", description: fill("description") } },
              examples: { [fill("media type")]: fill("example") },
            },
            default: { description: fill("description"), schema: ref },
          },
        },
        post: {
          operationId: fill("operationId"),
          consumes: ["multipart/form-data"],
          parameters: [
            { name: fill("form field"), in: "formData", type: "file", description: fill("description") },
            { name: `${fill("form field")}2`, in: "formData", type: "string", default: fill("default") },
          ],
          responses: { 200: { description: fill("description") } },
        },
        put: {
          consumes: [fill("media type")],
          parameters: [{ name: fill("body"), in: "body", schema: ref, description: fill("description") }],
          responses: { 204: { description: fill("description") } },
        },
      },
    },
    "x-ms-paths": {
      [`/${segment}2?${fill("query").replace(/[{}?#]/g, "")}`]: {
        get: { operationId: fill("operationId"), responses: { 200: { description: fill("description") } } },
      },
    },
    definitions: {
      [model]: {
        type: "object",
        title: fill("title"),
        description: fill("description"),
        discriminator: "kind",
        required: ["kind", fill("property")],
        properties: {
          kind: { type: "string" },
          [fill("property")]: { type: "string", format: fill("format"), "x-nullable": true, default: fill("default") },
          [`${fill("property")}2`]: {
            type: "string",
            enum: [fill("enum"), fill("enum")],
            "x-ms-enum": { name: fill("enum name"), values: [{ value: fill("enum"), name: fill("value name") }] },
          },
        },
        xml: { name: fill("xml") },
        example: { [fill("property")]: fill("example") },
      },
      [`${model}Child`]: {
        allOf: [ref, { type: "object", properties: { [fill("property")]: ref } }],
        "x-ms-discriminator-value": fill("discriminator value"),
      },
    },
    parameters: { [fill("parameter")]: { name: fill("query parameter"), in: "query", type: "string" } },
    responses: { [fill("response")]: { description: fill("description") } },
  };
}

/** OpenAPI 3.2: what it has that 3.1 has not. */
export function fillLatest(fill: Filler): Value {
  const answer = { "200": { description: fill("description") } };
  return {
    openapi: "3.2.0",
    $self: `https://a.example/${fill("self").replace(/[#?]/g, "")}`,
    info: { title: fill("title"), version: fill("version"), summary: fill("summary") },
    servers: [{ url: "https://a.example", name: fill("server name"), description: fill("description") }],
    tags: [
      { name: fill("tag"), summary: fill("summary"), parent: fill("parent"), kind: fill("kind") },
      { name: `${fill("tag")}2`, summary: fill("summary") },
    ],
    paths: {
      "/events": {
        additionalOperations: { [fill("method").replace(/[^\w!#$%&'*+.^`|~-]/g, "") || "COPY"]: { responses: answer } },
        query: { operationId: fill("operationId"), tags: [fill("tag")], responses: answer },
        get: {
          parameters: [
            {
              name: fill("querystring"),
              in: "querystring",
              content: { [fill("media type")]: { schema: { type: "object" } } },
            },
          ],
          responses: {
            "200": {
              summary: fill("summary"),
              description: fill("description"),
              content: {
                "text/event-stream": {
                  itemSchema: {
                    type: "object",
                    properties: { event: { const: fill("event") }, [fill("property")]: { const: fill("const") } },
                  },
                },
              },
            },
          },
        },
      },
    },
    components: {
      mediaTypes: { [fill("component").replace(/[^\w.-]/g, "") || "a"]: { schema: { type: "string" } } },
      schemas: {
        A: {
          oneOf: [{ type: "object", properties: { [fill("property")]: { type: "string" } } }],
          discriminator: { propertyName: fill("property"), defaultMapping: fill("mapping") },
          xml: { nodeType: fill("node type"), name: fill("xml") },
        },
      },
      securitySchemes: {
        [fill("security")]: {
          type: "oauth2",
          deprecated: true,
          oauth2MetadataUrl: fill("url"),
          flows: {
            deviceAuthorization: { deviceAuthorizationUrl: fill("url"), tokenUrl: fill("url"), scopes: {} },
          },
        },
      },
    },
  };
}
