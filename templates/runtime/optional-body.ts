/** A body that is optional as a whole. A type only. */

/** The property names of an object, or of each member of a union; without index signatures, which allow any name. */
type NameOf<Body> = Body extends unknown ? keyof Named<Body> : never;
type Named<Body> = { [Name in keyof Body as string extends Name ? never : Name]: never };

/** Either everything that the body requires is given, or no property of the body is. */
export type OptionalBody<Body> = Body | { [Name in NameOf<Body>]?: never };
