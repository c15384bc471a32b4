// Models that several resources share.

/** Where it stands in the shop. */
export type Category = "book" | "toy";

/** Something to buy. */
export interface Product {
  /** @example "prod_1" */
  id: string;
  /** @maxLength 80 */
  name: string;
  /**
   * In euros.
   *
   * @minimum 0
   */
  price: number;
  category?: Category | null;
  /** @format uri */
  image?: string | null;
}
