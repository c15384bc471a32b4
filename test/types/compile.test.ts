/** The type tests and the package's declarations compile without one error, with every flag of the contract. */
import { copyFile, cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileProject, flags, root, versions, writePrograms } from "./compiler.js";
import { promisedFlags } from "./flag.js";

const generated = join(root, "generated");

// vitest checks them under TypeScript 6.
test.concurrent.each(["5.9", "7"] as const)("the type tests hold under TypeScript %s", async (version) => {
  expect(await compileProject(version, flags)).toEqual([]);
});

test("the client's tsconfig has every flag of the contract", async () => {
  const { compilerOptions } = JSON.parse(await readFile(join(generated, "tsconfig.json"), "utf8")) as {
    readonly compilerOptions: Readonly<Record<string, unknown>>;
  };
  expect(compilerOptions).toMatchObject(promisedFlags);
});

describe.concurrent("the package's declarations", () => {
  let dist: string;

  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), "specwright-dist-"));
    expect(await compileProject("7", generated, "--outDir", dist)).toEqual([]);
  });

  afterAll(() => rm(dist, { recursive: true, force: true }));

  // Node's own types bring fetch, but only a part of what the DOM's types hold.
  test.each(versions)("compile in a program for Node alone under TypeScript %s", async (version) => {
    await using programs = await writePrograms(
      { "user.ts": program },
      { lib: ["es2023"], types: ["node"], paths: {}, skipLibCheck: false },
    );
    const home = join(programs.folder, "node_modules/dodopayments-license-keys");
    await mkdir(home, { recursive: true });
    await copyFile(join(generated, "package.json"), join(home, "package.json"));
    await cp(dist, join(home, "dist"), { recursive: true });
    expect(await programs.compile(version)).toEqual([]);
  });
});

const program = `
import DodoPayments from "dodopayments-license-keys";
export type * as types from "dodopayments-license-keys/types";
export type * as openapi from "dodopayments-license-keys/openapi";
export { Client } from "dodopayments-license-keys/core";
export { LicenseKeys } from "dodopayments-license-keys/resources/license-keys";
export const client: DodoPayments = new DodoPayments();
`;
