/**
 * Requests are builders: lazy, immutable until they are sent, sent at most once, and a promise to whoever awaits them.
 *
 *     await client.licenseKeys.update("lic_123", { activations_limit: 10 });
 *     await client.licenseKeys.id("lic_123").update().body({ activations_limit: 10 }).send();
 */
import { type Answer, read } from "./attempt.js";
import { type Call, join } from "./call.js";
import type { HeaderInput, Result } from "./api-request.js";
import { APIError } from "./error.js";
import { requestOf } from "./exchange.js";
import { requestIdOf, toClientError } from "./failure.js";
import { plainHeaders } from "./header.js";
import type { Operation } from "./operation.js";
import type { HeaderValues, RequestOptions } from "./option.js";
import type { PathValues } from "./path.js";
import { initOf, ready } from "./ready.js";
import type { Resource } from "./resource.js";
import { send, withIdempotencyKey } from "./send.js";
import type { Settings } from "./settings.js";

export type * from "./api-request.js";

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
    const sent = await ready(withIdempotencyKey(this.#call, this.#settings), this.#settings);
    try {
      return requestOf(sent.url, initOf(sent, this.#call, this.#settings));
    } catch (error) {
      throw toClientError(error, sent.url, this.#settings);
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
