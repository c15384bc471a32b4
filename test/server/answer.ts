/** What an operation answers; a body of `undefined` is no body. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(body?: unknown): Answer {
  return { status: 200, body };
}

/** Thrown where the API says no; becomes an answer with the error body `{ code, message }`. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = "Refusal";
    this.answer = { status, body: { code, message }, headers };
  }
}
