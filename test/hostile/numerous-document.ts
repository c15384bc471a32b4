/** Documents that have a great many of one thing, or one that is very long. */
import {
  count,
  type Described,
  head,
  json,
  operation,
  paths,
  record,
  to,
  type Value,
  yamlHead,
} from "./big-document.js";

function openapi(name: string, size: number, document: (size: number) => Value): Described {
  const text = (length: number) => JSON.stringify({ ...head, paths: {}, ...document(length) });
  return { name, size, file: "openapi.json", want: "a client", text };
}

/** One operation, with what is many of it. */
function call(name: string, size: number, more: (size: number) => Value): Described {
  const done = { 204: { description: "" } };
  return openapi(name, size, (length) => ({
    paths: { "/a": { get: { operationId: "get", responses: done, ...more(length) } } },
  }));
}

function securitySchemes(size: number): Value {
  const schemes = record(size, (index) => [`s${index}`, { type: "apiKey", in: "header", name: `X-${index}` }]);
  return { components: { securitySchemes: schemes } };
}

function yaml(name: string, size: number, text: (size: number) => string): Described {
  return { name, size, file: "openapi.yaml", want: "a client", text: (length) => yamlHead + text(length) };
}

export const numerousDocuments: readonly Described[] = [
  call("parameters", 100_000, (size) => ({
    parameters: count(size, (index) => ({ name: `p${index}`, in: "query", schema: { type: "string" } })),
  })),
  call("responses", 100_000, (size) => ({
    responses: record(size, (index) => [`${200 + index}`, { description: "x" }]),
  })),
  call("media types of an answer", 20_000, (size) => ({
    responses: {
      200: {
        description: "",
        content: record(size, (index) => [`application/x-${index}`, { schema: { type: "string" } }]),
      },
    },
  })),
  call("headers of an answer", 100_000, (size) => ({
    responses: { 200: { description: "", headers: record(size, (index) => [`X-${index}`, { schema: {} }]) } },
  })),
  call("links", 100_000, (size) => ({
    responses: { 200: { description: "", links: record(size, (index) => [`l${index}`, { operationId: "get" }]) } },
  })),
  call("examples", 100_000, (size) => ({
    responses: {
      200: {
        description: "",
        content: {
          "application/json": { schema: {}, examples: record(size, (index) => [`e${index}`, { value: index }]) },
        },
      },
    },
  })),
  call("callbacks", 10_000, (size) => ({
    callbacks: record(size, (index) => [
      `c${index}`,
      { "{$request.query.url}": { post: { responses: { 204: { description: "" } } } } },
    ]),
  })),
  call("tags of an operation", 100_000, (size) => ({ tags: count(size, (index) => `t${index}`) })),
  call("alternatives of security", 100_000, (size) => ({ security: count(size, (index) => ({ [`s${index}`]: [] })) })),
  {
    name: "callbacks in each other",
    size: 1_000,
    file: "openapi.json",
    want: "document-too-deep",
    text: (size) => {
      const open = '{"operationId":"a","responses":{"204":{"description":""}},"callbacks":{"c":{"{$url}":{"post":';
      const nested = `${open.repeat(size)}{}${"}}}}".repeat(size)}`;
      return JSON.stringify({ ...head, paths: { "/a": { post: 0 } } }).replace('"post":0', `"post":${nested}`);
    },
  },
  openapi("many tags", 100_000, (size) => ({ tags: count(size, (index) => ({ name: `t${index}` })) })),
  openapi("servers", 100_000, (size) => ({
    servers: count(size, (index) => ({ url: `https://s${index}.example.com` })),
  })),
  openapi("variables of a server", 10_000, (size) => ({
    servers: [
      {
        url: `https://example.com/${count(size, (index) => `{v${index}}`).join("/")}`,
        variables: record(size, (index) => [`v${index}`, { default: "a", enum: ["a", "b"] }]),
      },
    ],
  })),
  openapi("many security schemes", 10_000, securitySchemes),
  { ...openapi("too many security schemes", 100_000, securitySchemes), want: "security-schemes-too-many" },
  openapi("scopes", 100_000, (size) => ({
    components: {
      securitySchemes: {
        a: {
          type: "oauth2",
          flows: {
            clientCredentials: {
              tokenUrl: "https://example.com",
              scopes: record(size, (index) => [`s${index}`, "x"]),
            },
          },
        },
      },
    },
  })),
  openapi("webhooks", 10_000, (size) => ({
    webhooks: record(size, (index) => [
      `w${index}`,
      { post: { requestBody: { content: { "application/json": { schema: { type: "object" } } } } } },
    ]),
  })),
  openapi("extensions", 1_000_000, (size) => ({ "x-a": count(size, (index) => index) })),
  openapi("schemas that nobody uses", 50_000, (size) => ({
    components: { schemas: record(size, (index) => [`S${index}`, { type: "object", properties: { a: {} } }]) },
  })),
  json("mapping", 100_000, "a client", (size) => ({
    A: {
      oneOf: [to("B"), to("C")],
      discriminator: { propertyName: "kind", mapping: record(size, (index) => [`k${index}`, "B"]) },
    },
    B: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
    C: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
  })),
  json("enum of long values", 1_000, "a client", (size) => ({
    A: { type: "string", enum: count(size, (index) => `${index}${"v".repeat(10_000)}`) },
  })),
  json("enum with names", 100_000, "a client", (size) => ({
    A: {
      type: "integer",
      enum: count(size, (index) => index),
      "x-enum-varnames": count(size, (index) => `N${index}`),
      "x-enum-descriptions": count(size, (index) => `d${index}`),
    },
  })),
  json("pattern properties", 20_000, "a client", (size) => ({
    A: { type: "object", patternProperties: record(size, (index) => [`^p${index}`, { type: "string" }]) },
  })),
  json("required, but not there", 100_000, "a client", (size) => ({
    A: { type: "object", required: count(size, (index) => `r${index}`) },
  })),
  json("prefix items", 20_000, "a client", (size) => ({
    A: { type: "array", prefixItems: count(size, () => ({ type: "string" })), items: false },
  })),
  json("arrays in each other", 150, "a client", (size) => {
    let schema: Value = { type: "string" };
    for (let index = 0; index < size; index++) schema = { type: "array", items: schema };
    return { A: schema };
  }),
  json("product of choices", 12, "a client", (size) => ({
    A: {
      allOf: count(size, (index) => ({
        oneOf: count(8, (other) => ({ type: "object", properties: { [`p${index}_${other}`]: { type: "string" } } })),
      })),
    },
  })),
  json("very long description", 10_000_000, "a client", (size) => ({
    A: { type: "object", description: "word *word* <b>word</b>\n".repeat(size / 24), properties: {} },
  })),
  json("description of brackets", 1_000_000, "a client", (size) => ({
    A: { type: "object", description: "[".repeat(size), properties: {} },
  })),
  json("description of stars", 1_000_000, "a client", (size) => ({
    A: { type: "object", description: "*a_".repeat(size / 3), properties: {} },
  })),
  json("description of opened tags", 1_000_000, "a client", (size) => ({
    A: { type: "object", description: "<a ".repeat(size / 3), properties: {} },
  })),
  json("description of backticks", 1_000_000, "a client", (size) => ({
    A: {
      type: "object",
      description: count(1_400, (index) => "`".repeat(index))
        .join(" ")
        .slice(0, size),
      properties: {},
    },
  })),
  json("description of spaces", 1_000_000, "a client", (size) => ({
    A: { type: "object", description: `a${" ".repeat(size)}b`, properties: {} },
  })),
  { ...paths("a path of many segments", 1, () => [`/${"a/".repeat(20_000)}`, operation("a")]), want: "path-too-long" },
  {
    ...paths("a path of one long segment", 1, () => [`/${"a".repeat(1_000_000)}`, operation("a")]),
    want: "path-too-long",
  },
  { ...paths("a path of braces", 1, () => [`/${"{".repeat(100_000)}`, operation("a")]), want: "path-too-long" },
  paths("operationId of many words", 1, () => ["/a", operation("get-".repeat(100_000))]),
  yaml("comments", 50_000_000, (size) => "# comment\n".repeat(size / 10)),
  yaml("empty lines", 50_000_000, (size) => "\n".repeat(size)),
  yaml("YAML", 10_000_000, (size) => `x-a:\n${"  - { a: 1, b: text, c: [1, 2] }\n".repeat(size / 33)}`),
  yaml("block text", 10_000_000, (size) => `x-a: |\n${"  a line of it\n".repeat(size / 15)}`),
  yaml("anchors", 10_000, (size) => count(size, (index) => `x-${index}: &a${index} { a: 1 }\n`).join("")),
  yaml("aliases of one", 100_000, (size) => `x-0: &a { a: 1 }\nx-1: [${"*a, ".repeat(size)}]\n`),
  yaml("long key", 1_000, (size) => `? ${"k".repeat(size * 1_000)}\n: 1\n`),
  yaml("number of many digits", 1_000_000, (size) => `x-a: ${"1".repeat(size)}\nx-b: 0x${"f".repeat(size)}\n`),
  yaml("tags in YAML", 10_000, (size) => count(size, (index) => `x-${index}: !t${index} a\n`).join("")),
];
