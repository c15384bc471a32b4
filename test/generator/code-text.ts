/**
 * Types, values and statements as one line of text each, without any layout: what the printer's output is compared
 * with.
 */
import type { EntryCode, StatementCode, TypeCode, ValueCode } from "../../generator/emit/code.js";
import { emitType } from "../../generator/emit/type.js";
import { emitValue } from "../../generator/emit/value.js";
import type { TypeNode, ValueNode } from "../../generator/plan/node.js";

export const typeText = (type: TypeNode): string => textOfType(emitType(type));
export const valueText = (value: ValueNode): string => textOfValue(emitValue(value));

export function textOfType(type: TypeCode): string {
  switch (type.kind) {
    case "keyword":
    case "literal":
      return type.text;
    case "query":
      return `typeof ${type.name}`;
    case "reference":
      return type.name + (type.arguments.length > 0 ? `<${type.arguments.map(textOfType).join(", ")}>` : "");
    case "array":
      return `${operand(type.items)}[]`;
    case "tuple": {
      const items = type.items.map((item) => (item.optional ? `${operand(item.type)}?` : textOfType(item.type)));
      return `[${[...items, ...(type.rest ? [`...${operand(type.rest)}[]`] : [])].join(", ")}]`;
    }
    case "object": {
      const members = type.properties.map((property) => {
        const head = `${property.name}${property.hasQuestionToken ? "?" : ""}: ${textOfType(property.type)}`;
        return [...property.docs.map(commentText), head].join("\n");
      });
      if (type.index) members.push(`[key: string]: ${textOfType(type.index)}`);
      if (members.length === 0) return "{}";
      return type.properties.some(({ docs }) => docs.length > 0)
        ? `{\n${members.join(";\n")};\n}`
        : `{ ${members.join("; ")} }`;
    }
    case "union":
      return type.members
        .map((member) => (member.kind === "union" ? `(${textOfType(member)})` : textOfType(member)))
        .join(" | ");
    case "intersection":
      return type.members.map((member) => (member.kind === "union" ? operand(member) : textOfType(member))).join(" & ");
  }
}

function operand(type: TypeCode): string {
  const text = textOfType(type);
  return type.kind === "union" || type.kind === "intersection" ? `(${text})` : text;
}

function commentText(text: string): string {
  if (!text.startsWith("\n")) return `/** ${text} */`;
  return `/**${text.replaceAll("\n", "\n * ")}\n */`;
}

export function textOfValue(value: ValueCode): string {
  switch (value.kind) {
    case "name":
      return value.name;
    case "string":
    case "number":
    case "keyword":
      return value.text;
    case "list":
      return `[${value.items.map(textOfValue).join(", ")}]`;
    case "record":
      return value.entries.length > 0 ? `{ ${value.entries.map(textOfEntry).join(", ")} }` : "{}";
    case "member":
      return `${textOfValue(value.object)}.${value.name}`;
    case "call":
      return `${textOfValue(value.callee)}(${value.arguments.map(textOfValue).join(", ")})`;
    case "new":
      return `new ${value.className}(${value.arguments.map(textOfValue).join(", ")})`;
    case "await":
      return `await ${textOfValue(value.value)}`;
  }
}

function textOfEntry(entry: EntryCode): string {
  switch (entry.kind) {
    case "shorthand":
      return entry.name;
    case "spread":
      return `...${textOfValue(entry.value)}`;
    case "property":
      return `${entry.key}: ${textOfValue(entry.value)}`;
  }
}

export function textOfStatement(statement: StatementCode): string {
  switch (statement.kind) {
    case "return":
      return `return ${textOfValue(statement.value)};`;
    case "expression":
      return `${textOfValue(statement.value)};`;
    case "const":
    case "let":
      return `${statement.kind} ${statement.name} = ${textOfValue(statement.value)};`;
    case "for-await":
      return `for await (const ${statement.name} of ${textOfValue(statement.value)}) {`;
    case "if-instance":
      return `if (${statement.name} instanceof ${statement.className}) ${textOfValue(statement.then)};`;
    case "function": {
      const parameters = statement.parameters.map(({ name, type }) => `${name}: ${textOfType(type)}`);
      return `export function ${statement.name}(${parameters.join(", ")}): ${textOfType(statement.returnType)} {`;
    }
  }
}
