/** A body that may be left out, but only as a whole. A type only. */

/** The names of an object, of each where it may be several; not those of an index signature, which are any. */
type NameOf<Body> = Body extends unknown ? keyof Named<Body> : never;
type Named<Body> = { [Name in keyof Body as string extends Name ? never : Name]: never };

/** All that the body requires is there, or nothing of the body is. */
export type OptionalBody<Body> = Body | { [Name in NameOf<Body>]?: never };
