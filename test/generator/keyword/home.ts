/** Small documents in which an object of any kind stands where it counts. */
import type { OpenApiVersion } from "../../../generator/keyword/keyword.js";
import type { KeywordKind } from "../../../generator/keyword/table.js";

export type Fields = Readonly<Record<string, unknown>>;

export interface Home {
  /** What the object has where a test says nothing else. */
  readonly usual?: Fields;
  readonly settle: (object: Fields) => Fields;
}

const pet = { type: "object", properties: { name: { type: "string" } } };
const json = (schema: unknown) => ({ "application/json": { schema } });

/** A document with one operation, `GET /pets`, or `POST /pets` where it has a body. */
const operation = (fields: Fields, root: Fields = {}) => ({
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": { [methodOf(fields)]: { responses: { 200: { description: "", content: json(pet) } }, ...fields } },
  },
  ...root,
});
/** The body of a GET request is left out. */
const methodOf = ({ requestBody, parameters = [] }: Fields) =>
  requestBody !== undefined || (parameters as readonly Fields[]).some(({ in: place }) => place === "body")
    ? "post"
    : "get";
const body = (media: Fields, type = "application/json") =>
  operation({ requestBody: { required: true, content: { [type]: media } } });
const respond = (response: Fields) => operation({ responses: { 404: response } });
/** A list in pages, whose end a header may give. */
const list = (header: Fields, page: Fields, items: Fields) =>
  operation({
    parameters: [{ name: "page", in: "query", ...page }],
    responses: { 200: { description: "", headers: { "X-Total-Count": header }, ...items } },
  });
const pets = { type: "array", items: pet };
const secured = (scheme: Fields) =>
  operation({}, { components: { securitySchemes: { key: scheme } }, security: [{ key: [] }] });
/** Of a property it counts who is to write it. */
const holder = { type: "object", properties: { thing: { $ref: "#/components/schemas/Thing" } } };
const model = (schema: Fields) =>
  operation(
    {
      requestBody: { content: json(holder) },
      responses: { 200: { description: "", content: json(holder) } },
    },
    { components: { schemas: { Thing: schema, Pet: pet } } },
  );

const refer = (field: string) => ({ $ref: `#/components/${field}/A` });

export const components: Fields = {
  schemas: { Pet: pet },
  responses: { A: { description: "", content: json(pet) } },
  parameters: { A: { name: "b", in: "query", schema: { type: "string" } } },
  examples: { A: { value: "rex" } },
  requestBodies: { A: { content: json(pet) } },
  headers: { A: { schema: { type: "string" } } },
  securitySchemes: { key: { type: "http", scheme: "bearer" } },
  links: { A: { operationId: "feed" } },
  callbacks: { A: { "{$request.body#/url}": { post: { requestBody: { content: json(pet) }, responses: {} } } } },
  pathItems: { A: { get: { operationId: "feed_pets", responses: {} } } },
  mediaTypes: { A: { schema: pet } },
};

/** An operation that refers to components of every kind that count. */
const users = {
  parameters: [
    refer("parameters"),
    { name: "c", in: "query", schema: { type: "string" }, examples: { first: refer("examples") } },
  ],
  requestBody: refer("requestBodies"),
  responses: {
    200: {
      description: "",
      content: { "application/json": refer("mediaTypes") },
      headers: { "X-A": refer("headers") },
      links: { next: refer("links") },
    },
    404: refer("responses"),
    422: { description: "", content: json({ $ref: "#/components/schemas/Pet" }) },
  },
  security: [{ key: [] }],
  callbacks: { fed: refer("callbacks") },
};

const homes: Readonly<Record<KeywordKind, Home>> = {
  document: { usual: operation({}), settle: (root) => root },
  info: { usual: { title: "Pets", version: "1" }, settle: (info) => operation({}, { info }) },
  contact: { settle: (contact) => operation({}, { info: { title: "Pets", version: "1", contact } }) },
  license: { settle: (license) => operation({}, { info: { title: "Pets", version: "1", license } }) },
  server: {
    usual: { url: "https://a.test" },
    settle: (server) => operation({}, { servers: [server, { url: "https://b.test" }] }),
  },
  serverVariable: {
    usual: { default: "eu" },
    settle: (region) => operation({}, { servers: [{ url: "https://{region}.test", variables: { region } }] }),
  },
  components: {
    usual: components,
    settle: (object) =>
      operation(users, { components: object, paths: { "/pets": { get: users }, "/dogs": refer("pathItems") } }),
  },
  pathItem: {
    settle: (item) => ({
      ...operation({}),
      paths: { "/pets": { post: { responses: {} }, ...item } },
      "x-items": { dogs: { put: { operationId: "feed_dogs", responses: {} } } },
    }),
  },
  operation: {
    settle: (fields) =>
      operation(fields, { components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } } }),
  },
  externalDocs: { settle: (externalDocs) => operation({ externalDocs }) },
  parameter: {
    usual: { name: "a", in: "query", schema: { type: "string" } },
    settle: (parameter) => operation({ parameters: [parameter] }),
  },
  requestBody: { usual: { content: json(pet) }, settle: (requestBody) => operation({ requestBody }) },
  mediaType: { usual: { schema: pet }, settle: (media) => body(media, "multipart/form-data") },
  encoding: {
    settle: (encoding) =>
      body({ schema: formSchema, encoding: { list: encoding } }, "application/x-www-form-urlencoded"),
  },
  response: { usual: { description: "No." }, settle: respond },
  header: {
    usual: { schema: { type: "string" } },
    settle: (header) => list(header, { schema: { type: "integer" } }, { content: json(pets) }),
  },
  example: {
    settle: (example) =>
      operation({ parameters: [{ name: "a", in: "query", schema: { type: "string" }, examples: { example } }] }),
  },
  link: {
    usual: { operationId: "feed" },
    settle: (link) => operation({ responses: { 200: { description: "", links: { link } } } }),
  },
  tag: { usual: { name: "pets" }, settle: (tag) => operation({ tags: ["pets"] }, { tags: [tag] }) },
  reference: {
    settle: (reference) =>
      operation(
        { parameters: [reference] },
        {
          components: {
            parameters: { A: { name: "a", in: "query", description: "Old.", schema: { type: "string" } } },
          },
        },
      ),
  },
  schema: { settle: model },
  discriminator: {
    usual: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } },
    settle: (discriminator) =>
      operation(
        { responses: { 200: { description: "", content: json({ $ref: "#/components/schemas/Animal" }) } } },
        {
          components: {
            schemas: {
              Animal: {
                oneOf: ["Cat", "Dog"].map((name) => ({ $ref: `#/components/schemas/${name}` })),
                discriminator,
              },
              Cat: { type: "object", properties: { kind: { type: "string" } } },
              Dog: { type: "object", properties: { kind: { type: "string" } } },
            },
          },
        },
      ),
  },
  xml: { settle: (xml) => model({ ...pet, xml }) },
  securityScheme: { usual: { type: "apiKey", name: "key", in: "header" }, settle: secured },
  oauthFlows: { settle: (flows) => secured({ type: "oauth2", flows }) },
  oauthFlow: { settle: (flow) => secured({ type: "oauth2", flows: { authorizationCode: flow } }) },
};

const formSchema = {
  type: "object",
  properties: { list: { type: "array", items: { type: "string" } } },
};

/** The same for Swagger 2.0, where it is different. */
const swaggerHomes: Readonly<Partial<Record<KeywordKind, Home>>> = {
  document: {
    usual: { info: { title: "Pets", version: "1" }, paths: { "/pets": { get: { responses: {} } } } },
    settle: (root) => root,
  },
  operation: {
    usual: { responses: { 200: { description: "", schema: pet } } },
    settle: (fields) => operation(fields, { host: "a.test", schemes: ["https"] }),
  },
  parameter: {
    usual: { name: "a", in: "query", type: "string" },
    settle: (parameter) => operation({ parameters: [parameter] }),
  },
  response: { usual: { description: "No." }, settle: respond },
  header: { usual: { type: "string" }, settle: (header) => list(header, { type: "integer" }, { schema: pets }) },
  schema: {
    settle: (schema) =>
      operation(
        { responses: { 200: { description: "", schema: { $ref: "#/definitions/Thing" } } } },
        { definitions: { Thing: schema } },
      ),
  },
  securityScheme: {
    usual: { type: "oauth2", flow: "implicit", authorizationUrl: "https://a.test", scopes: {} },
    settle: (scheme) => operation({}, { securityDefinitions: { key: scheme }, security: [{ key: [] }] }),
  },
};

/** A whole document, in a version. */
export function settle(kind: KeywordKind, object: Fields, version: OpenApiVersion): Fields {
  const home = homeOf(kind, version);
  const head = version === "2.0" ? { swagger: "2.0" } : { openapi: version === "3.0" ? "3.0.3" : `${version}.0` };
  const document = home.settle(object);
  // A root that is given as such says its version itself.
  return kind === "document" ? document : { ...head, ...document };
}

export function homeOf(kind: KeywordKind, version: OpenApiVersion): Home {
  return (version === "2.0" ? swaggerHomes[kind] : undefined) ?? homes[kind];
}
