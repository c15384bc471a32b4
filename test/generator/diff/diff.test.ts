/**
 * Changes of a document, and what becomes of the programs that use its client.
 *
 * The compiler has the last word: a program that uses all of the old client compiles against the new one unless the verdict is major.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { diffSurfaces } from "../../../generator/diff/diff.js";
import { parseRecord, recordOf } from "../../../generator/diff/record.js";
import type { Surface } from "../../../generator/diff/surface.js";
import { jsonLines } from "../../../generator/emit/syntax.js";
import { emitFile } from "../../../generator/emit/file.js";
import { type Analysis, analyze, describeClient } from "../../../generator/generate.js";
import { printModule } from "../../../generator/write/render.js";
import { compileProject, flags, root as repository } from "../../types/compiler.js";
import { pairs } from "./pair.js";
import type { Edit, Pair } from "./pair-part.js";
import { writeProgram } from "./program.js";

type Client = NonNullable<Analysis["client"]>;

const file = "document.yaml";
const runtime = join(repository, "templates/runtime");
const compared = new Map<Pair, { readonly old: Client; readonly next: Client }>();
/** By the client that they use. */
const programs = new Map<Client, string>();
const surfaces = new Map<Client, Surface>();
/** The compiler's complaints about each program, by its file. */
const complaints = new Map<string, string[]>();
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "specwright-diff-"));
  const original: unknown = parse(await readFile(join(repository, "test/cases/diff/document.yaml"), "utf8"));
  for (const [index, pair] of pairs.entries()) {
    const before = edited(original, pair.before ?? []);
    const start = startOf(pair);
    // Most pairs begin with the same document.
    const known = pairs[start];
    const old = (known && compared.get(known)?.old) ?? (await clientOf(before, pair));
    const next = await clientOf(edited(before, pair.edits), pair);
    compared.set(pair, { old, next });
    const program = programs.get(old) ?? withRuntime(writeProgram(surfaceOf(old)));
    programs.set(old, program);
    await writeClient(next, join(root, `${index}/client`));
    await writeFile(join(root, `${index}/program.ts`), program);
    const folder = join(root, `old-${start}`);
    if (start !== index) continue;
    await writeClient(old, join(folder, "client"));
    await writeFile(join(folder, "program.ts"), program);
  }
  const options = { rootDir: "/", skipLibCheck: true, types: [], isolatedDeclarations: false, noUnusedLocals: false };
  await writeFile(join(root, "package.json"), '{ "type": "module" }');
  await writeFile(
    join(root, "tsconfig.json"),
    JSON.stringify({ extends: flags, compilerOptions: options, include: ["*/*.ts"] }),
  );
  for (const line of await compileProject("7", root)) {
    const program = /^([\w-]+)\/program\.ts\(|^ /.exec(line)?.[1] ?? (line.startsWith(" ") ? "details" : "");
    complaints.set(program, [...(complaints.get(program) ?? []), line]);
  }
}, 600_000);

afterAll(async () => {
  if (process.env["KEEP"]) console.log(root);
  else await rm(root, { recursive: true, force: true });
});

/** The first pair whose old document is this one's. */
function startOf({ before, settings }: Pair): number {
  const start = (pair: Pick<Pair, "before" | "settings">) => JSON.stringify([pair.before, pair.settings]);
  return pairs.findIndex((pair) => start(pair) === start({ ...(before && { before }), ...(settings && { settings }) }));
}

async function clientOf(document: unknown, { settings = {} }: Pair): Promise<Client> {
  const { client, diagnostics } = await analyze({
    input: { file, text: JSON.stringify(document) },
    read: () => Promise.reject(new Error("A case is one document.")),
    settings,
  });
  if (!client) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return client;
}

/** To find what a surface is known by, all of the client is printed. */
function surfaceOf(client: Client): Surface {
  const surface = surfaces.get(client) ?? describeClient(client);
  surfaces.set(client, surface);
  return surface;
}

async function writeClient({ plan }: Client, folder: string): Promise<void> {
  for (const module of plan.files.map((file) => emitFile(file))) {
    if (module.kind !== "source") continue;
    const target = join(folder, module.path.replace(/^src\//, ""));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, withRuntime(printModule(module, 80)));
  }
}

/** The runtime, which is the same in all of them, is that of the templates: the compiler reads it once. */
function withRuntime(source: string): string {
  return source.replaceAll(/"[./]+(?:client)?\/runtime\//g, `"${runtime}/`);
}

/** A copy of the document with the edits made to it: `a b c` is a place in it, a text that begins as a place does moves what is there. */
function edited(document: unknown, edits: readonly Edit[]): unknown {
  const copy = structuredClone(document);
  for (const [at, value] of edits) {
    const isMove = typeof value === "string" && value.startsWith("paths ");
    place(copy, at, isMove ? place(copy, value, undefined) : value);
  }
  return copy;
}

/** Gives what stood there. */
function place(document: unknown, at: string, value: unknown): unknown {
  const keys = at.split(" ");
  const last = keys.pop() ?? "";
  let holder = document as Record<string, unknown>;
  for (const key of keys) holder = holder[key] as Record<string, unknown>;
  const stood = holder[last];
  if (value !== undefined) holder[last] = structuredClone(value);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return stood;
}

test("all programs were compiled", () => {
  expect(pairs.length).toBeGreaterThan(60);
  expect(complaints.get("")).toBeUndefined();
});

describe.each(pairs.map((pair, index) => ({ ...pair, pair, index })))("$given", ({ pair, index, want, codes }) => {
  test(`is ${want}`, () => {
    const clients = compared.get(pair);
    const found = clients && diffSurfaces(surfaceOf(clients.old), surfaceOf(clients.next));
    expect(found?.verdict ?? "none", JSON.stringify(found?.changes, null, 1)).toBe(want);
    expect(found?.changes.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  });

  test("is the same of what a package keeps of the old one", () => {
    const clients = compared.get(pair);
    const [old, next] = [clients?.old, clients?.next].flatMap((each) => (each ? [surfaceOf(each)] : []));
    if (!old || !next) throw new Error("Both have been read.");
    const kept = parseRecord(jsonLines(recordOf(old, old.print)));
    const tell = ({ code, message }: { readonly code: string; readonly message: string }) => `${code}: ${message}`;
    expect(kept && diffSurfaces(kept, next).changes.map(tell)).toEqual(diffSurfaces(old, next).changes.map(tell));
  });

  test("as the compiler sees it", () => {
    expect(complaints.get(`old-${startOf(pair)}`), "the program compiles against the old client").toBeUndefined();
    const wrong = complaints.get(String(index)) ?? [];
    if (want === "major") expect(wrong).not.toEqual([]);
    else expect(wrong).toEqual([]);
  });
});
