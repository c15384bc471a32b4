import { describe, expect, test } from "vitest";
import { callOf, modelDocument } from "./document.js";
import { documentOf, namesIn } from "./route-document.js";

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
    // A resource may have items alone, and no operation of its own.
    {
      given: ["GET /orders/{id}/mail/history", "POST /orders/{id}/mail/{mail}/resend", "GET /orders/{id}"],
      want: ["orders.mail.retrieveHistory", "orders.mail.resend", "orders.retrieve"],
    },
    { given: ["POST /orders/unconfirm/{id}", "GET /orders/{id}"], want: ["orders.unconfirm", "orders.retrieve"] },
    {
      given: ["PUT /users/{id}", "POST /users/{id}", "GET /users[]"],
      want: ["users.update", "users.create", "users.list"],
    },
    {
      given: ["GET /where/metadata", "GET /where/stops/{id}"],
      want: ["where.metadata.retrieve", "where.stops.retrieve"],
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
      given: ["GET /geoip locateMyIP", "GET /geoip/{ip} locateGivenIP"],
      want: ["geoip.retrieve", "geoip.locateGivenIP"],
    },
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
        "POST /email sendEmail",
        "POST /email/batch sendEmailBatch",
        "POST /email/batchWithTemplates sendEmailBatchWithTemplates",
      ],
      want: ["email.create", "email.sendBatch", "email.sendBatchWithTemplates"],
    },
    {
      given: ["POST /sign-ups/instant addInstantSignUp", "GET /sign-ups[]"],
      want: ["signUps.instant", "signUps.list"],
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
      "The path ends in a parameter that identifies an item, and PATCH updates it.",
    ]);
  });
});
