/** Nothing in the public types is `any`: every declaration that an entry exports is followed to its end. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Node, Project, type Signature, type Symbol as TypeSymbol, type Type, ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { root } from "./compiler.js";

const sources = join(root, "generated/src");

/** Where `any` is found in what a file exports: the way to each, as in `LicenseKeys.list().then`. */
function findAny(project: Project, path: string): readonly string[] {
  const file = project.getSourceFileOrThrow(path);
  const walk = new Walk(project.getSourceFiles().map((each) => each.getFilePath()));
  for (const [name, declarations] of file.getExportedDeclarations()) {
    for (const declaration of declarations) walk.declaration(declaration, name);
  }
  return walk.found;
}

class Walk {
  readonly found: string[] = [];
  readonly #own: ReadonlySet<string>;
  readonly #seen = new Set<ts.Type>();

  constructor(own: readonly string[]) {
    this.#own = new Set(own);
  }

  declaration(node: Node, path: string): void {
    if (Node.isTypeAliasDeclaration(node) || Node.isInterfaceDeclaration(node) || Node.isClassDeclaration(node)) {
      for (const parameter of node.getTypeParameters()) this.type(parameter.getType(), node, `${path}<…>`);
    }
    this.type(node.getType(), node, path);
    if (Node.isClassDeclaration(node)) {
      // The class itself, with its constructor and its static members.
      this.type(node.getSymbolOrThrow().getTypeAtLocation(node), node, `typeof ${path}`);
      const base = node.getBaseClass();
      if (base && this.#isOwn(base)) this.declaration(base, base.getName() ?? path);
    }
  }

  type(type: Type, at: Node, path: string): void {
    if (type.isAny()) {
      this.found.push(path);
      return;
    }
    if (this.#seen.has(type.compilerType)) return;
    this.#seen.add(type.compilerType);
    const next = (others: readonly (Type | undefined)[], way: string) => {
      for (const other of others) if (other) this.type(other, at, way);
    };
    next(type.getAliasTypeArguments(), `${path}<…>`);
    next(given(type), `${path}<…>`);
    next(type.getUnionTypes(), path);
    next(type.getIntersectionTypes(), path);
    if (type.isTypeParameter()) next([type.getConstraint(), type.getDefault()], `${path}: constraint`);
    // What the language and the platform declare is theirs; only what it was given is ours.
    const declarations = type.getSymbol()?.getDeclarations() ?? [];
    if (declarations.length > 0 && !declarations.some((declaration) => this.#isOwn(declaration))) return;
    // A generic type is followed as it is declared, apart from what it was given: requests lead to requests without end.
    const target = type.getTargetType();
    if (target && target.compilerType !== type.compilerType) {
      next([target], path);
      return;
    }
    next([type.getStringIndexType(), type.getNumberIndexType()], `${path}[…]`);
    if (type.isClassOrInterface()) next(type.getBaseTypes(), path);
    for (const property of type.getProperties()) this.#property(property, at, path);
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      this.#signature(signature, at, `${path}()`);
    }
  }

  #property(property: TypeSymbol, at: Node, path: string): void {
    const declarations = property.getDeclarations();
    if (declarations.length > 0 && !declarations.some((declaration) => this.#isOwn(declaration))) return;
    if (property.getName() === "prototype" || declarations.some(isPrivate)) return;
    this.type(property.getTypeAtLocation(at), at, `${path}.${property.getName()}`);
  }

  #signature(signature: Signature, at: Node, path: string): void {
    for (const parameter of signature.getTypeParameters()) this.type(parameter, at, `${path}<…>`);
    for (const parameter of signature.getParameters()) {
      this.type(parameter.getTypeAtLocation(at), at, `${path}: ${parameter.getName()}`);
    }
    this.type(signature.getReturnType(), at, path);
  }

  #isOwn(node: Node): boolean {
    return this.#own.has(node.getSourceFile().getFilePath());
  }
}

/** A type's arguments, less those that were left to the platform's own default: `AsyncIterable<Item>` is `AsyncIterable<Item, any, any>`. */
function given(type: Type): readonly Type[] {
  const parameters = type.getTargetType()?.getTypeArguments() ?? [];
  return type.getTypeArguments().filter((argument, index) => {
    const parameter = parameters[index];
    const isDefault = argument.isAny() && parameter?.isTypeParameter() && parameter.getDefault()?.isAny();
    return !(isDefault && parameter?.getSymbol()?.getDeclarations().every(isOfPlatform));
  });
}

function isOfPlatform(node: Node): boolean {
  return (
    node.getSourceFile().isFromExternalLibrary() || /\/lib\.[^/]+\.d\.ts$/.test(node.getSourceFile().getFilePath())
  );
}

function isPrivate(node: Node): boolean {
  const isHard = Node.isPropertyNamed(node) && Node.isPrivateIdentifier(node.getNameNode());
  return isHard || (Node.isModifierable(node) && node.hasModifier("private"));
}

describe("the public types", () => {
  const project = new Project({ tsConfigFilePath: join(root, "generated/tsconfig.json") });
  const resources = readdirSync(join(sources, "resources")).map((name) => `resources/${name}`);

  test.each(["index.ts", "types.ts", "core.ts", "openapi.ts", ...resources])("of %s hold no any", (entry) => {
    const path = join(sources, entry);
    expect(project.getSourceFileOrThrow(path).getExportedDeclarations().size).toBeGreaterThan(0);
    expect(findAny(project, path)).toEqual([]);
  });
});

test.each([
  { given: "export type A = any;", want: ["A"] },
  { given: "export interface A { b: { c?: any[] } }", want: ["A.b.c<…>"] },
  { given: "export type A = Map<string, Promise<any>>;", want: ["A<…><…>"] },
  { given: "export class A { b(c: any): void {} }", want: ["A.b(): c"] },
  { given: "export class A { static b: any }", want: ["typeof A.b"] },
  { given: "export const a = (): any => 1;", want: ["a()"] },
  { given: "export interface A<B = any> { b: B }", want: ["A<…>: constraint"] },
  { given: "interface B { c: any } export class A { b?: B | undefined }", want: ["A.b.c"] },
  { given: "class B { c(): any {} } export class A extends B {}", want: ["A.c()"] },
  { given: "export declare const a: Missing;", want: ["a"] },
  { given: "export declare const a: AsyncIterable<any>;", want: ["a<…>"] },
  { given: "export declare const a: AsyncIterable<string>;", want: [] },
  { given: "export interface A<B> { c(): A<A<B>>; d: any }", want: ["A.d"] },
  { given: "export class A extends Error { #b: any; private c: any; d = JSON }", want: [] },
])("$given is found out", ({ given, want }) => {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { strict: true, target: ts.ScriptTarget.ES2022, lib: ["lib.es2023.d.ts"] },
  });
  project.createSourceFile("/a.ts", given);
  expect(findAny(project, "/a.ts")).toEqual(want);
});
