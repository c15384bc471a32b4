// Models of Orders.

import type { Product } from "./shared.js";

export interface OrderResponse {
  id: number;
  lines: OrderResponse.Line[];
  /** @default false */
  gift?: boolean;
}

export declare namespace OrderResponse {
  export interface Line {
    product: Product;
    count: number;
  }
}

export type Order = OrderResponse;
