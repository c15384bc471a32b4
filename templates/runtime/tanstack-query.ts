/**
 * Options for TanStack Query: `useQuery(queryOptions(client, "licenseKeys.retrieve", { id: "lic_123" }))`.
 *
 * TanStack Query is not imported: the options have the shape that all of its adapters accept.
 */
import type { Page } from "./page.js";
import { own } from "./own-property.js";

/** The types of an operation: its params, its result, its errors. No such value exists. */
export interface TanstackQuery<Params, Data, Failure> {
  readonly params: Params;
  readonly data: Data;
  readonly failure: Failure;
}

/** The types of a paginated list. */
export type TanstackList<Params, Item, Body, Failure> = TanstackQuery<Params, TanstackPage<Item, Body>, Failure>;

/** The types of an operation that changes data. */
export type TanstackMutation<Params, Data, Failure> = TanstackQuery<Params, Data, Failure>;

/** A page as plain data that can be cached. */
export interface TanstackPage<Item, Body> {
  readonly items: readonly Item[];
  readonly body: Body;
  /** The token of the next page; `undefined` on the last page. */
  readonly resumeToken: string | undefined;
}

type Known = TanstackQuery<unknown, unknown, unknown>;

/** The params of an operation: none if it takes none, optional if nothing is required. */
type ParamsOf<Params> = unknown extends Params ? [] : object extends Params ? [params?: Params] : [params: Params];

/** Always `false`: the client itself has already retried. */
type Retry<Failure> = (failureCount: number, error: Failure) => boolean;

export interface TanstackQueryOptions<Data, Failure> {
  /** The method and its params: `["licenseKeys", "retrieve", { id: "lic_123" }]`. */
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

/** `mutate()` of an operation without params takes no argument. */
type MutationParams<Params> = unknown extends Params ? void : object extends Params ? Params | void : Params;

/** By method: the positional path parameter, and whether there are other params. */
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

/** Reduces a page to plain data that can be cached; returns anything else unchanged. */
function plain(data: unknown): unknown {
  const page = data as Page<unknown> | undefined;
  if (typeof page?.hasNextPage !== "function") return data;
  const { items, body } = page;
  return { items, body, resumeToken: page.hasNextPage() ? page.resumeToken : undefined };
}
