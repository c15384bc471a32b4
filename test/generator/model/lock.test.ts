/** Names and paginators stay as they were published. */
import { describe, expect, test } from "vitest";
import { formatLock, parseLock } from "../../../generator/config/lock.js";
import type { Api } from "../../../generator/model/api.js";
import { lockOf, type PlannedNames } from "../../../generator/model/lock.js";
import type { ModelSettings } from "../../../generator/model/model.js";
import { answering, callOf, type Json, modelDocument } from "./document.js";

const array = { type: "array", items: { type: "object" } };
const withCursor = answering({ type: "object", properties: { data: array, next_cursor: { type: "string" } } });
const query = (name: string, type = "string") => ({ name, in: "query", schema: { type } });
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

/** What is published of a document, by way of the lock file's text. */
async function publish(paths: Json, settings: ModelSettings = {}) {
  const { api } = await modelDocument({ paths }, settings);
  return parseLock(await formatLock(lockOf(api, noNames)));
}

/** What a client's plan has to say of names; nothing here is about them. */
const noNames: PlannedNames = {
  package: { clientName: "Acme" },
  models: new Map(),
  types: new Map(),
  resources: new Map(),
};

function calls({ operations }: Api): readonly string[] {
  return operations.map(callOf);
}

/** What is said of the first operation's paginator. */
function whyPaginated({ operations }: Api): readonly string[] {
  return (operations[0]?.evidence ?? []).flatMap(({ about, because }) => (/^pag/.test(about) ? [because] : []));
}

const update = { operationId: "update", parameters: [id], responses: {} };

describe("names", () => {
  const published = { "/pets/{id}": { put: update } };

  test("without a lock, a new operation takes the name of an old one", async () => {
    const { api } = await modelDocument({
      paths: { "/pets/{id}": { put: update, patch: { ...update, operationId: "patch" } } },
    });
    expect(calls(api)).not.toContain("pets.update2");
    expect(api.operations.find(({ method }) => method === "PUT")).toBeDefined();
  });

  test("with it, the old one keeps its own, and the new one gets another", async () => {
    const lock = await publish(published);
    expect(lock.operations["PUT /pets/{id}"]?.call).toBe("pets.update");
    const later = {
      "/pets/{id}": { put: { ...update, operationId: "replace_pet" }, patch: { ...update, operationId: "update_pet" } },
    };
    const fresh = await modelDocument({ paths: later });
    expect(calls(fresh.api)).toContain("pets.update");
    expect(fresh.api.operations.map((each) => [each.method, callOf(each)])).toContainEqual(["PATCH", "pets.update"]);
    const { api, diagnostics } = await modelDocument({ paths: later }, { lock });
    expect(api.operations.map((each) => [each.method, callOf(each)])).toContainEqual(["PUT", "pets.update"]);
    expect(new Set(calls(api)).size).toBe(2);
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: "name-locked", severity: "warning" }));
    expect(diagnostics.find(({ code }) => code === "name-locked")?.message).toContain("replace_pet");
    const because =
      "It was published as pets.update, and the lock file keeps it so; the document alone would make it pets.replace.";
    expect(api.operations.find(({ method }) => method === "PUT")?.evidence).toMatchObject([
      { about: "resource", because, confidence: "certain" },
      { about: "method", because, confidence: "certain" },
      { about: "success", confidence: "assumed" },
    ]);
  });

  test("an operation that moves to another path keeps its name by its operationId", async () => {
    const lock = await publish({ "/v1/things": { get: { operationId: "list_things", ...withCursor } } });
    const later = { "/catalog/items": { get: { operationId: "list_things", ...withCursor } } };
    const { api } = await modelDocument({ paths: later }, { lock });
    expect(calls(api)).toEqual(["things.list"]);
  });

  // What a published method would otherwise lose to a resource of the same name.
  test.each([
    { method: "post", given: "/txs/evaluate/utxos", want: "txs.evaluateUtxos.create" },
    { method: "post", given: "/txs/evaluate/{id}/utxos", want: "txs.evaluateUtxos.create" },
    { method: "delete", given: "/txs/evaluate/{id}", want: "txs.deleteEvaluate" },
  ])("$method $given makes way for a published method", async ({ method, given, want }) => {
    const evaluate = { post: { operationId: "evaluate_tx", responses: {} } };
    const before = { "/txs": { get: withCursor }, "/txs/evaluate": evaluate };
    const lock = await publish(before);
    expect(lock.operations["POST /txs/evaluate"]?.call).toBe("txs.evaluate");
    const added = { [method]: { ...(given.includes("{") && { parameters: [id] }), responses: {} } };
    const { api } = await modelDocument({ paths: { ...before, [given]: added } }, { lock });
    expect(calls(api)).toContain("txs.evaluate");
    expect(calls(api)).toContain(want);
    const again = await modelDocument({ paths: { ...before, [given]: added } }, { lock: lockOf(api, noNames) });
    expect(calls(again.api)).toEqual(calls(api));
  });

  test("the settings win over the lock, and say nothing", async () => {
    const lock = await publish(published);
    const operations = { "PUT /pets/{id}": { call: "pets.replace" } };
    const { api, diagnostics } = await modelDocument({ paths: published }, { lock, operations });
    expect(calls(api)).toEqual(["pets.replace"]);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    { given: "1Clicks.install", want: "_1Clicks.install" },
    { given: "_1Clicks.install", want: "_1Clicks.install" },
    { given: "clicks.2fa", want: "clicks._2fa" },
  ])("a digit that was published stays a digit: $given", async ({ given, want }) => {
    const paths = { "/1-clicks": { post: { responses: {} } } };
    expect(calls((await modelDocument({ paths })).api)).toEqual(["oneClicks.create"]);
    const lock = { operations: { "POST /1-clicks": { call: given } }, models: {} };
    const { api } = await modelDocument({ paths }, { lock });
    expect(calls(api)).toEqual([want]);
    const again = await modelDocument({ paths }, { lock: lockOf(api, noNames) });
    expect(calls(again.api)).toEqual([want]);
  });

  test.each([
    "/pets",
    "/1-clicks",
    "/v2/1-clicks/kubernetes",
    "/2fa",
    "/٣d-models",
    "/$batch",
    "/_search",
    "/номера",
    "/日本/都市",
    "/😀",
    "/e\u0301tudes",
    "/\u0301-marks",
    "/{id}",
    "/",
    "/...",
    "/@me/*",
    "/constructor/__proto__",
  ])("what is as it was says nothing: %s", async (path) => {
    const paths = { [path]: { get: withCursor, post: { ...update, operationId: "1-click" }, put: { responses: {} } } };
    const { api } = await modelDocument({ paths });
    const again = await modelDocument({ paths }, { lock: await publish(paths) });
    expect(calls(again.api)).toEqual(calls(api));
    expect(again.diagnostics.filter(({ code }) => code.startsWith("name-"))).toEqual([]);
  });
});

describe("paginators", () => {
  const get = { parameters: [query("cursor"), query("page", "integer"), query("limit", "integer")], ...withCursor };
  const before = { "/pets": { get } };
  const dropped = { "/pets": { get: { ...get, parameters: [query("limit", "integer")] } } };

  test("a paginator stays where the document would have another", async () => {
    const lock = await publish({ "/pets": { get: { parameters: [query("limit", "integer")], ...withCursor } } });
    const { api, diagnostics } = await modelDocument({ paths: before }, { lock });
    expect(api.operations[0]?.paginator).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain("paginator-locked");
    expect(whyPaginated(api)).toEqual([
      "It was published as not paginated, and the lock file keeps it so; the document alone would make it " +
        "{ kind: cursor, parameter: cursor, next: next_cursor, size: limit, items: data }.",
    ]);
  });

  test("one by pages stays, too, beside a new cursor", async () => {
    const counted = { data: array, total: { type: "integer" } };
    const lock = await publish({ "/pets": { get: { ...get, ...answering({ type: "object", properties: counted }) } } });
    const properties = { ...counted, next_cursor: { type: "string" } };
    const later = { "/pets": { get: { ...get, ...answering({ type: "object", properties }) } } };
    const { api, diagnostics } = await modelDocument({ paths: later }, { lock });
    expect(api.operations[0]?.paginator).toMatchObject({ kind: "page", parameter: "page" });
    expect(diagnostics.map(({ code }) => code)).toContain("paginator-locked");
    expect(whyPaginated(api)).toHaveLength(1);
  });

  test("the settings win over the lock, and say nothing", async () => {
    const lock = await publish({ "/pets": { get: { parameters: [query("limit", "integer")], ...withCursor } } });
    const operations = { "GET /pets": { paginator: { kind: "cursor", parameter: "cursor", next: "next_cursor" } } };
    const { api, diagnostics } = await modelDocument({ paths: before }, { lock, operations } as ModelSettings);
    expect(api.operations[0]?.paginator?.kind).toBe("cursor");
    expect(diagnostics).toEqual([]);
  });

  test("one that the document has no parameter for any more is an error", async () => {
    const lock = await publish(before);
    expect(lock.operations["GET /pets"]?.paginator).toMatchObject({ kind: "cursor", parameter: "cursor" });
    const { diagnostics } = await modelDocument({ paths: dropped }, { lock });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["paginator-lost", "error"]]);
  });

  test("the same paginator is the same, whatever the order of its keys", async () => {
    const { diagnostics } = await modelDocument({ paths: before }, { lock: await publish(before) });
    expect(diagnostics).toEqual([]);
  });
});

test("a lock file that is none is told", async () => {
  await expect(parseLock("version: 2\noperations: {}\nmodels: {}\n")).rejects.toMatchObject({
    problems: [{ message: "The lock file's version must be 1, not a number." }],
  });
  await expect(parseLock("version: [")).rejects.toMatchObject({ name: "LockError" });
});

test("a lock file with the marks of a merge is told, with what to do", async () => {
  const { api } = await modelDocument({ paths: { "/pets": { get: withCursor } } });
  const text = await formatLock(lockOf(api, noNames));
  const merged = text.replace("operations:\n", "operations:\n<<<<<<< HEAD\n=======\n>>>>>>> other\n");
  await expect(parseLock(merged)).rejects.toMatchObject({
    problems: [
      {
        message: "The lock file has the marks of a merge that is not done.",
        position: { line: text.slice(0, text.indexOf("operations:\n")).split("\n").length + 1 },
        help: expect.stringContaining("both sides") as unknown,
      },
    ],
  });
});
