/** Compares what we print with what ts-morph prints of the same structures and prettier formats. */
import { format } from "prettier";
import { Project, type SourceFileStructure, StructureKind } from "ts-morph";
import type { ProsePart, SourceCode } from "../../generator/emit/code.js";
import type { Module } from "../../generator/emit/module.js";
import { printModule } from "../../generator/write/render.js";
import { textOfStatement, textOfType, textOfValue } from "./code-text.js";

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });

export interface Difference {
  readonly path: string;
  readonly printed: string;
  readonly wanted: string;
}

/** The places at which the two differ. */
export async function comparePrinting(modules: readonly Module[], width = 80): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (const module of modules) {
    if (module.kind !== "source" && module.kind !== "json" && module.kind !== "markdown") continue;
    const printed = printModule(module, width);
    const options = { filepath: module.path, printWidth: width, endOfLine: "lf", proseWrap: "preserve" } as const;
    const wanted = await format(plainText(module), options);
    if (printed !== wanted) differences.push({ path: module.path, printed, wanted });
  }
  return differences;
}

function plainText(module: Extract<Module, { readonly kind: "source" | "json" | "markdown" }>): string {
  switch (module.kind) {
    case "source":
      return printByTsMorph(module.structure);
    case "json":
      return JSON.stringify(module.value, null, 2);
    case "markdown":
      return module.parts.map(textOfPart).join("");
  }
}

function textOfPart(part: ProsePart): string {
  return typeof part === "string" ? part : textOfStatement(part.statement);
}

function printByTsMorph({ comment, statements }: SourceCode): string {
  const structures = statements.map((statement) => flatten(statement) as object);
  const structure = { kind: StructureKind.SourceFile, statements: comment ? [comment, ...structures] : structures };
  const file = project.createSourceFile("x.ts", structure as SourceFileStructure, { overwrite: true });
  const text = file.getFullText();
  file.forget();
  return text;
}

/** The same structure as ts-morph takes it: text where ours has trees. */
function flatten(structure: object): unknown {
  return Object.fromEntries(
    Object.entries(structure).map(([key, value]: [string, unknown]) => {
      switch (key) {
        case "type":
        case "returnType":
          return [key, typeof value === "string" ? value : textOfType(value as Parameters<typeof textOfType>[0])];
        case "initializer":
          return [key, textOfValue(value as Parameters<typeof textOfValue>[0])];
        case "index": {
          const returnType = textOfType(value as Parameters<typeof textOfType>[0]);
          return ["indexSignatures", [{ keyName: "key", keyType: "string", returnType }]];
        }
        case "extends":
          return [key, Array.isArray(value) ? value.map((type) => textOfType(type as never)) : value];
        case "statements":
          return [key, (value as readonly object[]).map(flattenStatement)];
        default:
          return [key, Array.isArray(value) ? value.map(flattenItem) : value];
      }
    }),
  );
}

function flattenItem(item: unknown): unknown {
  return typeof item === "object" && item !== null ? flatten(item) : item;
}

/** Those of a body are text to ts-morph, those of a namespace structures. */
function flattenStatement(statement: object): unknown {
  const { kind } = statement as { readonly kind: unknown };
  return typeof kind === "number" ? flatten(statement) : textOfStatement(statement as never);
}
