/** What is left of params once a builder has bound some of the path. A type only. */

/** Unlike `Omit`, one of several objects stays one of several, and an open one keeps what it names. */
export type Without<Params, Bound extends string> = Params extends unknown
  ? { [Name in keyof Params as Name extends Bound ? never : Name]: Params[Name] }
  : never;
