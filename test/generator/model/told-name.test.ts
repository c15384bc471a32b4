/** Names that the document tells beside its paths: in operationIds, and in samples of an SDK. */
import { describe, expect, test } from "vitest";
import type { Json } from "./document.js";
import { callOf, modelDocument } from "./document.js";
import { documentOf, namesIn } from "./route-document.js";

describe("names", () => {
  const repos = [
    "GET /orgs/{org}/repos[] repos/list-for-org #repos",
    "GET /repos/{owner}/{repo} repos/get #repos",
    "GET /repos/{owner}/{repo}/issues[] issues/list-for-repo #issues",
    "POST /repos/{owner}/{repo}/issues issues/create #issues",
    "PUT /repos/{owner}/{repo}/issues/{number}/lock issues/lock #issues",
  ];
  const machines = [
    "GET /subscriptions/{id}/providers/Compute/machines[] Machines_ListAll #Machines",
    "GET /subscriptions/{id}/providers/Compute/machines/{name} Machines_Get #Machines",
    "PUT /subscriptions/{id}/providers/Compute/machines/{name} Machines_CreateOrUpdate #Machines",
    "GET /subscriptions/{id}/providers/Compute/disks[] Disks_List #Disks",
    "DELETE /subscriptions/{id}/providers/Compute/disks/{name} Disks_Delete #Disks",
  ];
  const accounts = [
    "GET /accounts[] Accounts_GetAll #Accounts",
    "GET /accounts/{id} Accounts_GetOne #Accounts",
    "POST /accounts Accounts_Post #Accounts",
    "GET /orders[] Orders_GetAll #Orders",
    "GET /orders/{id} Orders_GetOne #Orders",
  ];
  test.each([
    {
      given: repos,
      want: ["repos.listForOrg", "repos.retrieve", "issues.listForRepo", "issues.create", "issues.lock"],
    },
    {
      given: machines,
      want: ["machines.listAll", "machines.retrieve", "machines.createOrUpdate", "disks.list", "disks.delete"],
    },
    {
      given: [
        "GET /v1/{project}/topics[] pubsub.projects.topics.list",
        "PUT /v1/{name} pubsub.projects.topics.create",
        "GET /v1/{topic} pubsub.projects.topics.get",
        "POST /v1/{topic}:publish pubsub.projects.topics.publish",
        "DELETE /v1/{subscription} pubsub.projects.subscriptions.delete",
      ],
      want: [
        "projects.topics.list",
        "projects.topics.create",
        "projects.topics.retrieve",
        "projects.topics.publish",
        "projects.subscriptions.delete",
      ],
    },
    {
      given: accounts,
      want: ["accounts.list", "accounts.retrieve", "accounts.create", "orders.list", "orders.retrieve"],
    },
    {
      given: repos.map((line) => line.replace(/ #.*/, " #rest")),
      want: ["orgs.listRepos", "repos.retrieve", "repos.issues.list", "repos.issues.create", "repos.issues.lock"],
    },
  ])("operationIds that name the tag and the method are the author's plan: $given", async ({ given, want }) => {
    expect(await namesIn(given)).toEqual(want);
  });

  test("a told name says who has told it", async () => {
    const { api } = await modelDocument(documentOf(repos));
    const told = api.operations.flatMap(({ evidence }) => evidence.filter(({ about }) => about === "method"));
    expect(told[0]).toMatchObject({
      because:
        "The operationId repos/list-for-org names the resource and then the method, as others in this document do.",
      confidence: "likely",
    });
  });

  const shown = (call: string) =>
    call.startsWith("fetch")
      ? `await ${call};`
      : `const client = new Acme();\nconst it = await client.${call}(id, {});`;
  test.each([
    {
      given: ["misc.listCountries", "usageEvents.ingest", "carts.items.list"],
      want: ["misc.listCountries", "usageEvents.ingest", "carts.items.list"],
    },
    { given: ["get", "post", "get"], want: ["countries.list", "events.ingest", "carts.listItems"] },
    {
      given: ["misc.listCountries", "misc.listCountries", "carts.items.list"],
      want: ["countries.list", "events.ingest", "carts.listItems"],
    },
    {
      given: ["misc.listCountries", "fetch(url)", "fetch(url)"],
      want: ["countries.list", "events.ingest", "carts.listItems"],
    },
  ])("an SDK that the document shows has named its methods: $given", async ({ given, want }) => {
    const lines = ["GET /countries[]", "POST /events/ingest", "GET /carts/{id}/items[]"];
    const { paths } = documentOf(lines) as { readonly paths: Record<string, Record<string, Json>> };
    Object.values(paths).forEach((item, index) => {
      for (const operation of Object.values(item))
        Object.assign(operation, { "x-codeSamples": [{ lang: "JavaScript", source: shown(given[index] ?? "") }] });
    });
    const { api } = await modelDocument({ paths });
    expect(api.operations.map(callOf)).toEqual(want);
    const because = api.operations[0]?.evidence.find(({ about }) => about === "method")?.because;
    if (want[0] === given[0]) expect(because).toBe("A code sample in the document calls misc.listCountries.");
  });
});
