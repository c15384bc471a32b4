/** The params that are left once a builder has bound a part of the path. A type only. */

/** Unlike with `Omit`, a union stays a union, and an open object keeps its named properties. */
export type Without<Params, Bound extends string> = Params extends unknown
  ? { [Name in keyof Params as Name extends Bound ? never : Name]: Params[Name] }
  : never;
