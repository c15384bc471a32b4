/**
 * How the table describes a keyword: which versions have it, what it holds, and what we make of it. The table itself is
 * in `table.ts`.
 */

export type OpenApiVersion = "2.0" | "3.0" | "3.1" | "3.2";

/**
 * The kinds of objects in a document. A Header Object has fields of its own, though it is a parameter in all but name
 * and place.
 */
export type Kind =
  | "document"
  | "info"
  | "contact"
  | "license"
  | "server"
  | "serverVariable"
  | "tag"
  | "externalDocs"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "callback"
  | "example"
  | "link"
  | "securityScheme"
  | "oauthFlows"
  | "oauthFlow"
  | "reference"
  | "schema"
  | "discriminator"
  | "xml";

/**
 * What a reference can name: one object; a map of objects by name; or such a map whose `x-` keys are extensions (Paths,
 * Responses).
 */
export interface Holder {
  readonly kind: "one" | "map" | "patterned";
  readonly of: Kind;
}

export type Shape =
  | Holder
  | { readonly kind: "list"; readonly of: Kind }
  /** A scalar, or data that only its author knows the meaning of: no references are in it. */
  | { readonly kind: "none" };

export const one = holders("one");
export const map = holders("map");
export const patterned = holders("patterned");
export const list = (of: Kind): Shape => ({ kind: "list", of });
export const none: Shape = { kind: "none" };

/** One shared holder for each kind, so that holders can be compared by identity. */
function holders(kind: Holder["kind"]): (of: Kind) => Holder {
  const made = new Map<Kind, Holder>();
  return (of) => {
    let holder = made.get(of);
    if (!holder) made.set(of, (holder = { kind, of }));
    return holder;
  };
}

export interface Keyword {
  /** The versions whose specification has it. */
  readonly versions: readonly OpenApiVersion[];
  /**
   * "handled": it changes what the client does, or its types. "documented": it is shown in doc comments, the README or
   * the reference. "ignored": neither.
   */
  readonly use: "handled" | "documented" | "ignored";
  /** What we make of it, or why nothing: a phrase for users. */
  readonly note: string;
  readonly holds: Shape;
}

export type Keywords = Readonly<Record<string, Keyword>>;

export const all: readonly OpenApiVersion[] = ["2.0", "3.0", "3.1", "3.2"];
export const swagger: readonly OpenApiVersion[] = ["2.0"];
export const since30: readonly OpenApiVersion[] = ["3.0", "3.1", "3.2"];
export const since31: readonly OpenApiVersion[] = ["3.1", "3.2"];
export const since32: readonly OpenApiVersion[] = ["3.2"];
/** In no version's specification: keywords that tools agree on, or that JSON Schema has dropped. */
export const customary: readonly OpenApiVersion[] = [];

type Row = (versions: readonly OpenApiVersion[], note: string, holds?: Shape) => Keyword;

const row =
  (use: Keyword["use"]): Row =>
  (versions, note, holds = none) => ({ versions, use, note, holds });

export const handled: Row = row("handled");
export const documented: Row = row("documented");
export const ignored: Row = row("ignored");
