/**
 * Declared types:
 *
 *     export interface LicenseKey {
 *       /** @example "lic_123" *\/
 *       id: string;
 *       activations_limit?: number | null;
 *     }
 *
 *     export type LicenseKeyStatus = "active" | "expired" | "disabled";
 *
 * and, below them, those of the objects that they have in place:
 *
 *     export declare namespace Invoice {
 *       export interface LineItem { … }
 *       export interface Discount extends Order.Discount {}
 *     }
 */
import { anew, type Once } from "../once.js";
import type { PropertyPlan, TypeNode } from "../plan/node.js";
import type { Declaration } from "../plan/plan.js";
import type { DeclarationCode, InterfaceCode, NamespaceCode, TypeAliasCode } from "./code.js";
import { emitDocs } from "./doc.js";
import { kind } from "./kind.js";
import { namespaceOf } from "./namespace.js";
import { name } from "./syntax.js";
import { emitProperty, emitType } from "./type.js";

/**
 * Declarations, each followed by those in its namespace. Declarations that are the same as in an earlier run are taken
 * from `once`.
 */
export function emitDeclarations(declarations: readonly Declaration[], once: Once = anew): readonly DeclarationCode[] {
  return declarations.flatMap((declaration) => once(emitWhole, declaration));
}

function emitWhole(declaration: Declaration): readonly DeclarationCode[] {
  return [emitDeclaration(declaration), ...emitNested(declaration.name, nestedIn(declaration))];
}

/**
 * One declaration. Its properties are taken from `once` where they are the same as in an earlier run, as most are when
 * one changes.
 */
export function emitDeclaration(declaration: Declaration, once: Once = anew): InterfaceCode | TypeAliasCode {
  const common = { name: name(declaration.name), isExported: true, docs: emitDocs(declaration.doc) };
  if (declaration.kind === "alias") return { kind: kind.typeAlias, ...common, type: emitType(declaration.type) };
  return {
    kind: kind.interface,
    ...common,
    extends: declaration.extends.map(emitType),
    properties: declaration.properties.map((each) => once(emitProperty, each)),
    ...(declaration.index && { index: emitType(declaration.index) }),
  };
}

function nestedIn(declaration: Declaration): readonly NamedObject[] {
  return declaration.kind === "alias" ? namedIn(declaration.type) : declaration.properties.flatMap(namedInProperty);
}

/** A namespace for each type that declares objects in place. */
function emitNested(path: string, objects: readonly NamedObject[]): readonly NamespaceCode[] {
  if (objects.length === 0) return [];
  const below = objects.flatMap(({ named, properties }) => emitNested(named.name, properties.flatMap(namedInProperty)));
  return [namespaceOf(path, objects.map(emitNamed)), ...below];
}

function emitNamed({ named, properties, index }: NamedObject): InterfaceCode {
  return {
    kind: kind.interface,
    name: name(named.name.slice(named.name.lastIndexOf(".") + 1)),
    isExported: true,
    docs: emitDocs(named.doc),
    ...(named.same === undefined
      ? { extends: [], properties: properties.map(emitProperty), ...(index && { index: emitType(index) }) }
      : { extends: [emitType({ kind: "name", name: named.same })], properties: [] }),
  };
}

type ObjectNode = Extract<TypeNode, { readonly kind: "object" }>;
type NamedObject = ObjectNode & Required<Pick<ObjectNode, "named">>;

function namedInProperty({ type }: PropertyPlan): readonly NamedObject[] {
  return namedIn(type);
}

/** The objects named right in a type's namespace, not those further below. */
function namedIn(type: TypeNode): readonly NamedObject[] {
  switch (type.kind) {
    case "object":
      if (type.named) return [{ ...type, named: type.named }];
      return [...type.properties.flatMap(namedInProperty), ...(type.index ? namedIn(type.index) : [])];
    case "array":
      return namedIn(type.items);
    case "union":
    case "intersection":
      return type.members.flatMap(namedIn);
    default:
      return [];
  }
}
