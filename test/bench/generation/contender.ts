/** Generators by the names that they have in the tables, each with how it is run in a folder of its own. */
import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

export interface Contender {
  readonly name: string;
  /** Whether what it writes can be called. */
  readonly isClient: boolean;
  /** What is given to Node. The output goes to `out` in the folder. */
  readonly prepare: (document: string, folder: string) => Promise<readonly string[]>;
}

const repository = resolve(import.meta.dirname, "../../..");
const modules = join(import.meta.dirname, "node_modules");
export const command: string = join(repository, "bin/specwright.js");

/** The program that a package's name for it leads to. */
const bin = (name: string) => join(modules, ".bin", name);

export const ours: Contender = {
  name: "Specwright",
  isClient: true,
  prepare: async (document) => [command, "generate", document, "--out", "out"],
};

export const peers: readonly Contender[] = [
  {
    name: "Redocly generate-client",
    isClient: true,
    prepare: async (document) => [bin("redocly"), "generate-client", document, "-o", "out/client.ts"],
  },
  { name: "oazapfts", isClient: true, prepare: async (document) => [bin("oazapfts"), document, "out.ts"] },
  {
    name: "openapi-typescript (types only)",
    isClient: false,
    prepare: async (document) => [bin("openapi-typescript"), document, "-o", "out.d.ts"],
  },
  {
    name: "orval",
    isClient: true,
    prepare: async (document, folder) => {
      const config = { api: { input: document, output: { target: "out/api.ts", client: "fetch" } } };
      await writeFile(join(folder, "orval.config.mjs"), `export default ${JSON.stringify(config)};\n`);
      return [bin("orval"), "--config", "orval.config.mjs"];
    },
  },
  {
    name: "hey-api",
    isClient: true,
    prepare: async (document) => [bin("openapi-ts"), "-i", document, "-o", "out", "--no-log-file", "--silent"],
  },
  {
    name: "kubb",
    isClient: true,
    prepare: async (document, folder) => {
      await writeFile(join(folder, "kubb.config.mjs"), kubbConfig(document));
      return [bin("kubb"), "generate", "--config", "kubb.config.mjs"];
    },
  },
];

function kubbConfig(document: string): string {
  const from = (name: string) => JSON.stringify(join(modules, "@kubb", name, "dist/index.js"));
  return `import { defineConfig } from ${from("core")};
import { pluginClient } from ${from("plugin-client")};
import { pluginOas } from ${from("plugin-oas")};
import { pluginTs } from ${from("plugin-ts")};
export default defineConfig({
  input: { path: ${JSON.stringify(document)} },
  output: { path: "./out", clean: true },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: "fetch" })],
});
`;
}

/** The peers are not dependencies of the repository. */
export function installPeers(): void {
  if (existsSync(join(modules, ".package-lock.json"))) return;
  const args = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", args, { cwd: import.meta.dirname, stdio: "inherit" });
  if (status !== 0) throw new Error("The generators that ours is compared with could not be installed.");
}
