/** The same as for OpenAPI 3.1, of documents in Swagger 2.0 and OpenAPI 3.2: whatever text stands in whatever field, the code is what was planned. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientOf, problemsOf } from "./generation.js";
import { fillLatest, fillSwagger } from "./dialect-document.js";
import { handmade, hostileText } from "./text.js";

describe.each([
  { dialect: "Swagger 2.0", document: fillSwagger },
  { dialect: "OpenAPI 3.2", document: fillLatest },
])("$dialect", ({ document }) => {
  test("as its author means it", async () => {
    let count = 0;
    const client = await clientOf(document((field) => `${field.replaceAll(" ", "-")}${++count}`));
    expect(client.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(problemsOf(client)).toEqual([]);
  });

  test("one text in every field", async () => {
    let clients = 0;
    for (const text of handmade) {
      const client = await clientOf(document(() => text));
      expect(problemsOf(client), JSON.stringify(text)).toEqual([]);
      if (client.modules) clients++;
      else expect(client.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    }
    expect(clients).toBeGreaterThan(handmade.length / 2);
  }, 120_000);

  test("another text in each field", async () => {
    let clients = 0;
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(hostileText), async (texts) => {
        const client = await clientOf(document(() => String(texts.next().value)));
        if (client.modules) clients++;
        expect(problemsOf(client)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(clients).toBeGreaterThan(20);
  }, 120_000);
});
