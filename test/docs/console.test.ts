/**
 * What `docs/command/` and `docs/concept/` show was really printed: every command of a page is run, in order, in a project of its own.
 *
 * `UPDATE=1 SLOW_TESTS=1 npx vitest run test/docs/console.test.ts` writes the outputs anew. A comment `<!-- run: … -->` is run and not shown.
 */
import { copyFile, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildCommand, launcher, repository, run } from "../generator/cli/command.js";
import { makeFolder } from "../package/pack.js";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const docs = join(repository, "docs");
/** Whose document each folder's pages are about. */
const documents = { command: "openapi.yaml", concept: "shop.yaml" } as const;
const pages = await Promise.all(
  (["command", "concept"] as const).map(async (kind) => {
    const names = (await readdir(join(docs, kind))).filter((name) => name.endsWith(".md"));
    return names.map((name) => ({ page: `${kind}/${name}`, document: documents[kind] }));
  }),
).then((all) => all.flat());
let folder: string;
beforeAll(async () => {
  await buildCommand();
  folder = await makeFolder("docs");
  await mkdir(join(folder, "bin"));
  await symlink(launcher, join(folder, "bin/specwright"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const who = ["AUTHOR", "COMMITTER"].flatMap((each) => [
  [`GIT_${each}_NAME`, "Ann"],
  [`GIT_${each}_EMAIL`, "ann@petshop.example"],
  [`GIT_${each}_DATE`, "2026-01-01T00:00:00Z"],
]);

/** What a shell prints, as a person would see it in a pipe: times and digests are those of the page. */
async function shell(command: string, project: string): Promise<string> {
  const path = `${join(folder, "bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const env = { ...(Object.fromEntries(who) as Record<string, string>), PATH: path, GIT_CONFIG_GLOBAL: "/dev/null" };
  const { stdout } = await run("sh", ["-c", `exec 2>&1\n${command}`], { cwd: project, env });
  return stdout
    .replaceAll(/\((?:\d+\.\d s|\d+ ms)\)/g, "(0.3 s)")
    .replaceAll(/sha512-[\w+/=]+/g, "sha512-…")
    .replaceAll(/\d+\.\d kB/g, "… kB");
}

const step = /<!-- run: ([^]*?) -->|^```console\n([^]*?)^```$/gm;

/** The page with what its commands print now. */
async function printed(text: string, project: string): Promise<string> {
  let [result, end] = ["", 0];
  for (const match of text.matchAll(step)) {
    const [whole, hidden, shown = ""] = match;
    result += text.slice(end, match.index);
    end = match.index + whole.length;
    if (hidden !== undefined) {
      const said = await shell(`set -e\n${hidden}`, project);
      if (/error/i.test(said)) throw new Error(said);
      result += whole;
      continue;
    }
    const commands = [...shown.matchAll(/^\$ (.*)$/gm)].map(([, command = ""]) => command);
    const outputs: string[] = [];
    for (const command of commands) outputs.push(`$ ${command}\n${await shell(command, project)}`);
    result += `\`\`\`console\n${outputs.join("\n")}\`\`\``;
  }
  return result + text.slice(end);
}

/** Sentences with a code at their end, lines of documents, and what is for machines stay on one line. */
const unbroken = /^(error|warning|info) |^ +\d+ \||^::|^(- | {2}[A-Z])/;

describe.each(pages)("docs/$page", ({ page, document }) => {
  test("shows what is printed, in 80 columns", async () => {
    const project = join(folder, page.replace(".md", ""));
    await mkdir(project, { recursive: true });
    await copyFile(join(import.meta.dirname, document), join(project, "openapi.yaml"));
    const text = await readFile(join(docs, page), "utf8");
    const now = await printed(text, project);
    if (process.env["UPDATE"]) await writeFile(join(docs, page), now);
    else expect(now).toBe(text);
    const blocks = [...now.matchAll(/^```console\n([^]*?)^```$/gm)].flatMap(([, block = ""]) => block.split("\n"));
    expect(blocks.filter((line) => line.length > 80 && !unbroken.test(line))).toEqual([]);
  });
});

test("every command has its page", async () => {
  const help = await shell("specwright --help", folder);
  const [, list = ""] = /Commands:\n([^]*?)\n\n/.exec(help) ?? [];
  const names = [...list.matchAll(/^ {2}(\w+)/gm)].map(([, name = ""]) => name).filter((name) => name !== "help");
  const known = pages.flatMap(({ page }) => /^command\/(.*)\.md$/.exec(page)?.[1] ?? []);
  expect(known.toSorted()).toEqual(names.toSorted());
});
