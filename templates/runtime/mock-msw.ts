/** The same handlers for Mock Service Worker, which intercepts requests wherever they are sent from. */
import { answerCall, type MockApi, readCall } from "./mock.js";
import { matchOperation } from "./mock-match.js";
import { own } from "./own-property.js";

/** The part of msw's `http` that is used. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (info: { request: Request }) => Promise<Response | undefined>): Handler;
}

export interface MswOptions {
  /** The API's address, if it is not one of the document's servers. */
  readonly baseURL?: string | undefined;
}

/**
 * Makes handlers for `setupServer(…)`, `setupWorker(…)` and `.use(…)`. Requests for operations without a handler are
 * passed on to the next ones.
 */
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
