/**
 * Requests are builders: lazy, immutable until they are sent, sent at most once, and a promise to whoever awaits them.
 *
 *     await client.licenseKeys.update("lic_123", { activations_limit: 10 });
 *     await client.licenseKeys.id("lic_123").update().body({ activations_limit: 10 }).send();
 */
import { type Call, join } from "./call.js";
import { APIError } from "./error.js";
import { plainHeaders } from "./header.js";
import type { Operation } from "./operation.js";
import type { HeaderValues, RequestOptions } from "./option.js";
import type { PathValues } from "./path.js";
import type { Resource } from "./resource.js";
import { type Answer, read, ready, requestIdOf, send, toClientError, withIdempotencyKey } from "./send.js";
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
  // Out of sight of whoever prints a request.
  readonly #call: Call;
  readonly #settings: Settings;
  #answer: Promise<Answer> | undefined;
  #unread: Promise<Answer> | undefined;

  constructor(call: Call, settings: Settings) {
    this.#call = call;
    this.#settings = settings;
  }

  protected get call(): Call {
    return this.#call;
  }

  protected get settings(): Settings {
    return this.#settings;
  }

  get [Symbol.toStringTag](): string {
    return "APIRequest";
  }

  send(): Promise<unknown> {
    return this.#received().then(({ data }) => data);
  }

  result(): Promise<Result<unknown, unknown>> {
    return this.#received().then(
      (answer) => ({ ok: true, ...answer }),
      (error: unknown) => {
        if (!(error instanceof APIError)) throw error;
        return { ok: false, error, ...(error.response && { response: error.response }) };
      },
    );
  }

  asResponse(): Promise<Response> {
    this.#unread ??= this.#answer ?? send(this.#call, this.#settings, false);
    return this.#unread.then(({ response }) => response);
  }

  async withResponse(): Promise<{ data: unknown; response: Response; request_id: string | null }> {
    const answer = await this.#received();
    return { ...answer, request_id: requestIdOf(answer.response, this.#settings.definition) };
  }

  async toRequest(): Promise<Request> {
    const { to, init } = await ready(withIdempotencyKey(this.#call, this.#settings), this.#settings);
    try {
      return new Request(to, init);
    } catch (error) {
      throw toClientError(error, to, this.#settings);
    }
  }

  query(query: object): this {
    return this.with({ query: { ...this.#call.query, ...query } });
  }

  body(body: unknown): this {
    return this.with({ body: join(this.#call.body, body) });
  }

  headers(headers: HeaderInput): this {
    return this.with({ headers: merge(this.#call.headers, headers as HeaderValues) });
  }

  options(options: RequestOptions): this {
    const before = this.#call.options;
    const headers = merge(before.headers, options.headers);
    return this.with({ options: { ...before, ...options, headers, query: { ...before.query, ...options.query } } });
  }

  then<Value, Other>(
    onfulfilled?: ((data: unknown) => Value | PromiseLike<Value>) | null,
    onrejected?: ((error: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<Value | Other> {
    return this.#received().then(({ data }) => (onfulfilled ? onfulfilled(data) : (data as Value)), onrejected);
  }

  catch<Other>(onrejected?: ((error: unknown) => Other | PromiseLike<Other>) | null): Promise<unknown> {
    return this.send().catch(onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<unknown> {
    return this.send().finally(onfinally);
  }

  /** The one sending that every consumer of this request shares. */
  #received(): Promise<Answer> {
    return (this.#answer ??= this.receive());
  }

  /** Sends, or goes on with the answer that `asResponse()` has already asked for. */
  protected receive(): Promise<Answer> {
    return this.#unread
      ? this.#unread.then(({ response }) => read(response, this.#call, this.#settings))
      : send(this.#call, this.#settings, true);
  }

  /** A request like this one, not yet sent. */
  protected with(change: Partial<Call>): this {
    const Class = this.constructor as new (call: Call, settings: Settings) => this;
    return new Class({ ...this.#call, ...change }, this.#settings);
  }
}

/** Headers with others added to them, of which `undefined` leaves what is there. */
function merge(before: HeaderValues | undefined, added: HeaderValues | undefined): HeaderValues {
  const given = Object.entries(plainHeaders(added)).filter(([, value]) => value !== undefined);
  return { ...plainHeaders(before), ...Object.fromEntries(given) } as HeaderValues;
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
  Class: new (call: Call, settings: Settings) => PendingRequest = PendingRequest,
): Typed {
  return new Class({ operation, path: { ..._path, ...path }, params, options }, _client._settings) as Typed;
}
