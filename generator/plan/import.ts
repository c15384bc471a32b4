/** The imports of a file, from the names that its plan uses. */
import type { TypeNode, ValueNode } from "./node.js";
import type { ClassPlan, ConstantPlan, Declaration, ImportPlan, MethodPlan, PropertyPlan } from "./plan.js";
import { runtimeModules } from "./runtime-import.js";

/**
 * Gathers the names that one file uses, and turns them into imports. Names are added one by one, since a file may use a
 * hundred thousand, and no call takes as many arguments.
 */
export class Importer {
  readonly #types = new Set<string>();
  readonly #values = new Set<string>();

  type(...names: readonly string[]): this {
    for (const name of names) this.#types.add(name);
    return this;
  }

  /** Adds names of types. */
  names(names: readonly string[]): this {
    for (const name of names) this.#types.add(name);
    return this;
  }

  value(...names: readonly string[]): this {
    for (const name of names) this.#values.add(name);
    return this;
  }

  node(...types: readonly (TypeNode | undefined)[]): this {
    for (const type of types) if (type) collectNames(type, this.#types);
    return this;
  }

  nodes(types: readonly TypeNode[]): this {
    for (const type of types) this.node(type);
    return this;
  }

  declarations(declarations: readonly Declaration[]): this {
    for (const declaration of declarations) {
      if (declaration.kind === "alias") this.node(declaration.type);
      else this.nodes(declaration.extends).node(declaration.index).properties(declaration.properties);
    }
    return this;
  }

  properties(properties: readonly PropertyPlan[]): this {
    for (const { type } of properties) this.node(type);
    return this;
  }

  methods(methods: readonly MethodPlan[]): this {
    for (const { positional, params, returns, alternatives = [], incomplete, request } of methods) {
      for (const { type } of positional) this.node(type);
      this.node(params?.type, returns, incomplete?.params, incomplete?.returns);
      for (const each of alternatives) this.node(each.params.type, each.returns);
      this.value(request).type("RequestOptions");
    }
    return this;
  }

  classes(classes: readonly ClassPlan[]): this {
    for (const { children, scopes, methods, unwrap } of classes) {
      if (unwrap) this.value("parseWebhook", "unwrapWebhook").type("UnwrapOptions", unwrap.event, unwrap.unsafeEvent);
      for (const { className } of children) this.value(className);
      for (const { className, type } of scopes) this.value(className).node(type);
      this.methods(methods);
    }
    return this;
  }

  constants(constants: readonly ConstantPlan[]): this {
    for (const { type, value } of constants) {
      this.node(type);
      collectIdentifiers(value, this.#values);
    }
    return this;
  }

  /** The types that the file uses from other files. */
  typesOf(file: string, homes: ReadonlyMap<string, string>): readonly string[] {
    return [...this.#types].filter((name) => {
      const home = homes.get(name) ?? runtimeModules.get(name);
      return home !== undefined && home !== file && !this.#values.has(name);
    });
  }

  /**
   * The imports. `homes` gives the file of every declared name; the file's own declarations are not imported. A name
   * used as a value brings its type with it.
   */
  importsOf(file: string, homes: ReadonlyMap<string, string>): readonly ImportPlan[] {
    const byModule = new Map<string, { values: string[]; types: string[] }>();
    const add = (names: ReadonlySet<string>, kind: "values" | "types") => {
      for (const name of names) {
        const home = homes.get(name) ?? runtimeModules.get(name);
        if (home === undefined || home === file || (kind === "types" && this.#values.has(name))) continue;
        const found = byModule.get(home) ?? { values: [], types: [] };
        found[kind].push(name);
        byModule.set(home, found);
      }
    };
    add(this.#values, "values");
    add(this.#types, "types");
    return [...byModule]
      .map(([home, { values, types }]) => ({
        from: relativeModule(file, home),
        values: values.toSorted(),
        types: types.toSorted(),
      }))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  }
}

/** The path of a module as another imports it: `../runtime/error.js`. */
export function relativeModule(from: string, to: string): string {
  // The folders that both have in common: up to the last slash before their paths differ.
  let shared = 0;
  for (let at = 0; from[at] === to[at] && at < from.length; at++) if (from[at] === "/") shared = at + 1;
  const up = "../".repeat(from.slice(shared).split("/").length - 1);
  return `${up || "./"}${to.slice(shared).replace(/\.ts$/, ".js")}`;
}

/** Every name that a type mentions. */
export function namesIn(type: TypeNode): readonly string[] {
  const names = new Set<string>();
  collectNames(type, names);
  return [...names];
}

function collectNames(type: TypeNode, names: Set<string>): void {
  switch (type.kind) {
    case "keyword":
    case "literal":
      return;
    case "name":
      names.add(type.name);
      for (const argument of type.arguments ?? []) collectNames(argument, names);
      return;
    case "array":
      return collectNames(type.items, names);
    case "tuple":
      for (const item of type.items) collectNames(item.type, names);
      if (type.rest) collectNames(type.rest, names);
      return;
    case "object":
      for (const property of type.properties) collectNames(property.type, names);
      if (type.index) collectNames(type.index, names);
      return;
    case "union":
    case "intersection":
      for (const member of type.members) collectNames(member, names);
      return;
  }
}

function collectIdentifiers(value: ValueNode, names: Set<string>): void {
  switch (value.kind) {
    case "literal":
      return;
    case "identifier":
      names.add(value.name);
      return;
    case "list":
      for (const item of value.items) collectIdentifiers(item, names);
      return;
    case "record":
      for (const entry of value.entries) collectIdentifiers(entry.value, names);
      return;
    case "call":
      names.add(value.callee);
      for (const argument of value.arguments) collectIdentifiers(argument, names);
      return;
  }
}
