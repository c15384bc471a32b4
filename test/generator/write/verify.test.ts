import { expect, test } from "vitest";
import { emit } from "../../../generator/emit/emit.js";
import { print } from "../../../generator/write/print.js";
import { readAssets } from "../../../generator/write/asset.js";
import { verify } from "../../../generator/write/verify.js";
import { samplePlan } from "../emit/sample-plan.js";

const [source] = emit(samplePlan, await readAssets()).filter((module) => module.kind === "source");
if (!source) throw new Error();
const { path, structure } = source;
const text = print(structure, 80);

test("what was printed is let through", async () => {
  await expect(verify(path, text, structure)).resolves.toBeUndefined();
});

test.each([
  { given: "a statement more", text: `${text}export const evil = 1;\n` },
  { given: "a statement in the place of another", text: text.replace(/interface \w+/, "interface Evil") },
  { given: "text that is no TypeScript", text: text.replace("{", "{{") },
])("$given is not", async ({ text }) => {
  await expect(verify(path, text, structure)).rejects.toThrow("bug of Specwright");
});
