/** A small plan, made by hand: two operations of the flagship, so that what is emitted can be read in one sitting. */
import type { TypeNode, ValueNode } from "../../../generator/plan/node.js";
import type {
  ClientFilePlan,
  CoreFilePlan,
  DocPlan,
  IndexFilePlan,
  MethodPlan,
  ModelFilePlan,
  Plan,
  PropertyPlan,
  ResourceFilePlan,
  SampleCall,
  TypesFilePlan,
} from "../../../generator/plan/plan.js";

export const named = (name: string, ...types: TypeNode[]): TypeNode => ({ kind: "name", name, arguments: types });
export const literal = (value: string | number | boolean): TypeNode => ({ kind: "literal", value });
export const union = (...members: TypeNode[]): TypeNode => ({ kind: "union", members });
export const string: TypeNode = { kind: "keyword", name: "string" };
export const number: TypeNode = { kind: "keyword", name: "number" };
export const value = (of: string | number | boolean | null): ValueNode => ({ kind: "literal", value: of });
const nullType: TypeNode = { kind: "keyword", name: "null" };
const undefinedType: TypeNode = { kind: "keyword", name: "undefined" };
export const doc = (text?: string): DocPlan => ({ ...(text !== undefined && { text }), tags: [] });

export function property(name: string, type: TypeNode, optional = false, of: DocPlan = doc()): PropertyPlan {
  return { name, type, optional, doc: of };
}

const parts = (name: "query" | "body", type: string): TypeNode => ({
  kind: "object",
  properties: [property(name, named(type))],
});

const models: ModelFilePlan = {
  kind: "models",
  path: "src/models/license-keys.ts",
  imports: [],
  doc: doc("Models of License Keys."),
  declarations: [
    {
      kind: "interface",
      name: "LicenseKey",
      doc: doc("What a customer receives when buying a licensed product."),
      extends: [],
      properties: [
        property("id", string, false, { tags: [{ name: "example", text: '"lic_123"' }] }),
        property("status", named("LicenseKeyStatus")),
        property("activations_limit", union(number, nullType), true),
      ],
    },
    {
      kind: "alias",
      name: "LicenseKeyStatus",
      doc: doc(),
      type: union(literal("active"), literal("expired"), literal("disabled")),
    },
    {
      kind: "interface",
      name: "ListLicenseKeys",
      doc: doc(),
      extends: [],
      properties: [property("items", { kind: "array", items: named("LicenseKey") })],
    },
    {
      kind: "interface",
      name: "PatchLicenseKey",
      doc: doc(),
      extends: [],
      properties: [
        property("activations_limit", union(number, nullType), true),
        property("expires_at", union(string, nullType), true),
      ],
    },
    {
      kind: "interface",
      name: "ErrorBody",
      doc: doc(),
      extends: [],
      properties: [property("code", string), property("message", string)],
    },
  ],
};

const updated = named(
  "APIRequest",
  named("LicenseKey"),
  named("LicenseKeyUpdateError"),
  parts("body", "LicenseKeyUpdateParams"),
);
const update: MethodPlan = {
  name: "update",
  doc: doc("Update a license key by its ID."),
  positional: [{ identifier: "id", parameter: "id", type: string }],
  params: { type: named("LicenseKeyUpdateParams"), optional: false },
  returns: updated,
  incomplete: {
    doc: doc(
      "Update a license key by its ID.\n\nThis request still lacks `body`. Add the missing parts with `.body({ … })`.",
    ),
    returns: named("IncompleteRequest", updated, literal("body")),
  },
  request: "request",
  operation: "updateLicenseKey",
};

const resource: ResourceFilePlan = {
  kind: "resource",
  path: "src/resources/license-keys.ts",
  imports: [
    {
      from: "../models/license-keys.js",
      values: [],
      types: ["ErrorBody", "LicenseKey", "LicenseKeyStatus", "ListLicenseKeys", "PatchLicenseKey"],
    },
    { from: "../runtime/body.js", values: ["json"], types: [] },
    {
      from: "../runtime/error.js",
      values: [],
      types: ["BadRequestError", "InternalServerError", "NotFoundError"],
    },
    { from: "../runtime/error-union.js", values: [], types: ["TransportError", "UnexpectedStatusError"] },
    { from: "../runtime/operation.js", values: [], types: ["Operation"] },
    { from: "../runtime/option.js", values: [], types: ["RequestOptions"] },
    { from: "../runtime/page-paginator.js", values: ["pagePaginator"], types: [] },
    { from: "../runtime/paginator.js", values: ["pageRequest"], types: ["PageRequest"] },
    { from: "../runtime/request.js", values: ["request"], types: ["APIRequest", "IncompleteRequest"] },
    { from: "../runtime/resource.js", values: ["Resource"], types: [] },
  ],
  typesFrom: ["../models/license-keys.js"],
  types: [],
  classes: [
    {
      name: "LicenseKeys",
      doc: doc("License keys: what a customer receives when buying a licensed product."),
      children: [],
      scopes: [
        {
          method: "id",
          argument: "id",
          parameter: "id",
          type: string,
          className: "LicenseKeyById",
          doc: doc("The methods of one license key."),
        },
      ],
      methods: [
        {
          name: "list",
          doc: doc("Retrieve a list of license keys associated with your account."),
          positional: [],
          params: { type: named("LicenseKeyListParams"), optional: true },
          returns: named(
            "PageRequest",
            named("LicenseKey"),
            named("LicenseKeyListError"),
            named("ListLicenseKeys"),
            parts("query", "LicenseKeyListParams"),
          ),
          request: "pageRequest",
          operation: "listLicenseKeys",
        },
        update,
      ],
    },
    {
      name: "LicenseKeyById",
      doc: doc("One license key."),
      children: [],
      scopes: [],
      methods: [{ ...update, positional: [] }],
    },
  ],
  declarations: [
    {
      kind: "interface",
      name: "LicenseKeyListParams",
      doc: doc(),
      extends: [],
      properties: [
        property("page_size", number, true, doc("Page size default is 10 max is 100")),
        property("page_number", number, true),
        property("status", named("LicenseKeyStatus"), true),
      ],
    },
    {
      kind: "interface",
      name: "LicenseKeyUpdateParams",
      doc: doc(),
      extends: [named("PatchLicenseKey")],
      properties: [],
    },
    {
      kind: "alias",
      name: "LicenseKeyListError",
      doc: doc(),
      type: union(
        named("InternalServerError", named("ErrorBody"), literal(500)),
        named("UnexpectedStatusError", literal(500)),
        named("TransportError"),
      ),
    },
    {
      kind: "alias",
      name: "LicenseKeyUpdateError",
      doc: doc(),
      type: union(
        named("BadRequestError", named("ErrorBody")),
        named("NotFoundError", named("ErrorBody")),
        named("InternalServerError", named("ErrorBody"), literal(500)),
        named("UnexpectedStatusError", union(literal(400), literal(404), literal(500))),
        named("TransportError"),
      ),
    },
  ],
  operations: [
    {
      name: "listLicenseKeys",
      type: { kind: "name", name: "Operation" },
      value: {
        kind: "record",
        entries: [
          { key: "id", value: value("list_license_keys_handler") },
          { key: "method", value: value("GET") },
          { key: "path", value: value("/license_keys") },
          { key: "errors", value: { kind: "list", items: [value(500)] } },
          {
            key: "paginator",
            value: {
              kind: "call",
              callee: "pagePaginator",
              arguments: [
                {
                  kind: "record",
                  entries: [
                    { key: "parameter", value: value("page_number") },
                    { key: "origin", value: value(0) },
                    { key: "items", value: { kind: "list", items: [value("items")] } },
                    { key: "itemId", value: value("id") },
                  ],
                },
              ],
            },
          },
        ],
      },
    },
    {
      name: "updateLicenseKey",
      type: { kind: "name", name: "Operation" },
      value: {
        kind: "record",
        entries: [
          { key: "id", value: value("update_license_key_handler") },
          { key: "method", value: value("PATCH") },
          { key: "path", value: value("/license_keys/{id}") },
          { key: "body", value: { kind: "identifier", name: "json" } },
          { key: "required", value: { kind: "list", items: [value("body")] } },
          {
            key: "errors",
            value: { kind: "list", items: [400, 404, 500].map(value) },
          },
        ],
      },
    },
  ],
};

const credential = union(named("Credential"), nullType, undefinedType);

const core: CoreFilePlan = {
  kind: "core",
  path: "src/core.ts",
  imports: [
    { from: "./runtime/client.js", values: ["BaseClient"], types: [] },
    { from: "./runtime/option.js", values: [], types: ["BaseClientOptions", "Credential"] },
    { from: "./runtime/security.js", values: ["bearer"], types: [] },
    { from: "./runtime/settings.js", values: [], types: ["ClientDefinition"] },
  ],
  exports: [{ from: "./runtime/file.js", typeOnly: true, names: [{ name: "Uploadable" }] }],
  clientDoc: doc("The client without resources."),
  options: [
    property("bearerToken", credential, true, doc("Left out, it is read from `DODO_PAYMENTS_API_KEY`.")),
    property("environment", union(named("Environment"), undefinedType), true),
  ],
  environment: { type: union(literal("test_mode"), literal("live_mode")), doc: doc() },
  credentials: [property("bearerToken", credential)],
  definition: {
    name: "definition",
    type: { kind: "name", name: "ClientDefinition" },
    value: {
      kind: "record",
      entries: [
        { key: "prefix", value: value("DODO_PAYMENTS") },
        {
          key: "environments",
          value: {
            kind: "record",
            entries: [
              { key: "test_mode", value: value("https://test.dodopayments.com") },
              { key: "live_mode", value: value("https://live.dodopayments.com") },
            ],
          },
        },
        { key: "defaultEnvironment", value: value("live_mode") },
        {
          key: "schemes",
          value: {
            kind: "record",
            entries: [
              {
                key: "API_KEY",
                value: {
                  kind: "call",
                  callee: "bearer",
                  arguments: [value("bearerToken"), value("DODO_PAYMENTS_API_KEY")],
                },
              },
            ],
          },
        },
        {
          key: "security",
          value: { kind: "list", items: [{ kind: "list", items: [value("API_KEY")] }] },
        },
      ],
    },
  },
};

const client: ClientFilePlan = {
  kind: "client",
  path: "src/client.ts",
  imports: [
    { from: "./core.js", values: ["Client"], types: [] },
    { from: "./models/license-keys.js", values: [], types: ["LicenseKey"] },
    { from: "./resources/license-keys.js", values: ["LicenseKeys"], types: ["LicenseKeyListParams"] },
    { from: "./runtime/error.js", values: ["APIError", "ClientError", "NotFoundError"], types: [] },
    { from: "./runtime/file.js", values: ["toFile"], types: [] },
    { from: "./runtime/operation.js", values: [], types: ["Operation"] },
    { from: "./runtime/option.js", values: [], types: ["RequestOptions"] },
    { from: "./runtime/request.js", values: ["request"], types: ["APIRequest"] },
  ],
  name: "DodoPayments",
  doc: doc("The client of the Dodo Payments API."),
  children: [{ property: "licenseKeys", className: "LicenseKeys", doc: doc("License keys.") }],
  scopes: [],
  methods: [
    {
      name: "ping",
      doc: doc("Whether the API is there."),
      positional: [],
      returns: named("APIRequest", undefinedType),
      request: "request",
      operation: "ping",
    },
  ],
  statics: [
    { name: "DodoPaymentsError", value: "ClientError" },
    { name: "APIError", value: "APIError" },
    { name: "NotFoundError", value: "NotFoundError" },
    { name: "toFile", value: "toFile" },
  ],
  types: ["LicenseKey", "LicenseKeyListParams"],
  classes: [],
  declarations: [],
  operations: [
    {
      name: "ping",
      type: { kind: "name", name: "Operation" },
      value: {
        kind: "record",
        entries: [
          { key: "id", value: value("ping") },
          { key: "method", value: value("GET") },
          { key: "path", value: value("/ping") },
        ],
      },
    },
  ],
};

const index: IndexFilePlan = {
  kind: "index",
  path: "src/index.ts",
  imports: [],
  clientName: "DodoPayments",
  doc: doc("Typed client of the Dodo Payments API."),
  exports: [
    { from: "./core.js", typeOnly: true, names: [{ name: "ClientOptions" }, { name: "Environment" }] },
    {
      from: "./runtime/error.js",
      typeOnly: false,
      names: [
        { name: "APIError" },
        { name: "ClientError", as: "DodoPaymentsError" },
        { name: "ErrorKind", type: true },
      ],
    },
    { from: "./runtime/page.js", typeOnly: false, names: [{ name: "Page" }] },
    { from: "./types.js", typeOnly: true },
  ],
};

const types: TypesFilePlan = {
  kind: "types",
  path: "src/types.ts",
  imports: [],
  doc: doc("Every type of the client: no byte of JavaScript."),
  exports: [{ from: "./resources/license-keys.js", typeOnly: true }],
};

const limit: ValueNode = { kind: "record", entries: [{ key: "activations_limit", value: value(10) }] };

const sample = {
  call: [{ name: "licenseKeys" }, { name: "update", arguments: [value("lic_123"), limit] }],
  builder: [
    { name: "licenseKeys" },
    { name: "id", arguments: [value("lic_123")] },
    { name: "update", arguments: [] },
    { name: "body", arguments: [limit] },
  ],
  result: "licenseKey",
  statuses: [
    { status: "400", description: "Cannot set expiry for subscription-based license" },
    { status: "404", description: "License key not found" },
    { status: "500", description: "Something went wrong :(" },
  ],
  hasMoreStatuses: false,
  caught: { className: "NotFoundError", words: "not found" },
} satisfies SampleCall;

export const samplePlan: Plan = {
  package: {
    name: "dodopayments-license-keys",
    version: "0.1.0",
    description: "Typed client of the Dodo Payments API.",
    license: "MIT",
    author: "Acme <sdk@acme.com> (https://acme.com)",
    homepage: "https://acme.com/docs/typescript",
    keywords: ["acme", "licensing"],
    repository: "git+https://github.com/acme/client.git",
    clientName: "DodoPayments",
    title: "Dodo Payments",
    openapi: false,
    document: false,
    testing: false,
    tanstackQuery: false,
    resources: true,
    readme: {
      credentials: [{ option: "bearerToken", variable: "DODO_PAYMENTS_API_KEY" }],
      baseVariable: "ACME_BASE_URL",
      environments: ["test_mode", "live_mode"],
      resource: {
        className: "LicenseKeys",
        file: "src/resources/license-keys.ts",
        variable: "licenseKeys",
        call: [{ name: "update", arguments: [value("lic_123"), limit] }],
      },
      list: {
        call: [
          { name: "licenseKeys" },
          { name: "list", arguments: [{ kind: "record", entries: [{ key: "status", value: value("active") }] }] },
        ],
        result: "page",
        statuses: [{ status: "500", description: "Something went wrong :(" }],
        hasMoreStatuses: false,
        caught: { className: "NotFoundError", words: "not found" },
      },
      first: sample,
      failing: sample,
      builder: sample.builder,
      model: "LicenseKey",
    },
    methods: [
      {
        resource: ["licenseKeys"],
        name: "list",
        signature: "client.licenseKeys.list({ ...params })",
        method: "GET",
        path: "/license_keys",
        params: "LicenseKeyListParams",
        result: "Page<LicenseKey>",
        errors: "LicenseKeyListError",
        deprecated: false,
      },
      {
        resource: ["licenseKeys"],
        name: "update",
        signature: "client.licenseKeys.update(id, { ...params })",
        method: "PATCH",
        path: "/license_keys/{id}",
        params: "LicenseKeyUpdateParams",
        result: "LicenseKey",
        errors: "LicenseKeyUpdateError",
        summary: "Update a license key",
        deprecated: false,
      },
    ],
  },
  models: new Map(),
  types: new Map(),
  resources: new Map(),
  files: [models, resource, core, client, index, types],
};
