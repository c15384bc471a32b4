/**
 * package.json and the files that a package needs to be built:
 *
 *     { "name": "dodopayments-license-keys", "version": "0.1.0", …, "exports": { ".": { "types": …, "default": … }, … } }
 */
import type { PackagePlan } from "../plan/package-plan.js";
import type { Module } from "./module.js";
import { markdownText, prose } from "./syntax.js";

export function emitPackage(plan: PackagePlan): Module[] {
  return [
    { path: "package.json", kind: "json", value: packageJson(plan) },
    ...(plan.jsr ? [jsrJson(plan, plan.jsr)] : []),
    { path: "tsconfig.json", kind: "json", value: tsconfig },
    { path: ".gitignore", kind: "text", text: prose`dist/\nnode_modules/\n` },
    {
      path: "CHANGELOG.md",
      kind: "text",
      text: prose`# Changelog\n\n## ${markdownText(plan.version)}\n\n- The first version.\n`,
      once: true,
    },
  ];
}

/** The content of package.json, with its keys in the order of npm's documentation. */
function packageJson(plan: PackagePlan): unknown {
  const { name, version, description, keywords, homepage, license, author, repository } = plan;
  const { openapi, document, testing, tanstackQuery, resources } = plan;
  return {
    name,
    version,
    description,
    ...(keywords !== undefined && { keywords }),
    ...(homepage !== undefined && { homepage }),
    license,
    ...(author !== undefined && { author }),
    ...(repository !== undefined && { repository: { type: "git", url: repository } }),
    type: "module",
    sideEffects: false,
    // For tools that do not read `exports`.
    main: "./dist/index.js",
    types: "./dist/index.d.ts",
    exports: {
      ".": entryAt("index"),
      "./types": entryAt("types"),
      "./core": entryAt("core"),
      ...(resources && { "./resources/*": entryAt("resources/*") }),
      ...Object.fromEntries(aliases.map((name) => [`./${name}`, entryAt("index")])),
      ...(testing && { "./testing": entryAt("testing") }),
      ...(tanstackQuery && { "./tanstack-query": entryAt("tanstack-query") }),
      ...(openapi && { "./openapi": entryAt("openapi") }),
      ...(document && { "./openapi.json": "./openapi.json" }),
      "./package.json": "./package.json",
    },
    files: [
      "dist",
      "src",
      "api.md",
      "CHANGELOG.md",
      ...(document ? ["openapi.json"] : []),
      ".specwright/surface.jsonl",
    ],
    scripts: { build: "tsc -p tsconfig.json", prepack: "npm run build" },
    engines: { node: ">=20.19" },
    devDependencies: { typescript: "^5.9.0 || ^6.0.0 || ^7.0.0" },
  };
}

/** jsr.json: JSR publishes the sources as they are. */
function jsrJson(
  { version, license, document }: PackagePlan,
  { name, exports }: NonNullable<PackagePlan["jsr"]>,
): Module {
  const shown = ["README.md", "api.md", "CHANGELOG.md", "LICENSE"];
  const include = ["src/**/*.ts", ...shown, ...(document ? ["openapi.json"] : [])];
  return { path: "jsr.json", kind: "json", value: { name, version, license, exports, publish: { include } } };
}

/**
 * Paths from which programs for other SDKs import. Each exports every name of the package's entry; a bundle only grows
 * by what is used.
 */
const aliases: readonly string[] = ["resources", "core/*", "api-promise", "client", "error", "pagination", "uploads"];

function entryAt(file: string): { readonly types: string; readonly default: string } {
  return { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` };
}

const tsconfig = {
  compilerOptions: {
    rootDir: "src",
    outDir: "dist",
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    module: "nodenext",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitOverride: true,
    noUnusedLocals: true,
    isolatedModules: true,
    isolatedDeclarations: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    skipLibCheck: false,
    declaration: true,
    declarationMap: true,
    sourceMap: true,
  },
  include: ["src"],
};
