import { expect, test } from "vitest";
import { planDocument, resourceFiles, routes } from "./document.js";

test.each([
  { given: ["GET /license-keys"], want: ["license-keys.ts"] },
  { given: ["GET /a/{id}/keys/{key_id}"], want: ["a.ts", "a/keys.ts"] },
  { given: ["GET /con/{id}", "GET /con/x/{id}"], want: ["con-.ts", "con-/x.ts"] },
  { given: ["GET /клиенты/{id}"], want: ["клиенты.ts"] },
  { given: [`GET /${"x".repeat(300)}/{id}`], want: [`${"x".repeat(80)}.ts`] },
  {
    given: [`GET /${"x".repeat(300)}a/{id}`, `GET /${"x".repeat(300)}b/{id}`],
    want: [`${"x".repeat(80)}.ts`, `${"x".repeat(80)}2.ts`],
  },
])("$want", async ({ given, want }) => {
  const { plan } = await planDocument(routes(...given));
  const paths = resourceFiles(plan).map(({ path }) => path.replace("src/resources/", ""));
  expect(paths).toEqual(want);
});
