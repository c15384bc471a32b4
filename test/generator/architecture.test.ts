/** Who may import what, and the rules of the house that a program can check. CONTRIBUTING.md says why. */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { SyntaxKind } from "ts-morph";
import { describe, expect, test } from "vitest";
import { singular } from "../../generator/name/noun.js";
import { findCycle, type Import, importsOf, openFiles, pathOf, root } from "./import.js";

interface Rule {
  /** The folders and files whose types it may import; those of its own folder go without saying. */
  readonly types: readonly string[];
  /** Those whose values it may import. */
  readonly values: readonly string[];
  readonly packages: readonly string[];
}

const node = ["node:fs", "node:fs/promises", "node:path", "node:stream/consumers", "node:timers/promises", "node:url"];
const network = ["node:dns", "node:http", "node:https", "node:net"];
const diagnostic = "generator/diagnostic.ts";
const table = "generator/diagnostic";
/** What is made of a value once, in a process that generates again and again. */
const once = "generator/once.ts";
const visible = "generator/visible.ts";
/** What objects are, and what they have: for all that read data of any kind. */
const data = "generator/data.ts";
/** How files are read that may have no end. */
const file = "generator/file.ts";
/** How folders are made. */
const folder = "generator/folder.ts";
/** What an expression of somebody else's may take. */
const timeLimit = "generator/time-limit.ts";
/** What people may decide, in the settings and in documents. */
const setting = "generator/setting";
const stages = ["load", "resolve", "model", "plan", "emit", "write"].map((stage) => `generator/${stage}`);

/** A stage knows the types of the stage before it. Only the first reads documents, only the last knows the disk. */
const rules: Readonly<Record<string, Rule>> = {
  "generator/keyword": { types: [], values: [], packages: [] },
  "generator/load": {
    types: [],
    values: [data, diagnostic, timeLimit, visible, "generator/keyword"],
    packages: ["jsonpath-rfc9535", "node:module", "node:path", "yaml"],
  },
  "generator/resolve": {
    types: ["generator/load"],
    values: [data, diagnostic, "generator/keyword", setting],
    packages: [],
  },
  "generator/model": {
    types: ["generator/resolve"],
    values: [data, diagnostic, "generator/name", setting],
    packages: [],
  },
  "generator/plan": { types: ["generator/model", setting], values: [data, diagnostic, "generator/name"], packages: [] },
  "generator/emit": { types: ["generator/plan"], values: [diagnostic, once, visible], packages: ["ts-morph"] },
  "generator/write": {
    types: ["generator/emit"],
    values: [diagnostic, file, folder, once, visible],
    packages: [...node, "node:crypto", "node:v8", "node:vm", "openapi-typescript", "prettier", "ts-morph"],
  },
  /** Beside the client's files: the same stage, for those of its reference. */
  "generator/docs": { types: ["generator/plan"], values: ["generator/emit"], packages: [] },
  "generator/name": { types: [], values: [], packages: [] },
  [setting]: { types: [], values: [data, diagnostic], packages: ["valibot"] },
  "generator/stainless": { types: [], values: [data, diagnostic, "generator/name", setting], packages: [] },
  "generator/config": {
    types: ["generator/plan", "generator/resolve"],
    values: [
      data,
      diagnostic,
      file,
      setting,
      "generator/load/address.ts",
      "generator/load/bound.ts",
      "generator/load/common-yaml.ts",
      "generator/load/line.ts",
      "generator/load/locate.ts",
      "generator/load/yaml-library.ts",
    ],
    packages: [...node, "jiti", "valibot", "yaml"],
  },
  "generator/project": {
    types: stages,
    values: [
      diagnostic,
      file,
      folder,
      setting,
      "generator/config",
      "generator/diff",
      "generator/edit/session.ts",
      "generator/generate.ts",
      "generator/load",
      "generator/model/lock.ts",
      "generator/write/manifest.ts",
      "generator/write/write.ts",
    ],
    packages: [
      ...node,
      ...network,
      "node:child_process",
      "node:os",
      "node:util",
      "node:zlib",
      "@arethetypeswrong/core",
      "publint",
      "publint/utils",
      "typescript",
    ],
  },
  "generator/cli": {
    types: [],
    values: ["generator"],
    packages: [...node, "node:crypto", "node:http", "node:net", "node:readline/promises", "commander", "picocolors"],
  },
  [data]: { types: [], values: [], packages: [] },
  [diagnostic]: { types: [], values: [table, visible], packages: [] },
  [file]: { types: [], values: [], packages: ["node:fs", "node:fs/promises"] },
  [folder]: { types: [], values: [], packages: ["node:fs/promises", "node:path"] },
  [once]: { types: [], values: [], packages: [] },
  [timeLimit]: { types: [], values: [], packages: ["node:vm"] },
  [visible]: { types: [], values: [], packages: [] },
  [table]: { types: [], values: [], packages: [] },
  "generator/generate.ts": {
    types: [setting],
    values: [
      ...stages,
      diagnostic,
      once,
      "generator/diff",
      "generator/docs",
      "generator/edit",
      "generator/readme.ts",
      "generator/restate.ts",
      "generator/stainless.ts",
    ],
    packages: ["node:path"],
  },
  /** What one changed operation means for a client that is known: the stages, for that operation alone. */
  "generator/edit": {
    types: [setting, "generator/plan"],
    values: [...stages, data, diagnostic, once, "generator/keyword"],
    packages: ["node:path"],
  },
  "generator/restate": {
    types: ["generator/resolve"],
    values: ["generator/keyword", setting],
    packages: [],
  },
  "generator/restate.ts": {
    types: stages,
    values: ["generator/load", "generator/restate", setting],
    packages: ["node:path"],
  },
  "generator/readme.ts": { types: [setting], values: ["generator/load", diagnostic], packages: [] },
  "generator/stainless.ts": { types: [setting], values: [...stages, diagnostic, "generator/stainless"], packages: [] },
  "generator/diff": {
    types: ["generator/model", "generator/plan"],
    values: [diagnostic, once, visible],
    packages: [],
  },
  "generator/mock": { types: ["generator/model", "generator/resolve"], values: [data, timeLimit], packages: [] },
  "generator/index.ts": {
    types: [
      "generator/diagnostic.ts",
      "generator/diff",
      "generator/explain.ts",
      "generator/load",
      "generator/write",
      setting,
    ],
    values: ["generator/config", "generator/explain.ts", "generator/generate.ts", "generator/project"],
    packages: [],
  },
  "generator/plugin": {
    types: [],
    values: ["generator/config", "generator/index.ts", "generator/load/address.ts", visible],
    packages: ["node:path", "unplugin"],
  },
  "generator/explain.ts": { types: [setting], values: [...stages, diagnostic], packages: [] },
  "templates/runtime": { types: [], values: [], packages: [] },
  "generated/src": { types: [], values: [], packages: [] },
};

/** Where a value may be imported from a stage before. */
const exceptions: readonly string[] = ["generator/emit/kind.ts kind"];

/** The words of a stage: what their types are made of may use them in turn. Values may not go round in circles here either. */
const vocabulary: readonly string[] = ["generator/load/loaded.ts"];

/** These take a while to load, and so are loaded where they are needed. */
const heavy: readonly string[] = [
  "@arethetypeswrong/core",
  "jiti",
  "openapi-typescript",
  "prettier",
  "publint",
  "ts-morph",
  "typescript",
];

const generator = openFiles("generator/**/*.ts");
const runtime = openFiles("templates/runtime/*.ts");
const client = openFiles("generated/src/**/*.ts");
const ours = [...generator, ...runtime];

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

/** The rule with the longest name that holds for a file. */
function roomOf(path: string): string | undefined {
  return Object.keys(rules)
    .filter((room) => isWithin(path, [room]))
    .toSorted((one, other) => other.length - one.length)[0];
}

/** What is wrong with an import; `undefined` where nothing. */
function object({ from, to, kind, names }: Import): string | undefined {
  const room = roomOf(from);
  const rule = room === undefined ? undefined : rules[room];
  if (room === undefined || !rule) return `${from} is in no room of the house`;
  const shown = `${from} imports ${kind === "type" ? "types of " : ""}${to}`;
  if (!to.includes(".ts")) {
    if (!rule.packages.includes(to)) return shown;
    return heavy.includes(to) && kind === "value" ? `${shown} before it is needed` : undefined;
  }
  if (isWithin(to, [room, ...rule.values])) return undefined;
  if (kind === "type" && isWithin(to, rule.types)) return undefined;
  const isException = names.length > 0 && names.every((name) => exceptions.includes(`${to} ${name}`));
  return isException && isWithin(to, rule.types) ? undefined : shown;
}

describe("imports", () => {
  test.each([
    { given: "generator", files: generator },
    { given: "templates/runtime", files: runtime },
    { given: "generated/src", files: client },
  ])("$given keeps to the table", ({ files }) => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(importsOf).flatMap((each) => object(each) ?? [])).toEqual([]);
  });

  test.each<{ readonly given: Partial<Import>; readonly want: boolean }>([
    { given: { from: "generator/model/a.ts", to: "generator/resolve/resolved.ts", kind: "type" }, want: true },
    { given: { from: "generator/model/a.ts", to: "generator/resolve/resolved.ts", kind: "value" }, want: false },
    {
      given: { from: "generator/write/a.ts", to: "generator/emit/kind.ts", names: ["kind"] },
      want: true,
    },
    {
      given: { from: "generator/plan/a.ts", to: "generator/emit/kind.ts", names: ["kind"] },
      want: false,
    },
    { given: { from: "generator/model/a.ts", to: "generator/load/loaded.ts", kind: "type" }, want: false },
    { given: { from: "generator/model/a.ts", to: "generator/plan/plan.ts", kind: "type" }, want: false },
    { given: { from: "generator/model/a.ts", to: "yaml" }, want: false },
    { given: { from: "generator/write/a.ts", to: "ts-morph", kind: "type" }, want: true },
    { given: { from: "generator/write/a.ts", to: "ts-morph", kind: "dynamic" }, want: true },
    { given: { from: "generator/write/a.ts", to: "ts-morph", kind: "value" }, want: false },
    { given: { from: "generator/new/a.ts", to: "node:path" }, want: false },
    { given: { from: "templates/runtime/a.ts", to: "node:path" }, want: false },
    { given: { from: "templates/runtime/a.ts", to: "generator/name/word.ts", kind: "type" }, want: false },
    { given: { from: "generated/src/client.ts", to: "generated/src/runtime/client.ts" }, want: true },
  ])("the table lets $given pass: $want", ({ given, want }) => {
    expect(object({ from: "", to: "", kind: "value", names: [], ...given }) === undefined).toBe(want);
  });

  test("every package that is imported is a dependency", () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly peerDependencies: Readonly<Record<string, string>>;
    };
    const packages = generator.flatMap(importsOf).flatMap(({ to }) => (/\.ts$|^node:/.test(to) ? [] : [to]));
    const names = packages.map((each) => /^(?:@[^/]+\/)?[^/]+/.exec(each)?.[0] ?? each);
    const known = { ...dependencies, ...peerDependencies };
    expect([...new Set(names)].filter((each) => !Object.hasOwn(known, each))).toEqual([]);
  });

  test("go in no circle: in the generator by types, in the runtime when it runs", () => {
    const files = generator.flatMap(importsOf).filter(({ to }) => to.endsWith(".ts"));
    expect(findCycle(files.filter(({ to, kind }) => kind !== "type" || !vocabulary.includes(to)))).toBeUndefined();
    const running = runtime.flatMap(importsOf).filter(({ kind }) => kind !== "type");
    expect(findCycle(running)).toBeUndefined();
  });

  test("a circle is found", () => {
    const path = ["a", "b", "c", "b"];
    const imports = path
      .slice(1)
      .map((to, index) => ({ from: path[index] ?? "", to, kind: "type", names: [] }) as const);
    expect(findCycle(imports)).toEqual(["b", "c", "b"]);
  });
});

describe("files", () => {
  /** Plurals that are meant: words that have no singular, and what is named after an entry of the client or a command. */
  const plurals = ["docs", "openapi-types", "settings", "types"];

  test("have names in kebab-case, in the singular", () => {
    const stems = ours.map((file) => basename(file.getFilePath(), ".ts"));
    expect(stems.filter((stem) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(stem))).toEqual([]);
    const isPlural = (stem: string) => singular(stem.split("-").at(-1) ?? "") !== stem.split("-").at(-1);
    expect(stems.filter((stem) => isPlural(stem) && !plurals.includes(stem))).toEqual([]);
  });

  test("fit in the head", () => {
    const lines = ours.map((file) => ({ path: pathOf(file), lines: file.getEndLineNumber() }));
    expect(lines.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  test("export by name", () => {
    const defaults = ours.filter(
      (file) =>
        /^export default\b/m.test(file.getFullText()) ||
        file.getExportDeclarations().some((each) => /\bas default\b/.test(each.getText())),
    );
    expect(defaults.map(pathOf)).toEqual([]);
  });

  test("have no `any`, no silenced compiler, nothing left to do", () => {
    const found = ours.flatMap((file) => [
      ...file
        .getDescendantsOfKind(SyntaxKind.AnyKeyword)
        .map((each) => `${pathOf(file)}:${each.getStartLineNumber()}: any`),
      ...file
        .getFullText()
        .split("\n")
        .flatMap((line, index) =>
          /\bTODO\b|\bFIXME\b|@ts-(?:ignore|expect-error|nocheck)/.test(line)
            ? [`${pathOf(file)}:${index + 1}: ${line.trim()}`]
            : [],
        ),
    ]);
    expect(found).toEqual([]);
  });

  test("a concept has the same name in every folder that knows it", () => {
    const folders = ["generator/model", "generator/plan", "templates/runtime"];
    const paths = new Set(ours.map(pathOf));
    const missing = ["operation", "paginator", "resource", "error"].flatMap((stem) =>
      folders.map((folder) => `${folder}/${stem}.ts`).filter((path) => !paths.has(path)),
    );
    expect(missing).toEqual([]);
    expect(
      [...new Set(generator.map((file) => dirname(pathOf(file))))].filter(
        (folder) => folder !== "generator" && !rules[folder],
      ),
    ).toEqual([]);
  });
});
