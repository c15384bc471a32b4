// Models of Things.

/**
 * *\/ export default 1; /*
 *
 * @example {"*\/":"*\/"}
 */
export interface Thing {
  /** @pattern ^*\/$ */
  "*/"?: string;
  "a\x5c"?: "\x5c";
  __proto__?: string;
}
