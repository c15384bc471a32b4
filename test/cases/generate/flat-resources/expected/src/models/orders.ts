// Models of Orders.

import type { Product } from "./shared.js";

export interface OrderResponse {
  id: number;
  lines: { product: Product; count: number }[];
  /** @default false */
  gift?: boolean;
}

export type Order = OrderResponse;
