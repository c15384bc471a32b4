/**
 * Requests are builders: lazy, immutable until they are sent, sent at most once, and a promise to whoever awaits them.
 *
 *     await client.licenseKeys.update("lic_123", { activations_limit: 10 });
 *     await client.licenseKeys.id("lic_123").update().body({ activations_limit: 10 }).send();
 */
import type { Call } from "./call.js";
import { APIError } from "./error.js";
import type { Operation } from "./operation.js";
import type { HeaderValues, RequestOptions } from "./option.js";
import type { PathValues } from "./path.js";
import { isRecord } from "./query.js";
import type { Resource } from "./resource.js";
import { type Answer, connectionError, read, ready, requestInit, send, withIdempotencyKey } from "./send.js";
import type { Settings } from "./settings.js";

/** How a call went: the data, or one of the operation's errors. */
export type Result<Data, Failure> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: Failure; readonly response?: Response };

/** What an operation takes, by the place in which it travels. */
export interface RequestParts {
  readonly query?: object;
  readonly body?: unknown;
  readonly headers?: object;
}

type QueryOf<Parts> = Parts extends { readonly query: infer Query } ? Query : never;
type BodyOf<Parts> = Parts extends { readonly body: infer Body } ? Body : never;
type HeadersOf<Parts> = Parts extends { readonly headers: infer Headers } ? Headers : unknown;
/** What can be added to a body that is there: some of its properties, or another list, text or file in its place. */
type Addition<Body> = Body extends readonly unknown[] ? Body : Body extends object ? Partial<Body> : Body;

/** Headers of any name; those of the document may have lists and objects. */
type HeaderInput = Headers | { readonly [name: string]: string | number | boolean | object | null | undefined };

/** Where a request's type keeps what its builder methods take. There is no such property. */
declare const parts: unique symbol;

type PartsOf<Complete> = Complete extends { readonly [parts]?: infer Parts } ? Parts : never;

/**
 * A request that has all it needs. It is sent when it is awaited, and at most once; until then, each builder method gives a new request.
 *
 * `Data` is what it gives, `Failure` the union of what can go wrong, `Parts` what its builder methods take.
 */
export interface APIRequest<Data, Failure = unknown, Parts extends RequestParts = RequestParts> extends Promise<Data> {
  /** @internal */
  readonly [parts]?: Parts;
  /** Sends, and gives the parsed body. Throws one of the operation's errors. */
  send(): Promise<Data>;
  /** Sends, and gives the data or the error. Never throws what the operation's error union names. */
  result(): Promise<Result<Data, Failure>>;
  /** The answer as soon as its headers are there, its body unread. */
  asResponse(): Promise<Response>;
  /** The parsed body together with the answer that it came in. */
  withResponse(): Promise<{ data: Data; response: Response; request_id: string | null }>;
  /** The standard `Request` that would be sent. Nothing is sent. */
  toRequest(): Promise<Request>;
  /** A new request with this added to the query. */
  query(query: Partial<QueryOf<Parts>>): this;
  /** A new request with this added to the body. */
  body(body: Addition<BodyOf<Parts>>): this;
  /** A new request with these headers added; `null` removes one. */
  headers(headers: Partial<HeadersOf<Parts>> & HeaderInput): this;
  /** A new request with these options. */
  options(options: RequestOptions): this;
}

/** A request, under the name that other SDKs give it. */
export type APIPromise<Data> = APIRequest<Data>;

/** What `await` and `send()` ask of a request. An error that names this type names the parts that are still missing. */
export interface RequestLacks<Part extends string> {
  readonly lacks: Part;
}

/**
 * A request that still lacks a required part, and so cannot be sent. `Complete` is what it becomes once it has them all.
 *
 * `Lacking` names them: `"body"`, `"body.name"`, `"query.limit"`.
 */
export interface IncompleteRequest<Complete, Lacking extends string> {
  /** Adds to the query. */
  query<Name extends keyof QueryOf<PartsOf<Complete>> & string>(
    query: Pick<QueryOf<PartsOf<Complete>>, Name>,
  ): Supplied<Complete, Exclude<Lacking, `query.${Name}`>>;
  /** Adds to the body. */
  body(body: BodyOf<PartsOf<Complete>>): Supplied<Complete, Exclude<Lacking, "body" | `body.${string}`>>;
  body<Name extends keyof BodyOf<PartsOf<Complete>> & string>(
    body: Pick<BodyOf<PartsOf<Complete>>, Name>,
  ): Supplied<Complete, Exclude<Lacking, "body" | `body.${Name}`>>;
  /** Adds headers. */
  headers<Name extends string>(headers: {
    readonly [Key in Name]: string | number | boolean | object | null | undefined;
  }): Supplied<Complete, Exclude<Lacking, `headers.${Name}`>>;
  /** Adds options. */
  options(options: RequestOptions): IncompleteRequest<Complete, Lacking>;
  /** Not yet: the request lacks a part. */
  send(this: RequestLacks<Lacking>): never;
  /** Not yet: the request lacks a part. */
  result(this: RequestLacks<Lacking>): never;
  /** Not yet: the request lacks a part. */
  asResponse(this: RequestLacks<Lacking>): never;
  /** Not yet: the request lacks a part. */
  withResponse(this: RequestLacks<Lacking>): never;
  /** Not yet: the request lacks a part. */
  toRequest(this: RequestLacks<Lacking>): never;
  /** Not yet: the request lacks a part. */
  then(this: RequestLacks<Lacking>, onfulfilled: (value: never) => unknown): never;
}

/** What is there once nothing is lacking. */
export type Supplied<Complete, Lacking extends string> = [Lacking] extends [never]
  ? Complete
  : IncompleteRequest<Complete, Lacking>;

/** The request that all methods give; its types are those of `APIRequest`, and of `IncompleteRequest` for what lacks a part. */
export class PendingRequest implements Promise<unknown> {
  protected readonly call: Call;
  protected readonly settings: Settings;
  #answer: Promise<Answer> | undefined;
  #response: Promise<Response> | undefined;

  constructor(call: Call, settings: Settings) {
    this.call = call;
    this.settings = settings;
    for (const name of ["call", "settings"]) Object.defineProperty(this, name, { enumerable: false });
  }

  get [Symbol.toStringTag](): string {
    return "APIRequest";
  }

  async send(): Promise<unknown> {
    return (await this.answer()).data;
  }

  async result(): Promise<Result<unknown, unknown>> {
    try {
      return { ok: true, ...(await this.answer()) };
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      return error.response ? { ok: false, error, response: error.response } : { ok: false, error };
    }
  }

  asResponse(): Promise<Response> {
    this.#response ??= this.#answer
      ? this.#answer.then(({ response }) => response)
      : send(this.call, this.settings, false).then(({ response }) => response);
    return this.#response;
  }

  async withResponse(): Promise<{ data: unknown; response: Response; request_id: string | null }> {
    const { data, response } = await this.answer();
    return {
      data,
      response,
      request_id: response.headers.get(this.settings.definition.requestIdHeader ?? "x-request-id"),
    };
  }

  async toRequest(): Promise<Request> {
    const outgoing = await ready(withIdempotencyKey(this.call, this.settings), this.settings);
    try {
      return new Request(outgoing.to, requestInit(outgoing));
    } catch (error) {
      throw connectionError(outgoing.to, error);
    }
  }

  query(query: object): this {
    return this.with({ query: { ...this.call.query, ...query } });
  }

  body(body: unknown): this {
    const before = this.call.body;
    return this.with({ body: isRecord(before) && isRecord(body) ? { ...before, ...body } : body });
  }

  headers(headers: HeaderValues): this {
    return this.with({ headers: { ...this.call.headers, ...asRecord(headers) } });
  }

  options(options: RequestOptions): this {
    const before = this.call.options;
    const headers = options.headers && { ...asRecord(before.headers), ...asRecord(options.headers) };
    const query = options.query && { ...before.query, ...options.query };
    return this.with({ options: { ...before, ...options, ...(headers && { headers }), ...(query && { query }) } });
  }

  then<Value, Other>(
    onfulfilled?: ((data: unknown) => Value | PromiseLike<Value>) | null,
    onrejected?: ((error: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<Value | Other> {
    return this.send().then(onfulfilled, onrejected);
  }

  catch<Other>(onrejected?: ((error: unknown) => Other | PromiseLike<Other>) | null): Promise<unknown> {
    return this.send().catch(onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<unknown> {
    return this.send().finally(onfinally);
  }

  /** The one sending that every consumer of this request shares. */
  protected answer(): Promise<Answer> {
    return (this.#answer ??= this.receive());
  }

  /** Sends, or goes on with the answer that `asResponse()` has already asked for. */
  protected async receive(): Promise<Answer> {
    if (!this.#response) return send(this.call, this.settings, true);
    return read(await this.#response, this.call, this.settings);
  }

  /** A request like this one, not yet sent. */
  protected with(change: Partial<Call>): this {
    const Class = this.constructor as new (call: Call, settings: Settings) => this;
    return new Class({ ...this.call, ...change }, this.settings);
  }
}

function asRecord(headers: HeaderValues | undefined): Exclude<HeaderValues, Headers> {
  const pairs = headers instanceof Headers ? [...headers] : Object.entries(headers ?? {});
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/**
 * The request of a resource's method. Its type is the method's to say.
 *
 * `path` holds the parameters that the method takes by position.
 */
export function request<Typed>(
  { _client, _path }: Resource,
  operation: Operation,
  path?: PathValues,
  params?: object,
  options: RequestOptions = {},
): Typed {
  return new PendingRequest({ operation, path: { ..._path, ...path }, params, options }, _client._settings) as Typed;
}
