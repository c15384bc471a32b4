/**
 * Requests are builders: lazy, immutable until they are sent, sent at most once, and a promise to whoever awaits them.
 *
 *     await client.licenseKeys.update("lic_123", { activations_limit: 10 });
 *     await client.licenseKeys.id("lic_123").update().body({ activations_limit: 10 }).send();
 */
import { type Answer, read } from "./attempt.js";
import { type Call, join } from "./call.js";
import type { HeaderInput, Result } from "./api-request.js";
import { withDeadline } from "./deadline.js";
import { APIError } from "./error.js";
import { requestOf } from "./exchange.js";
import { requestIdOf, toClientError } from "./failure.js";
import { mergeHeaders } from "./header.js";
import type { Operation } from "./operation.js";
import type { HeaderValues, QueryValues, RequestOptions } from "./option.js";
import type { PathValues } from "./path.js";
import { initOf, ready } from "./ready.js";
import type { Caller, Resource } from "./resource.js";
import { keyed, send } from "./send.js";

export type * from "./api-request.js";

/** The request that all methods give; its types are those of `APIRequest`, and of `IncompleteRequest` for what lacks a part. */
export class PendingRequest implements Promise<unknown> {
  static {
    // For those who ask `instanceof Promise`. One that is a promise within, too, would be awaited there, where nothing is ever sent.
    Object.setPrototypeOf(this.prototype, Promise.prototype);
  }

  // Out of sight of whoever prints a request.
  readonly #call: Call;
  #answer: Promise<Answer> | undefined;
  #unread: Promise<Answer> | undefined;

  constructor(call: Call) {
    this.#call = call;
  }

  protected get call(): Call {
    return this.#call;
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
    this.#unread ??= this.#answer ?? send(this.#call, false);
    return this.#unread.then(({ response }) => response);
  }

  async withResponse(): Promise<{ data: unknown; response: Response; request_id: string | null }> {
    const answer = await this.#received();
    return { ...answer, request_id: requestIdOf(answer.response, this.#call.settings) };
  }

  async toRequest(): Promise<Request> {
    const call = keyed(this.#call);
    const { options, settings } = call;
    const { timeout = settings.timeout, signal } = options;
    let url: string | undefined;
    try {
      const sent = await withDeadline(async () => ready(call), timeout, signal);
      url = sent.url;
      return requestOf(url, initOf(sent, call, signal ? () => signal : undefined));
    } catch (error) {
      throw toClientError(error, call, url);
    }
  }

  query(query: object): this {
    return this.options({ query: query as QueryValues });
  }

  body(body: unknown): this {
    return this.with({ body: join(this.#call.body, body) });
  }

  headers(headers: HeaderInput): this {
    return this.options({ headers: headers as HeaderValues });
  }

  options(options: RequestOptions): this {
    const before = this.#call.options;
    const headers = mergeHeaders(before.headers, options.headers);
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
    return this.#unread ? this.#unread.then(({ response }) => read(response, this.#call)) : send(this.#call, true);
  }

  /** A request like this one, not yet sent. */
  protected with(change: Partial<Call>): this {
    const Class = this.constructor as new (call: Call) => this;
    return new Class({ ...this.#call, ...change });
  }
}

/**
 * The request of a resource's method. Its type is the method's to say: `never` goes for any of them. A type parameter would do the same,
 * but a compiler that infers one looks at every member of the type, for every method.
 *
 * `path` holds the parameters that the method takes by position.
 */
export function request(
  caller: Resource | Caller,
  operation: Operation,
  path?: PathValues,
  params?: object,
  options: RequestOptions = {},
  Class: new (call: Call) => PendingRequest = PendingRequest,
): never {
  const { _client, _path } = caller as object as Caller;
  return new Class({ operation, settings: _client._settings, path: { ..._path, ...path }, params, options }) as never;
}
