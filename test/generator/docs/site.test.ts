/** What holds for every reference: its links lead somewhere, its samples compile, its search knows everything, its text stays text. */
import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { analyze, generate } from "../../../generator/generate.js";
import { largeDocument } from "../../docs/large.js";
import { fillDocument } from "../../hostile/document.js";
import { handmade } from "../../hostile/text.js";
import { writeSamples } from "../readme-sample.js";
import { idsOf, linksOf, referenceOf, samplesOf, temporaryFolder, textOf } from "./reference.js";

const root = join(import.meta.dirname, "../../..");
const generated = join(root, "test/cases/generate");
const files = [
  { name: "license-keys", file: join(root, "spec/license-keys.yaml") },
  { name: "library", file: join(root, "test/cases/docs/library/document.yaml") },
  ...(await readdir(generated)).map((name) => ({ name, file: join(generated, name, "document.yaml") })),
];
const documents = [
  ...(await Promise.all(files.map(async ({ name, file }) => ({ name, text: await readFile(file, "utf8") })))),
  { name: "large", text: largeDocument },
];

/** All tags that our pages are made of. */
const ours = new Set(
  "!doctype a article blockquote body br button code dd del details div dl dt em h1 h2 h3 h4 h5 h6 head header hr html input kbd li link main meta nav ol p pre script section span strong summary table tbody td th thead title tr ul wbr".split(
    " ",
  ),
);

const pagesOf = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => path.endsWith(".html"));

describe.each(documents)("of $name", ({ text }) => {
  test("every link leads to a file, and to what is there in it", async () => {
    const files = await referenceOf(text);
    const ids = new Map(pagesOf(files).map(([path, html]) => [path, new Set(idsOf(html))]));
    const links = pagesOf(files).flatMap(([path, html]) => linksOf(path, html));
    const index = searchOf(files).map(([, , , place]) => place);
    const isBroken = (link: string) => {
      const [path = "", id] = link.split("#");
      return !files.has(path) || (id !== undefined && !ids.get(path)?.has(id));
    };
    expect(links.length).toBeGreaterThan(50);
    expect([...new Set([...links, ...index])].filter(isBroken)).toEqual([]);
    for (const [path, html] of pagesOf(files)) {
      const all = idsOf(html);
      expect(all.length, path).toBe(new Set(all).size);
    }
  });

  test("the search knows every method and every model by its name, path, operationId and words", async () => {
    const files = await referenceOf(text);
    const entries = searchOf(files);
    const { client } = await analyzeOf(text);
    const methods = entries.filter(([kind]) => kind === "method");
    const operations = client?.api.operations ?? [];
    expect(methods.map(([, , detail]) => detail).toSorted()).toEqual(
      operations.map(({ method, path }) => `${method} ${path}`).toSorted(),
    );
    for (const { id, method, path, summary = "", description = "" } of operations) {
      const [, name, , , words] = methods.find(([, , detail]) => detail === `${method} ${path}`) ?? [];
      expect(name).toMatch(/\w/);
      if (id !== `${method} ${path}`) expect(words).toContain(id.toLowerCase());
      const said = `${summary} ${description}`.toLowerCase().match(/(?<![\p{L}\p{N}_<&/@.-])\p{L}{3,}(?=\s)/gu) ?? [];
      for (const word of said) expect(words).toContain(word);
    }
    const models = new Set(entries.flatMap(([kind, name]) => (kind === "model" ? [name] : [])));
    for (const name of client?.plan.models.values() ?? []) expect(models).toContain(name);
  });
});

test("a resource with many methods has a page for each, and a short one for all", async () => {
  const reference = await referenceOf(largeDocument);
  const pages = [...reference.keys()].filter((path) => path.startsWith("resources/planets/"));
  const resource = reference.get("resources/planets.html") ?? "";
  expect(pages.length).toBeGreaterThan(30);
  expect(pages).toContain("resources/planets/feature1.html");
  expect(resource).not.toContain('class="method"');
  for (const page of pages) {
    expect(resource).toContain(`href="../${page}"`);
    const html = reference.get(page) ?? "";
    expect(html.match(/<section class="method"/g), page).toHaveLength(1);
    expect(html.match(/<h1/g), page).toHaveLength(1);
    expect(html).toContain('href="../../resources/planets.html"');
  }
});

test("every sample compiles against the generated client", async () => {
  const folder = await temporaryFolder();
  for (const { name, text } of documents) {
    await generate({ ...optionsOf(text), folder: join(folder, name) });
    const samples = pagesOf(await referenceOf(text)).flatMap(([, html]) => samplesOf(html));
    expect(samples.length).toBeGreaterThan(5);
    // An import by itself is there to be used.
    const used = samples.map((sample) =>
      sample.replace(/^import type \{ (\S+) \} from "[^"]+";$/, "$&\nexport type { $1 };"),
    );
    await writeSamples(join(folder, name), used);
  }
  const options = { rootDir: ".", noEmit: true };
  const config = { extends: `./${documents[0]?.name}/tsconfig.json`, compilerOptions: options, include: ["*/src"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/typescript-7/bin/tsc");
  const run = promisify(execFile)(process.execPath, [tsc, "-p", folder]);
  expect(
    await run.then(
      () => "",
      (error: { readonly stdout: string }) => error.stdout,
    ),
  ).toBe("");
}, 120_000);

test("whatever a document says, it is text on every page", async () => {
  let made = 0;
  for (const text of handmade) {
    const files = await referenceOf(fillDocument(() => text)).catch(() => undefined);
    if (!files) continue;
    made++;
    for (const [path, html] of pagesOf(files)) {
      const tags = new Set([...html.matchAll(/<\/?([a-zA-Z!][^\s>]*)/g)].map(([, tag = ""]) => tag));
      expect(
        [...tags].filter((tag) => !ours.has(tag)),
        `${path} of ${text}`,
      ).toEqual([]);
      expect(
        [...html.matchAll(/<script [^>]*>/g)].map(([tag]) => tag),
        path,
      ).toHaveLength(3);
    }
    // The index runs as a script: what it is called with is data.
    expect(searchOf(files).length).toBeGreaterThan(3);
  }
  expect(made).toBeGreaterThan(handmade.length / 2);
}, 120_000);

test("the page on options names every option that there is", async () => {
  const [guide, options] = await Promise.all(
    ["templates/docs/guide/client.md", "templates/runtime/option.ts"].map((file) => readFile(join(root, file), "utf8")),
  );
  const declared = [...(options ?? "").matchAll(/^ {2}(\w+)\?:/gm)].map(([, name = ""]) => name);
  expect(declared.length).toBeGreaterThan(20);
  expect(declared.filter((name) => !guide?.includes(`\`${name}\``))).toEqual([]);
});

test("pages load nothing but the reference's own script and style", async () => {
  const files = await referenceOf(await readFile(join(root, "spec/license-keys.yaml"), "utf8"));
  for (const [path, html] of pagesOf(files)) {
    const policy = textOf(/Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "");
    expect(policy, path).toContain("default-src 'none'; script-src 'self' file:; style-src 'self' file:");
    const loaded = [...html.matchAll(/<(?:script|link|img|iframe|object|video|audio|source)\b[^>]*>/g)].map(
      ([tag]) => tag,
    );
    expect(
      loaded.every((tag) => /(?:src|href)="(?:data:,|(?:\.\.\/)?(?:docs|search|theme)\.(?:css|js))"/.test(tag)),
    ).toBe(true);
    expect(html).not.toMatch(/\son\w+=|\sstyle=|<style/);
  }
});

function optionsOf(text: string) {
  return {
    input: { file: "document.yaml", text: Buffer.from(text) },
    read: () => Promise.reject(new Error("It is one document.")),
    settings: {},
  };
}

async function analyzeOf(text: string) {
  return analyze(optionsOf(text));
}

type Entry = readonly [kind: string, name: string, detail: string, place: string, words: string];

/** What the script of the index calls its function with; it does nothing else. */
function searchOf(files: ReadonlyMap<string, string>): readonly Entry[] {
  let entries: readonly Entry[] = [];
  const page = { specwrightIndex: (all: readonly Entry[]) => (entries = all) };
  runInNewContext(files.get("search-index.js") ?? "", page);
  expect(Object.keys(page)).toEqual(["specwrightIndex"]);
  return entries;
}
