/** For a list whose request selects the page with a header: `X-Continuation`. */
import type { Call } from "./call.js";
import { mergeHeaders, plainHeaders } from "./header.js";
import type { PageField } from "./page-parameter.js";
import type { Paginator } from "./paginator.js";

export function headerParameter(name: string): PageField {
  return {
    valueIn: () => undefined,
    ask: (_, value) => ({ change: (next) => withHeader(next, name, String(value)) }),
  };
}

/** A paginator whose parameter is that header. Its value is handled as the URL of a next page is elsewhere. */
export function headerPaginator(name: string, paginator: Paginator): Paginator {
  return {
    ...paginator,
    text: {
      of({ options }) {
        const value = plainHeaders(options.headers)[name];
        return typeof value === "string" ? value : undefined;
      },
      callAt: (text, call) => withHeader(call, name, text),
    },
  };
}

function withHeader({ options }: Call, name: string, value: string): Partial<Call> {
  return { options: { ...options, headers: mergeHeaders(options.headers, { [name]: value }) } };
}
