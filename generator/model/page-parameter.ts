/** Where a request says which page it wants: in the query, in a property of the body, or in a header. */
import type { Source } from "../diagnostic.js";
import { within } from "../diagnostic.js";
import type { Body, Parameter } from "./api.js";
import { wordsOf } from "../name/word.js";
import { isHeader, type PageParameter, type PropertyPath } from "./paginator-kind.js";
import { dereference, propertiesOf } from "./reference.js";
import type { Models } from "./reference.js";
import type { Schema } from "./schema.js";

/** A value of the request that may say which page is wanted. */
export interface PageInput {
  readonly parameter: PageParameter;
  /** The name in words: `page token`, for `pageToken`, `page_token` and `page[token]`. */
  readonly name: string;
  readonly schema: Schema;
  readonly description?: string;
  readonly source: Source;
}

/** Objects of a body that hold such properties, and whether their own name is kept as a part of the property's. */
const holders: ReadonlyMap<string, "kept" | "dropped"> = new Map([
  ["page", "kept"],
  ["cursor", "kept"],
  ["pagination", "dropped"],
  ["paging", "dropped"],
  ["options", "dropped"],
  ["pager", "dropped"],
]);

/**
 * The same prefixes in a query, where the whole name is written out: `pagination.limit`, `searchCriteria[currentPage]`.
 */
const prefix =
  /^(pagination|paging|pager|params|parameters|(query|list|search)_?(options|params|criteria)|options|query|request)(\.|\[)/i;

export function queryInputs(parameters: readonly Parameter[]): readonly PageInput[] {
  return parameters
    .filter(({ place }) => place === "query")
    .map((each) => inputOf(each, each.name, nameOf(each.name.replace(prefix, ""))));
}

/** The headers of a request, without the usual prefixes of header names: `X-Next-Cursor`, `x-ms-continuation`. */
export function headerInputs(parameters: readonly Parameter[]): readonly PageInput[] {
  return parameters
    .filter(({ place }) => place === "header")
    .map((each) => inputOf(each, { header: each.name }, nameOf(each.name.replace(/^x-(ms-)?/i, ""))));
}

function inputOf({ schema, source, ...own }: Parameter, parameter: PageParameter, name: string): PageInput {
  const description = own.description ?? schema.description;
  return { parameter, name, schema, ...(description !== undefined && { description }), source };
}

export function bodyInputs(body: Body | undefined, models: Models): readonly PageInput[] {
  return body?.kind === "json" ? propertyInputs(body.schema, [], "", body.source, models) : [];
}

function propertyInputs(
  schema: Schema,
  path: PropertyPath,
  before: string,
  source: Source,
  models: Models,
): readonly PageInput[] {
  return (propertiesOf(schema, models) ?? []).flatMap(({ name, schema: own }): readonly PageInput[] => {
    const words = nameOf(name);
    const at = [...path, name];
    const holder = holders.get(words);
    if (holder && path.length === 0 && propertiesOf(own, models))
      return propertyInputs(own, at, holder === "kept" ? `${words} ` : "", source, models);
    const { description } = own;
    const told = description === undefined ? {} : { description };
    return [{ parameter: at, name: before + words, schema: own, ...told, source: within(source, "schema") }];
  });
}

/** A name in words: `page number`, for `page[number]`. A usual name that is not split into words is split here. */
export function nameOf(name: string): string {
  const words = wordsOf(name).join(" ");
  return uncut.get(words) ?? words;
}

const uncut: ReadonlyMap<string, string> = new Map(
  (
    "page token,next page token,next token,next cursor,next page,next link,next url,per page,page size,page number,start index,start at,page no," +
    "total record count,next marker,continuation token,max results,has more,total count,total pages,last id"
  )
    .split(",")
    .map((words) => [words.replaceAll(" ", ""), words]),
);

export function isBody({ parameter }: PageInput): boolean {
  return typeof parameter !== "string" && !isHeader(parameter);
}

/** A parameter in a sentence: “the query parameter cursor”. */
export function sayParameter(parameter: PageParameter): string {
  if (typeof parameter === "string") return `query parameter ${parameter}`;
  return isHeader(parameter) ? `request header ${parameter.header}` : `request body's “${parameter.join(".")}”`;
}

/** A parameter as the settings write it: `page`, `pager.page`. */
export function nameParameter(parameter: PageParameter): string {
  return isHeader(parameter) ? parameter.header : [parameter].flat().join(".");
}

/** Whether it is a number; many documents write `number` for integers too. */
export function isNumber({ schema }: PageInput, models: Models): boolean {
  return dereference(schema, models)?.kind === "number";
}

/**
 * Whether it counts: it is a number, or a text that is said to be one, as many documents make every parameter of the
 * query a string. A page may be asked for by a number or an object, too (`page=2`, `page[number]=2`).
 */
export function isCount(input: PageInput, models: Models): boolean {
  const target = dereference(input.schema, models);
  if (target?.kind === "union")
    return target.members.some(isNumeric) && target.members.every((each) => isNumeric(each) || each.kind === "object");
  return target?.kind === "string" ? isCountInText(input, target.format) : target?.kind === "number";
}

function isNumeric({ kind }: Schema): boolean {
  return kind === "number";
}

function isCountInText({ parameter, schema, description = "" }: PageInput, format: string | undefined): boolean {
  if (typeof parameter !== "string" || !/^(u?int\d*|integer|number|long)?$/.test(format ?? "")) return false;
  const shown = [schema.default, ...(schema.examples ?? [])].filter((value) => value !== undefined && value !== "");
  if (!shown.every((value) => /^\d+$/.test(String(value)))) return false;
  return (
    !/\b(token|cursor|opaque|marker|encoded|key|ids?|identifier|hash)\b/i.test(description) &&
    (shown.length > 0 || countWords.test(description))
  );
}

const countWords = /\b(number|index|how many|maximum|max|which page|per page)\b/i;

/** The number that a default or an example stands for: 0 for "0". */
export function countOf(value: unknown): unknown {
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}

/** Whether it is a text other than a date, or has no type at all. */
export function isText({ schema }: PageInput, models: Models): boolean {
  return isOpaque(schema, models) && dereference(schema, models)?.kind !== "number";
}

/** Whether a value may be a cursor: APIs hand out strings, numbers, or either. */
export function isOpaque(schema: Schema, models: Models): boolean {
  const target = dereference(schema, models);
  switch (target?.kind) {
    case "string":
      return !/^(date|date-time|time|duration|uri|url|uri-reference|email|binary)$/.test(target.format ?? "");
    case "number":
    case "unknown":
      return true;
    case "union":
      return target.members.every((member) => member.kind === "null" || isOpaque(member, models));
    default:
      return false;
  }
}

const sizeNames =
  /^(page size|page limit|page count|per page|limit|size|count|take|top|max results|max items|max|max page size|max count|items per page|results per page|records per page|rows|num results|num items|page length|page items|page per page|first|length|hits per page|max entries|max keys|number to read|number of (results|records|items|rows)|row count)$/;

/**
 * Whether `first` is the number of the first item, as prose says or a `max` beside it shows; in other APIs it is how many
 * there are.
 */
export function isFirstPlace({ name, description }: PageInput, inputs: readonly PageInput[]): boolean {
  if (name !== "first") return false;
  if (description !== undefined) return /\b(offset|index|skip|position)\b/i.test(description);
  return inputs.some((other) => /^max( results)?$/.test(other.name));
}

/** The page's size: a number whose name leaves no doubt, else any number, else a text that is one. */
export function findPageSize(inputs: readonly PageInput[], models: Models): PageInput | undefined {
  const sizes = inputs.filter(
    ({ name, description }) =>
      sizeNames.test(name) || (name === "number" && /^\W*(the )?(max\w* )?number of \w+ to\b/i.test(description ?? "")),
  );
  const counts = sizes.filter((input) => isCount(input, models) && !isFirstPlace(input, inputs));
  const numbers = counts.filter((input) => isNumber(input, models));
  return numbers.find(({ name }) => !/^(max|number to read)$/.test(name)) ?? numbers[0] ?? counts[0];
}
