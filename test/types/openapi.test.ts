/**
 * Our models and openapi-typescript's types for the same document are mutually assignable, and so are our `./openapi`
 * entry and what openapi-typescript makes today. The type test is made here, with a line for every schema of the document.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTypes, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { collectDiagnostics } from "../../generator/diagnostic.js";
import { loadDocument } from "../../generator/load/document.js";
import { model } from "../../generator/model/model.js";
import { planModelNames } from "../../generator/plan/model-name.js";
import { resolve } from "../../generator/resolve/document.js";
import { type Programs, root, versions, writePrograms } from "./compiler.js";

const specification = join(root, "spec/license-keys.yaml");

/** What the generator calls each schema of the document. */
async function modelNames(): Promise<ReadonlyMap<string, string>> {
  const { report } = collectDiagnostics();
  const loaded = await loadDocument(specification, (path) => readFile(path), report);
  const resolved = loaded && resolve(loaded, report);
  if (!resolved) throw new Error("The document cannot be read.");
  const { models } = model(resolved, {}, report).api;
  const others = { own: ["DodoPayments", "DodoPaymentsError"], wanted: new Set<string>(), unused: new Set<string>() };
  const names = planModelNames(models, others, new Map(), report);
  return new Map(models.map(({ id, name }) => [name, names.get(id) ?? name]));
}

async function schemasOfDocument(): Promise<readonly string[]> {
  const { components } = parse(await readFile(specification, "utf8")) as {
    readonly components: { readonly schemas: object };
  };
  return Object.keys(components.schemas);
}

const helpers = `
export type Assignable<From extends To, To> = [From, To];
/** Assignable says nothing of a property that only one of them has and that may be left out. */
export type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
export type Yes<Answer extends true> = Answer;
`;

function typeTest(names: ReadonlyMap<string, string>): string {
  const lines = [...names].map(([schema, name]) => {
    const theirs = `components["schemas"][${JSON.stringify(schema)}]`;
    return `
export type ${name}IsTheirs = Assignable<models.${name}, ${theirs}>;
export type ${name}IsOurs = Assignable<${theirs}, models.${name}>;
export type ${name}HasTheSameKeys = Yes<Same<keyof models.${name}, keyof ${theirs}>>;`;
  });
  return `
import type * as models from "dodopayments-license-keys/types";
import type { components } from "./openapi.js";
import type { Assignable, Same, Yes } from "./helpers.js";
${lines.join("\n")}
`;
}

const entry = `
import type * as ours from "dodopayments-license-keys/openapi";
import type * as theirs from "./openapi.js";
import type { Same, Yes } from "./helpers.js";

export type Paths = Yes<Same<ours.paths, theirs.paths>>;
export type Components = Yes<Same<ours.components, theirs.components>>;
export type Operations = Yes<Same<ours.operations, theirs.operations>>;
`;

let programs: Programs | undefined;
let names: ReadonlyMap<string, string>;

beforeAll(async () => {
  names = await modelNames();
  const theirs = astToString(await openapiTypes(pathToFileURL(specification), { silent: true }));
  programs = await writePrograms(
    {
      "helpers.ts": helpers,
      "openapi.ts": theirs,
      "model.ts": typeTest(names),
      "entry.ts": entry,
    },
    { types: [] },
  );
});

afterAll(() => programs?.[Symbol.asyncDispose]());

test("there is a model for every schema of the document", async () => {
  const schemas = await schemasOfDocument();
  expect([...names.keys()].toSorted()).toEqual(schemas.toSorted());
  expect(schemas.length).toBeGreaterThan(10);
});

test("a model's name is its schema's, less an ending that collides with nothing", () => {
  expect(Object.fromEntries(names)).toMatchObject({
    LicenseKeyResponse: "LicenseKey",
    LicenseKeyStatus: "LicenseKeyStatus",
    // One name for two of them would collide.
    ActivateLicenseKeyRequest: "ActivateLicenseKeyRequest",
    ActivateLicenseKeyResponse: "ActivateLicenseKeyResponse",
  });
});

test.concurrent.each(versions)(
  "our types and openapi-typescript's are mutually assignable under TypeScript %s",
  async (version) => {
    expect(await programs?.compile(version)).toEqual([]);
  },
);

test("a difference would be found", async () => {
  const theirs = "{ schemas: { A: { a?: string; b: number | null } } }";
  const compare = async (ours: string): Promise<boolean> => {
    const text = typeTest(new Map([["A", "A"]])).replace('"dodopayments-license-keys/types"', '"./ours.js"');
    await using small = await writePrograms(
      {
        "helpers.ts": helpers,
        "openapi.ts": `export type components = ${theirs};`,
        "ours.ts": `export interface A ${ours}`,
        "model.ts": text,
      },
      { types: [] },
    );
    return (await small.compile("7")).length === 0;
  };
  expect(await compare("{ a?: string; b: number | null }")).toBe(true);
  expect(await compare("{ b: number | null }")).toBe(false);
  expect(await compare("{ a?: string; b: number }")).toBe(false);
  expect(await compare("{ a: string; b: number | null }")).toBe(false);
  expect(await compare("{ a?: string | undefined; b: number | null }")).toBe(false);
});
