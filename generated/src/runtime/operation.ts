/** The description of an operation, as data for the runtime. */
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
  /** Path parameters with another name in `params`: from the name in `params` to the name in the template. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Path parameters whose style is not `simple`, by their name in the template. */
  readonly pathStyles?: Readonly<Record<string, TextStyle>>;
  /** Query parameters, by their name in `params`. Without a body, every parameter not listed elsewhere is a query parameter. */
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** Header parameters: from the name in `params` to the header's name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Styles of headers that are not strings or lists of strings, by the header's name. */
  readonly headerStyles?: Readonly<Record<string, TextStyle>>;
  /** Cookie parameters, by their name in `params`. */
  readonly cookies?: Readonly<Record<string, CookieParameter>>;
  readonly body?: BodyCodec;
  /** The body's media type, if it differs from the codec's. */
  readonly contentType?: string;
  /** The body is `params.body` as a whole, instead of the properties that are not listed elsewhere. */
  readonly wholeBody?: boolean;
  /** The parts that the request requires: `body`, `body.name`, `query.limit`, `headers.If-Match`. */
  readonly required?: readonly string[];
  /** The `Accept` header. @default "application/json" */
  readonly accept?: string;
  /** How the response is decoded. @default JSON */
  readonly response?: ResponseDecoder;
  /** The documented error statuses: `404`, then `"4XX"`, then `"default"`. */
  readonly errors?: readonly (number | string)[];
  /** The error bodies that are text, or may be text as well as JSON. @default JSON other than a string */
  readonly errorBodies?: Readonly<Record<number | string, "text" | "any">>;
  /** Alternative security requirements, each a list of schemes that are used together. Omitted: the client's own; `[]`: no credential. */
  readonly security?: readonly (readonly string[])[];
  /** The operation's own server. */
  readonly server?: Server;
  readonly paginator?: Paginator;
  /** The format of a streamed response. */
  readonly stream?: StreamFormat;
}

/** The entry for a status in the list of documented ones: an exact status has precedence over a range, a range over `default`. */
export function documentedAs(status: number, errors: readonly (number | string)[] = []): number | string | undefined {
  return errors.find((known) => known === status || known === `${Math.floor(status / 100)}XX` || known === "default");
}
