/** Reads from the sources which file imports which. */
import { join, posix } from "node:path";
import { Node, Project, type SourceFile, SyntaxKind } from "ts-morph";

export const root: string = join(import.meta.dirname, "../..");

export interface Import {
  /** The file that imports: `generator/model/paginator.ts`. */
  readonly from: string;
  /** A file of the repository, or the name of a package: `ts-morph`, `node:path`. */
  readonly to: string;
  /** What is left of it when it runs: nothing, a module that is there from the start, or one that is loaded where it is needed. */
  readonly kind: "type" | "value" | "dynamic";
  /** What is imported by name. */
  readonly names: readonly string[];
}

/** The files that match, parsed one by one: what they import is not followed. */
export function openFiles(...globs: readonly string[]): readonly SourceFile[] {
  const project = new Project({ skipFileDependencyResolution: true, skipLoadingLibFiles: true });
  return project.addSourceFilesAtPaths(globs.map((glob) => join(root, glob)));
}

/** Its path in the repository. */
export function pathOf(file: SourceFile): string {
  return posix.relative(root, file.getFilePath());
}

export function importsOf(file: SourceFile): readonly Import[] {
  const from = pathOf(file);
  const target = (specifier: string) =>
    specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts") : specifier;
  return file.getDescendants().flatMap((node): readonly Import[] => {
    if (Node.isImportDeclaration(node) || Node.isExportDeclaration(node)) {
      const specifier = node.getModuleSpecifierValue();
      if (specifier === undefined) return [];
      const named = Node.isImportDeclaration(node) ? node.getNamedImports() : node.getNamedExports();
      const names = named.map((each) => each.getName());
      return [{ from, to: target(specifier), kind: node.isTypeOnly() ? "type" : "value", names }];
    }
    if (Node.isImportTypeNode(node))
      return [{ from, to: target(node.getArgument().getText().slice(1, -1)), kind: "type", names: [] }];
    if (Node.isCallExpression(node) && node.getExpression().isKind(SyntaxKind.ImportKeyword)) {
      const [argument] = node.getArguments();
      return [{ from, to: target(argument?.getText().slice(1, -1) ?? ""), kind: "dynamic", names: [] }];
    }
    return [];
  });
}

/** A circle of files that import each other, the first file again at its end; `undefined` where there is none. */
export function findCycle(imports: readonly Import[]): readonly string[] | undefined {
  const next = new Map<string, readonly string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of next.get(file) ?? []) {
      const cycle = visit(to, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
