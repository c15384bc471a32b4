/** HTTP statuses as types. */

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type StatusesOf<Hundred extends number> = `${Hundred}${Digit}${Digit}` extends infer Text
  ? Text extends `${infer Status extends number}`
    ? Status
    : never
  : never;

/** 300 to 399. */
export type RedirectStatus = StatusesOf<3>;
/** 400 to 499. */
export type ClientErrorStatus = StatusesOf<4>;
/** 500 to 599. */
export type ServerErrorStatus = StatusesOf<5>;
/** Every HTTP status that is not a success: 300 to 599. */
export type ErrorStatus = RedirectStatus | ClientErrorStatus | ServerErrorStatus;
