/** What comes in and what goes out, whoever carries it. */

export interface MockRequest {
  /** In upper case. */
  readonly method: string;
  /** Where it was sent, whole. */
  readonly url: URL;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where there is none. */
  readonly body: Uint8Array;
}

export interface MockResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** What was wrong with the request, in a line each. */
  readonly complaints: readonly string[];
}

/** A request that the document does not describe. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly ProblemError[];
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ProblemError {
  /** `path`, `query`, `header`, `cookie` or `body`, and where in it: `query/page_size`, `body/name`. */
  readonly location: string;
  readonly message: string;
}

/** RFC 9457. */
export function answerProblem({ status, title, detail, errors, headers = {} }: Problem): MockResponse {
  const body = { type: "about:blank", title, status, detail, ...(errors && { errors }) };
  return {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
    body: `${JSON.stringify(body, undefined, 2)}\n`,
    complaints: errors ? errors.map(({ location, message }) => `${location} ${message}`) : [detail],
  };
}
