import type { Source } from "../diagnostic.js";

/** What an inference was read from. */
export interface Evidence {
  /** What was inferred: the resource, the method's name, the paginator, one of its parts. */
  readonly about:
    "resource" | "method" | "paginator" | "page-origin" | "page-end" | "previous-page" | "error" | "success" | "body";
  /** One sentence, for someone who never saw the project: "The path /license_keys/{id} ends in a parameter and PATCH changes it." */
  readonly because: string;
  readonly confidence: "certain" | "likely" | "assumed";
  /** Somebody has decided it; the document alone would not say so. */
  readonly decided?: true;
  readonly source: Source;
}
