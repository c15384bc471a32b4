import { describe, expect, test } from "vitest";
import { briefParameter } from "../../../generator/plan/scope-name.js";
import { classesOf, declarationsOf, planDocument, routes } from "./document.js";

async function classNames(given: readonly string[], schemas: Readonly<Record<string, unknown>> = {}) {
  const { plan } = await planDocument({ ...routes(...given), components: { schemas } });
  return { classes: classesOf(plan).map(({ name }) => name), declared: Object.keys(declarationsOf(plan)) };
}

describe("classes", () => {
  test.each([
    { given: ["GET /license-keys/{id}"], want: ["LicenseKeys", "LicenseKeyById"] },
    { given: ["GET /customers/{customer_id}"], want: ["Customers", "CustomerById"] },
    { given: ["GET /customers/{email}"], want: ["Customers", "CustomerByEmail"] },
    { given: ["GET /data", "POST /data"], want: ["Data"] },
    {
      given: ["GET /customers/{customer_id}/wallets/{wallet_id}"],
      want: ["Customers", "CustomerById", "Wallets", "CustomerByIdWallets", "CustomerByIdWalletById"],
    },
    { given: ["GET /{tenant}/users", "POST /{tenant}/users"], want: ["ByTenant", "Users", "ByTenantUsers"] },
    { given: ["GET /compare/{a}/{b}"], want: ["Compare", "CompareByA", "CompareByAByB"] },
    // One parameter under two names.
    { given: ["GET /keys/{id}", "DELETE /keys/{key_id}"], want: ["Keys", "KeyById", "KeyByKeyId"] },
    {
      given: ["GET /accounts/{account_sid}/balance", "GET /accounts/{sid}"],
      want: ["Accounts", "AccountByAccountSid", "AccountBySid"],
    },
    {
      given: ["GET /people/{person}", "GET /persons/{person}"],
      want: ["People", "PersonByPerson", "Persons", "PersonsByPerson"],
    },
  ])("$given", async ({ given, want }) => {
    expect((await classNames(given)).classes).toEqual(want);
  });

  test.each([
    {
      given: "the nearest to the client goes by its own name",
      routes: ["GET /items", "POST /items", "GET /orders/items", "POST /orders/items"],
      want: ["Items", "Orders", "OrdersItems"],
    },
    {
      given: "of two as near, neither does",
      routes: ["GET /a/items", "POST /a/items", "GET /b/items", "POST /b/items"],
      want: ["A", "AItems", "B", "BItems"],
    },
    {
      given: "one and many",
      routes: ["GET /user", "PUT /user", "GET /users", "POST /users"],
      want: ["User", "Users"],
    },
  ])("resources of one name: $given", async (row) => {
    expect((await classNames(row.routes)).classes).toEqual(row.want);
  });

  test("a model keeps its name", async () => {
    const { classes } = await classNames(["GET /data", "POST /data", "GET /keys"], {
      Data: { type: "string" },
      KeysResponse: { type: "string" },
    });
    expect(classes).toEqual(["DataResource", "Keys"]);
  });
});

describe("types of operations", () => {
  test.each([
    { given: ["GET /license-keys"], want: ["LicenseKeyListError", "LicenseKeyListResponse"] },
    { given: ["GET /ping"], want: ["PingError"] },
    { given: ["GET /a/{x}/b/{y}"], want: ["BRetrieveError", "BRetrieveParams"] },
    {
      given: ["GET /user", "PUT /user", "GET /users"],
      want: ["UserRetrieveError", "UserUpdateError", "UsersListError", "UsersListResponse"],
    },
    {
      given: ["GET /a/items", "POST /a/items", "GET /b/items", "POST /b/items"],
      want: [
        "AItemCreateError",
        "AItemListError",
        "AItemListResponse",
        "BItemCreateError",
        "BItemListError",
        "BItemListResponse",
      ],
    },
  ])("$given", async ({ given, want }) => {
    expect((await classNames(given)).declared.toSorted()).toEqual(want);
    expect((await classNames(given.toReversed())).declared.toSorted()).toEqual(want);
  });

  test("a model that is called as one of them keeps its name, and all of the operation's share another", async () => {
    const { declared } = await classNames(["GET /a/{x}/keys/{y}"], { KeyRetrieveError: { type: "string" } });
    expect(declared).toEqual(["AKeyRetrieveParams", "AKeyRetrieveError", "KeyRetrieveError"]);
  });
});

test.each([
  { name: "customer_id", resource: ["customers"], want: ["id"] },
  { name: "licenseKeyId", resource: ["license", "keys"], want: ["id"] },
  { name: "id", resource: ["customers"], want: ["id"] },
  { name: "customer", resource: ["customers"], want: ["customer"] },
  { name: "customer_id", resource: ["wallets"], want: ["customer", "id"] },
  { name: "id", resource: [], want: ["id"] },
])("$name of $resource is $want", ({ name, resource, want }) => {
  expect(briefParameter(name, resource)).toEqual(want);
});

test("what a method gives has no second name beside its own", async () => {
  const $ref = "#/components/schemas/AiParseResponse";
  const responses = { 200: { description: "", content: { "application/json": { schema: { $ref } } } } };
  const schemas = { AiParseResponse: { type: "object" }, AiParse: { type: "object" } };
  const { plan } = await planDocument({ paths: { "/ai/parse": { post: { responses } } }, components: { schemas } });
  expect(Object.keys(declarationsOf(plan))).toEqual(["AiParseError", "AiParseResponse", "AiParse"]);
});
