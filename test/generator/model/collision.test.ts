/** No two operations get the same name, whatever the document and its order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callOf, modelDocument } from "./document.js";
import { callsOf, documentOf, namesIn } from "./route-document.js";

describe("names", () => {
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

  test("a collision is reported, and explained", async () => {
    const { api, diagnostics } = await modelDocument(documentOf(["PUT /pets/{id}", "PATCH /pets/{id}"]));
    const because = api.operations.map(({ evidence }) => evidence.find(({ about }) => about === "method")?.because);
    expect(because[0]).toMatch(/ A sibling operation or resource is already called update, so this one is replace\.$/);
    expect(because[1]).not.toContain("Another");
    expect(diagnostics).toMatchObject([
      { code: "name-collision", severity: "info", source: { pointer: "/paths/~1pets~1{id}/put" } },
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
