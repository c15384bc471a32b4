/**
 * Types, as prettier breaks them:
 *
 *     status:
 *       | "active"
 *       | "expired";
 *     page: Page<
 *       LicenseKey,
 *       LicenseKeyListError
 *     >;
 */
import type { PropertySignatureCode, TypeCode } from "../emit/code.js";
import { layOutDocs } from "./comment.js";
import { group, hardline, ifBreak, indent, join, type Layout, line, softline, willBreak } from "./layout.js";

type Union = Extract<TypeCode, { readonly kind: "union" }>;

/** Where a union stands, which decides whether it is indented and whether it needs parentheses. */
type Place = "annotation" | "after-operator" | "only-argument" | "argument" | "element" | "operand";

export function layOutType(type: TypeCode, place: Place = "annotation"): Layout {
  switch (type.kind) {
    case "keyword":
    case "literal":
      return type.text;
    case "query":
      return `typeof ${type.name}`;
    case "reference":
      return type.arguments.length === 0 ? type.name : [type.name, layOutArguments(type.arguments)];
    case "array":
      return [layOutOperand(type.items), "[]"];
    case "tuple":
      return layOutTuple(type);
    case "object":
      return layOutObject(type);
    case "union":
      return layOutUnion(type, place);
    case "intersection":
      return layOutIntersection(type.members);
  }
}

/** A type beside an operator, in parentheses where it binds less tightly. */
function layOutOperand(type: TypeCode): Layout {
  const layout = layOutType(type, "operand");
  return type.kind === "union" || type.kind === "intersection" ? ["(", layout, ")"] : layout;
}

/** Whether a union is laid out like its one object or name: `{ … } | null`, `Name | null`. */
export function isHugged({ members }: Union): boolean {
  const object = members.find(({ kind }) => kind === "object" || kind === "reference");
  return object !== undefined && members.every((each) => each === object || isNull(each));
}

function isNull(type: TypeCode): boolean {
  return type.kind === "keyword" && type.text === "null";
}

function layOutUnion(union: Union, place: Place): Layout {
  const { members } = union;
  const layOutMember = (member: TypeCode) =>
    member.kind === "intersection" ? layOutOperand(member) : layOutType(member, "operand");
  if (isHugged(union)) return join(" | ", members.map(layOutMember));
  const list = group(
    members.map((member, index) => [index === 0 ? ifBreak("| ") : [line, "| "], indent(layOutMember(member))]),
  );
  switch (place) {
    case "operand":
      return group([indent([softline, list]), softline]);
    case "element":
      return group([indent([ifBreak(["(", softline]), list]), softline, ifBreak(")")]);
    case "annotation":
      return group(indent([softline, list]));
    default:
      return list;
  }
}

/** An intersection. Objects stay beside the operator; where there are none, each operand may get its own line. */
function layOutIntersection(members: readonly TypeCode[]): Layout {
  let isIndented = false;
  return group(
    members.map((member, index) => {
      const operand = member.kind === "union" ? layOutOperand(member) : layOutType(member);
      if (index === 0) return operand;
      const isObject = member.kind === "object";
      const wasObject = members[index - 1]?.kind === "object";
      if (isObject && wasObject) return [" & ", isIndented ? indent(operand) : operand];
      if (!isObject && !wasObject) return indent([" &", line, operand]);
      if (index > 1) isIndented = true;
      return [" & ", index > 1 ? indent(operand) : operand];
    }),
  );
}

function layOutArguments(types: readonly TypeCode[]): Layout {
  const [only] = types;
  if (only && types.length === 1 && isHuggedArgument(only)) return ["<", layOutType(only, "argument"), ">"];
  const items = types.map((type) => layOutType(type, "argument"));
  return group(["<", indent([softline, join([",", line], items)]), softline, ">"]);
}

function isHuggedArgument(type: TypeCode): boolean {
  switch (type.kind) {
    case "keyword":
    case "object":
      return true;
    case "reference":
      return type.arguments.length === 0;
    case "union":
      return isHugged(type);
    default:
      return false;
  }
}

function layOutTuple({ items, rest }: Extract<TypeCode, { readonly kind: "tuple" }>): Layout {
  const isOnly = items.length + (rest ? 1 : 0) === 1;
  const elements: Layout[] = items.map(({ type, optional }) =>
    optional ? [layOutOperand(type), "?"] : layOutType(type, isOnly ? "only-argument" : "element"),
  );
  if (rest) elements.push(["...", layOutType({ kind: "array", items: rest })]);
  if (elements.length === 0) return "[]";
  const list = join(
    [",", line],
    elements.map((element) => group(element)),
  );
  return group(["[", indent([softline, list, ifBreak(",")]), softline, "]"]);
}

function layOutObject(type: Extract<TypeCode, { readonly kind: "object" }>): Layout {
  const content = objectContent(type);
  return typeof content === "string" ? content : group(content);
}

/** The content of an object, without a group: as an only parameter, it breaks together with the parentheses. */
export function objectContent({ properties, index }: Extract<TypeCode, { readonly kind: "object" }>): Layout {
  const members = properties.map((property) => group(layOutProperty(property)));
  if (index) members.push(group(layOutIndex(index)));
  if (members.length === 0) return "{}";
  const first = properties[0]?.docs.length ? hardline : line;
  return ["{", indent([first, join([";", line], members)]), ifBreak(";"), line, "}"];
}

function layOutProperty({ name, hasQuestionToken, type, docs }: PropertySignatureCode): Layout {
  const head = `${name}${hasQuestionToken ? "?" : ""}: `;
  const layout = layOutType(type);
  const text = typeof layout === "string" ? head + layout : ([head, layout] as const);
  return docs.length > 0 ? [...layOutDocs(docs), text] : text;
}

function layOutIndex(type: TypeCode): Layout {
  return ["[key: string]: ", layOutType(type)];
}

/** Whether a type takes several lines wherever it stands. */
export function isLong(type: TypeCode): boolean {
  return willBreak(layOutType(type));
}
