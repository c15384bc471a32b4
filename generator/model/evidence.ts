import type { Source } from "../diagnostic.js";

/** What was inferred, and from what. */
export interface Evidence {
  /** What it is about: the resource, the method's name, the paginator or a part of it. */
  readonly about:
    "resource" | "method" | "paginator" | "page-origin" | "page-end" | "previous-page" | "error" | "success" | "body";
  /**
   * One sentence for a reader who does not know the project: "The path ends in a parameter that identifies an item, and
   * PATCH updates it."
   */
  readonly because: string;
  readonly confidence: "certain" | "likely" | "assumed";
  /** Set where somebody has decided it, and the document alone would not say so. */
  readonly decided?: true;
  readonly source: Source;
}
