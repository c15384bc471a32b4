/** Declarations in a file. Their members are printed one by one, since no line of one depends on another. */
import type { ClassCode, InterfaceCode, PropertyCode, TypeAliasCode, VariableCode } from "../emit/code.js";
import { anew, type Once } from "../once.js";
import { layOutAssignment } from "./assignment.js";
import { printDocs } from "./comment.js";
import { flatTyped, flatValue } from "./flat.js";
import type { Layout } from "./layout.js";
import { printLine, printType } from "./line.js";
import { printAlias, printProperty, printTyped } from "./member.js";
import { printConstructor, printGetter, printMethod } from "./method.js";
import { printAssignment } from "./record.js";
import { layOutType } from "./type.js";
import { layOutValue } from "./value.js";
import { widthOf } from "./width.js";

/** An interface with so many properties is printed again property by property, since most of them stay the same. */
const many = 100;

/** An interface. Its first line begins at the current place, which is `depth` steps of two spaces from the margin. */
export function printInterface(declaration: InterfaceCode, width: number, once: Once = anew, depth = 0): string {
  const { name, docs, properties, index } = declaration;
  const bases = declaration.extends.map(printType);
  const margin = "  ".repeat(depth);
  const each = properties.length < many ? anew : once;
  const lines = properties.map((property) => `${margin}  ${each(printProperty, property, width, depth + 1)}\n`);
  // The index signature comes first, as ts-morph prints it.
  if (index) lines.unshift(`${margin}  ${printTyped("[key: string]:", index, width, depth + 1)}\n`);
  const head = `${printDocs(docs, depth)}export interface ${name}`;
  const line = bases.length > 0 ? ` extends ${bases.join(", ")}` : "";
  if (lines.length > 0) return `${head}${line} {\n${lines.join("")}${margin}}`;
  // Prettier breaks the line before `extends` only where a name with dots follows, and no brace is left open at its end.
  const isLong =
    bases.some((base) => /^[^<]*\./.test(base)) && widthOf(`${margin}export interface ${name}${line} {}`) > width;
  return `${head}${isLong ? `\n${margin} ${line}` : line} {}`;
}

export function printTypeAlias({ name, docs, type }: TypeAliasCode, width: number): string {
  return printDocs(docs) + printAlias(`export type ${name}`, type, width);
}

export function printVariable(
  { declarationKind, isExported, docs, declarations }: VariableCode,
  width: number,
): string {
  const head = `${isExported ? "export " : ""}${declarationKind ?? "const"}`;
  const texts = declarations.map(({ name, type, initializer }) =>
    printAssignment(`${head} ${name}: ${printType(type)}`, initializer, width),
  );
  return printDocs(docs) + texts.join("\n");
}

/** A class. Its properties stand together; blank lines separate everything else. */
export function printClass(plan: ClassCode, width: number): string {
  const properties = plan.properties.map(
    (property) => `${property.leadingTrivia ?? ""}  ${printClassProperty(property, width)}`,
  );
  const members = [
    ...(properties.length > 0 ? [properties.join("\n")] : []),
    ...(plan.ctors ?? []).map((each) => `  ${printConstructor(each, width)}`),
    ...(plan.getAccessors ?? []).map((each) => `  ${printGetter(each, width)}`),
    ...plan.methods.map((method) => `  ${printMethod(method, width)}`),
  ];
  const head = `${printDocs(plan.docs)}export class ${plan.name} extends ${plan.extends}`;
  return members.length > 0 ? `${head} {\n${members.join("\n\n")}\n}` : `${head} {}`;
}

function printClassProperty(property: PropertyCode, width: number): string {
  const { name, docs, type, initializer, hasDeclareKeyword, isStatic, isReadonly } = property;
  const modifiers = `${hasDeclareKeyword ? "declare " : ""}${isStatic ? "static " : ""}${isReadonly ? "readonly " : ""}`;
  const typed = flatTyped(modifiers + name, false, type);
  const value = initializer && flatValue(initializer);
  const flat = initializer ? typed && value && `${typed} = ${value};` : typed && `${typed};`;
  const layOut = (): Layout => {
    const left: Layout = [`${modifiers}${name}: `, layOutType(type)];
    if (!initializer) return [left, ";"];
    return [layOutAssignment(left, " =", initializer, layOutValue(initializer, width), width), ";"];
  };
  return printDocs(docs, 1) + printLine(flat, layOut, width, 1);
}
