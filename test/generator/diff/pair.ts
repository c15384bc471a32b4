/** Changes of `test/cases/diff/document.yaml`, and what the users of its client feel of each. */
import { json, newPet, order, orderList, type Pair, pet, petAnswer, pets, problem, query, text } from "./pair-part.js";
import { shapePairs } from "./shape-pair.js";
import { wirePairs } from "./wire-pair.js";

export const pairs: readonly Pair[] = [
  // Nothing, and what no type tells.
  { given: "the same document", edits: [], want: "none", codes: [] },
  { given: "another version of the document", edits: [["info version", "2"]], want: "none", codes: [] },
  {
    given: "other words about an operation",
    edits: [[`${pets} summary`, "All pets."]],
    want: "patch",
    codes: ["client-changed"],
  },
  {
    given: "a constraint",
    edits: [[`${pet} name`, { ...text, maxLength: 20 }]],
    want: "patch",
    codes: ["client-changed"],
  },
  // Operations.
  {
    given: "a new operation",
    edits: [
      [
        "paths /pets/{pet_id}/visits",
        { get: { operationId: "listVisits", tags: ["pets"], responses: { 200: petAnswer } } },
      ],
      ["paths /pets/{pet_id}/visits parameters", [{ name: "pet_id", in: "path", required: true, schema: text }]],
    ],
    want: "minor",
    codes: ["call-added"],
  },
  {
    given: "a new resource",
    edits: [["paths /toys", { get: { operationId: "listToys", responses: { 200: petAnswer } } }]],
    want: "minor",
    codes: ["call-added"],
  },
  { given: "an operation gone", edits: [["paths /pets/{pet_id} delete"]], want: "major", codes: ["call-removed"] },
  {
    given: "a resource gone",
    edits: [["paths /orders"], ["paths /orders/search"]],
    want: "major",
    codes: ["call-removed"],
  },
  { given: "an operation of the client gone", edits: [["paths /status"]], want: "major", codes: ["call-removed"] },
  {
    given: "an operation by another name",
    edits: [
      ["paths /orders/search post x-specwright-method", "find"],
      ["paths /orders/search post x-specwright-name", "find"],
    ],
    want: "major",
    codes: ["call-renamed"],
  },
  {
    given: "an operation at another path",
    edits: [["paths /animals", "paths /pets"]],
    want: "major",
    codes: ["call-renamed"],
  },
  {
    given: "an operation with another method",
    edits: [["paths /pets/{pet_id} patch", "paths /pets/{pet_id} put"]],
    want: "patch",
    codes: ["call-moved"],
  },
  {
    given: "an operation deprecated",
    edits: [[`${pets} deprecated`, true]],
    want: "minor",
    codes: ["call-deprecated"],
  },
  // Params.
  {
    given: "a new optional parameter",
    edits: [[`${pets} parameters 5`, query("color")]],
    want: "minor",
    codes: ["request-added"],
  },
  {
    given: "a new required parameter",
    edits: [[`${pets} parameters 5`, query("color", { required: true })]],
    want: "major",
    codes: ["params-required", "request-added-required"],
  },
  { given: "a parameter gone", edits: [[`${pets} parameters 4`]], want: "major", codes: ["request-removed"] },
  {
    given: "a parameter required",
    edits: [[`${pets} parameters 4 required`, true]],
    want: "major",
    codes: ["params-required", "request-required"],
  },
  {
    given: "a parameter no longer required",
    before: [[`${pets} parameters 4 required`, true]],
    edits: [[`${pets} parameters 4 required`, false]],
    want: "minor",
    codes: ["params-optional", "request-optional"],
  },
  {
    given: "a parameter of another type",
    edits: [[`${pets} parameters 4 schema type`, "number"]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a parameter narrowed to an enum",
    edits: [[`${pets} parameters 4 schema enum`, ["here", "there"]]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a parameter widened from an enum",
    edits: [[`${pets} parameters 3 schema`, text]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "a value less for a parameter",
    edits: [[`${pets} parameters 3 schema enum`, ["name"]]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a value more for a parameter",
    edits: [[`${pets} parameters 3 schema enum`, ["name", "age", "price"]]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "a parameter by another name",
    edits: [[`${pets} parameters 4 name`, "around"]],
    want: "major",
    codes: ["request-removed"],
  },
  {
    given: "the first parameter of an operation",
    edits: [["paths /orders get parameters", [query("text")]]],
    want: "major",
    codes: ["params-added"],
  },
  {
    given: "the first parameter of an operation, required",
    edits: [["paths /orders get parameters", [query("text", { required: true })]]],
    want: "major",
    codes: ["params-required"],
  },
  {
    given: "the last parameter of an operation gone",
    before: [["paths /orders get parameters", [query("text")]]],
    edits: [["paths /orders get parameters"]],
    want: "major",
    codes: ["params-removed"],
  },
  {
    given: "a path parameter that is a number",
    edits: [["paths /pets/{pet_id} parameters 0 schema type", "integer"]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a path parameter by another name",
    edits: [
      ["paths /pets/{id}", "paths /pets/{pet_id}"],
      ["paths /pets/{id} parameters 0 name", "id"],
    ],
    want: "major",
    codes: ["scope-removed"],
  },
  {
    given: "a parameter deprecated",
    edits: [[`${pets} parameters 4 deprecated`, true]],
    want: "minor",
    codes: ["type-deprecated"],
  },
  // Models on the way in.
  {
    given: "a new optional property in requests",
    edits: [[`${newPet} color`, text]],
    want: "minor",
    codes: ["request-added"],
  },
  {
    given: "a new required property in requests",
    edits: [
      [`${newPet} color`, text],
      ["components schemas NewPet required", ["name", "color"]],
    ],
    want: "major",
    codes: ["request-added-required"],
  },
  { given: "a property gone from requests", edits: [[`${newPet} age`]], want: "major", codes: ["request-removed"] },
  {
    given: "a property required in requests",
    edits: [["components schemas NewPet required", ["name", "age"]]],
    want: "major",
    codes: ["request-required"],
  },
  {
    given: "a property optional in requests",
    edits: [["components schemas NewPet required"]],
    want: "minor",
    codes: ["request-optional"],
  },
  {
    given: "null no longer taken",
    edits: [[`${newPet} owner type`, "string"]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "null taken",
    edits: [[`${newPet} age type`, ["integer", "null"]]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "an enum in requests with a value more",
    edits: [[`${newPet} size enum`, ["small", "large", "huge"]]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "an enum in requests with a value less",
    edits: [[`${newPet} size enum`, ["small"]]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "other items of a list in requests",
    edits: [[`${newPet} tags items type`, "integer"]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a list in requests in place of a text",
    edits: [[`${newPet} name`, { type: "array", items: text }]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a new required property, deep in a request",
    edits: [[`${newPet} address required`, ["city", "street"]]],
    want: "major",
    codes: ["request-required"],
  },
  {
    given: "a kind of value less in requests",
    edits: [[`${newPet} method oneOf`, [{ $ref: "#/components/schemas/Card" }]]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a kind of value more in requests",
    edits: [
      ["components schemas Cash", { type: "object", required: ["coins"], properties: { coins: { type: "integer" } } }],
      [`${newPet} method oneOf 2`, { $ref: "#/components/schemas/Cash" }],
    ],
    want: "minor",
    codes: ["request-value-added", "type-added"],
  },
  {
    given: "other values of a map in requests",
    edits: [[`${newPet} labels additionalProperties type`, "integer"]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "anything narrowed to a text in requests",
    edits: [[`${newPet} extra`, text]],
    want: "major",
    codes: ["request-value-removed"],
  },
  {
    given: "a text widened to anything in requests",
    edits: [[`${newPet} name`, {}]],
    want: "minor",
    codes: ["request-value-added"],
  },
  {
    given: "a body that is required",
    edits: [["paths /orders/search post requestBody required", true]],
    want: "major",
    codes: ["params-required"],
  },
  {
    given: "a body that may be left out",
    edits: [["paths /pets post requestBody required", false]],
    want: "minor",
    codes: ["params-optional"],
  },
  {
    given: "a body beside a query that is required",
    before: [
      ["paths /pets post parameters", [query("dry")]],
      ["paths /pets post requestBody required", false],
    ],
    edits: [["paths /pets post requestBody required", true]],
    want: "major",
    codes: ["params-required", "request-value-removed"],
  },
  {
    given: "a body beside a query that may be left out",
    before: [["paths /pets post parameters", [query("dry")]]],
    edits: [["paths /pets post requestBody required", false]],
    want: "minor",
    codes: ["params-optional", "request-value-added"],
  },
  {
    given: "a property that is required in a body that may be left out, beside a query",
    before: [
      ["paths /pets post parameters", [query("dry")]],
      ["paths /pets post requestBody required", false],
    ],
    edits: [["components schemas NewPet required", ["name", "status", "owner"]]],
    want: "major",
    codes: ["request-required"],
  },
  {
    given: "the first property that is required in a body that may be left out, beside a query",
    before: [
      ["paths /pets post parameters", [query("dry")]],
      ["paths /pets post requestBody required", false],
      ["components schemas NewPet required"],
    ],
    edits: [["components schemas NewPet required", ["name"]]],
    want: "major",
    codes: ["request-required"],
  },
  {
    given: "a body in place of properties",
    edits: [
      [
        "paths /pets post requestBody content application/json schema",
        { type: "array", items: { $ref: "#/components/schemas/NewPet" } },
      ],
    ],
    want: "major",
    codes: ["request-removed"],
  },
  {
    given: "a body as a form",
    edits: [
      [
        "paths /pets post requestBody content",
        { "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/NewPet" } } },
      ],
    ],
    want: "patch",
    codes: ["call-moved"],
  },
  // Models on the way out.
  { given: "a new property in answers", edits: [[`${pet} color`, text]], want: "minor", codes: ["answer-added"] },
  {
    given: "a new required property in answers",
    edits: [
      [`${pet} color`, text],
      ["components schemas Pet required", ["id", "name", "status", "owner", "color"]],
    ],
    want: "minor",
    codes: ["answer-added"],
  },
  { given: "a property gone from answers", edits: [[`${pet} age`]], want: "major", codes: ["answer-removed"] },
  {
    given: "a property optional in answers",
    edits: [["components schemas Pet required", ["id", "status", "owner"]]],
    want: "major",
    codes: ["answer-optional"],
  },
  {
    given: "a property in every answer",
    edits: [["components schemas Pet required", ["id", "name", "status", "owner", "age"]]],
    want: "minor",
    codes: ["answer-required"],
  },
  {
    given: "null in answers",
    edits: [[`${pet} name type`, ["string", "null"]]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "null no longer in answers",
    edits: [[`${pet} owner type`, "string"]],
    want: "minor",
    codes: ["answer-value-narrowed"],
  },
  {
    given: "an enum in answers with a value more",
    edits: [[`${pet} size enum`, ["small", "large", "huge"]]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "an enum in answers with a value less",
    edits: [[`${pet} size enum`, ["small"]]],
    want: "major",
    codes: ["answer-value-removed"],
  },
  {
    given: "a text that becomes an enum in answers",
    edits: [[`${pet} name enum`, ["Rex", "Tom"]]],
    want: "minor",
    codes: ["answer-value-narrowed"],
  },
  {
    given: "an enum that becomes a text in answers",
    edits: [[`${pet} size`, text]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "a boolean that is always true",
    edits: [[`${pet} vaccinated`, { const: true }]],
    want: "major",
    codes: ["answer-value-removed"],
  },
  {
    given: "a number in answers in place of a text",
    edits: [[`${pet} name type`, "number"]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "one of two types less in answers",
    edits: [[`${pet} code type`, "string"]],
    want: "major",
    codes: ["answer-value-removed"],
  },
  {
    given: "one of two types more in answers",
    edits: [[`${pet} code type`, ["string", "integer", "boolean"]]],
    want: "major",
    codes: ["answer-value-added"],
  },
  { given: "an integer that becomes a number", edits: [[`${pet} age type`, "number"]], want: "none", codes: [] },
  {
    given: "a kind of value less in answers",
    edits: [
      [
        "components schemas Kind",
        { oneOf: [{ $ref: "#/components/schemas/Cat" }], discriminator: { propertyName: "type" } },
      ],
    ],
    want: "major",
    codes: ["answer-value-removed"],
  },
  {
    given: "a kind of value more in answers",
    edits: [
      ["components schemas Bird", { type: "object", required: ["type"], properties: { type: { const: "bird" } } }],
      ["components schemas Kind oneOf 2", { $ref: "#/components/schemas/Bird" }],
      ["components schemas Kind discriminator mapping bird", "#/components/schemas/Bird"],
    ],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "a property gone from one kind of value",
    edits: [["components schemas Dog properties barks"], ["components schemas Dog required", ["type"]]],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "other values of a map in answers",
    edits: [[`${pet} labels additionalProperties type`, "integer"]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "a map no longer in answers",
    edits: [[`${pet} labels`, { type: "object", properties: {}, additionalProperties: false }]],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "a tuple of another length",
    edits: [
      [`${pet} place prefixItems 2`, { type: "number" }],
      [`${pet} place minItems`, 3],
    ],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "anything narrowed to a text in answers",
    edits: [[`${pet} extra`, text]],
    want: "minor",
    codes: ["answer-described"],
  },
  {
    given: "a text widened to anything in answers",
    edits: [[`${pet} name`, {}]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "a property gone, deep in an answer that has no name",
    edits: [
      [
        "paths /pets/{pet_id}/visits/{visit_id} get responses 200 content application/json schema properties treatments items properties price",
      ],
    ],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "a new property, deep in an answer that has no name",
    edits: [
      [
        "paths /pets/{pet_id}/visits/{visit_id} get responses 200 content application/json schema properties treatments items properties taxes",
        { type: "number" },
      ],
    ],
    want: "minor",
    codes: ["answer-added"],
  },
  {
    given: "a property deprecated",
    edits: [[`${pet} age deprecated`, true]],
    want: "minor",
    codes: ["type-deprecated"],
  },
  {
    given: "another model as an answer",
    edits: [["paths /status get responses 200 content", json({ $ref: "#/components/schemas/Problem" })]],
    want: "major",
    codes: ["answer-removed", "answer-added"],
  },
  {
    given: "an answer where there was none",
    edits: [["paths /pets/{pet_id} delete responses", { 200: petAnswer, default: problem }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "an answer gone",
    edits: [["paths /pets/{pet_id} get responses 200 content"]],
    want: "major",
    codes: ["answer-value-added"],
  },
  // Models that go both ways.
  {
    given: "a new optional property, both ways",
    edits: [[`${order} color`, text]],
    want: "minor",
    codes: ["request-added", "answer-added"],
  },
  {
    given: "a new required property, both ways",
    edits: [
      [`${order} color`, text],
      ["components schemas Order required", ["id", "lines", "color"]],
    ],
    want: "major",
    codes: ["request-added-required", "answer-added"],
  },
  {
    given: "a property optional, both ways",
    edits: [["components schemas Order required", ["lines"]]],
    want: "major",
    codes: ["answer-optional", "request-optional"],
  },
  {
    given: "a property required, both ways",
    edits: [["components schemas Order required", ["id", "lines", "note"]]],
    want: "major",
    codes: ["request-required", "answer-required"],
  },
  {
    given: "an enum with a value more, both ways",
    edits: [[`${order} state enum`, ["open", "closed", "lost"]]],
    want: "major",
    codes: ["answer-value-added", "request-value-added"],
  },
  {
    given: "a property of an inner model required, both ways",
    edits: [["components schemas Line required", ["sku", "count"]]],
    want: "major",
    codes: ["request-required", "answer-required"],
  },
  {
    given: "a property that becomes read-only",
    edits: [[`${order} id readOnly`, true]],
    want: "major",
    codes: ["request-removed"],
  },
  // Errors.
  {
    given: "a new error",
    edits: [["paths /pets/{pet_id} get responses 409", problem]],
    want: "major",
    codes: ["error-added"],
  },
  { given: "the first error", edits: [[`${orderList} responses 404`, problem]], want: "major", codes: ["error-added"] },
  {
    given: "a new error without a class of its own",
    edits: [[`${orderList} responses 402`, problem]],
    want: "major",
    codes: ["error-added"],
  },
  {
    given: "an error gone",
    edits: [["paths /pets/{pet_id} get responses 404"]],
    want: "major",
    codes: ["error-removed"],
  },
  {
    given: "a new property in an error",
    edits: [["components schemas Problem properties hint", text]],
    want: "minor",
    codes: ["answer-added"],
  },
  {
    given: "a property gone from an error",
    edits: [["components schemas Problem properties code"], ["components schemas Problem required", ["message"]]],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "a property gone from an error that has no name",
    edits: [["paths /pets/{pet_id} get responses 418 content application/json schema", { type: "object" }]],
    want: "major",
    codes: ["answer-removed"],
  },
  {
    given: "an error without its body",
    edits: [["paths /pets/{pet_id} get responses 404", { description: "None." }]],
    want: "major",
    codes: ["answer-value-added"],
  },
  {
    given: "all other errors documented",
    edits: [["paths /pets/{pet_id} get responses default", problem]],
    want: "major",
    codes: ["error-added"],
  },
  {
    given: "a range of errors gone",
    edits: [["paths /pets/{pet_id} put responses 4XX"]],
    want: "major",
    codes: ["error-removed"],
  },
  // Pages.
  {
    given: "a list that comes in pages no longer",
    edits: [[`${pets} parameters`, [query("status")]]],
    want: "major",
    codes: ["result-changed"],
  },
  {
    given: "pages by offset in place of numbers",
    edits: [[`${pets} parameters 0`, { name: "offset", in: "query", schema: { type: "integer" } }]],
    want: "major",
    codes: ["paginator-changed", "request-removed"],
  },
  {
    given: "pages of a list that was one answer",
    before: [[`${pets} parameters 0`], [`${pets} parameters 0`], ["components schemas PetPage properties total"]],
    edits: [
      [`${pets} parameters 3`, query("cursor")],
      [`${pets} parameters 4`, { name: "limit", in: "query", schema: { type: "integer" } }],
      ["components schemas PetPage properties next_cursor", text],
    ],
    want: "major",
    codes: ["pages-added", "type-removed"],
  },
  {
    given: "pages of other items",
    edits: [["components schemas PetPage properties items items", { $ref: "#/components/schemas/Order" }]],
    want: "major",
    codes: ["answer-removed"],
  },
  // Names.
  {
    given: "a model by another name",
    edits: [["components schemas Health x-specwright-name", "Condition"]],
    want: "major",
    codes: ["type-renamed"],
  },
  { given: "the client by another name", edits: [["info title", "Zoo"]], want: "major", codes: ["client-renamed"] },
  // Credentials, servers.
  {
    given: "a new credential",
    edits: [["components securitySchemes session", { type: "http", scheme: "basic" }]],
    want: "minor",
    codes: ["option-added"],
  },
  { given: "a credential gone", edits: [["components securitySchemes key"]], want: "major", codes: ["option-removed"] },
  {
    given: "a second credential of a kind, which names both anew",
    edits: [["components securitySchemes other", { type: "http", scheme: "bearer" }]],
    want: "major",
    codes: ["option-removed"],
  },
  {
    given: "a credential asked for",
    edits: [["paths /status get security", [{ token: [] }]]],
    want: "patch",
    codes: ["security-added"],
  },
  {
    given: "no credential asked for",
    edits: [["paths /orders get security", []]],
    want: "patch",
    codes: ["security-removed"],
  },
  {
    given: "a new server",
    edits: [["servers 2", { url: "https://eu.shop.example", description: "Europe" }]],
    want: "minor",
    codes: ["environment-added"],
  },
  { given: "a server gone", edits: [["servers 1"]], want: "major", codes: ["environment-removed"] },
  {
    given: "a server by another name",
    edits: [["servers 1 description", "Sandbox"]],
    want: "major",
    codes: ["environment-removed", "environment-added"],
  },
  {
    given: "a server at another address",
    edits: [["servers 0 url", "https://api.shop.example"]],
    want: "patch",
    codes: ["environment-moved"],
  },
  {
    given: "servers in another order",
    edits: [
      [
        "servers",
        [
          { url: "https://test.shop.example", description: "Test" },
          { url: "https://shop.example", description: "Production" },
        ],
      ],
    ],
    want: "patch",
    codes: ["environment-default"],
  },
  ...wirePairs,
  ...shapePairs,
];
