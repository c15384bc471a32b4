import { expect, test } from "vitest";
import { emitFile } from "../../../generator/emit/file.js";
import type { FilePlan, MethodPlan } from "../../../generator/plan/plan.js";
import { printModule } from "../../../generator/write/render.js";
import { doc, named, property, string } from "./sample-plan.js";

const method: MethodPlan = {
  name: "update",
  doc: doc("Update it."),
  positional: [{ identifier: "walletId", parameter: "wallet-id", type: string }],
  params: { type: named("WalletUpdateParams"), optional: false },
  returns: named("APIRequest", named("Wallet")),
  request: "request",
  operation: "walletUpdate",
};
const child = { property: "wallets", className: "Wallets", doc: doc("Wallets.") };
const scope = {
  method: "customerId",
  argument: "customerId",
  parameter: "customer-id",
  type: string,
  className: "CustomerById",
  doc: doc(),
};
const common = { path: "src/x.ts", imports: [], declarations: [], operations: [] };

const lines = (plan: FilePlan): readonly string[] =>
  printModule(emitFile(plan) as Parameters<typeof printModule>[0], 80)
    .split("\n")
    .map((line) => line.trim());

test("a resource has its children, and one that a parameter leads to makes them when it is asked", () => {
  const classes = ["Customers", "CustomerById"].map((name) => ({
    name,
    doc: doc(),
    children: [child],
    scopes: [scope],
    methods: [],
  }));
  const text = lines({ ...common, kind: "resource", classes, typesFrom: [], types: [] });
  expect(text).toContain("readonly wallets: Wallets = new Wallets(this._client, this._path);");
  expect(text).toContain("get wallets(): Wallets {");
  expect(text).toContain("return new Wallets(this._client, this._path);");
  expect(text).toContain("customerId(customerId: string): CustomerById {");
  expect(text.join(" ")).toContain('{ ...this._path, "customer-id": customerId, }');
});

test.each<{ given: string; plan: Partial<MethodPlan>; want: readonly string[] }>([
  {
    given: "all there is",
    plan: {},
    want: [
      "update( walletId: string, params: WalletUpdateParams, options?: RequestOptions, ): APIRequest<Wallet> {",
      'return request( this, walletUpdate, { "wallet-id": walletId }, params, options, );',
    ],
  },
  {
    given: "its path alone",
    plan: { positional: [] },
    want: ["return request(this, walletUpdate, {}, params, options);"],
  },
  {
    given: "the earlier path parameters, and lacks a part",
    plan: {
      incomplete: {
        doc: doc("Update it in steps."),
        params: { kind: "object", properties: [property("customer_id", string)] },
        returns: named("IncompleteRequest", named("Wallet")),
      },
    },
    want: [
      "/** Update it. */ update( walletId: string, params: WalletUpdateParams, options?: RequestOptions, ): APIRequest<Wallet>; " +
        "/** Update it in steps. */ update( walletId: string, params: { customer_id: string }, options?: RequestOptions, ): IncompleteRequest<Wallet>; " +
        "update(walletId: string, params?: object, options?: RequestOptions): unknown {",
    ],
  },
  {
    given: "its path, and lacks a part",
    plan: { incomplete: { doc: doc("Update it in steps."), returns: named("IncompleteRequest", named("Wallet")) } },
    want: ["/** Update it in steps. */ update(walletId: string): IncompleteRequest<Wallet>; /** Update it. */ update("],
  },
])("a method that takes $given", ({ plan, want }) => {
  const classes = [{ name: "Wallets", doc: doc(), children: [], scopes: [], methods: [{ ...method, ...plan }] }];
  const text = lines({ ...common, kind: "resource", classes, typesFrom: [], types: [] }).join(" ");
  for (const each of want) expect(text).toContain(each);
});

test("a method without parameters hands on none", () => {
  const { params: _, ...bare } = method;
  const classes = [{ name: "Wallets", doc: doc(), children: [], scopes: [], methods: [{ ...bare, positional: [] }] }];
  const text = lines({ ...common, kind: "resource", classes, typesFrom: [], types: [] });
  expect(text).toContain("return request(this, walletUpdate, {}, undefined, options);");
});

test("the client's own scopes and methods start from the client", () => {
  const client = { name: "Pets", errorName: "PetsError", doc: doc(), children: [child], statics: [], types: [] };
  const text = lines({ ...common, kind: "client", ...client, methods: [method], scopes: [scope], classes: [] }).join(
    " ",
  );
  expect(text).toContain("readonly wallets: Wallets = new Wallets(this);");
  expect(text).toContain('return new CustomerById(this, { "customer-id": customerId });');
  expect(text).toContain("return request( { _client: this, _path: {} }, walletUpdate,");
  expect(text).not.toContain("namespace");
});
