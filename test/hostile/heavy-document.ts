/** Documents with one thing of many megabytes, with more of one thing than any other has, or with both. */
import {
  count,
  type Described,
  json,
  head,
  operation,
  paths,
  record,
  to,
  type Value,
  yamlHead,
} from "./big-document.js";

/** Written as text: no program would make what is in it of a value. */
function written(name: string, size: number, want: Described["want"], member: (size: number) => string): Described {
  const start = JSON.stringify({ ...head, paths: {} }).slice(0, -1);
  return { name, size, file: "openapi.json", want, text: (length) => `${start},${member(length)}}` };
}

function yaml(name: string, size: number, text: (size: number) => string): Described {
  return { name, size, file: "openapi.yaml", want: "a client", text: (length) => yamlHead + text(length) };
}

/** One operation whose parts come from components, each of which refers to the next. */
function chainOf(kind: "parameters" | "responses" | "requestBodies", last: Value): Described {
  const at = (index: number) => ({ $ref: `#/components/${kind}/c${index}` });
  const use = { parameters: { parameters: [at(0)] }, responses: {}, requestBodies: { requestBody: at(0) } }[kind];
  const responses = { 200: kind === "responses" ? at(0) : { description: "" } };
  return {
    name: `chain of references, of ${kind}`,
    size: 100_000,
    file: "openapi.json",
    want: "reference-chain-too-long",
    text: (size) =>
      JSON.stringify({
        ...head,
        paths: { "/a": { post: { operationId: "a", responses, ...use } } },
        components: { [kind]: record(size, (index) => [`c${index}`, index === size - 1 ? last : at(index + 1)]) },
      }),
  };
}

const properties = (size: number, schema: Value): Value => ({
  type: "object",
  properties: record(size, (index) => [`p${index}`, schema]),
});

export const heavyDocuments: readonly Described[] = [
  json("references to one schema", 100_000, "a client", (size) => ({
    A: properties(size, to("B")),
    B: { type: "object", properties: { a: { type: "string" } } },
  })),
  json("long chain of references", 100_000, "composition-too-deep", (size) => ({
    A: to("S0"),
    ...record(size, (index) => [`S${index}`, index === size - 1 ? { type: "string" } : to(`S${index + 1}`)]),
  })),
  chainOf("parameters", { name: "a", in: "query", schema: { type: "string" } }),
  chainOf("responses", { description: "" }),
  chainOf("requestBodies", { content: { "application/json": { schema: { type: "string" } } } }),
  json("wide and deep", 50, "a client", (size) => {
    let schema: Value = { type: "string" };
    for (let index = 0; index < size; index++)
      schema = { ...properties(1_000, { type: "string" }), additionalProperties: false, items: schema };
    let nested = schema;
    for (let index = 0; index < size; index++)
      nested = { type: "object", properties: { ...record(500, (each) => [`q${each}`, { type: "integer" }]), nested } };
    return { A: nested };
  }),
  json("everything nullable", 50_000, "a client", (size) => ({
    A: properties(size, { anyOf: [{ type: "string" }, { type: "null" }] }),
  })),
  json("examples of many megabytes", 200_000, "a client", (size) => ({
    A: {
      type: "array",
      items: properties(2, { type: "string" }),
      example: count(size, (index) => ({ p0: `value ${index}`, p1: "the same text each time, and not a short one" })),
    },
  })),
  json("default of many megabytes", 20_000_000, "a client", (size) => ({
    A: { type: "object", properties: { a: { type: "string", default: "word ".repeat(size / 5) } } },
  })),
  json("title of many megabytes", 20_000_000, "a client", (size) => ({
    A: { type: "object", title: "t".repeat(size) },
  })),
  json("description of 45 MB", 45_000_000, "a client", (size) => ({
    A: { type: "string", description: "word ".repeat(size / 5) },
  })),
  json("numbers of many digits", 10_000, "a client", (size) => ({
    A: { type: "number", minimum: 0, enum: count(50, (index) => Number(`${index}e-${index}`)) },
    B: { type: "string", maxLength: Number("9".repeat(Math.min(size, 300))) },
  })),
  written(
    "numbers past all bounds",
    10_000,
    "a client",
    (size) => `"x-a":[1e400,-1e400,${"9".repeat(size)},1e-${"9".repeat(size)}]`,
  ),
  written(
    "numbers past all bounds, in schemas",
    10_000,
    "a client",
    (size) =>
      `"components":{"schemas":{"A":{"type":"object","properties":{"a":{"type":"integer","minimum":-1e400,"maximum":${"9".repeat(size)},"default":1e999},"b":{"enum":[1e400,${"8".repeat(size)}]}}}}}`,
  ),
  written("repeated keys in JSON", 1_000_000, "key-duplicate", (size) => `"x-a":{${'"a":1,'.repeat(size)}"a":1}`),
  written(
    "keys of an extension",
    1_000_000,
    "a client",
    (size) => `"x-a":{${count(size, (index) => `"${index}k":0`).join()}}`,
  ),
  {
    ...paths("many paths", 100_000, (index) => [
      `/things${index}`,
      { get: { responses: { 204: { description: "" } } } },
    ]),
    want: "operations-too-many",
  },
  paths("operationId of one long word", 1, () => ["/a", operation("a".repeat(1_000_000))]),
  paths("tag of one long word", 1, () => ["/a", { get: { tags: ["t".repeat(1_000_000)], responses: {} } }]),
  paths("responses of every status", 200, (index) => [
    `/a${index}`,
    { get: { responses: record(500, (each) => [`${100 + each}`, { description: "" }]) } },
  ]),
  paths("parameters of every operation", 1_000, (index) => [
    `/a${index}`,
    {
      get: {
        parameters: count(100, (each) => ({ name: `p${each}`, in: "query", schema: { type: "string" } })),
        responses: { 204: { description: "" } },
      },
    },
  ]),
  yaml(
    "anchors in 10 MB",
    10_000_000,
    (size) =>
      `x-a:\n${count(Math.ceil(size / 40), (index) => `  - &a${index} { a: ${index}, b: text, c: 1 }\n`).join("")}`,
  ),
  yaml(
    "aliases in 10 MB",
    10_000_000,
    (size) => `x-0: &a [1, 2]\nx-a:\n${"  - { a: *a, b: text, c: 1, d: *a }\n".repeat(size / 36)}`,
  ),
  yaml("indented spaces", 40_000_000, (size) => `x-a:\n${`${" ".repeat(1_000)}\n`.repeat(size / 1_001)}  - 1\n`),
  yaml("keys in quotes", 200_000, (size) => `x-a:\n${count(size, (index) => `  "k${index}": 'v'\n`).join("")}`),
];
