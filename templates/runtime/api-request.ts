/** The public type of a request. Types only: the implementation is `PendingRequest`. */
import type { RequestOptions } from "./option.js";

/** The outcome of a call: the data, or one of the operation's errors. */
export type Result<Data, Failure> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: Failure; readonly response?: Response };

/** The inputs of an operation, by the part of the HTTP request that carries them. */
export interface RequestParts {
  readonly query?: object;
  readonly body?: unknown;
  readonly headers?: object;
}

type QueryOf<Parts> = Parts extends { readonly query: infer Query } ? Query : never;
type BodyOf<Parts> = Parts extends { readonly body: infer Body } ? Body : never;
type HeadersOf<Parts> = Parts extends { readonly headers: infer Headers } ? Headers : unknown;
/** What `.body()` accepts: some properties of an object body; for any other body, a replacement. */
type Addition<Body> = Body extends readonly unknown[] ? Body : Body extends object ? Partial<Body> : Body;

/** Headers by name. Headers that the document describes may have lists and objects as values. */
export type HeaderInput = Headers | { readonly [name: string]: string | number | boolean | object | null | undefined };

/** The key under which a request's type keeps the parts of its builder methods. The property exists only in the type. */
declare const parts: unique symbol;

type PartsOf<Complete> = Complete extends { readonly [parts]?: infer Parts } ? Parts : never;

/**
 * A complete request. It is sent when you await it, and at most once. Each builder method returns a new request.
 *
 * `Data` is the type of the result, `Failure` the union of the errors, `Parts` the inputs of the builder methods.
 */
export interface APIRequest<Data, Failure = unknown, Parts extends RequestParts = RequestParts> extends Promise<Data> {
  /** @internal */
  readonly [parts]?: Parts;
  /** Sends the request and resolves to the parsed body. Throws one of the operation's errors. */
  send(): Promise<Data>;
  /** Sends the request and resolves to the data or the error. Never throws an error of the operation's error union. */
  result(): Promise<Result<Data, Failure>>;
  /** Sends the request and resolves to the `Response` as soon as its headers arrive, with the body unread. */
  asResponse(): Promise<Response>;
  /** Sends the request and resolves to the parsed body together with its `Response`. */
  withResponse(): Promise<{ data: Data; response: Response; request_id: string | null }>;
  /** The standard `Request` that would be sent. Sends nothing. */
  toRequest(): Promise<Request>;
  /** A new request with these query parameters added. */
  query(query: Partial<QueryOf<Parts>>): this;
  /** A new request with these properties added to the body. A body that is not an object is replaced. */
  body(body: Addition<BodyOf<Parts>>): this;
  /** A new request with these headers added; `null` removes a header. */
  headers(headers: Partial<HeadersOf<Parts>> & HeaderInput): this;
  /** A new request with these options. */
  options(options: RequestOptions): this;
}

/** An alias of `APIRequest`, for programs written for other SDKs. */
export type APIPromise<Data> = APIRequest<Data>;

/** Required by `await` and `send()`. A compile error with this type names the parts that the request still lacks. */
export interface RequestLacks<Part extends string> {
  readonly lacks: Part;
}

/**
 * A request that still lacks a required part, and so cannot be sent. `Complete` is its type once it has all parts.
 *
 * `Lacking` names the missing parts: `"body"`, `"body.name"`, `"query.limit"`.
 */
export interface IncompleteRequest<Complete, Lacking extends string> {
  /** A new request with these query parameters added. */
  query<Name extends keyof QueryOf<PartsOf<Complete>> & string>(
    query: Pick<QueryOf<PartsOf<Complete>>, Name>,
  ): Supplied<Complete, Exclude<Lacking, `query.${Name}`>>;
  /** A new request with this body, or with these properties added to it. */
  body(body: BodyOf<PartsOf<Complete>>): Supplied<Complete, Exclude<Lacking, "body" | `body.${string}`>>;
  body<Name extends keyof BodyOf<PartsOf<Complete>> & string>(
    body: Pick<BodyOf<PartsOf<Complete>>, Name>,
  ): Supplied<Complete, Exclude<Lacking, "body" | `body.${Name}`>>;
  /** A new request with these headers added. */
  headers<Name extends string>(headers: {
    readonly [Key in Name]: string | number | boolean | object | null | undefined;
  }): Supplied<Complete, Exclude<Lacking, `headers.${Name}`>>;
  /** A new request with these options. */
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

/** `Complete` once no part is missing. */
export type Supplied<Complete, Lacking extends string> = [Lacking] extends [never]
  ? Complete
  : IncompleteRequest<Complete, Lacking>;
