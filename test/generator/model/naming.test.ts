import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "./document.js";
import { answering, callOf, list, modelDocument } from "./document.js";

/** A document from lines like "GET /things list_things", "GET /things[] things/list #things" (which answers a list, and has a tag). */
function documentOf(lines: readonly string[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const line of lines) {
    const [method = "", target = "", ...rest] = line.split(" ");
    const operationId = rest.find((word) => !word.startsWith("#"));
    const tags = rest.flatMap((word) => (word.startsWith("#") ? [word.slice(1)] : []));
    const path = target.replace("[]", "");
    const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: {},
    }));
    const answer = target.endsWith("[]") ? answering(list) : { responses: { 200: { description: "" } } };
    const item = (paths[path] ??= {});
    item[method.toLowerCase()] = { parameters, tags, ...(operationId !== undefined && { operationId }), ...answer };
  }
  return { paths };
}

async function callsOf(lines: readonly string[]): Promise<Record<string, string>> {
  const { api } = await modelDocument(documentOf(lines));
  return Object.fromEntries(
    api.operations.map((operation) => [`${operation.method} ${operation.path}`, callOf(operation)]),
  );
}

async function namesIn(lines: readonly string[]): Promise<readonly string[]> {
  const calls = await callsOf(lines);
  return lines.map((line) => calls[line.split(" ").slice(0, 2).join(" ").replace("[]", "")] ?? "");
}

describe("names", () => {
  test.each([
    {
      given: [
        "GET /license_keys[]",
        "GET /license_keys/{id}",
        "PATCH /license_keys/{id}",
        "DELETE /license_keys/{id}",
        "POST /license_keys",
      ],
      want: [
        "licenseKeys.list",
        "licenseKeys.retrieve",
        "licenseKeys.update",
        "licenseKeys.delete",
        "licenseKeys.create",
      ],
    },
    {
      given: ["POST /licenses/activate", "POST /licenses/deactivate", "POST /licenses/validate"],
      want: ["licenses.activate", "licenses.deactivate", "licenses.validate"],
    },
    {
      given: [
        "GET /customers/{id}/wallets[]",
        "GET /customers/{id}/wallets/ledger-entries[]",
        "POST /customers/{id}/wallets/ledger-entries",
      ],
      want: [
        "customers.wallets.list",
        "customers.wallets.ledgerEntries.list",
        "customers.wallets.ledgerEntries.create",
      ],
    },
    {
      given: [
        "POST /subscriptions/{id}/change-plan",
        "POST /subscriptions/{id}/charge",
        "GET /subscriptions/{id}/usage-history[]",
      ],
      want: ["subscriptions.changePlan", "subscriptions.charge", "subscriptions.retrieveUsageHistory"],
    },
    {
      given: ["GET /webhooks/{id}/headers", "PATCH /webhooks/{id}/headers", "GET /webhooks/{id}/secret"],
      want: ["webhooks.headers.retrieve", "webhooks.headers.update", "webhooks.retrieveSecret"],
    },
    { given: ["PUT /addons/{id}/images", "GET /addons[]"], want: ["addons.updateImages", "addons.list"] },
    {
      given: ["POST /customers/{id}/customer-portal/session", "GET /customers[]"],
      want: ["customers.customerPortal.create", "customers.list"],
    },
    {
      given: ["DELETE /products/{id}", "POST /products/{id}/unarchive"],
      want: ["products.archive", "products.unarchive"],
    },
    {
      given: ["DELETE /products/{id} archive_product", "GET /products[]"],
      want: ["products.archive", "products.list"],
    },
    {
      given: ["POST /v1/payment_intents/{intent}/capture", "GET /v1/payment_intents[]", "GET /v1/charges[]"],
      want: ["paymentIntents.capture", "paymentIntents.list", "charges.list"],
    },
    {
      given: ["POST /chat/completions", "GET /models/{model}", "POST /audio/speech", "POST /audio/transcriptions"],
      want: ["chat.completions.create", "models.retrieve", "audio.speech.create", "audio.transcriptions.create"],
    },
    {
      given: ["POST /v1/messages/batches/{id}/cancel", "POST /v1/messages/batches", "POST /v1/messages"],
      want: ["messages.batches.cancel", "messages.batches.create", "messages.create"],
    },
    {
      given: ["GET /me", "GET /account", "PATCH /account", "GET /ping"],
      want: ["me.retrieve", "account.retrieve", "account.update", "ping"],
    },
    { given: ["GET /jobs/{id}/events[]", "GET /jobs[]"], want: ["jobs.listEvents", "jobs.list"] },
    {
      given: ["GET /org/spend_limit", "POST /org/spend_limit", "GET /org/users[]", "GET /users[]"],
      want: ["org.spendLimit.retrieve", "org.spendLimit.update", "org.users.list", "users.list"],
    },
    {
      given: ["GET /stream/secret", "POST /stream/secret/rotate", "GET /cards[]"],
      want: ["stream.retrieveSecret", "stream.rotateSecret", "cards.list"],
    },
    {
      given: ["POST /levels/{id}:append", "GET /levels[]", "POST /levels:trim"],
      want: ["levels.append", "levels.list", "levels.trim"],
    },
    { given: ["POST /chat.postMessage", "GET /users.list"], want: ["chat.postMessage", "users.list"] },
    {
      given: ["POST /contracts/get", "POST /contracts/create", "GET /credit-types/list[]"],
      want: ["contracts.retrieve", "contracts.create", "creditTypes.list"],
    },
    {
      given: ["POST /customers/{id}/setName", "POST /customers/{id}/addCharge", "POST /customers/{id}/previewEvents"],
      want: ["customers.setName", "customers.addCharge", "customers.previewEvents"],
    },
    { given: ["POST /ci/export-jobs", "GET /ci/runs[]"], want: ["ci.exportJobs.create", "ci.runs.list"] },
    {
      given: ["GET /org/compliance_settings", "POST /org/compliance_settings", "GET /org/users[]"],
      want: ["org.complianceSettings.retrieve", "org.complianceSettings.update", "org.users.list"],
    },
    {
      given: ["GET /org/data_retention", "POST /org/data_retention", "GET /org/users[]"],
      want: ["org.dataRetention.retrieve", "org.dataRetention.update", "org.users.list"],
    },
    {
      given: ["GET /v1/agents?beta=true[]", "POST /v1/messages", "POST /v1/messages?beta=true"],
      want: ["beta.agents.list", "messages.create", "beta.messages.create"],
    },
    {
      given: ["POST /calls/{id}/actions/hold", "POST /calls/{id}/actions/gather", "GET /calls[]"],
      want: ["calls.actions.hold", "calls.actions.gather", "calls.list"],
    },
    {
      given: ["PATCH /agents/{id}/tools/attach/{tool}", "PATCH /agents/{id}/tools/detach/{tool}", "GET /agents[]"],
      want: ["agents.tools.attach", "agents.tools.detach", "agents.list"],
    },
    {
      given: ["DELETE /customers/{id}/discount", "GET /customers[]"],
      want: ["customers.deleteDiscount", "customers.list"],
    },
    { given: ["GET /tides listTides", "POST /tides createTide"], want: ["tides.list", "tides.create"] },
    {
      given: ["POST /users/{id}/ssh-keys", "GET /users/{id}/ssh-keys[]", "GET /admin-api-keys/{id}/url"],
      want: ["users.sshKeys.create", "users.sshKeys.list", "adminAPIKeys.retrieveURL"],
    },
    { given: ["GET /dimensions", "GET /dimensions/{id}"], want: ["dimensions.list", "dimensions.retrieve"] },
    { given: ["GET /users/me", "GET /users/{id}", "GET /users[]"], want: ["users.me", "users.retrieve", "users.list"] },
    {
      given: ["GET /browsers/{id}/logs/stream", "GET /browsers/{id}/logs[]", "GET /browsers[]"],
      want: ["browsers.logs.stream", "browsers.logs.list", "browsers.list"],
    },
    { given: ["PUT /users/{id}/folders/0", "GET /users[]"], want: ["users.folders.update", "users.list"] },
    { given: ["GET /me/albums/contains", "GET /me/albums[]"], want: ["me.albums.contains", "me.albums.list"] },
    { given: ["GET /1-clicks[]", "POST /1-clicks"], want: ["oneClicks.list", "oneClicks.create"] },
    {
      given: ["GET /cards/{id}/boards[]", "GET /boards[]", "GET /cards[]"],
      want: ["cards.listBoards", "boards.list", "cards.list"],
    },
    // Remote procedures: most of what stands at the root are verbs, so this one is too.
    {
      given: ["POST /sendMessage", "POST /deleteMessage", "POST /close"],
      want: ["sendMessage", "deleteMessage", "close"],
    },
    {
      given: ["POST /charges", "POST /orders", "POST /close"],
      want: ["charges.create", "orders.create", "close.create"],
    },
    // Whether a list that belongs to one thing is one says the noun, else its author.
    {
      given: [
        "GET /policies/{id}/files_under_retention[]",
        "GET /policies/{id}/repositoriesV2[]",
        "GET /policies/{id}/similar[] listSimilarPolicies",
        "GET /policies/{id}/usage-history[] listUsageHistory",
        "GET /policies/{id}/related[] getRelated",
        "GET /policies[]",
      ],
      want: [
        "policies.listFilesUnderRetention",
        "policies.listRepositoriesV2",
        "policies.listSimilar",
        "policies.retrieveUsageHistory",
        "policies.retrieveRelated",
        "policies.list",
      ],
    },
    {
      given: ["GET /edge-config getEdgeConfigs", "GET /edge-config/{id} getEdgeConfig", "POST /edge-config"],
      want: ["edgeConfig.list", "edgeConfig.retrieve", "edgeConfig.create"],
    },
    {
      given: ["GET /account getAccount", "GET /account/{id} getAccountById"],
      want: ["account.retrieve", "account.retrieveByID"],
    },
    {
      given: ["GET /player/queue getQueue", "POST /player/queue addToQueue", "GET /player"],
      want: ["player.queue.retrieve", "player.queue.add", "player.retrieve"],
    },
    {
      given: ["GET /invoices/{id}/history[]", "PUT /invoices/{id}/history createHistoryRecord", "GET /invoices[]"],
      want: ["invoices.history.list", "invoices.history.create", "invoices.list"],
    },
    {
      given: ["GET /settings/forward_bounce getForwardBounce", "PATCH /settings/forward_bounce patchForwardBounce"],
      want: ["settings.forwardBounce.retrieve", "settings.forwardBounce.update"],
    },
    // What the other one is called where two want a name.
    { given: ["PUT /vpcs/{id} updateVpc", "PATCH /vpcs/{id} patchVpc"], want: ["vpcs.update", "vpcs.patch"] },
    {
      given: ["GET /contacts/{ContactID} getContact", "GET /contacts/{ContactNumber} getContactByContactNumber"],
      want: ["contacts.retrieve", "contacts.retrieveByContactNumber"],
    },
    {
      given: ["GET /boards/{idBoard} getBoardsByIdBoard", "GET /boards/{idBoard}/{field} getBoardsByIdBoardByField"],
      want: ["boards.retrieve", "boards.retrieveByField"],
    },
    {
      given: ["GET /oauth.access oauth_access", "GET /oauth.v2.access oauth_v2_access", "GET /oauth.token oauth_token"],
      want: ["oauth.access", "oauth.accessV2", "oauth.token"],
    },
    {
      given: ["POST /transfer/sweep/get", "POST /transfer/sweep/list", "POST /transfer/create"],
      want: ["transfer.retrieveSweep", "transfer.listSweeps", "transfer.create"],
    },
  ])("$given are $want", async ({ given, want }) => {
    expect(await namesIn(given)).toEqual(want);
  });

  test.each([
    { given: ["GET /api/v1/pets[]", "GET /api/v1/owners[]"], want: ["pets.list", "owners.list"] },
    { given: ["GET /rest/pets[]", "GET /rest/pets/{id}"], want: ["pets.list", "pets.retrieve"] },
    { given: ["GET /shop/eu/pets/{id}", "GET /shop/eu/owners/{id}"], want: ["pets.retrieve", "owners.retrieve"] },
    {
      given: ["POST /chat/completions", "POST /chat/sessions"],
      want: ["chat.completions.create", "chat.sessions.create"],
    },
    { given: ["GET /pets[]", "GET /pets/{id}"], want: ["pets.list", "pets.retrieve"] },
    {
      given: ["GET /video/v1/assets[]", "GET /video/v1/uploads[]", "GET /robots/v0/jobs[]", "GET /robots/v0/jobs/{id}"],
      want: ["video.assets.list", "video.uploads.list", "robots.jobs.list", "robots.jobs.retrieve"],
    },
    {
      given: ["GET /v1/pets[]", "GET /v1/owners[]", "GET /v2/hooks[]"],
      want: ["pets.list", "owners.list", "hooks.list"],
    },
    {
      given: ["GET /v1/pets[]", "GET /v1/owners[]", "GET /v2/pets[]"],
      want: ["pets.list", "owners.list", "v2.pets.list"],
    },
  ])("prefixes that say nothing are left out: $given", async ({ given, want }) => {
    expect(await namesIn(given)).toEqual(want);
  });

  test.each([
    { given: ["PUT /pets/{id} replacePet", "PATCH /pets/{id} updatePet"], want: ["pets.replace", "pets.update"] },
    { given: ["PUT /pets/{id}", "PATCH /pets/{id}"], want: ["pets.replace", "pets.update"] },
    {
      given: ["PUT /pets/{id} updatePet", "PATCH /pets/{id} partialUpdatePet"],
      want: ["pets.update", "pets.partialUpdate"],
    },
    {
      given: ["POST /pets/{id} restorePet", "PUT /pets/{id}", "POST /pets"],
      want: ["pets.restore", "pets.update", "pets.create"],
    },
    {
      given: ["DELETE /pods", "DELETE /pods/{name}", "PUT /pods", "PUT /pods/{name}"],
      want: ["pods.deleteMany", "pods.delete", "pods.updateMany", "pods.update"],
    },
    {
      given: ["PATCH /pods/{name} patchCoreNamespacedPod", "PUT /pods/{name} replaceCoreNamespacedPod"],
      want: ["pods.update", "pods.replace"],
    },
  ])("of two with one name, one has better words: $given", async ({ given, want }) => {
    expect(await namesIn(given)).toEqual(want);
  });

  test.each([
    {
      given: ["GET /payments/{id}/retry", "POST /payments/{id}/retry"],
      want: ["payments.retrieveRetry", "payments.retry"],
    },
    {
      given: ["GET /payments/{id}/export", "POST /payments/{id}/export"],
      want: ["payments.export.retrieve", "payments.export.update"],
    },
    {
      given: ["GET /cards/{id}/cancel", "POST /cards/{id}/cancel"],
      want: ["cards.retrieveCancel", "cards.cancel"],
    },
    {
      given: ["GET /accounts/{id}/credit", "POST /accounts/{id}/credit"],
      want: ["accounts.credit.retrieve", "accounts.credit.update"],
    },
    { given: ["POST /chat.postMessage", "GET /chat.members.list"], want: ["chat.postMessage", "chat.members.list"] },
    {
      given: ["GET /v1/books:batchGet", "POST /v1/books/{book}:archive", "GET /v1/books[]"],
      want: ["books.batchGet", "books.archive", "books.list"],
    },
  ])("what a path does is a method, beside what is asked about it: $given", async ({ given, want }) => {
    expect(await namesIn(given)).toEqual(want);
  });

  test.each([
    {
      given: ["PATCH /blocks/{id}/children appendBlockChildren", "GET /blocks/{id}/children[]"],
      want: ["blocks.children.append", "blocks.children.list"],
    },
    { given: ["PUT /player/shuffle toggle-shuffle", "GET /player"], want: ["player.toggleShuffle", "player.retrieve"] },
    { given: ["PUT /call/transfer call_transfer", "GET /call"], want: ["call.transfer", "call.retrieve"] },
    {
      given: ["POST /credentials/{id}/token CreateCredentialToken", "GET /credentials[]"],
      want: ["credentials.createToken", "credentials.list"],
    },
    {
      given: [
        "GET /{bucket} ListObjects",
        "PUT /{bucket} CreateBucket",
        "GET /{bucket}/{key} GetObject",
        "DELETE /{bucket}",
      ],
      want: ["listObjects", "createBucket", "getObject", "delete"],
    },
  ])("the operationId tells what the path does not: $given", async ({ given, want }) => {
    expect(await namesIn(given)).toEqual(want);
  });

  test.each([
    {
      given: ["GET /rbac.authorization.k8s.io/roles[]", "GET /node.k8s.io/classes[]", "GET /storage.k8s.io/classes[]"],
      want: ["rbacAuthorization.roles.list", "node.classes.list", "storage.classes.list"],
    },
  ])("a domain names a group by what is its own: $given", async ({ given, want }) => {
    expect(await namesIn(given)).toEqual(want);
  });

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
  });

  test("a collision is reported, and explained", async () => {
    const { api, diagnostics } = await modelDocument(documentOf(["PUT /pets/{id}", "PATCH /pets/{id}"]));
    const because = api.operations.map(({ evidence }) => evidence.find(({ about }) => about === "method")?.because);
    expect(because[0]).toMatch(/ Another operation or resource beside it is called update, so this is replace\.$/);
    expect(because[1]).not.toContain("Another");
    expect(diagnostics).toMatchObject([
      { code: "name-collision", severity: "info", source: { pointer: "/paths/~1pets~1{id}/put" } },
    ]);
  });

  test("the settings decide", async () => {
    const lines = ["GET /events[]", "POST /events/ingest ingest", "GET /checkout/countries[]"];
    const operations = {
      ingest: { call: "usageEvents.ingest" },
      "GET /checkout/countries": { resource: "misc", method: "listCountries" },
    };
    const { api } = await modelDocument(documentOf(lines), { operations });
    expect(api.operations.map(callOf)).toEqual(["events.list", "usageEvents.ingest", "misc.listCountries"]);
  });

  test("every name says why", async () => {
    const { api } = await modelDocument(documentOf(["PATCH /license_keys/{id}"]));
    const because = api.operations[0]?.evidence.map((evidence) => evidence.because);
    expect(because).toEqual([
      "The path /license_keys/{id} leads to licenseKeys.",
      "The path ends in a parameter, and PATCH changes it.",
    ]);
  });

  const segment = fc.constantFrom(
    "pets",
    "pet",
    "owners",
    "activate",
    "search",
    "v1",
    "api",
    "{id}",
    "{name}",
    "me",
    "list",
    "a-b",
    "a_b",
    "0",
  );
  const path = fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .map((segments) => "/" + segments.map((each, at) => (each.startsWith("{") ? `{p${at}}` : each)).join("/"));
  const line = fc.record({
    method: fc.constantFrom("GET", "PUT", "POST", "PATCH", "DELETE"),
    path,
    isList: fc.boolean(),
    id: fc.constantFrom("", "update", "get_pet", "createPet"),
  });
  const lines = fc
    .uniqueArray(line, { selector: (each) => `${each.method} ${each.path}`, minLength: 2, maxLength: 12 })
    .map((each) =>
      each.map(
        ({ method, path: at, isList, id }, index) =>
          `${method} ${at}${isList ? "[]" : ""}${id === "" ? "" : ` ${id}_${index}`}`,
      ),
    );

  test("are unique, on the client and among its resources", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (given) => {
        const { api } = await modelDocument(documentOf(given));
        const calls = api.operations.map(callOf);
        expect(new Set(calls).size).toBe(calls.length);
        const resources = new Set(
          calls.flatMap((call) => call.split(".").map((_, at, all) => all.slice(0, at).join("."))),
        );
        expect(calls.filter((call) => resources.has(call))).toEqual([]);
        expect(api.operations.every(({ name }) => name.length > 0)).toBe(true);
      }),
    );
  });

  test("do not depend on the order of the document", async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.infiniteStream(fc.nat()), async (given, random) => {
        const weights = given.map(() => Number(random.next().value));
        const shuffled = given
          .map((each, at) => ({ each, weight: weights[at] ?? 0 }))
          .sort((a, b) => a.weight - b.weight);
        expect(await callsOf(shuffled.map(({ each }) => each))).toEqual(await callsOf(given));
      }),
    );
  });
});
