/** The fields of params and models: name, type, doc, and the fields within. */
import type { HtmlElement } from "../emit/html.js";
import type { ParameterDocs } from "../plan/docs-plan.js";
import type { DocPlan, PropertyPlan, TypeNode } from "../plan/node.js";
import { type Content, codeOf, element } from "./element.js";
import { emitMarkdown } from "./markdown.js";
import { emitShortType, objectsOf } from "./type.js";

/** The params; required ones come first. */
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

/** The document's words on a field: prose, then limits, defaults and examples. */
export function emitDoc({ text, tags }: DocPlan): Content {
  const told = tags.filter(({ name, text: value }) => name !== "deprecated" && value !== undefined);
  const facts = told.filter(({ text: value }) => !value?.includes("\n"));
  const long = told.filter((tag) => !facts.includes(tag));
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
    long.map(({ name, text: value = "" }) =>
      element(
        "details",
        {},
        element("summary", {}, `The ${wordsOf(name)}`),
        element("pre", { tabindex: "0" }, codeOf(value)),
      ),
    ),
  ];
}

/** A keyword in words: "max length" for `maxLength`. */
function wordsOf(keyword: string): string {
  return keyword.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The fields of the objects that a type declares in place. */
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
