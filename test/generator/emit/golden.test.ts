/** The small plan as text, file by file. Read the difference before you accept it: `vitest -u`. */
import { expect, test } from "vitest";
import { emit } from "../../../generator/emit/emit.js";
import { readAssets } from "../../../generator/write/asset.js";
import { render } from "../../../generator/write/render.js";
import { findStyles } from "../../../generator/write/style.js";
import { samplePlan } from "./sample-plan.js";

const modules = emit(samplePlan, await readAssets());
const shown = modules.filter(({ path }) => !path.startsWith("src/runtime/") && path !== "LICENSE");

test.each(shown.map((module) => ({ path: module.path, module })))("$path", async ({ path, module }) => {
  await expect(await render(module, "/nowhere", findStyles())).toMatchFileSnapshot(`./golden/${path}.txt`);
});

test("what is there of the runtime is its own, byte for byte", async () => {
  const { runtime } = await readAssets();
  const written = modules.filter(({ path }) => path.startsWith("src/runtime/"));
  expect(written.map(({ path }) => path)).toContain("src/runtime/request.ts");
  const all = Object.entries(runtime).map(([name, text]) => ({ path: `src/runtime/${name}`, kind: "text", text }));
  expect(written).toEqual(all.filter(({ path }) => written.some((each) => each.path === path)));
  // Nothing that is there leads to what is not.
  const led = written.flatMap((each) => ("text" in each ? [...each.text.matchAll(/from "\.\/([\w-]+)\.js"/g)] : []));
  const paths = new Set(written.map(({ path }) => path));
  expect(led.filter(([, name]) => !paths.has(`src/runtime/${name}.ts`))).toEqual([]);
});

test("each file has a path of its own", () => {
  expect(new Set(modules.map(({ path }) => path)).size).toBe(modules.length);
});
