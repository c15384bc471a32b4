/** The generated client as far as the table uses it. Its types are tested elsewhere: here, JavaScript runs on many platforms. */
export type Options = Readonly<Record<string, unknown>>;

export interface Pending extends Promise<unknown>, AsyncIterable<Thing> {
  send(): Promise<unknown>;
  result(): Promise<{
    readonly ok: boolean;
    readonly data?: unknown;
    readonly error?: unknown;
    readonly response?: Response;
  }>;
  asResponse(): Promise<Response>;
  withResponse(): Promise<{ readonly data: unknown; readonly response: Response; readonly request_id: string | null }>;
  toRequest(): Promise<Request>;
  query(query: Options): Pending;
  body(body: unknown): Pending;
  headers(headers: Options): Pending;
  options(options: Options): Pending;
  pages(options?: Options): AsyncIterable<{ readonly items: readonly Thing[] }>;
  toArray(options?: Options): Promise<Thing[]>;
}

export interface Thing {
  readonly id: string;
}

type Method = (params?: unknown, options?: Options) => Pending;
type MethodOfOne = (id: unknown, params?: unknown, options?: Options) => Pending;
type Verb = (path: string, options?: Options) => Pending;

interface Retrievable {
  retrieve(options?: Options): Pending;
}

export interface Client extends Readonly<Record<"get" | "post" | "put" | "patch" | "delete", Verb>> {
  baseURL: string;
  timeout: number;
  maxRetries: number;
  logLevel: string;
  bearer: unknown;
  withOptions(options: Options): Client;
  request(request: Options): Pending;
  readonly things: Readonly<Record<"list" | "create", Method>> &
    Readonly<Record<"retrieve" | "replace" | "update", MethodOfOne>> & {
      delete(id: unknown, options?: Options): Pending;
      head(id: unknown, options?: Options): Pending;
    };
  readonly pages: { list(options?: Options): Pending };
  readonly links: { list: Method };
  /** Lists that are counted, and one by the last item's id. */
  readonly totals: { list: Method };
  readonly counts: { list: Method };
  readonly rows: { list: Method };
  readonly entries: { list: Method };
  readonly forms: { create: Method };
  readonly files: { create: Method };
  readonly parts: { create: Method };
  readonly texts: { create: Method };
  readonly blobs: { update: Method } & Retrievable;
  readonly patches: { create: Method };
  readonly events: Readonly<Record<"list" | "create", (options?: Options) => Pending>>;
  readonly lines: { list(options?: Options): Pending };
  readonly public: Retrievable;
  readonly elsewhere: Retrievable;
  readonly auth: Readonly<Record<"basic" | "header" | "cookie" | "either" | "both" | "optional", Retrievable>> & {
    readonly oauth: Retrievable & { update: Method };
    query(options?: Options): Pending;
  };
  readonly webhooks: {
    unwrap(body: string, options: Options): Promise<unknown>;
    unsafeUnwrap(body: string): unknown;
  };
}

export interface ClientModule {
  readonly default: new (options: Options) => Client;
  readonly toFile: (value: unknown, name?: string | null, options?: Options) => Promise<File>;
}
