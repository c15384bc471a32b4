/**
 * Values:
 *
 *     { id: "list_license_keys_handler", errors: [500], paginator: pagePaginator({ parameter: "page_number", origin: 0 }) }
 */
import type { ValueNode } from "../plan/node.js";
import { literal, name, propertyKey } from "./syntax.js";

export function valueText(value: ValueNode): string {
  switch (value.kind) {
    case "literal":
      return literal(value.value);
    case "identifier":
      return name(value.name);
    case "list":
      return `[${value.items.map(valueText).join(", ")}]`;
    case "record": {
      const entries = value.entries.map(({ key, value: each }) => `${propertyKey(key)}: ${valueText(each)}`);
      return entries.length > 0 ? `{ ${entries.join(", ")} }` : "{}";
    }
    case "call":
      return `${name(value.callee)}(${value.arguments.map(valueText).join(", ")})`;
  }
}
