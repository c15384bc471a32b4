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

// As they stand in a repository whose projects refer to each other's sources. The runtime has what clients of other documents have, too.
test.concurrent.each(["generated", "templates/runtime"])("the sources in %s compile for Node alone", async (folder) => {
  const options = ["--lib", "es2023", "--types", "node", "--noEmit"];
  expect(await compileProject("7", join(root, folder), ...options)).toEqual([]);
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
    await install(dist, programs.folder);
    expect(await programs.compile(version)).toEqual([]);
  });

  // What its functions give is written into its own declarations, where nobody has said it: by names that the package hands on.
  test.each(
    (["5.9", "7"] as const).flatMap((version) =>
      Object.entries(libraries).map(([entries, library]) => ({ version, entries, library })),
    ),
  )("are what a library makes its own of, from $entries, under TypeScript $version", async ({ version, library }) => {
    await using programs = await writePrograms(
      { "library.ts": library },
      { paths: {}, noEmit: false, emitDeclarationOnly: true, declaration: true, isolatedDeclarations: false },
    );
    await install(dist, programs.folder);
    expect(await programs.compile(version)).toEqual([]);
  });
});

/** The package as npm would put it there. */
async function install(dist: string, folder: string): Promise<void> {
  const home = join(folder, "node_modules/dodopayments-license-keys");
  await mkdir(home, { recursive: true });
  await copyFile(join(generated, "package.json"), join(home, "package.json"));
  await cp(dist, join(home, "dist"), { recursive: true });
}

const program = `
import DodoPayments from "dodopayments-license-keys";
export type * as types from "dodopayments-license-keys/types";
export type * as openapi from "dodopayments-license-keys/openapi";
export type * as testing from "dodopayments-license-keys/testing";
export type * as tanstackQuery from "dodopayments-license-keys/tanstack-query";
export { Client } from "dodopayments-license-keys/core";
export { LicenseKeys } from "dodopayments-license-keys/resources/license-keys";
export const client: DodoPayments = new DodoPayments();
`;

const whole = `
import DodoPayments, { APIError, LicenseKeyById, LicenseKeys, NotFoundError, toFile } from "dodopayments-license-keys";

export const client = new DodoPayments();
export const byId = client.licenseKeys.id("lic_1");
export const get = (id: string) => client.licenseKeys.retrieve(id);
export const getById = (id: string) => client.licenseKeys.id(id).retrieve();
export const list = () => client.licenseKeys.list();
export const pages = () => client.licenseKeys.list().pages();
export const page = async () => await client.licenseKeys.list();
export const whole = () => client.licenseKeys.list().withResponse();
export const update = (id: string) => client.licenseKeys.update(id, {});
export const begun = (id: string) => client.licenseKeys.update(id);
export const half = () => client.licenses.activate().body({ name: "Laptop" });
export const methods = ({ query, body, headers, options }: ReturnType<typeof get>) => ({ query, body, headers, options });
export const unsent = ({ query, body, headers, options, send }: ReturnType<typeof begun>) => ({ query, body, headers, options, send });
export const result = (id: string) => client.licenseKeys.retrieve(id).result();
export const raw = () => client.get<{ readonly id: string }>("/other");
export const file = (...parameters: Parameters<typeof toFile>) => toFile(...parameters);
export const bound = client.licenseKeys.retrieve.bind(client.licenseKeys);
export const failure = async (id: string) => {
  const outcome = await client.licenseKeys.retrieve(id).result();
  return outcome.ok ? undefined : outcome.error;
};
export const caught = (error: unknown) => (error instanceof NotFoundError || error instanceof APIError ? error : undefined);
export const optionsOf = ({ fetch, fetchOptions, middleware, logger }: DodoPayments.ClientOptions) => ({ fetch, fetchOptions, middleware, logger });
export class Shop extends DodoPayments {
  keys() {
    return this.licenseKeys.list();
  }
}
export class Keys extends LicenseKeys {
  override list(...parameters: Parameters<LicenseKeys["list"]>) {
    return super.list(...parameters);
  }
}
export class Key extends LicenseKeyById {
  again() {
    return this.retrieve();
  }
}
`;

const parts = `
import { Client } from "dodopayments-license-keys/core";
import { LicenseKeys } from "dodopayments-license-keys/resources/license-keys";

export const keys = new LicenseKeys(new Client());
export const get = (id: string) => keys.retrieve(id);
export const list = () => keys.list();
export const page = async () => await keys.list();
export const begun = (id: string) => keys.update(id);
export const result = (id: string) => keys.retrieve(id).result();
export const missing = async (id: string) => {
  const outcome = await keys.retrieve(id).result();
  return !outcome.ok && outcome.error.status === 404 ? outcome.error : undefined;
};
`;

const libraries = { "the package": whole, "the core and a resource": parts };
