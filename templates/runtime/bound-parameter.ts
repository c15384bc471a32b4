/** The params that remain after a builder has bound some path parameters. A type only. */

/** Unlike `Omit`, it keeps a union a union, and keeps the named properties of an object with an index signature. */
export type Without<Params, Bound extends string> = Params extends unknown
  ? { [Name in keyof Params as Name extends Bound ? never : Name]: Params[Name] }
  : never;
