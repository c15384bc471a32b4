/** How a keyword is described: which versions have it, what it holds, what becomes of it. The table itself is in `table.ts`. */

export type OpenApiVersion = "2.0" | "3.0" | "3.1" | "3.2";

/** The objects of a document. A Header Object is a parameter without a name and a place, yet has fields of its own. */
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

/** One object, a map of them by name, or a map whose `x-` keys are extensions (Paths, Responses): what a reference can name. */
export interface Holder {
  readonly kind: "one" | "map" | "patterned";
  readonly of: Kind;
}

export type Shape =
  | Holder
  | { readonly kind: "list"; readonly of: Kind }
  /** A scalar, or what is nobody's business but its author's: there are no references in it. */
  | { readonly kind: "none" };

export const one = holders("one");
export const map = holders("map");
export const patterned = holders("patterned");
export const list = (of: Kind): Shape => ({ kind: "list", of });
export const none: Shape = { kind: "none" };

/** One for each kind: who has met an object as one of them knows it by the holder itself. */
function holders(kind: Holder["kind"]): (of: Kind) => Holder {
  const made = new Map<Kind, Holder>();
  return (of) => {
    let holder = made.get(of);
    if (!holder) made.set(of, (holder = { kind, of }));
    return holder;
  };
}

export interface Keyword {
  /** Those whose specification has it. */
  readonly versions: readonly OpenApiVersion[];
  /** It changes what the client does or is typed as; it is told in doc comments, the README or the reference; or neither. */
  readonly use: "handled" | "documented" | "ignored";
  /** What is made of it, or why nothing is: a phrase for users. */
  readonly note: string;
  readonly holds: Shape;
}

export type Keywords = Readonly<Record<string, Keyword>>;

export const all: readonly OpenApiVersion[] = ["2.0", "3.0", "3.1", "3.2"];
export const swagger: readonly OpenApiVersion[] = ["2.0"];
export const since30: readonly OpenApiVersion[] = ["3.0", "3.1", "3.2"];
export const since31: readonly OpenApiVersion[] = ["3.1", "3.2"];
export const since32: readonly OpenApiVersion[] = ["3.2"];
/** Of no version: what tools agree on, or what JSON Schema has given up. */
export const customary: readonly OpenApiVersion[] = [];

type Row = (versions: readonly OpenApiVersion[], note: string, holds?: Shape) => Keyword;

const row =
  (use: Keyword["use"]): Row =>
  (versions, note, holds = none) => ({ versions, use, note, holds });

export const handled: Row = row("handled");
export const documented: Row = row("documented");
export const ignored: Row = row("ignored");
