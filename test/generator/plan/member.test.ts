import { describe, expect, test } from "vitest";
import { clientMembers } from "../../../generator/plan/reserved.js";
import { BaseClient } from "../../../templates/runtime/client.js";
import { classesOf, fileOf, membersOf, planDocument, planYaml, resourceFiles, routes } from "./document.js";

async function membersOfAll(...addresses: readonly string[]) {
  const { plan } = await planDocument(routes(...addresses));
  const names = (members: readonly string[]) => members.map((member) => member.split(/[(:]/)[0]);
  return {
    plan,
    client: names(membersOf(fileOf(plan, "client"))),
    classes: Object.fromEntries(classesOf(plan).map((each) => [each.name, names(membersOf(each))])),
  };
}

describe("members of the client", () => {
  test.each([
    { given: "GET /license-keys", want: ["licenseKeys"] },
    { given: "GET /ping", want: ["ping"] },
    { given: "GET /{slug}", want: ["slug", "retrieve"] },
    { given: "GET /request/{id}", want: ["requestResource"] },
    { given: "GET /timeout/{id}", want: ["timeoutResource"] },
    { given: "GET /get/{id}", want: ["getResource"] },
    { given: "GET /then/{id}", want: ["thenResource"] },
    { given: "GET /base-url/{id}", want: ["baseURLResource"] },
    { given: "GET /logger/{id}", want: ["loggerResource"] },
    { given: "GET /fetch-options/{id}", want: ["fetchOptionsResource"] },
    { given: "GET /{constructor}", want: ["byConstructor", "retrieve"] },
  ])("$given: $want", async ({ given, want }) => {
    expect((await membersOfAll(given)).client).toEqual(want);
  });

  test("all that the runtime's client has are taken", () => {
    const client = new BaseClient(
      { prefix: "THINGS", environments: {}, schemes: {}, security: [] },
      { baseURL: "https://things.example" },
    );
    const own = [...Object.getOwnPropertyNames(client), ...Object.getOwnPropertyNames(BaseClient.prototype)];
    expect(clientMembers).toEqual(expect.arrayContaining(own));
  });

  test("a credential keeps its name, and what is called like it has another", async () => {
    const { plan } = await planYaml(`
paths: { /api-key: { get: { responses: {} }, put: { responses: {} } } }
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
`);
    expect(fileOf(plan, "core").credentials.map(({ name }) => name)).toEqual(["apiKey"]);
    expect(fileOf(plan, "client").children.map(({ property }) => property)).toEqual(["apiKeyResource"]);
  });
});

describe("members of resources and scopes", () => {
  test("nested resources, with every parameter bound on the way", async () => {
    const { plan } = await membersOfAll(
      "GET /customers/{customer_id}/wallets",
      "GET /customers/{customer_id}/wallets/{id}",
    );
    expect(Object.fromEntries(classesOf(plan).map((each) => [each.name, membersOf(each)]))).toEqual({
      Customers: ["wallets: Wallets", "customerId(customerId: string): CustomerById"],
      CustomerById: ["wallets: CustomerByIdWallets"],
      Wallets: [
        "list(customerId: string): APIRequest<string[], WalletListError>",
        "retrieve(id: string, params: WalletRetrieveParams): APIRequest<undefined, WalletRetrieveError>",
      ],
      CustomerByIdWallets: [
        "id(id: string): CustomerByIdWalletById",
        "list(): APIRequest<string[], WalletListError>",
        "retrieve(id: string): APIRequest<undefined, WalletRetrieveError>",
      ],
      CustomerByIdWalletById: ["retrieve(): APIRequest<undefined, WalletRetrieveError>"],
    });
  });

  test.each([
    {
      given: "a parameter that is called as a resource",
      routes: ["GET /a/{b}", "GET /a/b/{id}"],
      want: ["b", "byB", "retrieve"],
    },
    {
      given: "a parameter that is called as a method",
      routes: ["GET /a/{retrieve}"],
      want: ["byRetrieve", "retrieve"],
    },
    { given: "one that every object has", routes: ["GET /a/{toString}"], want: ["byToString", "retrieve"] },
    { given: "one that would make a promise", routes: ["GET /a/{then}"], want: ["byThen", "retrieve"] },
    { given: "a name that begins with a digit", routes: ["GET /a/{2fa}"], want: ["twoFa", "retrieve"] },
  ])("$given", async (row) => {
    const { classes } = await membersOfAll(...row.routes);
    expect(classes["A"]?.toSorted()).toEqual(row.want.toSorted());
  });
});

test("docs and api.md name what is there", async () => {
  const { plan } = await membersOfAll("GET /request/{then}/valueOf", "GET /request/{id}");
  const docs = resourceFiles(plan).flatMap(({ declarations }) => declarations.map(({ doc }) => doc.text));
  expect(docs.join(" ")).toContain("`client.requestResource.");
  expect(plan.package.methods.map(({ signature }) => signature)).toEqual([
    expect.stringContaining("client.requestResource.") as string,
    "client.requestResource.retrieve(id)",
  ]);
});
