/** Speakeasy's extensions: `x-speakeasy-group`, `x-speakeasy-name-override`, `x-speakeasy-pagination`. */
import type { Report } from "../diagnostic.js";
import type { ResolvedOperation } from "../resolve/resolved.js";
import type { PaginatorSettings } from "../setting/paginator.js";
import { listAt, recordAt, textAt } from "../setting/field.js";
import { type Extension, placeOf } from "./extension.js";

export function readSpeakeasy({ extensions }: ResolvedOperation, _: Report): Extension {
  const group = textAt(extensions, "x-speakeasy-group");
  const method = textAt(extensions, "x-speakeasy-name-override");
  const pagination = recordAt(extensions, "x-speakeasy-pagination");
  const paginator = pagination && readPagination(pagination);
  return {
    ...(group !== undefined && { resource: group }),
    ...(method !== undefined && { method }),
    ...(paginator && { paginator }),
    because: "Set in the document for Speakeasy, by x-speakeasy-group, -name-override or -pagination.",
  };
}

/** `{ type: cursor, inputs: [{ name: cursor, in: parameters, type: cursor }], outputs: { nextCursor: $.next, results: $.data } }` */
function readPagination(pagination: Readonly<Record<string, unknown>>): PaginatorSettings | undefined {
  const inputs = listAt(pagination, "inputs");
  const outputs = recordAt(pagination, "outputs") ?? {};
  const input = (type: string) => {
    const found = inputs.find((each) => textAt(each, "type") === type);
    const name = found && textAt(found, "name");
    return name !== undefined && found && textAt(found, "in") === "requestBody" ? `body.${name}` : name;
  };
  const items = placeOf(outputs, "results");
  const size = input("limit");
  const common = { ...(items !== undefined && { items }), ...(size !== undefined && { size }) };
  switch (textAt(pagination, "type")) {
    case "cursor": {
      const parameter = input("cursor");
      const next = placeOf(outputs, "nextCursor");
      return parameter !== undefined && next !== undefined ? { kind: "cursor", parameter, next, ...common } : undefined;
    }
    case "offsetLimit": {
      const page = input("page");
      const offset = input("offset");
      const pages = placeOf(outputs, "numPages");
      const end = pages !== undefined && { end: { kind: "total-pages", path: pages } as const };
      if (page !== undefined) return { kind: "page", parameter: page, ...common, ...end };
      return offset === undefined ? undefined : { kind: "offset", parameter: offset, ...common };
    }
    case "url": {
      const next = placeOf(outputs, "nextUrl");
      return next === undefined ? undefined : { kind: "next-url", next, ...common };
    }
    default:
      return undefined;
  }
}
