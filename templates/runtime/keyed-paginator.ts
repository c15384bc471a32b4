/** Lists whose items are the values of an object: `{ data: { id_1: {…}, id_2: {…} } }`. */
import type { Paginator } from "./paginator.js";
import { isRecord } from "./query.js";

export function keyedPaginator(paginator: Paginator): Paginator {
  return {
    ...paginator,
    items(body) {
      const found = paginator.items(body);
      return isRecord(found) ? Object.values(found) : found;
    },
  };
}
