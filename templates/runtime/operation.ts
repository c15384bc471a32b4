/** What a client knows of an operation: data, read by a runtime that is written once. */
import type { BodyCodec } from "./body.js";
import type { CookieParameter } from "./cookie-parameter.js";
import type { Paginator } from "./paginator.js";
import type { QueryParameter } from "./query.js";
import type { ResponseDecoder } from "./response.js";
import type { StreamFormat } from "./stream.js";
import type { Server } from "./settings.js";
import type { TextStyle } from "./text-style.js";

export interface Operation {
  /** The document's operationId, or its method and path. */
  readonly id: string;
  readonly method: string;
  /** The path template, from the base URL on. */
  readonly path: string;
  /** Path parameters that `params` names otherwise: the name in `params`, and the template's. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Styles of path parameters that are not `simple`, by the template's names. */
  readonly pathStyles?: Readonly<Record<string, TextStyle>>;
  /** Parameters of the query, by their name in `params`. Without a body, every parameter that is named nowhere is one. */
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** Header parameters: the name in `params`, and the header's. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How headers are written that are no texts or lists of texts, by the headers' names. */
  readonly headerStyles?: Readonly<Record<string, TextStyle>>;
  /** Cookie parameters, by their name in `params`. */
  readonly cookies?: Readonly<Record<string, CookieParameter>>;
  readonly body?: BodyCodec;
  /** The body's media type, where it is not what the codec says by itself. */
  readonly contentType?: string;
  /** The body is `params.body` as a whole, not the properties that are named nowhere else. */
  readonly wholeBody?: boolean;
  /** What must be there before the request can be sent: `body`, `body.name`, `query.limit`, `headers.If-Match`. */
  readonly required?: readonly string[];
  /** Media types of the answer; `application/json` where it is left out. */
  readonly accept?: string;
  /** How the answer is read; JSON where it is left out. */
  readonly response?: ResponseDecoder;
  /** The documented statuses that are no success: `404`, `"4XX"`, `"default"`. */
  readonly errors?: readonly (number | string)[];
  /** Alternatives, each a list of scheme names that go together; the client's own where it is left out; `[]`: no credential. */
  readonly security?: readonly (readonly string[])[];
  /** A server of the operation's own. */
  readonly server?: Server;
  readonly paginator?: Paginator;
  /** How the answer falls into items, where it is a stream. */
  readonly stream?: StreamFormat;
}

/** Whether the document names this status for the operation: exactly, by a range, or by `default`. */
export function isDocumented(status: number, errors: readonly (number | string)[] = []): boolean {
  return errors.some((known) => known === status || known === `${Math.floor(status / 100)}XX` || known === "default");
}
