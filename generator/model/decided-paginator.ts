/** Checks a decided paginator against the document: every parameter and property that it names has to exist. */
import type { PageEndSettings, PaginatorSettings } from "../setting/paginator.js";
import { parsePlace } from "../setting/place.js";
import { type Exchange, inputsOf } from "./exchange.js";
import { inferPageOrigin } from "./page-origin.js";
import type { PageInput } from "./page-parameter.js";
import { isHeader } from "./paginator-kind.js";
import type {
  Cursor,
  LastId,
  Offset,
  Otherwise,
  Page,
  PageEnd,
  PageParameter,
  Paginator,
  PropertyPath,
} from "./paginator-kind.js";
import { dereference, itemsOf, propertiesOf, successSchema } from "./reference.js";
import type { Models } from "./reference.js";
import type { Schema } from "./schema.js";

export interface Pages {
  readonly exchange: Exchange;
  /** The inferred paginator, which supplies what the decision leaves out. */
  readonly inferred?: Paginator | undefined;
  /** Where the response's only list is. */
  readonly items?: PropertyPath | undefined;
}

/** Why a paginator does not fit. */
class Misfit extends Error {}

/** The paginator as the model has it, or the reason why it does not fit: "its response has no “next”". */
export function decidePaginator(
  settings: PaginatorSettings,
  pages: Pages,
  models: Models,
): Paginator | { readonly reason: string } {
  try {
    return new Reader(pages, models).read(settings);
  } catch (error) {
    if (error instanceof Misfit) return { reason: error.message };
    throw error;
  }
}

type CountedSettings = Extract<PaginatorSettings, { readonly kind: "page" | "offset" }>;

class Reader {
  readonly #pages: Pages;
  readonly #inputs: readonly PageInput[];
  /** The JSON body of the success, if there is one. */
  readonly #response: Schema | undefined;
  readonly #models: Models;

  constructor(pages: Pages, models: Models) {
    this.#inputs = inputsOf(pages.exchange, models);
    this.#response = successSchema(pages.exchange.success);
    this.#pages = pages;
    this.#models = models;
  }

  read(settings: PaginatorSettings): Paginator {
    const { inferred } = this.#pages;
    const alike = inferred?.kind === settings.kind ? inferred : undefined;
    const size = settings.size === undefined ? alike?.size : this.#parameter(settings.size);
    const common = {
      ...this.#items(settings.items),
      ...(size !== undefined && { size }),
      ...(alike?.previous && { previous: alike.previous }),
    };
    switch (settings.kind) {
      case "page":
      case "offset":
        return { ...common, ...this.#counted(settings, alike?.kind === settings.kind ? alike : undefined) };
      case "cursor":
        return { ...common, ...this.#cursor(settings, settings.end) };
      case "cursor-header": {
        const { kind, header } = settings;
        return { ...common, kind, parameter: this.#parameter(settings.parameter), header };
      }
      case "last-id":
        return { ...common, ...this.#lastId(settings, alike?.kind === "last-id" ? alike : undefined, common.item) };
      case "next-url": {
        const { kind, next, end } = settings;
        return { ...common, kind, next: this.#place(next), ...(end && { end: this.#end(end) }) };
      }
      case "link-header":
        return { ...common, kind: settings.kind };
    }
  }

  #counted(settings: CountedSettings, alike: Page | Offset | undefined): Page | Offset {
    const parameter = this.#parameter(settings.parameter);
    const input = this.#inputs.find((each) => each.parameter === parameter);
    const told = settings.kind === "page" ? ((input && inferPageOrigin(input, [])?.origin) ?? 1) : 0;
    const origin = settings.origin ?? alike?.origin ?? told;
    const end = settings.end ? this.#end(settings.end) : (alike?.end ?? { kind: "empty-page" });
    const itemId = settings.itemId ?? alike?.itemId;
    const otherwise = settings.otherwise ? this.#otherwise(settings.otherwise) : alike?.otherwise;
    const counted = {
      parameter,
      origin,
      end,
      ...(itemId !== undefined && { itemId }),
      ...(otherwise && { otherwise }),
    };
    if (settings.kind === "page") {
      const own = settings.origin === undefined && alike?.kind === "page" && alike.current;
      const current = settings.current === undefined ? own : this.#place(settings.current);
      return { kind: "page", ...counted, ...(current && { current }) };
    }
    const cut = settings.cut === undefined ? alike?.kind === "offset" && alike.cut : this.#place(settings.cut);
    return { kind: "offset", ...counted, ...(cut && { cut }) };
  }

  #cursor(settings: { readonly parameter: string; readonly next: string }, end?: PageEndSettings): Cursor {
    const parameter = this.#parameter(settings.parameter);
    return { kind: "cursor", parameter, next: this.#place(settings.next), ...(end && { end: this.#end(end) }) };
  }

  #otherwise({ when, ...cursor }: NonNullable<CountedSettings["otherwise"]>): Otherwise {
    return { when, cursor: this.#cursor(cursor, cursor.end) };
  }

  #lastId(
    settings: Extract<PaginatorSettings, { readonly kind: "last-id" }>,
    alike: LastId | undefined,
    item: Schema,
  ): LastId {
    const before = settings.before === undefined ? alike?.before : this.#parameter(settings.before);
    const id = settings.id ?? alike?.id ?? "id";
    if (!this.#schemaAt(item, [id])) throw new Misfit(`an item has no “${id}”`);
    return {
      kind: "last-id",
      parameter: this.#parameter(settings.parameter),
      ...(before !== undefined && { before }),
      id,
      end: settings.end ? this.#end(settings.end) : (alike?.end ?? { kind: "empty-page" }),
    };
  }

  #items(place: string | undefined): Pick<Paginator, "items" | "item" | "keyed"> {
    const { inferred, items: only } = this.#pages;
    const items = place === undefined ? (inferred?.items ?? only) : parsePlace(place);
    if (!items) throw new Misfit("its response has no list, or more than one, so `items` must name it");
    const list = this.#response && this.#schemaAt(this.#response, items);
    if (!list) throw new Misfit(`its response has no “${items.join(".")}”`);
    const isUnknown = dereference(list, this.#models)?.kind === "unknown";
    const item = isUnknown ? list : itemsOf(list, this.#models);
    const held = dereference(list, this.#models);
    if (!item && held?.kind === "object" && held.additional) return { items, item: held.additional, keyed: true };
    if (!item) throw new Misfit(`its response's “${items.join(".")}” is not a list`);
    return { items, item };
  }

  #end(end: PageEndSettings): PageEnd {
    return "path" in end ? { kind: end.kind, path: this.#place(end.path) } : end;
  }

  /** Finds a place in the response. @throws Misfit */
  #place(text: string): PropertyPath {
    const path = parsePlace(text);
    if (!this.#response || !this.#schemaAt(this.#response, path)) throw new Misfit(`its response has no “${text}”`);
    return path;
  }

  #parameter(text: string): PageParameter {
    const inputs = this.#inputs;
    const path = parsePlace(text.replace(/^body\./, ""));
    const found =
      inputs.find(({ parameter }) => parameter === text) ??
      inputs.find(({ parameter }) => Array.isArray(parameter) && parameter.join("\0") === path.join("\0")) ??
      inputs.find(
        ({ parameter }) => isHeader(parameter) && `header.${parameter.header}`.toLowerCase() === text.toLowerCase(),
      );
    if (!found) throw new Misfit(`it has no parameter “${text}”`);
    return found.parameter;
  }

  #schemaAt(schema: Schema, path: PropertyPath): Schema | undefined {
    const [name, ...others] = path;
    if (name === undefined) return schema;
    const target = dereference(schema, this.#models);
    if (target?.kind === "unknown") return target;
    const own = (propertiesOf(schema, this.#models) ?? []).find((property) => property.name === name)?.schema;
    const next = own ?? (target?.kind === "object" ? target.additional : undefined);
    return next && this.#schemaAt(next, others);
  }
}
