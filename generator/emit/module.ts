/** What `emit` gives: the files of the package, as data. */
import type { Prose, ProsePart, SourceCode, TextPart } from "./code.js";
import type { HtmlPage } from "./html.js";

export type Module = { readonly path: string } & (
  | { readonly kind: "source"; readonly structure: SourceCode }
  /** A text, written as it is. `once`: only where no such file exists; from then on it is the user's to edit. */
  | { readonly kind: "text"; readonly text: Prose; readonly once?: boolean }
  | { readonly kind: "markdown"; readonly parts: readonly ProsePart[] }
  | { readonly kind: "json"; readonly value: unknown }
  /** The types that openapi-typescript makes of the document. */
  | { readonly kind: "openapi-types"; readonly document: DocumentValue }
);

export type SourceModule = Extract<Module, { readonly kind: "source" }>;

/** The files of a reference. */
export type DocsModule =
  | Extract<Module, { readonly kind: "text" }>
  | { readonly path: string; readonly kind: "html"; readonly page: HtmlPage }
  /** Text with samples in it, which no formatter of the user touches. */
  | { readonly path: string; readonly kind: "prose"; readonly parts: readonly TextPart[] };

/** What is kept of the client, with the print of what its source files say. */
export interface RecordModule {
  readonly path: string;
  readonly kind: "record";
  readonly textWith: (print: string) => Prose;
}

/** Whatever is written. */
export type OutputModule = Module | DocsModule | RecordModule;

/** The document in the forms that a package has it in, each where the plan asks for it. */
export interface Documents {
  /** What the types of `./openapi` are made of. */
  readonly typed?: DocumentValue;
  /** What `openapi.json` holds. */
  readonly published?: unknown;
}

/** An OpenAPI document; its references may be unresolved, as it was written. */
export interface DocumentValue {
  readonly value: unknown;
  /** The folder that relative references start from. */
  readonly folder?: string;
  /** A reference in one of its files that was not followed. */
  readonly stray?: string;
}

/** Files of `templates/` that go into a package beside what the plan says. They are read before `emit` runs. */
export interface Assets {
  /** The files of the runtime, by name: `request.ts`. */
  readonly runtime: Readonly<Record<string, string>>;
  /** The prose, by name: `README.md`, `LICENSE-MIT`. */
  readonly package: Readonly<Record<string, string>>;
}

/** Files of `templates/` that go into a reference, by name. */
export interface DocsAssets {
  /** Pages of prose with holes: `errors.md`. */
  readonly guides: Readonly<Record<string, string>>;
  /** Samples with holes: `error.txt`. */
  readonly samples: Readonly<Record<string, string>>;
  /** Scripts and styles, copied as they are: `docs.css`. */
  readonly site: Readonly<Record<string, string>>;
}
