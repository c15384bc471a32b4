/** Each example, what is done with it, and what has to come of that. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A project in a folder of its own. */
export interface Place {
  readonly folder: string;
  /** What a command prints, as a shell runs it there. */
  readonly shell: (command: string) => Promise<string>;
  /** What a script of its prints. */
  readonly npm: (script: string) => Promise<string>;
  readonly remove: (path: string) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  /** What a built page shows, once it has this text. */
  readonly page: (path: string, until: string) => Promise<string>;
}

export interface Example {
  readonly name: string;
  /** Left out where it is a folder of examples/: its files, made from the installed client. */
  readonly source?: (client: string) => Promise<Readonly<Record<string, string>>>;
  readonly inBrowser?: boolean;
  readonly steps: readonly ((place: Place) => Promise<void>)[];
}

/** What its README shows of a terminal: each command, and what it prints. “…” stands for any lines. */
const asShown: Example["steps"][number] = async ({ read, shell }) => {
  const readme = await read("README.md");
  const blocks = [...readme.matchAll(/```console\n([^]*?)```/g)].map(([, block = ""]) => block);
  assert.notEqual(blocks.length, 0, "The README shows no command.");
  for (const block of blocks) {
    for (const [, command = "", want = ""] of block.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
      const pattern = want.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll("…\n", "(?:.*\n)*");
      assert.match(await shell(command), new RegExp(`^${pattern}$`));
    }
  }
};

function prints(script: string, want: readonly string[]): Example["steps"][number] {
  return async ({ npm }) => assert.deepEqual((await npm(script)).trim().split("\n"), want);
}

function succeeds(script: string): Example["steps"][number] {
  return async ({ npm }) => void (await npm(script));
}

/** The stand-in for the API has this many of everything. */
const keys = Array.from({ length: 25 }, (_, index) => `lic_${123 + index}`);

export const examples: readonly Example[] = [
  {
    name: "first-call",
    source: async (client) => {
      const readme = await readFile(join(client, "README.md"), "utf8");
      const [, sample = ""] = /## First call\n\n```ts\n([^]*?)```/.exec(readme) ?? [];
      const [, command = ""] = /In another terminal:\n\n```sh\n(.*)\n```/.exec(readme) ?? [];
      const [file = ""] = /[\w-]+\.mjs$/.exec(command) ?? [];
      // Where the stand-in is, is another matter here; what else the call needs, the command alone gives it.
      const start = `M=$DODO_PAYMENTS_BASE_URL; unset DODO_PAYMENTS_BASE_URL DODO_PAYMENTS_API_KEY; ${command}`;
      return {
        "package.json": JSON.stringify({ scripts: { start: start.replace("http://127.0.0.1:4010", "$M") } }),
        [file]: sample,
      };
    },
    steps: [async ({ npm }) => assert.match(await npm("start"), /id: 'lic_123'/)],
  },
  {
    name: "node-javascript",
    steps: [asShown, prints("start", [...keys.map((id) => `${id} active`), "updated"])],
  },
  {
    name: "typescript-nodenext",
    steps: [asShown, succeeds("test")],
  },
  { name: "commonjs", steps: [asShown] },
  {
    name: "vite",
    inBrowser: true,
    steps: [
      succeeds("check"),
      succeeds("build"),
      async ({ page }) => {
        const shown = await page("dist", "That is all.");
        assert.deepEqual(
          shown.match(/lic_\d+: active/g),
          keys.map((id) => `${id}: active`),
        );
      },
    ],
  },
  {
    name: "types-only",
    steps: [
      asShown,
      async ({ read }) => assert.doesNotMatch(await read("dist/main.js"), /import|require/),
      // What runs knows nothing of the client.
      ({ remove }) => remove("node_modules"),
      prints("start", ["lic_1"]),
    ],
  },
  { name: "openapi-fetch", steps: [asShown] },
  { name: "tanstack-query", steps: [asShown] },
  {
    name: "documents",
    source: async () => {
      const text = await readFile(join(import.meta.dirname, "../../docs/testing.md"), "utf8");
      const samples = [...text.matchAll(/```ts\n([^]*?)```/g)].map(([, sample = ""]) => sample);
      assert.equal(samples.length, 4);
      const project = join(import.meta.dirname, "../../examples/msw");
      const manifest = JSON.parse(await readFile(join(project, "package.json"), "utf8")) as Readonly<
        Record<string, object>
      >;
      const devDependencies = { ...manifest["devDependencies"], "@tanstack/query-core": "" };
      return {
        "package.json": JSON.stringify({ ...manifest, devDependencies }),
        "tsconfig.json": (await readFile(join(project, "tsconfig.json"), "utf8")).replace("main.ts", "*.ts"),
        ...Object.fromEntries(samples.map((sample, index) => [`sample-${index}.ts`, sample])),
      };
    },
    steps: [succeeds("build")],
  },
  { name: "msw", steps: [asShown] },
];
