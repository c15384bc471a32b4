/** Requests and responses of the mock, whatever carries them. */

export interface MockRequest {
  /** In upper case. */
  readonly method: string;
  /** The full URL. */
  readonly url: URL;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where there is no body. */
  readonly body: Uint8Array;
}

export interface MockResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** What was wrong with the request, one line each. */
  readonly complaints: readonly string[];
}

/** A request that the document does not describe, and what is wrong with it. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly ProblemError[];
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ProblemError {
  /** The part of the request and a place in it: `path`, `query/page_size`, `header`, `cookie`, `body/name`. */
  readonly location: string;
  readonly message: string;
}

/** A response in the form of RFC 9457. */
export function problemResponse({ status, title, detail, errors, headers = {} }: Problem): MockResponse {
  const body = { type: "about:blank", title, status, detail, ...(errors && { errors }) };
  return {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
    body: `${JSON.stringify(body, undefined, 2)}\n`,
    complaints: errors ? errors.map(({ location, message }) => `${location} ${message}`) : [detail],
  };
}
