/** Large and tangled documents, generated: each with what must become of it. */
import {
  type BigDocument,
  count,
  type Described,
  head,
  json as jsonOf,
  operation,
  paths,
  record,
  to,
  type Value,
  type Want,
  withSchemas,
  yamlHead,
} from "./big-document.js";
import { heavyDocuments } from "./heavy-document.js";
import { numerousDocuments } from "./numerous-document.js";

/** What no document that describes an API is made of. */
const refused: Readonly<Record<string, Want>> = {
  "circle of bare references": "reference-cycle",
  "chain of references": "composition-too-deep",
  "chain of allOf": "composition-too-deep",
  "circle of allOf": "composition-too-deep",
  "chain of oneOf": "composition-too-deep",
  "complete allOf": "composition-too-large",
  "complete allOf, without properties": "composition-too-large",
  "complete oneOf": "composition-too-large",
  "complete circle of oneOf": "composition-too-large",
};

function json(name: string, size: number, schemas: (size: number) => Value): Described {
  return jsonOf(name, size, refused[name] ?? "a client", schemas);
}

const tangled: readonly Described[] = [
  {
    name: "alias bomb",
    size: 40,
    file: "openapi.yaml",
    want: "document-too-large",
    text: (size) =>
      `${yamlHead}x-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${count(size, (index) => `x-${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(10)}]`).join("\n")}\n`,
  },
  {
    name: "merge chain",
    size: 1_000,
    file: "openapi.yaml",
    want: "a client",
    text: (size) =>
      `${yamlHead}x-0: &a0 { k0: 0 }\n${count(size, (index) => `x-${index + 1}: &a${index + 1} { <<: *a${index}, k${index + 1}: 1 }`).join("\n")}\n`,
  },
  {
    name: "long merge chain",
    size: 10_000,
    file: "openapi.yaml",
    want: "document-too-large",
    // Each holds all that those before it have: fifty million keys.
    text: (size) =>
      `${yamlHead}x-0: &a0 { k0: 0 }\n${count(size, (index) => `x-${index + 1}: &a${index + 1} { <<: *a${index}, k${index + 1}: 1 }`).join("\n")}\n`,
  },
  {
    name: "merge bomb",
    size: 40,
    file: "openapi.yaml",
    want: "document-too-large",
    text: (size) =>
      `${yamlHead}x-0: &a0 { k0: 0 }\n${count(size, (index) => `x-${index + 1}: &a${index + 1} { <<: [${`*a${index}, `.repeat(10)}], k${index + 1}: 1 }`).join("\n")}\n`,
  },
  {
    name: "nesting in YAML, in flow",
    size: 10_000,
    file: "openapi.yaml",
    want: "document-too-deep",
    text: (size) => `${yamlHead}x-a: ${"[".repeat(size)}${"]".repeat(size)}\n`,
  },
  {
    name: "nesting in YAML, in blocks",
    size: 2_000,
    file: "openapi.yaml",
    want: "document-too-deep",
    text: (size) => `${yamlHead}x-a:\n${count(size, (index) => `${" ".repeat(index + 1)}a:`).join("\n")}\n`,
  },
  {
    name: "nesting in JSON",
    size: 10_000,
    file: "openapi.json",
    want: "document-too-deep",
    text: (size) => withSchemas({}).replace(/\}$/, `,"x-a":${'{"a":'.repeat(size)}1${"}".repeat(size)}}`),
  },
  {
    name: "nested properties",
    size: 10_000,
    file: "openapi.json",
    want: "document-too-deep",
    text: (size) =>
      withSchemas({ A: 0 }).replace(
        '"A":0',
        `"A":${'{"type":"object","properties":{"a":'.repeat(size)}{}${"}}".repeat(size)}`,
      ),
  },
  json("nested properties, few", 100, (size) => {
    let schema: Value = { type: "string" };
    for (let index = 0; index < size; index++) schema = { type: "object", properties: { a: schema } };
    return { A: schema };
  }),
  json("circle of bare references", 10_000, (size) => ({
    A: to("S0"),
    ...record(size, (index) => [`S${index}`, to(`S${(index + 1) % size}`)]),
  })),
  json("chain of references", 10_000, (size) => ({
    A: to("S0"),
    ...record(size, (index) => [`S${index}`, index === size - 1 ? { type: "string" } : to(`S${index + 1}`)]),
  })),
  json("chain of properties", 10_000, (size) => ({
    A: to("S0"),
    ...record(size, (index) => [
      `S${index}`,
      { type: "object", properties: { a: index === size - 1 ? {} : to(`S${index + 1}`) } },
    ]),
  })),
  json("chain of allOf", 10_000, (size) => ({
    A: to("S0"),
    ...record(size, (index) => [
      `S${index}`,
      {
        allOf: index === size - 1 ? [] : [to(`S${index + 1}`)],
        type: "object",
        properties: { [`p${index}`]: { type: "string" } },
      },
    ]),
  })),
  json("circle of allOf", 1_000, (size) => ({
    A: to("S0"),
    ...record(size, (index) => [
      `S${index}`,
      { allOf: [to(`S${(index + 1) % size}`)], type: "object", properties: { [`p${index}`]: {} } },
    ]),
  })),
  json("complete allOf", 60, (size) => ({
    A: to("S0"),
    ...record(size, (index) => [
      `S${index}`,
      {
        allOf: count(size - index - 1, (other) => to(`S${index + other + 1}`)),
        type: "object",
        properties: { [`p${index}`]: {} },
      },
    ]),
  })),
  json("complete allOf, without properties", 60, (size) => ({
    A: to("S0"),
    ...record(size, (index) => [
      `S${index}`,
      { allOf: count(size - index - 1, (other) => to(`S${index + other + 1}`)) },
    ]),
  })),
  json("complete oneOf", 60, (size) => ({
    A: to("S0"),
    ...record(size, (index) => [
      `S${index}`,
      { oneOf: [{ type: "string" }, ...count(size - index - 1, (other) => to(`S${index + other + 1}`))] },
    ]),
  })),
  json("complete circle of oneOf", 60, (size) => ({
    A: to("S0"),
    ...record(size, (index) => [`S${index}`, { oneOf: count(size, (other) => to(`S${other}`)) }]),
  })),
  json("chain of oneOf", 10_000, (size) => ({
    A: to("S0"),
    ...record(size, (index) => [
      `S${index}`,
      { oneOf: [{ type: "string" }, index === size - 1 ? { type: "null" } : to(`S${index + 1}`)] },
    ]),
  })),
  json("oneOf of objects", 20_000, (size) => ({
    A: {
      oneOf: count(size, (index) => ({
        type: "object",
        required: ["kind"],
        properties: { kind: { const: `k${index}` }, a: { type: "string" } },
      })),
    },
  })),
  json("oneOf of references", 20_000, (size) => ({
    A: { oneOf: count(size, (index) => to(`S${index}`)) },
    ...record(size, (index) => [`S${index}`, { type: "object", properties: { [`p${index}`]: {} } }]),
  })),
  json("discriminated oneOf", 20_000, (size) => ({
    A: {
      oneOf: count(size, (index) => to(`S${index}`)),
      discriminator: {
        propertyName: "kind",
        mapping: record(size, (index) => [`k${index}`, `#/components/schemas/S${index}`]),
      },
    },
    ...record(size, (index) => [
      `S${index}`,
      { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
    ]),
  })),
  json("anyOf of the same", 20_000, (size) => ({ A: { anyOf: count(size, () => ({ type: "string" })) } })),
  json("allOf of objects", 20_000, (size) => ({
    A: { allOf: count(size, (index) => ({ type: "object", properties: { [`p${index}`]: {} } })) },
  })),
  json("heirs of one", 10_000, (size) => ({
    A: {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind" },
    },
    ...record(size, (index) => [`S${index}`, { allOf: [to("A"), { type: "object", properties: { b: {} } }] }]),
  })),
  json("properties", 100_000, (size) => ({
    A: { type: "object", properties: record(size, (index) => [`p${index}`, { type: "string" }]) },
  })),
  json("required properties that clash", 20_000, (size) => ({
    A: {
      type: "object",
      required: count(size, (index) => `p_${index}`),
      properties: record(size, (index) => [`p_${index}`, { type: "string" }]),
    },
  })),
  json("values of an enum", 100_000, (size) => ({ A: { type: "string", enum: count(size, (index) => `v${index}`) } })),
  json("schemas", 20_000, (size) => ({
    A: { type: "object", properties: record(size, (index) => [`p${index}`, to(`S${index}`)]) },
    ...record(size, (index) => [`S${index}`, { type: "object", properties: { a: { type: "string" } } }]),
  })),
  json("schemas of one name", 10_000, (size) => ({
    A: {
      type: "object",
      properties: record(size, (index) => [
        `p${index}`,
        to(`s${"-".repeat(index % 100)}${"_".repeat(Math.floor(index / 100))}a`),
      ]),
    },
    ...record(size, (index) => [
      `s${"-".repeat(index % 100)}${"_".repeat(Math.floor(index / 100))}a`,
      { type: "object", properties: { a: { type: "string" } } },
    ]),
  })),
  json("long description", 5_000_000, (size) => ({ A: { type: "string", description: "word ".repeat(size / 5) } })),
  json("long name", 1_000_000, (size) => ({ A: { type: "object", properties: { ["n".repeat(size)]: {} } } })),
  json("long pattern", 1_000_000, (size) => ({ A: { type: "string", pattern: "(a+)+".repeat(size / 5) } })),
  paths("paths", 10_000, (index) => [`/things${index}/{id}`, operation(`getThing${index}`, ["id"])]),
  paths("paths in each other", 1_000, (index) => [`${"/a".repeat(index + 1)}`, operation(`getA${index}`)]),
  paths("operations of one resource", 10_000, (index) => [`/things/do${index}`, operation(`doThing${index}`)]),
  paths("paths of one operationId", 5_000, (index) => [`/things${index}`, operation("same")]),
  paths("parameters of one path", 500, (index) => [
    index === 0 ? `/${count(500, (each) => `{p${each}}`).join("/")}` : `/b${index}`,
    operation(`get${index}`, index === 0 ? count(500, (each) => `p${each}`) : []),
  ]),
  {
    name: "parameters of one operation",
    size: 10_000,
    file: "openapi.json",
    want: "a client",
    text: (size) =>
      JSON.stringify({
        ...head,
        paths: {
          "/a": {
            get: {
              operationId: "get",
              parameters: count(size, (index) => ({ name: `p${index}`, in: "query", schema: { type: "string" } })),
              responses: { 204: { description: "" } },
            },
          },
        },
      }),
  },
  {
    name: "tags",
    size: 20_000,
    file: "openapi.json",
    want: "a client",
    text: (size) => JSON.stringify({ ...head, tags: count(size, (index) => ({ name: `t${index}` })), paths: {} }),
  },
  {
    name: "security schemes",
    size: 5_000,
    file: "openapi.json",
    want: "a client",
    text: (size) =>
      JSON.stringify({
        ...head,
        paths: {},
        security: count(size, (index) => ({ [`s${index}`]: [] })),
        components: {
          securitySchemes: record(size, (index) => [`s${index}`, { type: "apiKey", in: "header", name: `X-${index}` }]),
        },
      }),
  },
  {
    name: "malformed YAML",
    size: 50_000_000,
    file: "openapi.yaml",
    want: "yaml-syntax",
    text: (size) => `${yamlHead}${"a: b: c: [\n".repeat(size / 11)}`,
  },
  {
    name: "malformed YAML, all in one line",
    size: 50_000_000,
    file: "openapi.yaml",
    want: "document-too-deep",
    text: (size) => `${yamlHead}x: ${"{[".repeat(size / 2)}`,
  },
  {
    name: "malformed JSON",
    size: 50_000_000,
    file: "openapi.json",
    want: "json-syntax",
    text: (size) => `{"openapi":"3.1.0","x":[${"1,".repeat(size / 2)}`,
  },
  {
    name: "repeated keys",
    size: 1_000_000,
    file: "openapi.yaml",
    want: "key-duplicate",
    text: (size) => `${yamlHead}${"a: 1\n".repeat(size / 5)}`,
  },
  {
    name: "quotes without an end",
    size: 50_000_000,
    file: "openapi.yaml",
    want: "yaml-syntax",
    text: (size) => `${yamlHead}x: "${"a\n".repeat(size / 2)}`,
  },
  {
    name: "nothing but spaces",
    size: 50_000_000,
    file: "openapi.yaml",
    want: "document-empty",
    text: (size) => " ".repeat(size),
  },
  {
    name: "nothing but NUL",
    size: 50_000_000,
    file: "openapi.yaml",
    want: "file-encoding-unknown",
    text: (size) => "\0".repeat(size),
  },
];

/** Whatever anybody hands in ends within this. */
export const bigDocuments: readonly BigDocument[] = [...tangled, ...numerousDocuments, ...heavyDocuments].map(
  (each) => ({
    ...each,
    seconds: 10,
    megabytes: 512,
  }),
);

/** A document as people write them, of about so many bytes. */
function honest(name: string, size: number, seconds: number, megabytes: number): BigDocument {
  const bytes = JSON.stringify([resource(1000), model(1000)]).length;
  const text = (length: number) => {
    const number = Math.ceil(length / bytes);
    return JSON.stringify({
      ...head,
      paths: Object.fromEntries(count(number, (index) => resource(index)).flat()),
      components: { schemas: record(number, model) },
    });
  };
  return { name, file: "openapi.json", want: "a client", size, text, seconds, megabytes };
}

function resource(index: number): readonly (readonly [string, Value])[] {
  const schema = to(`Thing${index}`);
  const answer = (code: string) => ({
    [code]: { description: "A thing.", content: { "application/json": { schema } } },
  });
  const limit = { name: "limit", in: "query", description: "How many.", schema: { type: "integer", default: 20 } };
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const requestBody = { content: { "application/json": { schema } } };
  return [
    [
      `/things${index}`,
      {
        get: { operationId: `listThings${index}`, parameters: [limit], responses: answer("200") },
        post: { operationId: `createThing${index}`, requestBody, responses: answer("201") },
      },
    ],
    [`/things${index}/{id}`, { get: { operationId: `getThing${index}`, parameters: [id], responses: answer("200") } }],
  ];
}

function model(index: number): readonly [string, Value] {
  const properties = record(20, (each) => [
    `property_${each}`,
    {
      type: "string",
      description: `What the property ${each} of a thing says of it, in a sentence as people write them.`,
    },
  ]);
  return [`Thing${index}`, { type: "object", required: ["property_0"], properties }];
}

/** Large and valid. */
export const largeDocuments: readonly BigDocument[] = [
  honest("1 MB", 1_000_000, 2, 300),
  honest("20 MB", 20_000_000, 30, 1_500),
  honest("47 MB", 47_000_000, 90, 4_000),
];
