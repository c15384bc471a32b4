/** Regular expressions that would take longer than anybody lives: those of overlays, and those of a document that is served. */
import { expect, test } from "vitest";
import { TimeLimitError, withinTime } from "../../generator/time-limit.js";
import { loadFolder } from "../generator/load/folder.js";
import { standInFor } from "../generator/mock/stand-in.js";

const endless = `${"a".repeat(60)}!`;

const api = `openapi: 3.1.0
info: { title: Pets, version: "1", description: "${endless}" }
paths:
  /pets:
    post:
      x-specwright-method: create
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: { name: { type: string, pattern: "^(a+)+$" }, code: { type: string, pattern: "^[a-z]$" } }
              patternProperties: { "^(b|b)+$": { type: string } }
      responses: { "200": { description: "", content: { application/json: { schema: { type: string, pattern: "^(c|c)+d$" }, example: "${"c".repeat(60)}" } } } }
`;

test("what ends is given, what is thrown is thrown, and what does not end is ended", () => {
  expect(withinTime(1000, () => "given")).toBe("given");
  const problem = new Error("thrown");
  expect(() =>
    withinTime(1000, () => {
      throw problem;
    }),
  ).toThrow(problem);
  expect(() => withinTime(20, () => /^(a+)+$/.test(endless))).toThrow(TimeLimitError);
  // And it may be asked again.
  expect(withinTime(1000, () => /^a+!$/.test(endless))).toBe(true);
});

test("in the paths of overlays: each is refused, and all together have one limit", async () => {
  const actions = [
    "match(@.description, '(a+)+')",
    "search(@.description, '^(a+)+$')",
    "match(@.description, '(a|a)+')",
  ];
  const overlay = `overlay: 1.1.0\ninfo: { title: o, version: "1" }\nactions:\n${actions
    .map((each) => `  - { target: "$[?${each}]", update: { x: 1 } }\n`)
    .join("")}`;
  const { diagnostics } = await loadFolder({ "api.yaml": api, "o.yaml": overlay }, { overlays: ["o.yaml"] });
  expect(diagnostics.map(({ code, message }) => [code, message.split(": ").at(-1)])).toEqual(
    actions.map(() => ["overlay-target-malformed", "its regular expressions take longer than 5 s."]),
  );
}, 60_000);

test("those that end are what they were", async () => {
  const overlay = `overlay: 1.1.0\ninfo: { title: o, version: "1" }\nactions:\n  - { target: "$[?match(@.title, 'P.*s')]", update: { title: Cats } }\n`;
  const { loaded, diagnostics } = await loadFolder({ "api.yaml": api, "o.yaml": overlay }, { overlays: ["o.yaml"] });
  expect(diagnostics).toEqual([]);
  expect(loaded?.documents.get("api.yaml")?.value).toMatchObject({ info: { title: "Cats" } });
});

test("in a document that is served: what cannot be decided is let through, all else is checked", async () => {
  const { fetch } = await standInFor(api);
  const ask = async (body: unknown) =>
    fetch("http://localhost/pets", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const names = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${"b".repeat(60)}${index}`, "x"]));
  expect((await ask({ name: endless, ...names })).status).toBe(200);
  expect((await ask({ name: endless, code: "no" })).status).toBe(400);
}, 60_000);
