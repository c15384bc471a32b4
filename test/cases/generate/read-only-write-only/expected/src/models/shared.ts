// Models that several resources share.

export type AccountInput = string;
