/** The same handlers for Mock Service Worker, which catches requests wherever they come from. */
import { answerCall, type MockApi, readCall } from "./mock.js";
import { matchOperation } from "./mock-match.js";
import { own } from "./own-property.js";

/** What is used of msw's `http`. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (info: { request: Request }) => Promise<Response | undefined>): Handler;
}

export interface MswOptions {
  /** Where the API is, if not at one of the document's servers. */
  readonly baseURL?: string | undefined;
}

/** Makes handlers for `setupServer(…)`, `setupWorker(…)` and `.use(…)`. Operations without a handler are left to those that follow. */
export type MswHandlersFor<Handlers> = <Handler>(
  http: MswHttp<Handler>,
  handlers: Handlers,
  options?: MswOptions,
) => Handler[];

export function mswHandlersOf<Handlers extends object>(api: MockApi): MswHandlersFor<Handlers> {
  return (http, handlers, { baseURL } = {}) => {
    const servers = baseURL === undefined ? api.servers : [baseURL];
    return Object.keys(handlers).map((name) =>
      http.all("*", async ({ request }) => {
        const matched = matchOperation(api, request, [name], servers);
        const handler = own(handlers as Readonly<Record<string, Parameters<typeof answerCall>[1]>>, name);
        if (matched?.name !== name || !handler) return undefined;
        return answerCall(matched, handler, await readCall(matched, request));
      }),
    );
  };
}
