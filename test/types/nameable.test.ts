/**
 * Whatever a public declaration names, users can name: what their own functions give is written into the declarations of their own
 * library, and the compiler refuses what it finds in none of the package's entries.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Node, Project, type SourceFile, SyntaxKind, type Symbol as TypeSymbol } from "ts-morph";
import { expect, test } from "vitest";
import { root } from "./compiler.js";

const cases = readdirSync(join(root, "test/cases/generate"));
const clients = ["generated", ...cases.map((name) => `test/cases/generate/${name}/expected`)];

/** Those of `BaseClient.withOptions`, which every client says anew with its own. */
const internal: readonly string[] = ["AnyClientOptions"];

test.each(clients)("what the declarations of %s name can be named", (client) => {
  const project = new Project({ compilerOptions: { module: 199, target: 9, strict: true } });
  read(project, join(root, "templates/runtime"), "/client/runtime");
  read(project, join(root, client, "src"), "/client");
  const file = (path: string) => project.getSourceFileOrThrow(`/client/${path}`);
  expect(unnameable(file("index.ts"))).toEqual([]);
  expect(unnameable(file("core.ts"))).toEqual([]);
  // Whoever has resources alone has the core too, to make them with.
  expect(unnameable(file("core.ts"), ...project.getSourceFiles("/client/resources/**"))).toEqual([]);
});

/** A folder's sources, as if they were below another. */
function read(project: Project, folder: string, home: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
    const path = join(entry.parentPath, entry.name);
    project.createSourceFile(home + path.slice(folder.length), readFileSync(path, "utf8"), { overwrite: true });
  }
}

/** What the declarations that entries export name, at any depth, and none of them exports. */
function unnameable(...entries: readonly SourceFile[]): readonly string[] {
  const exported = new Set(entries.flatMap((entry) => entry.getExportSymbols()).map(unaliased));
  const names = new Set<string>();
  const seen = new Set<TypeSymbol>();
  const declare = (symbol: TypeSymbol): void => {
    if (seen.has(symbol)) return;
    seen.add(symbol);
    for (const declaration of symbol.getDeclarations()) visit(declaration);
  };
  const visit = (node: Node): void => {
    node.forEachChild((child) => {
      if (isOutOfSight(child, node)) return;
      visit(child);
      if (!Node.isIdentifier(child)) return;
      const found = child.getSymbol();
      const symbol = found && unaliased(found);
      if (!symbol?.getDeclarations().some(isTypeOfPackage)) return;
      declare(symbol);
      // What a file keeps to itself is written out where it is used.
      if (symbol.getDeclarations().some(isExported) && isWritten(child) && !exported.has(symbol))
        names.add(symbol.getName());
    });
  };
  exported.forEach(declare);
  return [...names].filter((name) => !internal.includes(name)).sort();
}

function unaliased(symbol: TypeSymbol): TypeSymbol {
  return symbol.getAliasedSymbol() ?? symbol;
}

/** Bodies, values, and what no user of a class sees. */
function isOutOfSight(node: Node, parent: Node): boolean {
  if (Node.isBlock(node) || Node.isConstructorDeclaration(node) || Node.isClassStaticBlockDeclaration(node))
    return true;
  if (Node.isInitializerExpressionGetable(parent) && parent.getInitializer() === node) return true;
  if (Node.isModifierable(node) && node.hasModifier("private")) return true;
  return Node.isPropertyNamed(node) && /^[#_]/.test(node.getName());
}

function isTypeOfPackage(node: Node): boolean {
  const isType =
    Node.isTypeAliasDeclaration(node) || Node.isInterfaceDeclaration(node) || Node.isClassDeclaration(node);
  return isType && node.getSourceFile().getFilePath().startsWith("/client/");
}

/** From its file: what is in a namespace has that for a name. */
function isExported(node: Node): boolean {
  return Node.isExportable(node) && node.isExported() && !node.getFirstAncestorByKind(SyntaxKind.ModuleDeclaration);
}

/** Neither a declaration's own name nor a base, which stands nowhere but there. */
function isWritten(identifier: Node): boolean {
  const parent = identifier.getParentOrThrow();
  const isOwn = Node.hasName(parent) && parent.getNameNode() === identifier;
  return !isOwn && !parent.getParent()?.isKind(SyntaxKind.HeritageClause);
}
