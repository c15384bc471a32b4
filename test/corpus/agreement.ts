/**
 * Whether our models are the types that openapi-typescript makes of the same document.
 *
 *     npm run agreement                # every document of the table in agreement-document.ts
 *     npm run agreement -- DOCUMENT …  # these alone, with what the compiler says of each difference
 *
 * Each model is assigned to the other tool's type and back, by the compiler, from the side of the wire that it stands for.
 * Within the other tool's types the references lead to our models: a difference shows where it is, and not in all that refers to it.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, resolve as resolvePath } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { collectDiagnostics } from "../../generator/diagnostic.js";
import { emitModels } from "../../generator/emit/model.js";
import { isAddress } from "../../generator/load/address.js";
import { loadDocument } from "../../generator/load/document.js";
import { model } from "../../generator/model/model.js";
import { planModelFiles } from "../../generator/plan/model.js";
import { planHomes } from "../../generator/plan/home.js";
import { planTopics } from "../../generator/plan/resource.js";
import { planNames } from "../../generator/plan/name.js";
import { planOperations } from "../../generator/plan/planned-operation.js";
import { resolve } from "../../generator/resolve/document.js";
import { print } from "../../generator/write/print.js";
import { root, writePrograms } from "../types/compiler.js";
import { type Side, theirTypes } from "./agreement-type.js";

/** A schema whose type is not the same in both. */
export interface Difference {
  /** Its name: `Pet`. */
  readonly schema: string;
  readonly side: Side;
  /** `ours` cannot be assigned to `theirs`, or the other way round. */
  readonly direction: "ours to theirs" | "theirs to ours";
  /** What the compiler says. */
  readonly complaint: string;
}

export interface Agreement {
  /** The names of those that were compared. */
  readonly schemas: readonly string[];
  readonly differences: readonly Difference[];
}

interface Document {
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

interface Pair {
  readonly schema: string;
  readonly side: Side;
  /** What the model is called on each side. */
  readonly models: Readonly<Record<Side, string>>;
  /** Where its declaration stands: `models/pets.js`. */
  readonly module: string;
}

/** Compares every named schema of the document. */
export async function compareTypes(path: string): Promise<Agreement> {
  const text = await readFile(path, "utf8");
  const document = (path.endsWith(".json") ? JSON.parse(text) : parse(text)) as Document;
  const { pairs, files } = await ourTypes(path, document);
  const url = pathToFileURL(resolvePath(path));
  const programs = {
    "theirs-input.ts": await theirTypes(document, url, "input"),
    "theirs-output.ts": await theirTypes(document, url, "output"),
    "ours.ts": ourTables(pairs),
    "comparison.ts": comparison(pairs),
  };
  await using written = await writePrograms({ ...files, ...programs });
  const complaints = await written.compile("7");
  const schemas = [...new Set(pairs.map(({ schema }) => schemaName(schema)))];
  return { schemas, differences: readComplaints(complaints, pairs) };
}

/** Our models by the names of their schemas, as each side has them: `input["Pet"]` is `PetInput`. */
function ourTables(pairs: readonly Pair[]): string {
  const modules = [...new Set(pairs.map(({ module }) => module))];
  const imports = modules.map((module, index) => `import type * as ours${index} from "./src/${module}";`);
  const tables = (["input", "output"] as const).map((side) => {
    const entries = pairs.flatMap(({ schema, models, module }) => {
      const key = JSON.stringify(schemaName(schema));
      return `  ${key}: ours${modules.indexOf(module)}.${models[side]};`;
    });
    return [`export interface ${side} {`, ...new Set(entries), "}"].join("\n");
  });
  return [...imports, ...tables].join("\n");
}

/** One line for all imports, then two for each pair: a line's number tells which pair it is of. */
function comparison(pairs: readonly Pair[]): string {
  const theirs =
    'import type { components as theirInput } from "./theirs-input.js"; ' +
    'import type { components as theirOutput } from "./theirs-output.js"; ';
  const ours = 'import type { input as ourInput, output as ourOutput } from "./ours.js"; ';
  const lines = pairs.flatMap(({ schema, side }, index) => {
    const key = JSON.stringify(schemaName(schema));
    const [mine, others] =
      side === "input"
        ? [`ourInput[${key}]`, `theirInput["schemas"][${key}]`]
        : [`ourOutput[${key}]`, `theirOutput["schemas"][${key}]`];
    return [
      `export const a${index} = (value: ${mine}): ${others} => value;`,
      `export const b${index} = (value: ${others}): ${mine} => value;`,
    ];
  });
  const used = "export type Used = [theirInput, theirOutput, ourInput, ourOutput];";
  return [theirs + ours + used, ...lines].join("\n");
}

const firstLine = 2;

function schemaName(id: string): string {
  const name = id.split("/").at(-1) ?? id;
  return decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
}

function readComplaints(lines: readonly string[], pairs: readonly Pair[]): readonly Difference[] {
  const differences: Difference[] = [];
  for (const line of lines) {
    const place = /^comparison\.ts\((\d+),\d+\): error (.*)$/.exec(line);
    const last = differences.at(-1);
    if (place) {
      const number = Number(place[1]) - firstLine;
      const pair = pairs[Math.floor(number / 2)];
      if (!pair) throw new Error(`The comparison itself does not compile: ${line}`);
      const direction = number % 2 === 0 ? "ours to theirs" : "theirs to ours";
      differences.push({ schema: schemaName(pair.schema), side: pair.side, direction, complaint: place[2] ?? "" });
    } else if (line.startsWith(" ") && last) {
      differences[differences.length - 1] = { ...last, complaint: `${last.complaint}\n${line}` };
    } else if (line.includes("error TS")) throw new Error(`The comparison itself does not compile: ${line}`);
  }
  return differences;
}

interface Ours {
  readonly pairs: readonly Pair[];
  readonly files: Readonly<Record<string, string>>;
}

/** Our models, as the client has them, and what to compare of them. */
async function ourTypes(path: string, document: Document): Promise<Ours> {
  const { report, diagnostics } = collectDiagnostics();
  const loaded = await loadDocument(path, (file) => readFile(file), report, {
    admit: (file) => (isAddress(file) ? undefined : file),
  });
  const resolved = loaded && resolve(loaded, report);
  if (!resolved) throw new Error(`${path}: ${diagnostics.map(({ message }) => message).join(" ")}`);
  const { api } = model(resolved, {}, report);
  const names = planNames(api, {}, report);
  const homes = planHomes(api, names, planOperations(api, names, report));
  const files: Record<string, string> = {};
  for (const plan of planModelFiles({ api, names, homes, operations: new Map(), topics: planTopics(api) })) {
    const module = emitModels(plan);
    if (module.kind === "source") files[module.path] = print(module.structure, 80);
  }
  const runtime = join(root, "templates/runtime");
  for (const name of await readdir(runtime))
    if (name.endsWith(".ts")) files[`src/runtime/${name}`] = await readFile(join(runtime, name), "utf8");
  const prefix = "#/components/schemas/";
  const pairs = api.models.flatMap(({ id }): readonly Pair[] => {
    if (!id.startsWith(prefix) || !Object.hasOwn(document.components?.schemas ?? {}, schemaName(id))) return [];
    const output = names.responses.names.get(id) ?? "";
    const input = names.requests.names.get(id) ?? "";
    const module = (homes.names.get(output) ?? "").replace("src/", "").replace(/\.ts$/, ".js");
    const sides =
      output !== input ? (["output", "input"] as const) : ([names.requests.only.has(id) ? "input" : "output"] as const);
    return sides.map((side) => ({ schema: id, side, models: { input, output }, module }));
  });
  return { pairs, files };
}
