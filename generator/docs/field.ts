/** Fields of params and models: name, type, what the document says of each, and the fields within. */
import type { HtmlElement } from "../emit/html.js";
import { emitType } from "../emit/type.js";
import type { ParameterDocs } from "../plan/docs-plan.js";
import type { DocPlan, PropertyPlan, TypeNode } from "../plan/node.js";
import { type Content, codeOf, element } from "./element.js";
import { emitMarkdown } from "./markdown.js";

/** Params: what has to be given first. */
export function emitParameters(parameters: readonly ParameterDocs[]): HtmlElement {
  const sorted = [...parameters.filter(isRequired), ...parameters.filter((each) => !isRequired(each))];
  return element(
    "ul",
    { class: "fields" },
    sorted.map(({ property, place, argument }) => {
      const said = argument === undefined ? place : "argument, path";
      return emitField({ ...property, name: argument ?? property.name }, property.optional ? "" : "required", said);
    }),
  );
}

function isRequired({ property }: ParameterDocs): boolean {
  return !property.optional;
}

export function emitProperties(properties: readonly PropertyPlan[]): HtmlElement {
  return element(
    "ul",
    { class: "fields" },
    properties.map((property) => emitField(property, property.optional ? "optional" : "")),
  );
}

function emitField({ name, type, doc }: PropertyPlan, need: string, place?: string): HtmlElement {
  return element(
    "li",
    { class: "field" },
    element(
      "div",
      { class: "field-head" },
      element("code", { class: "field-name" }, name),
      " ",
      emitShortType(type),
      need === "" ? undefined : [" ", element("span", { class: need }, need)],
      place === undefined ? undefined : [" ", element("span", { class: "place" }, place)],
      isDeprecated(doc) ? [" ", deprecatedMark()] : undefined,
    ),
    emitDoc(doc),
    emitWithin(type),
  );
}

export function isDeprecated({ tags }: DocPlan): boolean {
  return tags.some(({ name }) => name === "deprecated");
}

export function deprecatedMark(): HtmlElement {
  return element("span", { class: "deprecated" }, "deprecated");
}

/** What the document says: prose, then limits, defaults and examples. */
export function emitDoc({ text, tags }: DocPlan): Content {
  const facts = tags.filter(({ name, text: value }) => name !== "deprecated" && value !== undefined);
  const instead = tags.find(({ name, text: value }) => name === "deprecated" && value !== undefined);
  return [
    text === undefined ? undefined : element("div", { class: "prose" }, emitMarkdown(text)),
    instead ? element("div", { class: "prose" }, emitMarkdown(instead.text ?? "")) : undefined,
    facts.length === 0
      ? undefined
      : element(
          "dl",
          { class: "facts" },
          facts.map(({ name, text: value = "" }) =>
            element("div", {}, element("dt", {}, wordsOf(name)), element("dd", {}, codeOf(value))),
          ),
        ),
  ];
}

/** `maxLength` as a reader says it. */
function wordsOf(keyword: string): string {
  return keyword.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Values that an enum shows before the others are folded away. */
const shownValues = 8;

export function emitShortType(type: TypeNode): Content {
  const whole = withoutObjects(type);
  if (whole.kind !== "union" || whole.members.length <= shownValues + 4) return typeCode(whole);
  const first: TypeNode = { kind: "union", members: whole.members.slice(0, shownValues) };
  return [
    typeCode(first),
    element(
      "details",
      { class: "values" },
      element("summary", {}, `and ${whole.members.length - shownValues} more`),
      typeCode({ kind: "union", members: whole.members.slice(shownValues) }),
    ),
  ];
}

export function typeCode(type: TypeNode): HtmlElement {
  return element("code", { class: "type" }, { kind: "type", type: emitType(type) });
}

/** Objects that are declared in place by that word alone: their fields stand below. */
function withoutObjects(type: TypeNode): TypeNode {
  switch (type.kind) {
    case "object":
      return type.properties.length > 0 ? { kind: "name", name: "object" } : type;
    case "array":
      return { kind: "array", items: withoutObjects(type.items) };
    case "union":
    case "intersection":
      return { kind: type.kind, members: type.members.map(withoutObjects) };
    case "tuple":
      return { ...type, items: type.items.map((item) => ({ ...item, type: withoutObjects(item.type) })) };
    default:
      return type;
  }
}

/** The fields of the objects that are declared within a type. */
function emitWithin(type: TypeNode): Content {
  const objects = [...objectsOf(type)];
  return objects.map((properties, index) =>
    element(
      "details",
      { class: "within" },
      element(
        "summary",
        {},
        objects.length > 1 ? `Fields of object ${index + 1} (${properties.length})` : `Fields (${properties.length})`,
      ),
      emitProperties(properties),
    ),
  );
}

export function* objectsOf(type: TypeNode): Iterable<readonly PropertyPlan[]> {
  switch (type.kind) {
    case "object":
      if (type.properties.length > 0) yield type.properties;
      if (type.index) yield* objectsOf(type.index);
      return;
    case "array":
      return yield* objectsOf(type.items);
    case "union":
    case "intersection":
      for (const member of type.members) yield* objectsOf(member);
      return;
    case "tuple":
      for (const item of type.items) yield* objectsOf(item.type);
  }
}
