/** A paginator as people write it, and as it is shown to them: in the settings, in extensions, in the lock file, by `explain --json`. */
import * as v from "valibot";
import { strictShape } from "./problem.js";

/**
 * How an operation is paginated.
 *
 * Places in an answer are property names with dots between them (`data.items`), "" for the answer itself. A parameter is one of
 * the query; one that begins with `body.` is a property of the body that is sent (`body.page.cursor`), one that begins with
 * `header.` a header of the request (`header.X-Cursor`).
 */
export type PaginatorSettings =
  | PagePaginatorSettings
  | CursorPaginatorSettings
  | CursorHeaderPaginatorSettings
  | LastIdPaginatorSettings
  | NextUrlPaginatorSettings
  | LinkHeaderPaginatorSettings;

interface CommonSettings {
  /** What says how many items a page has. */
  readonly size?: string;
  /** Where the items are. @default the answer's one array */
  readonly items?: string;
  /** Set where the items stand in an object, each under its key. */
  readonly keyed?: true;
  /** What says that no further page follows. */
  readonly end?: PageEndSettings;
}

/** A parameter that counts pages, or the items to skip. */
export interface PagePaginatorSettings extends CommonSettings {
  /** `page` counts pages, `offset` items. */
  readonly kind: "page" | "offset";
  /** The parameter that counts. */
  readonly parameter: string;
  /** From which number it counts. @default what the document says */
  readonly origin?: 0 | 1;
  /** The property that tells one item from another. */
  readonly itemId?: string;
  /** Where the answer says how many items it looked at, of which it may have left some out. */
  readonly cut?: string;
  /** Where the answer says its own page's number, which goes before `origin`. */
  readonly current?: string;
  /** The cursor, where the API pages by one if a request sets the parameter `when`. */
  readonly otherwise?: {
    /** The parameter that asks for pages by cursor. */
    readonly when: string;
    /** The parameter that takes the cursor. */
    readonly parameter: string;
    /** Where the answer has the next cursor. */
    readonly next: string;
    /** What says that no further page follows. */
    readonly end?: PageEndSettings;
  };
}

/** A parameter takes what the answer before gives at `next`. */
export interface CursorPaginatorSettings extends CommonSettings {
  /** `cursor`: the answer holds the next page's cursor. */
  readonly kind: "cursor";
  /** The parameter that takes the cursor. */
  readonly parameter: string;
  /** Where the answer has the next cursor. */
  readonly next: string;
}

/** The same, but the answer gives it in a header. */
export interface CursorHeaderPaginatorSettings extends CommonSettings {
  /** `cursor-header`: a header of the answer holds the next page's cursor. */
  readonly kind: "cursor-header";
  /** The parameter that takes the cursor. */
  readonly parameter: string;
  /** The header that has the next cursor. */
  readonly header: string;
}

/** A parameter takes the id of the last item. */
export interface LastIdPaginatorSettings extends CommonSettings {
  /** `last-id`: a page begins after the last item of the one before. */
  readonly kind: "last-id";
  /** The parameter that takes the last item's id. */
  readonly parameter: string;
  /** The parameter that takes the id of the item that a page comes before. */
  readonly before?: string;
  /** The property of an item that is its id. @default "id" */
  readonly id?: string;
}

/** The answer gives the next page's URL at `next`. */
export interface NextUrlPaginatorSettings extends CommonSettings {
  /** `next-url`: the answer holds the next page's URL. */
  readonly kind: "next-url";
  /** Where the answer has the next page's URL. */
  readonly next: string;
}

/** The header `Link` gives the next page's URL. */
export interface LinkHeaderPaginatorSettings extends CommonSettings {
  /** `link-header`: the header `Link` holds the next page's URL. */
  readonly kind: "link-header";
}

/** What says that no further page follows, and where it is in the answer. */
export type PageEndSettings =
  | {
      /** Nothing but a page without items. */
      readonly kind: "empty-page";
    }
  | {
      /** What stands there: whether there is more, whether that is all, the next page's number or URL, the number of items, of pages. */
      readonly kind: "has-more" | "done" | "next-number" | "next-link" | "total" | "total-pages";
      /** Where it is in the answer. */
      readonly path: string;
    }
  | {
      /** What stands in a header of the answer: the number of items, of pages. */
      readonly kind: "total-header" | "total-pages-header";
      /** The header. */
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
