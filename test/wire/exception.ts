/**
 * Operations of the wire run that fail, and why that is not the client's doing: by document and reason.
 */
export const exceptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {};
