/** What a client knows about an operation: plain data for the runtime. */
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
  /** The path template, relative to the base URL. */
  readonly path: string;
  /** Path parameters with another name in `params`: that name, and the template's. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Styles of path parameters that are not `simple`, by the template's names. */
  readonly pathStyles?: Readonly<Record<string, TextStyle>>;
  /**
   * Query parameters, by their name in `params`. Without a body, every parameter that is listed nowhere is sent in the
   * query.
   */
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** Header parameters: the name in `params`, and that of the header. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The styles of headers that are not texts or lists of texts, by the headers' names. */
  readonly headerStyles?: Readonly<Record<string, TextStyle>>;
  /** Cookie parameters, by their name in `params`. */
  readonly cookies?: Readonly<Record<string, CookieParameter>>;
  readonly body?: BodyCodec;
  /** The media type of the body, if it is not the codec's own. */
  readonly contentType?: string;
  /** Set if the body is `params.body` as a whole, and not the properties that are listed nowhere. */
  readonly wholeBody?: boolean;
  /** The parts without which the request cannot be sent: `body`, `body.name`, `query.limit`, `headers.If-Match`. */
  readonly required?: readonly string[];
  /** Media types of the answer; `application/json` where it is left out. */
  readonly accept?: string;
  /** Reads the answer; JSON where it is left out. */
  readonly response?: ResponseDecoder;
  /** The documented statuses that are not a success: `404`, `"4XX"`, `"default"`. */
  readonly errors?: readonly (number | string)[];
  /**
   * Alternatives, each a list of schemes that are needed together; the client's own where this is left out. `[]`: no
   * credentials.
   */
  readonly security?: readonly (readonly string[])[];
  /** A server of the operation's own. */
  readonly server?: Server;
  readonly paginator?: Paginator;
  /** How the answer is split into items, if it is a stream. */
  readonly stream?: StreamFormat;
}

/** Whether a status is documented for the operation: itself, in a range, or by `default`. */
export function isDocumented(status: number, errors: readonly (number | string)[] = []): boolean {
  return errors.some((known) => known === status || known === `${Math.floor(status / 100)}XX` || known === "default");
}
