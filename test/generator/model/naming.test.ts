import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "./document.js";
import { answering, callOf, list, modelDocument } from "./document.js";

/** A document from lines like "GET /things list_things", "GET /things[]" (which answers a list). */
function documentOf(lines: readonly string[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const line of lines) {
    const [method = "", target = "", operationId] = line.split(" ");
    const path = target.replace("[]", "");
    const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: {},
    }));
    const answer = target.endsWith("[]") ? answering(list) : { responses: { 200: { description: "" } } };
    const item = (paths[path] ??= {});
    item[method.toLowerCase()] = { parameters, ...(operationId !== undefined && { operationId }), ...answer };
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
    { given: ["PUT /users/{id}/folders/0", "GET /users[]"], want: ["users.folders.update", "users.list"] },
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
  ])("of two with one name, one has better words: $given", async ({ given, want }) => {
    expect(await namesIn(given)).toEqual(want);
  });

  test("a collision is reported", async () => {
    const { diagnostics } = await modelDocument(documentOf(["PUT /pets/{id}", "PATCH /pets/{id}"]));
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
