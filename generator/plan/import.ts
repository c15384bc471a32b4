/** A file's imports, from the names that its plan uses. */
import type { TypeNode, ValueNode } from "./node.js";
import type { ClassPlan, ConstantPlan, Declaration, ImportPlan, MethodPlan, PropertyPlan } from "./plan.js";
import { runtimeModules } from "./runtime-import.js";

/** Gathers the names that one file uses, and turns them into imports. */
export class Importer {
  readonly #types = new Set<string>();
  readonly #values = new Set<string>();

  type(...names: readonly string[]): this {
    for (const name of names) this.#types.add(name);
    return this;
  }

  value(...names: readonly string[]): this {
    for (const name of names) this.#values.add(name);
    return this;
  }

  node(...types: readonly (TypeNode | undefined)[]): this {
    for (const type of types) if (type) this.type(...namesIn(type));
    return this;
  }

  declarations(declarations: readonly Declaration[]): this {
    for (const declaration of declarations) {
      if (declaration.kind === "alias") this.node(declaration.type);
      else this.node(...declaration.extends, declaration.index).properties(declaration.properties);
    }
    return this;
  }

  properties(properties: readonly PropertyPlan[]): this {
    return this.node(...properties.map(({ type }) => type));
  }

  methods(methods: readonly MethodPlan[]): this {
    for (const { positional, params, returns, alternatives = [], incomplete, request } of methods) {
      this.node(...positional.map(({ type }) => type), params?.type, returns, incomplete?.params, incomplete?.returns);
      this.node(...alternatives.flatMap((each) => [each.params.type, each.returns]));
      this.value(request).type("RequestOptions");
    }
    return this;
  }

  classes(classes: readonly ClassPlan[]): this {
    for (const { children, scopes, methods, unwrap } of classes) {
      if (unwrap) this.value("parseWebhook", "unwrapWebhook").type("UnwrapOptions", unwrap.event, unwrap.unsafeEvent);
      this.value(...children.map(({ className }) => className), ...scopes.map(({ className }) => className));
      this.node(...scopes.map(({ type }) => type)).methods(methods);
    }
    return this;
  }

  constants(constants: readonly ConstantPlan[]): this {
    for (const { type, value } of constants) this.node(type).value(...identifiersIn(value));
    return this;
  }

  /** `homes`: the file of every declared name. Of a name that is used as a value, the type comes along. What the file declares itself is no import. */
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

/** `../runtime/error.js` */
export function relativeModule(from: string, to: string): string {
  const source = from.split("/").slice(0, -1);
  const target = to.replace(/\.ts$/, ".js").split("/");
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared++;
  const up = source.slice(shared).map(() => "..");
  return [...(up.length > 0 ? up : ["."]), ...target.slice(shared)].join("/");
}

/** Every name that a type mentions. */
export function namesIn(type: TypeNode): readonly string[] {
  switch (type.kind) {
    case "keyword":
    case "literal":
      return [];
    case "name":
      return [type.name, ...(type.arguments ?? []).flatMap(namesIn)];
    case "array":
      return namesIn(type.items);
    case "tuple":
      return [...type.items.map((item) => item.type), ...(type.rest ? [type.rest] : [])].flatMap(namesIn);
    case "object":
      return [...type.properties.map((property) => property.type), ...(type.index ? [type.index] : [])].flatMap(
        namesIn,
      );
    case "union":
    case "intersection":
      return type.members.flatMap(namesIn);
  }
}

function identifiersIn(value: ValueNode): readonly string[] {
  switch (value.kind) {
    case "literal":
      return [];
    case "identifier":
      return [value.name];
    case "list":
      return value.items.flatMap(identifiersIn);
    case "record":
      return value.entries.flatMap((entry) => identifiersIn(entry.value));
    case "call":
      return [value.callee, ...value.arguments.flatMap(identifiersIn)];
  }
}
