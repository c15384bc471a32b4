/** A body that can be left out, but only as a whole. A type only. */

/** The property names of an object, or of each member of a union, without an index signature. */
type NameOf<Body> = Body extends unknown ? keyof Named<Body> : never;
type Named<Body> = { [Name in keyof Body as string extends Name ? never : Name]: never };

/** Either everything that the body requires is there, or no part of it. */
export type OptionalBody<Body> = Body | { [Name in NameOf<Body>]?: never };
