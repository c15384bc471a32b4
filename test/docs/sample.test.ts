/**
 * Every sample in TypeScript of the repository's own pages compiles: against the flagship client, and the generator's entries, whose
 * examples do too.
 *
 * Those of docs/testing.md need other people's packages: `npm run test:examples` compiles them. Those of docs/concept/ are of another
 * API: `concept.test.ts`.
 */
import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { buildCommand, repository } from "../generator/cli/command.js";
import { makeFolder } from "../package/pack.js";

const pages = [
  "README.md",
  ...(await readdir(join(repository, "docs"), { recursive: true }))
    .filter((name) => name.endsWith(".md") && name !== "testing.md" && !name.startsWith("concept/"))
    .map((name) => `docs/${name}`),
];

/** Where a page has said once what `client` is, its samples go on from there. */
const client = 'import DodoPayments from "dodopayments-license-keys";\nconst client = new DodoPayments();\n';

test("the samples of README.md and docs/ compile", async () => {
  await buildCommand();
  const folder = await makeFolder("samples");
  await mkdir(join(folder, "node_modules"));
  await symlink(repository, join(folder, "node_modules/specwright"), "junction");
  for (const name of ["vite", "@types"])
    await symlink(join(repository, "node_modules", name), join(folder, "node_modules", name), "junction");
  const compilerOptions = {
    module: "nodenext",
    target: "es2023",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    // The client's sources, whether it was built or not.
    paths: Object.fromEntries(
      [
        ["", "index"],
        ["/types", "types"],
        ["/testing", "testing"],
      ].map(([entry, file]) => [
        `dodopayments-license-keys${entry}`,
        [join(repository, "generated/src", `${file}.ts`)],
      ]),
    ),
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  let made = 0;
  // Those that editors show beside the functions.
  const entry = await readFile(join(repository, "generator/index.ts"), "utf8");
  const examples = [...entry.matchAll(/^ \* @example\n((?: \* .*\n)+)/gm)].map(([, lines = ""]) =>
    lines.replaceAll(/^ \* /gm, ""),
  );
  expect(examples).toHaveLength(4);
  for (const [index, example] of examples.entries())
    await writeFile(
      join(folder, `entry-${index}.ts`),
      `import { check, diff, explain, generate } from "specwright";\n${example}`,
    );
  for (const page of pages) {
    const text = await readFile(join(repository, page), "utf8");
    const samples = [...text.matchAll(/^```ts\n([^]*?)^```/gm)].map(([, sample = ""]) => sample);
    for (const [index, sample] of samples.entries()) {
      const isWhole = /^import /m.test(sample) || !/\bclient\b/.test(sample);
      const name = `${page.replace(/\W+/g, "-")}-${index}.ts`;
      await writeFile(join(folder, name), isWhole ? `${sample}\nexport {};\n` : client + sample);
      made++;
    }
  }
  expect(made).toBeGreaterThan(6);
  const tsc = join(repository, "node_modules/typescript-7/bin/tsc");
  const said = await promisify(execFile)(process.execPath, [tsc, "-p", folder]).then(
    () => "",
    (error: { readonly stdout: string }) => error.stdout,
  );
  expect(said).toBe("");
}, 240_000);
