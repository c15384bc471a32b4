/** What a file declares. Each member is laid out by itself: no line of one depends on another. */
import type { ClassCode, InterfaceCode, PropertyCode, TypeAliasCode, VariableCode } from "../emit/code.js";
import { layOutAssignment, layOutBelow, layOutFluid } from "./assignment.js";
import { layOutDocs } from "./comment.js";
import type { Layout } from "./layout.js";
import { layOutConstructor, layOutGetter, layOutMethod } from "./method.js";
import { printLayout } from "./page.js";
import { isHugged, layOutIndex, layOutProperty, layOutType } from "./type.js";
import { layOutValue } from "./value.js";

export function printInterface(declaration: InterfaceCode, width: number): string {
  const { name, docs, properties, index } = declaration;
  // As ts-morph has it: the index signature first.
  const members = [...(index ? [layOutIndex(index)] : []), ...properties.map(layOutProperty)];
  const bases = declaration.extends.map((base) => printLayout(layOutType(base), Infinity));
  const head = `export interface ${name}${bases.length > 0 ? ` extends ${bases.join(", ")}` : ""}`;
  const body = members.map((member) => `  ${printLayout([member, ";"], width, 1)}\n`);
  return printDocs(docs) + (body.length > 0 ? `${head} {\n${body.join("")}}` : `${head} {}`);
}

export function printTypeAlias({ name, docs, type }: TypeAliasCode, width: number): string {
  const layOut = type.kind === "union" && !isHugged(type) ? layOutBelow : layOutFluid;
  const layout = layOut(`export type ${name}`, " =", layOutType(type, "after-operator"));
  return printDocs(docs) + printLayout([layout, ";"], width);
}

export function printVariable(
  { declarationKind, isExported, docs, declarations }: VariableCode,
  width: number,
): string {
  const head = `${isExported ? "export " : ""}${declarationKind ?? "const"}`;
  const texts = declarations
    .map(({ name, type, initializer }) => {
      const left = `${head} ${name}: ${printLayout(layOutType(type), Infinity)}`;
      return printLayout(
        [layOutAssignment(left, " =", initializer, layOutValue(initializer, width), width), ";"],
        width,
      );
    })
    .join("\n");
  return printDocs(docs ?? []) + texts;
}

/** Properties stand together; a blank line is between all else. */
export function printClass(plan: ClassCode, width: number): string {
  const print = (layout: Layout) => `  ${printLayout(layout, width, 1)}`;
  const properties = plan.properties.map(
    (property) => `${property.leadingTrivia ?? ""}${print(layOutClassProperty(property, width))}`,
  );
  const members = [
    ...(properties.length > 0 ? [properties.join("\n")] : []),
    ...(plan.ctors ?? []).map((each) => print(layOutConstructor(each, width))),
    ...(plan.getAccessors ?? []).map((each) => print(layOutGetter(each, width))),
    ...plan.methods.map((method) => layOutMethod(method, width).map(print).join("\n")),
  ];
  const head = `${printDocs(plan.docs)}export class ${plan.name} extends ${plan.extends}`;
  return members.length > 0 ? `${head} {\n${members.join("\n\n")}\n}` : `${head} {}`;
}

function layOutClassProperty(property: PropertyCode, width: number): Layout {
  const { name, docs, type, initializer, hasDeclareKeyword, isStatic, isReadonly } = property;
  const modifiers = `${hasDeclareKeyword ? "declare " : ""}${isStatic ? "static " : ""}${isReadonly ? "readonly " : ""}`;
  const left: Layout = [`${modifiers}${name}: `, layOutType(type)];
  const whole = initializer ? layOutAssignment(left, " =", initializer, layOutValue(initializer, width), width) : left;
  return [...layOutDocs(docs), whole, ";"];
}

function printDocs(docs: readonly string[]): string {
  return printLayout(layOutDocs(docs), Infinity);
}
