/** Says which page is wanted in a header: `X-Continuation`. */
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

/** A paginator with that header as its parameter: its value is kept where others keep a URL. */
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
