/** Changes of the shapes of values, of how they are written in the document, and of what is named after them. */
import { type Edit, json, newPet, order, type Pair, pet, petAnswer, pets, problem, query, text } from "./pair-part.js";

const schemas = "components schemas";
const integer = { type: "integer" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const health = "paths /status get responses 200 content application/json schema";
const required = (name: string) => `${schemas} ${name} required`;
const sort = `${pets} parameters 3 schema`;
const created = "paths /pets post requestBody content application/json schema";

/** The document as OpenAPI 3.0 writes it. */
const older: readonly Edit[] = [
  ["openapi", "3.0.3"],
  [`${pet} owner`, { type: "string", nullable: true }],
  [`${pet} code`, { oneOf: [text, integer] }],
  [`${pet} place`, { type: "array", items: { type: "number" } }],
  [`${newPet} owner`, { type: "string", nullable: true }],
  [`${schemas} PetChange properties age`, { type: "integer", nullable: true }],
  [`${schemas} Cat properties type`, { type: "string", enum: ["cat"] }],
  [`${schemas} Dog properties type`, { type: "string", enum: ["dog"] }],
];
const newer: readonly Edit[] = [
  ["openapi", "3.1.0"],
  [`${pet} owner`, { type: ["string", "null"] }],
  [`${pet} code`, { type: ["string", "integer"] }],
  [`${newPet} owner`, { anyOf: [text, { type: "null" }] }],
  [`${schemas} PetChange properties age`, { type: ["integer", "null"] }],
  [`${schemas} Cat properties type`, { const: "cat" }],
  [`${schemas} Dog properties type`, { const: "dog" }],
];

const cursorPages: readonly Edit[] = [
  [`${pets} parameters 0`, query("cursor")],
  [`${schemas} PetPage properties next_cursor`, { type: ["string", "null"] }],
];
const noCursor: readonly Edit[] = [
  [`${schemas} PetPage properties next_cursor`],
  [`${pets} parameters 0`, { name: "page", in: "query", schema: integer }],
];

const wayBack: readonly Edit[] = [
  [`${pets} parameters 5`, query("before")],
  [`${schemas} PetPage properties prev_cursor`, { type: ["string", "null"] }],
];

const oauth = {
  type: "oauth2",
  flows: { clientCredentials: { tokenUrl: "https://shop.example/token", scopes: {} } },
};

export const shapePairs: readonly Pair[] = [
  // Null and missing.
  {
    given: "a property in answers that is null where it was missing",
    edits: [
      [`${pet} age type`, ["integer", "null"]],
      [required("Pet"), ["id", "name", "age", "status", "owner"]],
    ],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "a property in requests that has to be null where it was left out",
    edits: [
      [`${newPet} age type`, ["integer", "null"]],
      [required("NewPet"), ["name", "age"]],
    ],
    want: "major",
    codes: ["request-required"],
  },
  {
    given: "a property in answers that is missing where it was null",
    edits: [
      [`${pet} owner`, text],
      [required("Pet"), ["id", "name", "status"]],
    ],
    want: "major",
    codes: ["answer-optional"],
  },
  {
    given: "an object in answers that can be null",
    edits: [[`${pet} kind`, { oneOf: [ref("Kind"), { type: "null" }] }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "an object in answers that can be null no longer",
    before: [[`${pet} kind`, { oneOf: [ref("Kind"), { type: "null" }] }]],
    edits: [[`${pet} kind`, ref("Kind")]],
    want: "minor",
    codes: ["answer-value-narrowed"],
  },
  {
    given: "an answer that can be null as a whole",
    edits: [[health, { oneOf: [ref("Health"), { type: "null" }] }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "items of a list in answers that can be null",
    edits: [[`${schemas} Order properties lines items`, { oneOf: [ref("Line"), { type: "null" }] }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "values of a map in answers that can be null",
    edits: [[`${pet} labels additionalProperties type`, ["string", "null"]]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "an enum in answers that can be null",
    edits: [[`${pet} size`, { type: ["string", "null"], enum: ["small", "large", null] }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "null as OpenAPI 3.1 writes it, and all else",
    before: older,
    edits: newer,
    want: "none",
    codes: [],
  },
  // Enums and constants.
  {
    given: "an enum of numbers in answers with a value more",
    before: [[`${pet} age`, { type: "integer", enum: [1, 2] }]],
    edits: [[`${pet} age enum`, [1, 2, 3]]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "an enum of numbers in requests with a value less",
    before: [[`${newPet} age`, { type: "integer", enum: [1, 2] }]],
    edits: [[`${newPet} age enum`, [1]]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "values of an enum in another order",
    edits: [[`${pet} size enum`, ["large", "small"]]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "another constant in answers",
    before: [[`${schemas} Health properties state`, { const: "up" }]],
    edits: [[`${schemas} Health properties state`, { const: "running" }]],
    want: "major",
    codes: ["answer-value-added", "answer-value-removed"],
  },
  {
    given: "a constant in answers that becomes any text",
    before: [[`${schemas} Health properties state`, { const: "up" }]],
    edits: [[`${schemas} Health properties state`, text]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "an enum that is written in place, and now has a name",
    edits: [
      [`${schemas} Size`, { type: "string", enum: ["small", "large"] }],
      [`${pet} size`, ref("Size")],
    ],
    want: "minor",
    codes: ["type-added"],
  },
  {
    given: "an enum in an item of a parameter with a value less",
    before: [[sort, { type: "array", items: { type: "string", enum: ["name", "age"] } }]],
    edits: [[`${sort} items enum`, ["name"]]],
    want: "major",
    codes: ["request-value-removed"],
  },
  // Unions.
  {
    given: "a tag by another name",
    edits: [
      [`${schemas} Kind discriminator propertyName`, "species"],
      [`${schemas} Cat`, { ...object({ species: { const: "cat" }, lives: integer }) }],
      [`${schemas} Dog`, { ...object({ species: { const: "dog" }, barks: { type: "boolean" } }) }],
    ],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "a tag of another value",
    edits: [
      [`${schemas} Kind discriminator mapping`, { kitty: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" }],
      [`${schemas} Cat properties type`, { const: "kitty" }],
    ],
    want: "major",
    codes: ["answer-value-added", "answer-value-removed"],
  },
  {
    given: "a union that says its tag no longer, and has it still",
    edits: [[`${schemas} Kind discriminator`]],
    want: "none",
    codes: [],
  },
  {
    given: "an object in answers that becomes one of two",
    edits: [[health, { oneOf: [ref("Health"), ref("Problem")] }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "an object in requests that becomes one of two",
    edits: [[created, { oneOf: [ref("NewPet"), ref("PetChange")] }]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "one of two objects in requests that becomes one",
    before: [[created, { oneOf: [ref("NewPet"), ref("Line")] }]],
    edits: [[created, ref("NewPet")]],
    want: "major",
    codes: ["request-value-removed"],
  },
  // allOf.
  {
    given: "an object that is put together of parts",
    edits: [
      [`${schemas} Base`, object({ ok: { type: "boolean" } })],
      [`${schemas} Health`, { allOf: [ref("Base"), { type: "object", properties: { since: text } }] }],
    ],
    want: "minor",
    codes: ["type-added"],
  },
  {
    given: "an object that is put together of parts no longer",
    before: [
      [`${schemas} Base`, object({ ok: { type: "boolean" } })],
      [`${schemas} Health`, { allOf: [ref("Base"), { type: "object", properties: { since: text } }] }],
    ],
    edits: [[`${schemas} Base`], [`${schemas} Health`, object({ ok: { type: "boolean" } }, { since: text })]],
    want: "major",
    codes: ["type-removed"],
  },
  {
    given: "a part without one of its properties",
    before: [
      [`${schemas} Base`, object({ ok: { type: "boolean" } }, { place: text })],
      [`${schemas} Health`, { allOf: [ref("Base"), { type: "object", properties: { since: text } }] }],
    ],
    edits: [[`${schemas} Base properties place`]],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "a part that requires what another part has",
    before: [
      [`${schemas} Base`, object({ ok: { type: "boolean" } })],
      [`${schemas} Health`, { allOf: [ref("Base"), { type: "object", properties: { since: text } }] }],
    ],
    edits: [[`${schemas} Health allOf 1 required`, ["since"]]],
    want: "minor",
    codes: ["answer-required"],
  },
  {
    given: "a part of what is made, that requires more",
    before: [
      [`${schemas} Base`, object({ name: text }, { motto: text })],
      [`${schemas} NewPet`, { allOf: [ref("Base"), { type: "object", properties: { since: text } }] }],
    ],
    edits: [[required("Base"), ["name", "motto"]]],
    want: "major",
    codes: ["request-required"],
  },
  // Lists and tuples.
  {
    given: "a list that has one item at least",
    edits: [[`${newPet} tags minItems`, 1]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a tuple in place of a list in answers",
    edits: [
      [`${schemas} Order properties lines`, { type: "array", prefixItems: [ref("Line")], items: false, minItems: 1 }],
    ],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a list in place of a tuple in answers",
    edits: [[`${pet} place`, { type: "array", items: { type: "number" } }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "another item of a tuple in answers",
    edits: [[`${pet} place prefixItems 1`, text]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "a tuple of answers that may be shorter",
    edits: [[`${pet} place minItems`, 1]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "a tuple of requests that is longer",
    before: [[`${newPet} place`, { type: "array", prefixItems: [integer, integer], items: false, minItems: 2 }]],
    edits: [
      [`${newPet} place`, { type: "array", prefixItems: [integer, integer, integer], items: false, minItems: 3 }],
    ],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a tuple of requests that may be shorter",
    before: [[`${newPet} place`, { type: "array", prefixItems: [integer, integer], items: false, minItems: 2 }]],
    edits: [[`${newPet} place minItems`, 1]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "a tuple of requests that may go on",
    before: [[`${newPet} place`, { type: "array", prefixItems: [integer, integer], items: false, minItems: 2 }]],
    edits: [[`${newPet} place items`, integer]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "a list in place of a tuple in requests",
    before: [[`${newPet} place`, { type: "array", prefixItems: [integer, integer], items: false, minItems: 2 }]],
    edits: [[`${newPet} place`, { type: "array", items: integer }]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "a tuple in place of a list in requests",
    before: [[`${newPet} place`, { type: "array", items: integer }]],
    edits: [[`${newPet} place`, { type: "array", prefixItems: [integer, integer], items: false, minItems: 2 }]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a tuple in place of a list in what is only read",
    before: [[`${pet} place`, { type: "array", items: { type: "number" } }]],
    edits: [[`${pet} place`, { type: "array", prefixItems: [integer, integer], items: false, minItems: 2 }]],
    want: "minor",
    codes: ["answer-value-narrowed"],
  },
  {
    given: "a tuple of answers that is never shorter any more",
    before: [[`${pet} place minItems`, 1]],
    edits: [[`${pet} place minItems`, 2]],
    want: "minor",
    codes: ["answer-value-narrowed"],
  },
  {
    given: "a tuple of answers that goes on no longer",
    before: [[`${pet} place items`, { type: "number" }]],
    edits: [[`${pet} place items`, false]],
    want: "minor",
    codes: ["answer-value-narrowed"],
  },
  {
    given: "a tuple of answers that goes on",
    edits: [[`${pet} place items`, { type: "number" }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "a way back from page to page no longer",
    before: [...cursorPages, ...wayBack],
    edits: [[`${schemas} PetPage properties prev_cursor`], [`${pets} parameters 5`]],
    want: "major",
    codes: ["result-changed"],
  },
  {
    given: "an answer that is a list in place of an object",
    edits: [[health, { type: "array", items: ref("Health") }]],
    want: "major",
    codes: ["answer-value-added", "answer-value-removed"],
  },
  {
    given: "a list of lists in answers",
    edits: [[`${schemas} Order properties lines items`, { type: "array", items: ref("Line") }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  // Maps.
  {
    given: "a map in place of an object in answers",
    edits: [[`${schemas} Health`, { type: "object", additionalProperties: { type: "boolean" } }]],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "a property beside those of a map in requests",
    edits: [[`${newPet} labels`, { type: "object", properties: { color: text }, additionalProperties: text }]],
    want: "minor",
    codes: ["request-added"],
  },
  {
    given: "a property beside those of a map in answers",
    edits: [[`${pet} labels`, { type: "object", properties: { color: text }, additionalProperties: text }]],
    want: "major",
    codes: ["answer-added", "answer-value-added"],
  },
  {
    given: "a required property beside those of a map in requests",
    edits: [
      [
        `${newPet} labels`,
        { type: "object", required: ["color"], properties: { color: text }, additionalProperties: text },
      ],
    ],
    want: "major",
    codes: ["request-added-required"],
  },
  // Read-only, defaults.
  {
    given: "a property of requests that has a default",
    edits: [[`${newPet} age default`, 1]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a required property of requests that has a default",
    edits: [[`${newPet} name default`, "Rex"]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "another property that is read-only, beside one that was",
    before: [[`${order} note readOnly`, true]],
    edits: [[`${order} state readOnly`, true]],
    want: "major",
    codes: ["request-removed"],
  },
  {
    given: "a write-only property in what is only sent",
    edits: [[`${newPet} name writeOnly`, true]],
    want: "none",
    codes: [],
  },
  // Names of properties and types.
  {
    given: "a property in another case in answers",
    edits: [[`${pet} Age`, integer], [`${pet} age`]],
    want: "major",
    codes: ["answer-removed", "answer-added"],
  },
  {
    given: "a property in another case in requests",
    edits: [[`${newPet} Age`, integer], [`${newPet} age`]],
    want: "major",
    codes: ["request-removed", "request-added"],
  },
  {
    given: "a model whose name the params of a call had",
    edits: [
      [`${schemas} PetListParams`, object({ ok: { type: "boolean" } })],
      [`${schemas} Health properties last`, ref("PetListParams")],
    ],
    want: "major",
    codes: ["type-renamed", "request-added-required"],
  },
  {
    given: "a model by another name that goes both ways",
    edits: [[`${schemas} Line x-specwright-name`, "Item"]],
    want: "major",
    codes: ["type-renamed"],
  },
  {
    given: "an enum by another name",
    edits: [[`${schemas} Status x-specwright-name`, "State"]],
    want: "major",
    codes: ["type-renamed"],
  },
  {
    given: "a resource whose name a call of the client had",
    edits: [["paths /status/history", { get: { operationId: "listHistory", responses: { 200: petAnswer } } }]],
    want: "major",
    codes: ["call-renamed"],
  },
  {
    given: "a resource below another",
    edits: [
      [
        "paths /orders/{order_id}/lines",
        {
          get: {
            operationId: "listLines",
            parameters: [{ name: "order_id", in: "path", required: true, schema: text }],
            responses: { 200: { description: "", content: json({ type: "array", items: ref("Line") }) } },
          },
        },
      ],
    ],
    want: "minor",
    codes: ["call-added", "scope-added"],
  },
  {
    given: "a call whose name is a path parameter's",
    edits: [
      ["paths /pets/recent", { get: { operationId: "recentPets", tags: ["pets"], responses: { 200: petAnswer } } }],
    ],
    want: "minor",
    codes: ["call-added"],
  },
  // Errors.
  {
    given: "an error with another body",
    edits: [["paths /pets/{pet_id} get responses 404", { description: "", content: json(ref("Health")) }]],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "an error of another status",
    edits: [["paths /pets/{pet_id} get responses 404"], ["paths /pets/{pet_id} get responses 410", problem]],
    want: "major",
    codes: ["error-removed", "error-added"],
  },
  {
    given: "a range of errors beside one of them",
    edits: [["paths /pets/{pet_id} get responses 4XX", problem]],
    want: "major",
    codes: ["error-added"],
  },
  {
    given: "a range of server errors",
    edits: [["paths /pets/{pet_id} get responses 5XX", problem]],
    want: "major",
    codes: ["error-added"],
  },
  {
    given: "all other errors documented no longer",
    edits: [["paths /pets/{pet_id} delete responses default"]],
    want: "major",
    codes: ["error-removed"],
  },
  {
    given: "an error that may have either of two bodies",
    edits: [
      [
        "paths /pets/{pet_id} get responses 404",
        { description: "", content: json({ oneOf: [ref("Problem"), ref("Health")] }) },
      ],
    ],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "an error whose body can be null",
    edits: [
      [
        "paths /pets/{pet_id} get responses 404",
        { description: "", content: json({ oneOf: [ref("Problem"), { type: "null" }] }) },
      ],
    ],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "an error with a body where it had none",
    before: [["paths /pets/{pet_id} get responses 404", { description: "" }]],
    edits: [["paths /pets/{pet_id} get responses 404", problem]],
    want: "minor",
    codes: ["answer-described"],
  },
  // Pages.
  {
    given: "a list that comes in pages by a cursor, where it was one answer",
    before: [[`${pets} parameters 0`], [`${pets} parameters 0`], [`${schemas} PetPage properties total`]],
    edits: [
      [`${pets} parameters 3`, query("cursor")],
      [`${schemas} PetPage properties next_cursor`, { type: ["string", "null"] }],
    ],
    want: "major",
    codes: ["pages-added"],
  },
  {
    given: "pages by a cursor in place of numbers",
    edits: cursorPages,
    want: "major",
    codes: ["paginator-changed", "request-removed"],
  },
  {
    given: "pages by numbers in place of a cursor",
    before: cursorPages,
    edits: noCursor,
    want: "major",
    codes: ["paginator-changed", "request-removed"],
  },
  {
    given: "a way back from page to page",
    before: cursorPages,
    edits: wayBack,
    want: "minor",
    codes: ["request-added"],
  },
  {
    given: "a list as a whole in place of pages",
    edits: [["paths /pets get responses 200 content application/json schema", { type: "array", items: ref("Pet") }]],
    want: "major",
    codes: ["answer-value-removed"],
  },
  {
    given: "pages whose items can be null",
    edits: [[`${schemas} PetPage properties items items`, { oneOf: [ref("Pet"), { type: "null" }] }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  // Bodies.
  {
    given: "a body that is a list in place of an object",
    edits: [[created, { type: "array", items: ref("NewPet") }]],
    want: "major",
    codes: ["request-added-required", "request-removed"],
  },
  {
    given: "a body that is a list of other items",
    before: [[created, { type: "array", items: ref("NewPet") }]],
    edits: [[created, { type: "array", items: ref("Line") }]],
    want: "major",
    codes: ["request-added-required", "request-removed"],
  },
  {
    given: "a body of another model of the same shape",
    edits: [
      [`${schemas} Newcomer`, object({ name: text })],
      [`${schemas} NewPet`, object({ name: text })],
      [created, ref("Newcomer")],
    ],
    want: "major",
    codes: ["request-removed", "type-added"],
  },
  {
    given: "a property of the body that a parameter is called by",
    edits: [["paths /orders/search post parameters", [query("text")]]],
    want: "minor",
    codes: ["request-added"],
  },
  {
    given: "a parameter that moves into the body",
    before: [["paths /orders/search post parameters", [query("place")]]],
    edits: [
      ["paths /orders/search post parameters"],
      ["paths /orders/search post requestBody content application/json schema properties place", text],
    ],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a parameter that is an object, without one of its properties",
    before: [[sort, object({}, { by: text, down: { type: "boolean" } })]],
    edits: [[`${sort} properties down`]],
    want: "major",
    codes: ["request-removed"],
  },
  {
    given: "an enum in place of a text in the path",
    edits: [["paths /pets/{pet_id} parameters 0 schema enum", ["a", "b"]]],
    want: "major",
    codes: ["request-value-removed"],
  },
  // Credentials.
  {
    given: "user and password in place of a bearer token",
    edits: [["components securitySchemes token", { type: "http", scheme: "basic" }]],
    want: "major",
    codes: ["option-removed", "option-added"],
  },
  {
    given: "OAuth 2 in place of a bearer token",
    edits: [["components securitySchemes token", oauth]],
    want: "minor",
    codes: ["option-added"],
  },
  {
    given: "OAuth 2 beside a bearer token",
    edits: [["components securitySchemes oauth", oauth]],
    want: "major",
    codes: ["option-removed", "option-added"],
  },
  {
    given: "a credential by another name in the document",
    edits: [
      ["components securitySchemes bearer", { type: "http", scheme: "bearer" }],
      ["components securitySchemes token"],
      ["security", [{ bearer: [] }]],
    ],
    want: "patch",
    codes: ["option-default"],
  },
  {
    given: "a header of another name for a key",
    edits: [["components securitySchemes key name", "X-Other"]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a server of its own for one call no longer",
    before: [[`${pets} servers`, [{ url: "https://pets.shop.example" }]]],
    edits: [[`${pets} servers`]],
    want: "patch",
    codes: ["call-rerouted"],
  },
  {
    given: "a server of its own for one call",
    edits: [[`${pets} servers`, [{ url: "https://pets.shop.example" }]]],
    want: "patch",
    codes: ["call-rerouted"],
  },
  {
    given: "another default of a variable of a server",
    before: [
      [
        "servers 0",
        { url: "https://{region}.shop.example", description: "Production", variables: { region: { default: "eu" } } },
      ],
    ],
    edits: [["servers 0 variables region default", "us"]],
    want: "patch",
    codes: ["option-default"],
  },
  {
    given: "an object in place that becomes a model",
    edits: [
      ["components schemas Address", object({ city: text }, { street: text })],
      ["components schemas NewPet properties address", { $ref: "#/components/schemas/Address" }],
    ],
    want: "major",
    codes: ["type-removed", "type-added"],
  },
  {
    given: "a model by another name, which is now another one as well",
    edits: [
      ["components schemas Place", object({ city: text }, { street: text, zip: text })],
      ["components schemas NewPet properties address", { $ref: "#/components/schemas/Place" }],
      ["components schemas Pet properties address", { $ref: "#/components/schemas/Place" }],
      ["components schemas Address"],
    ],
    before: [
      ["components schemas Address", object({ city: text }, { street: text })],
      ["components schemas NewPet properties address", { $ref: "#/components/schemas/Address" }],
      ["components schemas Pet properties address", { $ref: "#/components/schemas/Address" }],
    ],
    want: "major",
    codes: ["type-renamed", "answer-added", "request-added"],
  },
  {
    given: "no servers at all",
    edits: [["servers"]],
    want: "major",
    codes: ["environment-removed", "option-removed"],
  },
];

/** Properties that are required, and others. */
function object(needed: object, others: object = {}): object {
  return { type: "object", required: Object.keys(needed), properties: { ...needed, ...others } };
}
