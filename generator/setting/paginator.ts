/** The settings of a paginator: their form in the config, in extensions, in the lock file and in `explain --json`. */
import * as v from "valibot";
import { strictShape } from "./problem.js";

/**
 * How an operation is paginated.
 *
 * A place in the response body is a list of property names separated by dots (`data.items`), or "" for the body itself. A
 * parameter is a query parameter; with the prefix `body.` it is a property of the request body (`body.page.cursor`), with
 * the prefix `header.` a request header (`header.X-Cursor`).
 */
export type PaginatorSettings =
  | PagePaginatorSettings
  | CursorPaginatorSettings
  | CursorHeaderPaginatorSettings
  | LastIdPaginatorSettings
  | NextUrlPaginatorSettings
  | LinkHeaderPaginatorSettings;

interface CommonSettings {
  /** The parameter for the page size. */
  readonly size?: string;
  /** The place of the items. @default the only array in the response */
  readonly items?: string;
  /** Set if the items are the values of an object rather than of an array. */
  readonly keyed?: true;
  /** How the last page is recognized. */
  readonly end?: PageEndSettings;
}

/** Pagination by page number or by offset. */
interface PagePaginatorSettings extends CommonSettings {
  /** `page`: the parameter is a page number. `offset`: it is the number of items to skip. */
  readonly kind: "page" | "offset";
  /** The parameter for the page number or the offset. */
  readonly parameter: string;
  /** The number of the first page, or of the first item. @default inferred from the document */
  readonly origin?: 0 | 1;
  /** The property that identifies an item. */
  readonly itemId?: string;
  /** The place of the number of items that the server has looked at, if it may leave some of them out of the page. */
  readonly cut?: string;
  /** The place of the response's own page number, which takes precedence over `origin`. */
  readonly current?: string;
  /** The cursor, if the API switches to cursor pagination when a request sets the parameter `when`. */
  readonly otherwise?: {
    /** The parameter that switches to cursor pagination. */
    readonly when: string;
    /** The parameter for the cursor. */
    readonly parameter: string;
    /** The place of the next cursor. */
    readonly next: string;
    /** How the last page is recognized. */
    readonly end?: PageEndSettings;
  };
}

/** Cursor pagination with the cursor in the response body. */
interface CursorPaginatorSettings extends CommonSettings {
  /** `cursor`: the response body contains the next page's cursor. */
  readonly kind: "cursor";
  /** The parameter for the cursor. */
  readonly parameter: string;
  /** The place of the next cursor. */
  readonly next: string;
}

/** Cursor pagination with the cursor in a response header. */
interface CursorHeaderPaginatorSettings extends CommonSettings {
  /** `cursor-header`: a response header contains the next page's cursor. */
  readonly kind: "cursor-header";
  /** The parameter for the cursor. */
  readonly parameter: string;
  /** The response header with the next cursor. */
  readonly header: string;
}

/** Cursor pagination with the id of the last item as the cursor. */
interface LastIdPaginatorSettings extends CommonSettings {
  /** `last-id`: a page starts after the last item of the previous page. */
  readonly kind: "last-id";
  /** The parameter for the last item's id. */
  readonly parameter: string;
  /** The parameter for the first item's id, to get the page before it. */
  readonly before?: string;
  /** The property with an item's id. @default "id" */
  readonly id?: string;
}

/** Pagination with the next page's URL in the response body. */
interface NextUrlPaginatorSettings extends CommonSettings {
  /** `next-url`: the response body contains the next page's URL. */
  readonly kind: "next-url";
  /** The place of the next page's URL. */
  readonly next: string;
}

/** Pagination with the next page's URL in the `Link` header (RFC 8288). */
interface LinkHeaderPaginatorSettings extends CommonSettings {
  /** `link-header`: the `Link` header contains the next page's URL. */
  readonly kind: "link-header";
}

/** How the last page is recognized, and by which part of the response. */
export type PageEndSettings =
  | {
      /** `empty-page`: only by a page without items. */
      readonly kind: "empty-page";
    }
  | {
      /** The meaning of the value at `path`: whether there are more pages, whether this is the last page, the next page's number or URL, the total number of items or of pages. */
      readonly kind: "has-more" | "done" | "next-number" | "next-link" | "total" | "total-pages";
      /** The place of the value. */
      readonly path: string;
    }
  | {
      /** The meaning of the response header: the total number of items or of pages. */
      readonly kind: "total-header" | "total-pages-header";
      /** The response header. */
      readonly header: string;
    };

const text = v.pipe(v.string(), v.nonEmpty());
const place = v.string();

const endShape: v.GenericSchema<PageEndSettings> = v.variant("kind", [
  strictShape({ kind: v.literal("empty-page") }),
  strictShape({
    kind: v.picklist(["has-more", "done", "next-number", "next-link", "total", "total-pages"]),
    path: text,
  }),
  strictShape({ kind: v.picklist(["total-header", "total-pages-header"]), header: text }),
]);

const common = {
  size: v.exactOptional(text),
  items: v.exactOptional(place),
  keyed: v.exactOptional(v.literal(true)),
  end: v.exactOptional(endShape),
};

const otherwiseShape = strictShape({ when: text, parameter: text, next: text, end: v.exactOptional(endShape) });

export const paginatorShape: v.GenericSchema<PaginatorSettings> = v.variant("kind", [
  strictShape({
    kind: v.picklist(["page", "offset"]),
    parameter: text,
    origin: v.exactOptional(v.picklist([0, 1])),
    itemId: v.exactOptional(text),
    cut: v.exactOptional(text),
    current: v.exactOptional(text),
    otherwise: v.exactOptional(otherwiseShape),
    ...common,
  }),
  strictShape({ kind: v.literal("cursor"), parameter: text, next: text, ...common }),
  strictShape({ kind: v.literal("cursor-header"), parameter: text, header: text, ...common }),
  strictShape({
    kind: v.literal("last-id"),
    parameter: text,
    before: v.exactOptional(text),
    id: v.exactOptional(text),
    ...common,
  }),
  strictShape({ kind: v.literal("next-url"), next: text, ...common }),
  strictShape({ kind: v.literal("link-header"), ...common }),
]);
