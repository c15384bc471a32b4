/** Where a request says which page it asks for: parameters of the query, and properties of a body. */
import type { Source } from "../diagnostic.js";
import { within } from "../diagnostic.js";
import type { Body, Parameter } from "./api.js";
import { wordsOf } from "../name/word.js";
import { isHeader, type PageParameter, type PropertyPath } from "./paginator-kind.js";
import { dereference, propertiesOf } from "./reference.js";
import type { Models } from "./reference.js";
import type { Schema } from "./schema.js";

/** What an operation takes, as far as it may say which page is asked for. */
export interface PageInput {
  readonly parameter: PageParameter;
  /** `page token`, as `pageToken`, `page_token` and `page[token]` say it. */
  readonly name: string;
  readonly schema: Schema;
  readonly description?: string;
  readonly required: boolean;
  readonly source: Source;
}

/** Objects of a body that hold such properties, and whether their name is part of what is said. */
const holders: ReadonlyMap<string, "kept" | "dropped"> = new Map([
  ["page", "kept"],
  ["cursor", "kept"],
  ["pagination", "dropped"],
  ["paging", "dropped"],
  ["options", "dropped"],
  ["pager", "dropped"],
]);

/** The same in a query, where the name is written out: `pagination.limit`, `searchCriteria[currentPage]`. */
const prefix =
  /^(pagination|paging|pager|params|parameters|(query|list|search)_?(options|params|criteria)|options|query|request)(\.|\[)/i;

export function queryInputs(parameters: readonly Parameter[]): readonly PageInput[] {
  return parameters.flatMap(({ place, name, schema, description, required, source }): readonly PageInput[] => {
    if (place !== "query") return [];
    const told = description ?? schema.description;
    return [
      {
        parameter: name,
        name: nameOf(name.replace(prefix, "")),
        schema,
        ...(told !== undefined && { description: told }),
        required,
        source,
      },
    ];
  });
}

/** By names without what headers merely begin with: `X-Next-Cursor`, `x-ms-continuation`. */
export function headerInputs(parameters: readonly Parameter[]): readonly PageInput[] {
  return parameters.flatMap(({ place, name, schema, description, required, source }): readonly PageInput[] => {
    if (place !== "header") return [];
    const told = description ?? schema.description;
    const words = nameOf(name.replace(/^x-(ms-)?/i, ""));
    const said = told === undefined ? {} : { description: told };
    return [{ parameter: { header: name }, name: words, schema, ...said, required, source }];
  });
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
  return (propertiesOf(schema, models) ?? []).flatMap(({ name, required, schema: own }): readonly PageInput[] => {
    const words = nameOf(name);
    const at = [...path, name];
    const holder = holders.get(words);
    if (holder && path.length === 0 && propertiesOf(own, models))
      return propertyInputs(own, at, holder === "kept" ? `${words} ` : "", source, models);
    const { description } = own;
    const told = description === undefined ? {} : { description };
    return [{ parameter: at, name: before + words, schema: own, ...told, required, source: within(source, "schema") }];
  });
}

/** `page number`, for `page[number]`. A name that was not cut into words is cut where it is a usual one. */
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

/** “the query parameter cursor” */
export function sayParameter(parameter: PageParameter): string {
  if (typeof parameter === "string") return `query parameter ${parameter}`;
  return isHeader(parameter) ? `request's header ${parameter.header}` : `body's “${parameter.join(".")}”`;
}

/** `page`, `pager.page` */
export function nameParameter(parameter: PageParameter): string {
  return isHeader(parameter) ? parameter.header : [parameter].flat().join(".");
}

/** Many documents write numbers of any kind as `number`. */
export function isNumber({ schema }: PageInput, models: Models): boolean {
  return dereference(schema, models)?.kind === "number";
}

/**
 * A number, or a text that says it is one: many documents call every parameter of the query a string.
 *
 * A page may be asked for by a number or by an object, too, as JSON:API has it.
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
  if (typeof parameter !== "string" || format !== undefined) return false;
  const shown = [schema.default, ...(schema.examples ?? [])].filter((value) => value !== undefined && value !== "");
  if (!shown.every((value) => /^\d+$/.test(String(value)))) return false;
  return (
    !/\b(token|cursor|opaque|marker|encoded|key|ids?|identifier|hash)\b/i.test(description) &&
    (shown.length > 0 || countWords.test(description))
  );
}

const countWords = /\b(number|index|how many|maximum|max|which page|per page)\b/i;

/** What a default or an example of a count comes to: 0 for "0". */
export function countOf(value: unknown): unknown {
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}

/** A string that is no date; or what no type is said of. */
export function isText({ schema }: PageInput, models: Models): boolean {
  return isOpaque(schema, models) && dereference(schema, models)?.kind !== "number";
}

/** What an API may hand out as a cursor: a string, a number, or either. */
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

/** `first` is the number of the first item in some APIs, and how many there are to be in others. */
export function isPlace({ description = "" }: PageInput): boolean {
  return /\b(offset|index|skip|position)\b/i.test(description);
}

/** A number whose name leaves no doubt, else any number, else a text that is one. */
export function findPageSize(inputs: readonly PageInput[], models: Models): PageInput | undefined {
  const sizes = inputs.filter(({ name }) => sizeNames.test(name));
  const counts = sizes.filter((input) => isCount(input, models) && !(input.name === "first" && isPlace(input)));
  const numbers = counts.filter((input) => isNumber(input, models));
  return numbers.find(({ name }) => !/^(max|number to read)$/.test(name)) ?? numbers[0] ?? counts[0];
}
