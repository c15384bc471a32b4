/**
 * Options for TanStack Query: `useQuery(queryOptions(client, "licenseKeys.retrieve", { id: "lic_123" }))`.
 *
 * Nothing of TanStack Query is imported: the options have the shape that all of its adapters take.
 */
import type { Page } from "./page.js";
import { own } from "./own-property.js";

/** The types of an operation: its arguments, its result, its errors. There is no such value. */
export interface TanstackQuery<Params, Data, Failure> {
  readonly params: Params;
  readonly data: Data;
  readonly failure: Failure;
}

/** The same for a list that comes in pages. */
export type TanstackList<Params, Item, Body, Failure> = TanstackQuery<Params, TanstackPage<Item, Body>, Failure>;

/** The same for an operation that changes something. */
export type TanstackMutation<Params, Data, Failure> = TanstackQuery<Params, Data, Failure>;

/** A page as plain data, which a cache can store. */
export interface TanstackPage<Item, Body> {
  readonly items: readonly Item[];
  readonly body: Body;
  /** The token for the next page; `undefined` on the last one. */
  readonly resumeToken: string | undefined;
}

type Known = TanstackQuery<unknown, unknown, unknown>;

/** No argument where the operation takes none, and an optional one where it requires none. */
type ParamsOf<Params> = unknown extends Params ? [] : object extends Params ? [params?: Params] : [params: Params];

/** `false`, since the client has retried already where that made sense. */
type Retry<Failure> = (failureCount: number, error: Failure) => boolean;

export interface TanstackQueryOptions<Data, Failure> {
  /** The call and its parameters: `["licenseKeys", "retrieve", { id: "lic_123" }]`. */
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
  readonly retry: Retry<Failure>;
}

export interface TanstackInfiniteOptions<Data, Failure> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: string | null }) => Promise<Data>;
  readonly initialPageParam: string | null;
  readonly getNextPageParam: (page: Data) => string | null;
  readonly retry: Retry<Failure>;
}

export interface TanstackMutationOptions<Params, Data, Failure> {
  readonly mutationKey: readonly unknown[];
  readonly mutationFn: (params: Params) => Promise<Data>;
  readonly retry: Retry<Failure>;
}

export type QueryOptionsFor<Client, Operations extends { readonly [Name in keyof Operations]: Known }> = <
  Name extends keyof Operations & string,
>(
  client: Client,
  operation: Name,
  ...params: ParamsOf<Operations[Name]["params"]>
) => TanstackQueryOptions<Operations[Name]["data"], Operations[Name]["failure"]>;

export type InfiniteQueryOptionsFor<Client, Operations extends { readonly [Name in keyof Operations]: Known }> = <
  Name extends keyof Operations & string,
>(
  client: Client,
  operation: Name,
  ...params: ParamsOf<Operations[Name]["params"]>
) => TanstackInfiniteOptions<Operations[Name]["data"], Operations[Name]["failure"]>;

export type MutationOptionsFor<Client, Operations extends { readonly [Name in keyof Operations]: Known }> = <
  Name extends keyof Operations & string,
>(
  client: Client,
  operation: Name,
) => TanstackMutationOptions<
  MutationParams<Operations[Name]["params"]>,
  Operations[Name]["data"],
  Operations[Name]["failure"]
>;

/** `mutate()` is called without an argument where the operation takes none. */
type MutationParams<Params> = unknown extends Params ? void : object extends Params ? Params | void : Params;

/** By its call: the path parameter that is positional, and whether there are other arguments. */
export interface TanstackMethods {
  readonly [name: string]: { readonly positional?: string; readonly params?: boolean };
}

interface SomeRequest extends Promise<unknown> {
  options(options: { readonly signal?: AbortSignal }): SomeRequest;
  resumeFrom(token: string): SomeRequest;
}

type Values = { readonly [name: string]: unknown };

export function queryOptionsOf<Options>(methods: TanstackMethods): Options {
  const make = (client: object, name: string, params?: Values) => ({
    queryKey: keyOf(name, params),
    queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
      plain(await requestOf(client, name, methods, params).options({ signal })),
    retry: never,
  });
  return make as Options;
}

export function infiniteQueryOptionsOf<Options>(methods: TanstackMethods): Options {
  const make = (client: object, name: string, params?: Values) => ({
    queryKey: [...name.split("."), "pages", ...(params ? [params] : [])],
    queryFn: async ({ signal, pageParam }: { readonly signal: AbortSignal; readonly pageParam: string | null }) => {
      const request = requestOf(client, name, methods, params).options({ signal });
      return plain(await (pageParam === null ? request : request.resumeFrom(pageParam)));
    },
    initialPageParam: null,
    getNextPageParam: ({ resumeToken }: TanstackPage<unknown, unknown>) => resumeToken ?? null,
    retry: never,
  });
  return make as Options;
}

export function mutationOptionsOf<Options>(methods: TanstackMethods): Options {
  const make = (client: object, name: string) => ({
    mutationKey: name.split("."),
    mutationFn: async (params?: Values) => await requestOf(client, name, methods, params),
    retry: never,
  });
  return make as Options;
}

function keyOf(name: string, params: Values | undefined): readonly unknown[] {
  return [...name.split("."), ...(params ? [params] : [])];
}

function never(): boolean {
  return false;
}

function requestOf(client: object, name: string, methods: TanstackMethods, given: Values = {}): SomeRequest {
  const { positional, params } = own(methods, name) ?? {};
  const { [positional ?? ""]: value, ...others } = given;
  const rest = positional === undefined ? given : others;
  const [method, ...resource] = name.split(".").reverse();
  const owner = resource.reduceRight<unknown>((inner, key) => (inner as Values)[key], client) as Methods;
  return owner[method as keyof Methods](...(positional === undefined ? [] : [value]), ...(params ? [rest] : []));
}

type Methods = Readonly<Record<"list", (...parameters: readonly unknown[]) => SomeRequest>>;

/** A page without what a cache cannot store; any other data as it is. */
function plain(data: unknown): unknown {
  const page = data as Page<unknown> | undefined;
  if (typeof page?.hasNextPage !== "function") return data;
  const { items, body } = page;
  return { items, body, resumeToken: page.hasNextPage() ? page.resumeToken : undefined };
}
