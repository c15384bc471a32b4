/** The plugins of bundlers: a build has the client of the document as it is, a server that of the document as it becomes. */
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { build, createLogger, createServer } from "vite";
import { specwright as forRolldown } from "../../generator/plugin/rolldown.js";
import { specwright as forVite } from "../../generator/plugin/vite.js";

vi.setConfig({ testTimeout: 60_000 });

const document = (path: string) => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  ${path}: { get: { x-specwright-method: list, responses: { "200": { description: "" } } } }
`;

let root: string;
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "specwright-plugin-")));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function makeProject(
  name: string,
): Promise<{ readonly folder: string; readonly options: { readonly cwd: string } }> {
  const folder = join(root, name);
  await mkdir(folder);
  await writeFile(join(folder, "api.yaml"), document("/pets"));
  await writeFile(join(folder, "specwright.config.yaml"), "input: api.yaml\noutput: client\n");
  await writeFile(
    join(folder, "main.js"),
    'import Pets from "./client/src/index.ts";\nexport const client = new Pets();\n',
  );
  await writeFile(join(folder, "index.html"), '<script type="module" src="./main.js"></script>\n');
  return { folder, options: { cwd: folder } };
}

const methodsOf = async (folder: string): Promise<string> => readFile(join(folder, "client/api.md"), "utf8");

describe("a build", () => {
  test("by rolldown has the client of its document", async () => {
    const { folder, options } = await makeProject("rolldown");
    const bundle = await rolldown({ input: join(folder, "main.js"), plugins: [forRolldown(options)] });
    const { output } = await bundle.generate();
    expect(output[0].code).toContain('path: "/pets"');
    expect(await bundle.watchFiles).toContain(join(folder, "api.yaml"));
    await bundle.close();
  });

  test("by Vite has it too", async () => {
    const { folder, options } = await makeProject("vite");
    await build({ root: folder, configFile: false, logLevel: "silent", plugins: [forVite(options)] });
    expect(await methodsOf(folder)).toContain("client.pets.list");
  });

  test("fails where the document is broken, and with check where the client is old; nothing is written", async () => {
    const { folder, options } = await makeProject("broken");
    const run = async (more: object) => {
      const bundle = await rolldown({
        input: join(folder, "main.js"),
        plugins: [forRolldown({ ...options, ...more })],
      });
      await bundle.generate().finally(() => bundle.close());
    };
    await expect(run({ check: true })).rejects.toThrow("There is no client in");
    await writeFile(join(folder, "api.yaml"), "openapi: 3.1.0\npaths: [\n");
    await expect(run({})).rejects.toThrow(/api\.yaml:\d+: /);
    await expect(methodsOf(folder)).rejects.toThrow("ENOENT");
  });
});

test("Vite's server regenerates when the document changes, and goes on where it is broken", async () => {
  const { folder, options } = await makeProject("server");
  const said = vi.fn();
  const customLogger = { ...createLogger("silent"), warn: said };
  const server = await createServer({
    root: folder,
    configFile: false,
    customLogger,
    server: { middlewareMode: true, ws: false },
    plugins: [forVite(options)],
  });
  try {
    await server.pluginContainer.buildStart({});
    expect(await methodsOf(folder)).toContain("client.pets.list");
    await writeFile(join(folder, "api.yaml"), "openapi: 3.1.0\npaths: [\n");
    await vi.waitFor(() => expect(said.mock.calls.join("\n")).toMatch(/specwright[^]*api\.yaml:\d+: /), 20_000);
    await writeFile(join(folder, "api.yaml"), document("/animals"));
    await vi.waitFor(async () => expect(await methodsOf(folder)).toContain("client.animals.list"), 20_000);
  } finally {
    await server.close();
  }
});
