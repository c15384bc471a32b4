/** Changes of what goes over the wire: where parameters stand, media types, formats, streams, webhooks; and of what no type tells. */
import {
  type Edit,
  json,
  newPet,
  order,
  orderList,
  type Pair,
  pet,
  petAnswer,
  pets,
  query,
  text,
} from "./pair-part.js";

const near = `${pets} parameters 4`;
const sort = `${pets} parameters 3`;
const search = "paths /orders/search post requestBody content";
const visit = "paths /pets/{pet_id}/visits/{visit_id} get responses 200 content application/json schema properties";
const openEnum = (...values: readonly string[]) => ({ anyOf: [{ type: "string", enum: values }, text] });
const photo = (schema: object) => ({
  "multipart/form-data": { schema: { type: "object", properties: { photo: schema } } },
});
const event = (schema: object) => ({ "text/event-stream": { schema } });
const tick = { type: "object", required: ["at"], properties: { at: text, count: { type: "integer" } } };

/** An operation that streams. */
const stream: readonly Edit[] = [
  [
    "paths /ticks",
    { get: { operationId: "watchTicks", responses: { 200: { description: "", content: event(tick) } } } },
  ],
];
const tickSchema = "paths /ticks get responses 200 content text/event-stream schema";

const webhook = (schema: object) => ({
  post: { requestBody: { content: json(schema) }, responses: { 200: { description: "" } } },
});
const born = {
  type: "object",
  required: ["type", "pet"],
  properties: { type: { const: "pet.born" }, pet: { $ref: "#/components/schemas/Pet" } },
};
const sold = {
  type: "object",
  required: ["type", "price"],
  properties: { type: { const: "pet.sold" }, price: { type: "number" } },
};
const webhooks: readonly Edit[] = [["webhooks", { petBorn: webhook(born), petSold: webhook(sold) }]];

export const wirePairs: readonly Pair[] = [
  // Where parameters stand.
  {
    given: "a parameter that moves into a header",
    edits: [[`${near} in`, "header"]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a new optional header",
    edits: [[`${pets} parameters 5`, { name: "X-Trace", in: "header", schema: text }]],
    want: "minor",
    codes: ["request-added"],
  },
  {
    given: "a new required header",
    edits: [[`${pets} parameters 5`, { name: "X-Shop", in: "header", required: true, schema: text }]],
    want: "major",
    codes: ["request-added-required"],
  },
  {
    given: "a header gone",
    before: [[`${pets} parameters 5`, { name: "X-Trace", in: "header", schema: text }]],
    edits: [[`${pets} parameters 5`]],
    want: "major",
    codes: ["request-removed"],
  },
  {
    given: "a new optional cookie",
    edits: [[`${pets} parameters 5`, { name: "theme", in: "cookie", schema: text }]],
    want: "minor",
    codes: ["request-added"],
  },
  {
    given: "a new required cookie",
    edits: [[`${pets} parameters 5`, { name: "theme", in: "cookie", required: true, schema: text }]],
    want: "major",
    codes: ["request-added-required"],
  },
  {
    given: "another default of a parameter",
    before: [[`${near} schema default`, "here"]],
    edits: [[`${near} schema default`, "there"]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a list that is written in another way",
    before: [[`${near} schema`, { type: "array", items: text }]],
    edits: [[`${near} explode`, false]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a parameter that may be a list",
    edits: [[`${near} schema`, { anyOf: [text, { type: "array", items: text }] }]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "a parameter that may be a list no longer",
    before: [[`${near} schema`, { anyOf: [text, { type: "array", items: text }] }]],
    edits: [[`${near} schema`, text]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a parameter of the path that goes from last to first",
    edits: [["paths /visits/{visit_id}/pets/{pet_id}", "paths /pets/{pet_id}/visits/{visit_id}"]],
    want: "major",
    codes: ["call-renamed"],
  },
  // Enums that are open.
  {
    given: "an enum in answers that becomes open",
    edits: [[`${pet} size`, openEnum("small", "large")]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "an open enum in answers that becomes closed",
    before: [[`${pet} size`, openEnum("small", "large")]],
    edits: [[`${pet} size`, { type: "string", enum: ["small", "large"] }]],
    want: "minor",
    codes: ["answer-value-narrowed"],
  },
  {
    given: "an open enum in answers with a value more",
    before: [[`${pet} size`, openEnum("small", "large")]],
    edits: [[`${pet} size`, openEnum("small", "large", "huge")]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "an open enum in answers with a value less",
    before: [[`${pet} size`, openEnum("small", "large")]],
    edits: [[`${pet} size`, openEnum("small")]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "an enum in requests that becomes open",
    edits: [[`${newPet} size`, openEnum("small", "large")]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "an open enum in requests that becomes closed",
    before: [[`${newPet} size`, openEnum("small", "large")]],
    edits: [[`${newPet} size`, { type: "string", enum: ["small", "large"] }]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "an open enum in requests with a value less",
    before: [[`${newPet} size`, openEnum("small", "large")]],
    edits: [[`${newPet} size`, openEnum("small")]],
    want: "patch",
    codes: ["client-changed"],
  },
  // Objects that take more than they name.
  {
    given: "any other properties in requests",
    edits: [["components schemas NewPet additionalProperties", text]],
    want: "minor",
    codes: ["request-added"],
  },
  {
    given: "no other properties in requests any more",
    before: [["components schemas Card additionalProperties", text]],
    edits: [["components schemas Card additionalProperties", false]],
    want: "major",
    codes: ["request-removed"],
  },
  {
    given: "any other properties in answers",
    edits: [["components schemas Health additionalProperties", {}]],
    want: "minor",
    codes: ["answer-added"],
  },
  {
    given: "no other properties in answers any more",
    before: [["components schemas Health additionalProperties", {}]],
    edits: [["components schemas Health additionalProperties", false]],
    want: "major",
    codes: ["answer-removed"],
  },
  // Read-only, write-only.
  {
    given: "a property that is read-only no longer",
    before: [[`${order} note readOnly`, true]],
    edits: [[`${order} note readOnly`, false]],
    want: "major",
    codes: ["type-removed", "request-added"],
  },
  {
    given: "a required property that is read-only no longer",
    before: [[`${order} id readOnly`, true]],
    edits: [[`${order} id readOnly`, false]],
    want: "major",
    codes: ["request-added-required"],
  },
  {
    given: "a property that becomes write-only",
    edits: [[`${order} note writeOnly`, true]],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "a property that is write-only no longer",
    before: [[`${order} note writeOnly`, true]],
    edits: [[`${order} note writeOnly`, false]],
    want: "major",
    codes: ["type-removed", "answer-added"],
  },
  // Formats.
  {
    given: "a text that becomes a date in requests",
    settings: { formats: { "date-time": "Date" } },
    edits: [[`${newPet} name format`, "date-time"]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "a date in requests that becomes any text",
    settings: { formats: { "date-time": "Date" } },
    before: [[`${newPet} name format`, "date-time"]],
    edits: [[`${newPet} name`, text]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a date that is any text, where dates are text",
    edits: [[`${visit} at`, text]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "an integer of 64 bits",
    edits: [[`${pet} age format`, "int64"]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a text in a form that becomes a file",
    before: [[search, photo(text)]],
    edits: [[search, photo({ type: "string", format: "binary" })]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "a file in a form that becomes a text",
    before: [[search, photo({ type: "string", format: "binary" })]],
    edits: [[search, photo(text)]],
    want: "major",
    codes: ["request-value-removed"],
  },
  // Media types, statuses.
  {
    given: "a text as an answer",
    edits: [["paths /status get responses 200 content", { "text/plain": { schema: text } }]],
    want: "major",
    codes: ["answer-value-added", "answer-value-removed"],
  },
  {
    given: "bytes as an answer",
    edits: [["paths /status get responses 200 content", { "application/pdf": {} }]],
    want: "major",
    codes: ["answer-value-added", "answer-value-removed"],
  },
  {
    given: "events as an answer",
    edits: [["paths /status get responses 200 content", event({ $ref: "#/components/schemas/Health" })]],
    want: "major",
    codes: ["result-changed"],
  },
  {
    given: "another media type of JSON as an answer",
    edits: [
      [
        "paths /status get responses 200 content",
        { "application/hal+json": { schema: { $ref: "#/components/schemas/Health" } } },
      ],
    ],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a second success with another body",
    edits: [["paths /status get responses 202", petAnswer]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "a second success without a body",
    edits: [["paths /status get responses 204", { description: "" }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "another status of the same success",
    edits: [
      ["paths /status get responses 200"],
      ["paths /status get responses 201", { description: "", content: json({ $ref: "#/components/schemas/Health" }) }],
    ],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a body as multipart",
    edits: [
      [
        "paths /pets post requestBody content",
        { "multipart/form-data": { schema: { $ref: "#/components/schemas/NewPet" } } },
      ],
    ],
    want: "patch",
    codes: ["call-moved"],
  },
  {
    given: "a body of bytes",
    edits: [["paths /pets post requestBody content", { "application/octet-stream": {} }]],
    want: "major",
    codes: ["request-removed"],
  },
  {
    given: "no body any more",
    edits: [["paths /orders/search post requestBody"]],
    want: "major",
    codes: ["params-removed"],
  },
  // Streams.
  { given: "a new stream", edits: stream, want: "minor", codes: ["call-added"] },
  {
    given: "a property gone from the items of a stream",
    before: stream,
    edits: [[`${tickSchema} properties count`]],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "a new property in the items of a stream",
    before: stream,
    edits: [[`${tickSchema} properties late`, { type: "boolean" }]],
    want: "minor",
    codes: ["answer-added"],
  },
  {
    given: "a stream of lines of JSON in place of events",
    before: stream,
    edits: [["paths /ticks get responses 200 content", { "application/jsonl": { schema: tick } }]],
    want: "major",
    codes: ["type-renamed"],
  },
  {
    given: "a stream that becomes one answer",
    before: stream,
    edits: [["paths /ticks get responses 200 content", json(tick)]],
    want: "major",
    codes: ["result-changed"],
  },
  // Webhooks.
  { given: "the first webhooks", edits: webhooks, want: "minor", codes: ["option-added"] },
  {
    given: "a new event",
    before: webhooks,
    edits: [
      [
        "webhooks petLost",
        webhook({ type: "object", required: ["type"], properties: { type: { const: "pet.lost" } } }),
      ],
    ],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "an event gone",
    before: webhooks,
    edits: [["webhooks petSold"]],
    want: "major",
    codes: ["type-removed"],
  },
  {
    given: "a new property of an event",
    before: webhooks,
    edits: [["webhooks petSold post requestBody content application/json schema properties place", text]],
    want: "minor",
    codes: ["answer-added"],
  },
  {
    given: "a property gone from an event",
    before: webhooks,
    edits: [
      ["webhooks petSold post requestBody content application/json schema properties price"],
      ["webhooks petSold post requestBody content application/json schema required", ["type"]],
    ],
    want: "major",
    codes: ["answer-removed"],
  },
  { given: "all webhooks gone", before: webhooks, edits: [["webhooks"]], want: "major", codes: ["type-removed"] },
  // Pages.
  {
    given: "the items of pages by another name",
    edits: [
      ["components schemas PetPage properties items"],
      ["components schemas PetPage properties data", { type: "array", items: { $ref: "#/components/schemas/Pet" } }],
      ["components schemas PetPage required", ["data", "total"]],
    ],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "the size of pages by another name",
    edits: [[`${pets} parameters 1 name`, "page_size"]],
    want: "major",
    codes: ["request-removed"],
  },
  {
    given: "an end of pages that is told in another way",
    edits: [["components schemas PetPage properties has_more", { type: "boolean" }]],
    want: "minor",
    codes: ["answer-added"],
  },
  // Names.
  {
    given: "a resource by another name",
    edits: [
      [`${pets} x-specwright-resource`, "animals"],
      ["paths /pets post x-specwright-resource", "animals"],
    ],
    want: "major",
    codes: ["call-renamed"],
  },
  {
    given: "an operation that moves to another resource",
    edits: [[`${orderList} x-specwright-call`, "pets.listOrders"]],
    want: "major",
    codes: ["call-renamed"],
  },
  {
    given: "an operation by another operationId alone",
    edits: [[`${pets} operationId`, "getAllPets"]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "an operation deprecated no longer",
    before: [[`${pets} deprecated`, true]],
    edits: [[`${pets} deprecated`, false]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a model that is written in place",
    edits: [
      [
        "paths /status get responses 200 content application/json schema",
        { type: "object", required: ["ok"], properties: { ok: { type: "boolean" }, since: text } },
      ],
    ],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a value that may be a text, a number or nothing",
    edits: [[`${sort} schema`, { type: ["string", "number", "null"] }]],
    want: "minor",
    codes: ["request-value-added"],
  },
  // Credentials, servers.
  {
    given: "a bearer token in place of a key",
    edits: [["components securitySchemes key"], ["security", [{ token: [] }]]],
    want: "major",
    codes: ["option-removed"],
  },
  {
    given: "a key in place of a bearer token",
    edits: [["components securitySchemes token", { type: "apiKey", in: "header", name: "X-Token" }]],
    want: "major",
    codes: ["option-removed"],
  },
  {
    given: "a key that goes into the query",
    edits: [["components securitySchemes key in", "query"]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "either of two credentials",
    edits: [["security", [{ token: [] }, { key: [] }]]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a variable of a server",
    edits: [
      [
        "servers 0",
        { url: "https://{region}.shop.example", description: "Production", variables: { region: { default: "eu" } } },
      ],
    ],
    want: "minor",
    codes: ["option-added"],
  },
  {
    given: "a variable of a server gone",
    before: [
      [
        "servers 0",
        { url: "https://{region}.shop.example", description: "Production", variables: { region: { default: "eu" } } },
      ],
    ],
    edits: [["servers 0", { url: "https://shop.example", description: "Production" }]],
    want: "major",
    codes: ["option-removed"],
  },
  {
    given: "a value less for a variable of a server",
    before: [
      [
        "servers 0",
        {
          url: "https://{region}.shop.example",
          description: "Production",
          variables: { region: { default: "eu", enum: ["eu", "us"] } },
        },
      ],
    ],
    edits: [["servers 0 variables region enum", ["eu"]]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a value more for a variable of a server",
    before: [
      [
        "servers 0",
        {
          url: "https://{region}.shop.example",
          description: "Production",
          variables: { region: { default: "eu", enum: ["eu", "us"] } },
        },
      ],
    ],
    edits: [["servers 0 variables region enum", ["eu", "us", "asia"]]],
    want: "minor",
    codes: ["request-value-added"],
  },
  // What new parameters bring along.
  {
    given: "a new required parameter of the path",
    edits: [
      ["paths /shops/{shop}/status", "paths /status"],
      ["paths /shops/{shop}/status parameters", [{ name: "shop", in: "path", required: true, schema: text }]],
    ],
    want: "major",
    codes: [],
  },
  {
    given: "a new parameter beside another",
    edits: [[`${pets} parameters 5`, query("breed", { schema: { type: "string", enum: ["dog", "cat"] } })]],
    want: "minor",
    codes: ["request-added"],
  },
];
