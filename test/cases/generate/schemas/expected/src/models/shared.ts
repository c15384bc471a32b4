// Models that several resources share.

export type Key = "first" | "second-key";

export type Circular = string | null;

export type CircularToo = Circular | string;
