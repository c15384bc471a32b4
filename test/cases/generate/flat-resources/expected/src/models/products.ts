// Models of Products.

import type { Category } from "./shared.js";

export interface NewProduct {
  name: string;
  price: number;
  category?: Category;
}
