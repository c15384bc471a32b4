/** A document with something of everything that operations have, and changes that people make to one. */
import fc from "fast-check";

type Json = Record<string, unknown>;

const json = (schema: object) => ({ description: "Fine.", content: { "application/json": { schema } } });
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function thing(name: string, extra: object): Json {
  const model = `${name}Thing`;
  const list = {
    type: "object",
    required: ["items"],
    properties: { items: { type: "array", items: reference(model) }, next_cursor: { type: ["string", "null"] } },
  };
  const id = { name: "id", in: "path", required: true, schema: { type: "string" }, description: "Which one." };
  return {
    [`/${name}`]: {
      get: {
        operationId: `list_${name}`,
        summary: `All ${name}`,
        tags: [name],
        parameters: [
          { name: "cursor", in: "query", schema: { type: "string" } },
          { name: "limit", in: "query", schema: { type: "integer" }, description: "How many." },
          { $ref: "#/components/parameters/Verbose" },
        ],
        responses: { "200": json(list), default: { $ref: "#/components/responses/Failure" } },
      },
      post: {
        operationId: `create_${name}`,
        parameters: [{ name: "Idempotency-Key", in: "header", schema: { type: "string" } }],
        requestBody: { required: true, content: { "application/json": { schema: reference(model) } } },
        responses: {
          "201": json(reference(model)),
          "422": json({ type: "object", properties: { why: { type: "string" } } }),
        },
        ...extra,
      },
    },
    [`/${name}/{id}`]: {
      parameters: [id],
      get: { operationId: `get_${name}`, description: "One of them.", responses: { "200": json(reference(model)) } },
      delete: { operationId: `delete_${name}`, responses: { "204": { description: "Gone." } } },
    },
    [`/${name}/{id}/state`]: {
      put: {
        parameters: [id, { name: "mode", in: "query", schema: { type: "string", enum: ["fast", "slow"] } }],
        requestBody: {
          content: { "application/json": { schema: { type: "object", properties: { state: { type: "string" } } } } },
        },
        responses: {
          "200": json({ type: "object", properties: { state: { type: "string" }, since: { type: "integer" } } }),
        },
      },
    },
  };
}

export function document(): Json {
  const model = (properties: object) => ({
    type: "object",
    required: ["id"],
    properties: { id: { type: "string" }, ...properties },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Ünusual things", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: {
      ...thing("apples", { security: [{ key: [] }] }),
      ...thing("pears", { description: "Makes a pear, “whole”." }),
      "/health": {
        get: {
          operationId: "health",
          responses: { "200": json({ type: "object", properties: { up: { type: "boolean" } } }) },
        },
      },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      parameters: { Verbose: { name: "verbose", in: "query", schema: { type: "boolean" } } },
      responses: { Failure: json(reference("Failure")) },
      schemas: {
        applesThing: model({ size: { type: "integer", description: "In grams." } }),
        pearsThing: model({ apple: reference("applesThing"), secret: { type: "string", writeOnly: true } }),
        Failure: model({ message: { type: "string" } }),
      },
    },
  };
}

/** One change of a document, made where it is. */
export type Change = (document: Json) => void;

const operations = ["apples", "pears"].flatMap((name) => [
  [`/${name}`, "get"],
  [`/${name}`, "post"],
  [`/${name}/{id}`, "get"],
  [`/${name}/{id}`, "delete"],
  [`/${name}/{id}/state`, "put"],
]);

const place = fc.constantFrom(...operations, ["/health", "get"]);
const text = fc.constantFrom("Another word.", "“Quoted”, and */ more", "", "Zero-based page of it", '$ref {}[]"\\ 中');
const name = fc.constantFrom("fresh", "limit", "page", "offset", "X-Trace", "id", "mode");

type Edit = (operation: Json) => void;

/** What is changed most often. */
const often: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom("summary", "description"), text).map(
    ([key, said]): Edit =>
      (operation) =>
        void (operation[key] = said),
  ),
  text.map((description): Edit => (operation) => {
    const [response] = Object.values(operation["responses"] as Record<string, Json>);
    if (response && !("$ref" in response)) response["description"] = description;
  }),
  fc
    .tuple(name, fc.constantFrom("query", "header"), fc.boolean(), text)
    .map(([named, where, required, description]): Edit => (operation) => {
      const parameters = (operation["parameters"] ?? []) as Json[];
      const others = parameters.filter((each) => each["name"] !== named);
      operation["parameters"] = [
        ...others,
        { name: named, in: where, required, description, schema: { type: "string" } },
      ];
    }),
);

const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 20, arbitrary: often },
  fc.nat(3).map((index): Edit => (operation) => {
    operation["parameters"] = ((operation["parameters"] ?? []) as Json[]).filter((_, each) => each !== index);
  }),
  fc.constantFrom("1", "true", "[]").map(
    (value): Edit =>
      (operation) =>
        void (operation["deprecated"] = JSON.parse(value)),
  ),
  fc.constantFrom("apples", "pears", "grapes").map(
    (tag): Edit =>
      (operation) =>
        void (operation["tags"] = [tag]),
  ),
  fc.constantFrom("list_apples", "fresh_name", "get_pears_now").map(
    (id): Edit =>
      (operation) =>
        void (operation["operationId"] = id),
  ),
  fc
    .tuple(
      fc.constantFrom("200", "201", "404", "default"),
      fc.constantFrom<object>(
        reference("pearsThing"),
        reference("Missing"),
        { type: "array", items: reference("applesThing") },
        { type: "object", properties: { one: { type: "string", description: "Said." }, two: { type: "integer" } } },
        { type: "string", enum: ["a", "b"] },
        { oneOf: [reference("applesThing"), reference("pearsThing")], discriminator: { propertyName: "kind" } },
      ),
    )
    .map(([status, schema]): Edit => (operation) => {
      operation["responses"] = { ...(operation["responses"] as Json), [status]: json(schema) };
    }),
  fc
    .constantFrom<object>(
      {
        content: {
          "application/json": {
            schema: { type: "object", properties: { state: { type: "string", enum: ["on", "off"] } } },
          },
        },
      },
      {
        content: {
          "multipart/form-data": {
            schema: { type: "object", properties: { file: { type: "string", format: "binary" } } },
          },
        },
      },
      { required: true, content: { "application/json": { schema: reference("applesThing") } } },
    )
    .map(
      (body): Edit =>
        (operation) =>
          void (operation["requestBody"] = body),
    ),
  fc.constantFrom<object[]>([], [{ key: [] }], [{ unknown: [] }]).map(
    (security): Edit =>
      (operation) =>
        void (operation["security"] = security),
  ),
  fc.constantFrom("https://other.example.com", "https://{region}.example.com").map(
    (url): Edit =>
      (operation) =>
        void (operation["servers"] = [{ url, variables: { region: { default: "eu" } } }]),
  ),
  fc
    .constantFrom<[string, unknown]>(
      ["x-specwright-name", "pick"],
      ["x-internal", true],
      ["x-other", 1],
      ["unheard", 1],
      ["callbacks", { done: { "{$request.body#/url}": { post: { responses: { "200": { description: "" } } } } } }],
    )
    .map(
      ([key, value]): Edit =>
        (operation) =>
          void (operation[key] = value),
    ),
);

function pathsOf(whole: Json): Record<string, Json> {
  return whole["paths"] as Record<string, Json>;
}

const inOperation = fc.tuple(place, edits).map(([[path = "", method = ""], edit]): Change => (whole) => {
  const operation = pathsOf(whole)[path]?.[method];
  if (operation) edit(operation as Json);
});

const elsewhere: fc.Arbitrary<Change> = fc.oneof(
  place.map(
    ([path = "", method = ""]): Change =>
      (whole) =>
        void delete pathsOf(whole)[path]?.[method],
  ),
  fc.constantFrom("/plums", "/apples/{id}/cores").map((path): Change => (whole) => {
    pathsOf(whole)[path] = { get: { responses: { "200": json(reference("Failure")) } } };
  }),
  fc
    .tuple(
      fc.constantFrom("applesThing", "pearsThing", "Failure"),
      fc.constantFrom("size", "id", "novel"),
      fc.constantFrom<object>(
        { type: "string" },
        { type: "integer", description: "New." },
        { type: "string", readOnly: true },
      ),
    )
    .map(([model, property, schema]): Change => (whole) => {
      const schemas = (whole["components"] as Json)["schemas"] as Record<string, { properties: Json }>;
      const found = schemas[model];
      if (found) found.properties[property] = schema;
    }),
  text.map(
    (title): Change =>
      (whole) =>
        void (whole["info"] = { title: `Things ${title}`, version: "1" }),
  ),
);

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof({ weight: 8, arbitrary: inOperation }, { weight: 1, arbitrary: elsewhere }),
  {
    minLength: 1,
    maxLength: 6,
  },
);
