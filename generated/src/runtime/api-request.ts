/** The methods of a request. Types only: the request itself is `PendingRequest`. */
import type { RequestOptions } from "./option.js";

/** How a call went: the data, or one of the operation's errors. */
export type Result<Data, Failure> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: Failure; readonly response?: Response };

/** What an operation takes, by the part of the request that it is sent in. */
export interface RequestParts {
  readonly query?: object;
  readonly body?: unknown;
  readonly headers?: object;
}

type QueryOf<Parts> = Parts extends { readonly query: infer Query } ? Query : never;
type BodyOf<Parts> = Parts extends { readonly body: infer Body } ? Body : never;
type HeadersOf<Parts> = Parts extends { readonly headers: infer Headers } ? Headers : unknown;
/** What can be added to a body: some properties of an object; a list, text or file takes the place of the whole. */
type Addition<Body> = Body extends readonly unknown[] ? Body : Body extends object ? Partial<Body> : Body;

/** Headers of any name; the document's own may have lists and objects. */
export type HeaderInput = Headers | { readonly [name: string]: string | number | boolean | object | null | undefined };

/** Keeps the types of the builder methods' arguments in a request's type. There is no such property. */
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

/** Demanded by `await` and `send()`, so that the compiler's error names the parts that are still missing. */
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

/** The request once nothing is lacking; until then, the incomplete one. */
export type Supplied<Complete, Lacking extends string> = [Lacking] extends [never]
  ? Complete
  : IncompleteRequest<Complete, Lacking>;
