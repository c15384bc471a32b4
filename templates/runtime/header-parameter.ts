/** Where a list is asked for with a header that says which page: `X-Continuation`. */
import { mergeHeaders } from "./header.js";
import type { PageField } from "./page-parameter.js";
import type { Paginator } from "./paginator.js";

/** The value takes the place that a URL has elsewhere: it is what one page's request and the next one's differ in. */
export function headerParameter(_: string): PageField {
  return {
    valueIn: () => undefined,
    ask: ({ query }, value) => ({ url: () => String(value), query }),
  };
}

/** A paginator whose parameter is that header. */
export function headerPaginator(name: string, paginator: Paginator): Paginator {
  return {
    ...paginator,
    urls: {
      urlOf: () => undefined,
      callAt: (value, { options }) => ({
        options: { ...options, headers: mergeHeaders(options.headers, { [name]: value }) },
      }),
      toToken: (value) => value,
      fromToken: (value) => value,
    },
  };
}
