/** A paginator as the settings write it: for the lock file, and to show to people. */
import type { PageEndSettings, PaginatorSettings } from "../setting/paginator.js";
import { formatPlace } from "../setting/place.js";
import { isHeader } from "./paginator-kind.js";
import type { PageEnd, PageParameter, Paginator } from "./paginator-kind.js";

export function paginatorSettings(paginator: Paginator): PaginatorSettings {
  const { size, keyed } = paginator;
  const common = {
    ...(size !== undefined && { size: formatParameter(size) }),
    items: formatPlace(paginator.items),
    ...(keyed && { keyed }),
  };
  switch (paginator.kind) {
    case "page":
    case "offset": {
      const { kind, parameter, origin, end, itemId, otherwise } = paginator;
      const cut = paginator.kind === "offset" ? paginator.cut : undefined;
      const current = paginator.kind === "page" ? paginator.current : undefined;
      return {
        kind,
        parameter: formatParameter(parameter),
        origin,
        ...common,
        end: formatEnd(end),
        ...(itemId !== undefined && { itemId }),
        ...(cut && { cut: formatPlace(cut) }),
        ...(current && { current: formatPlace(current) }),
        ...(otherwise && { otherwise: { when: otherwise.when, ...cursorSettings(otherwise.cursor) } }),
      };
    }
    case "cursor":
      return { kind: paginator.kind, ...cursorSettings(paginator), ...common };
    case "cursor-header": {
      const { kind, parameter, header } = paginator;
      return { kind, parameter: formatParameter(parameter), header, ...common };
    }
    case "last-id": {
      const { kind, parameter, before, id, end } = paginator;
      const other = before === undefined ? {} : { before: formatParameter(before) };
      return { kind, parameter: formatParameter(parameter), ...other, id, ...common, end: formatEnd(end) };
    }
    case "next-url": {
      const { kind, next, end } = paginator;
      return { kind, next: formatPlace(next), ...common, ...(end && { end: formatEnd(end) }) };
    }
    case "link-header":
      return { kind: paginator.kind, ...common };
  }
}

function cursorSettings({
  parameter,
  next,
  end,
}: Omit<Extract<Paginator, { readonly kind: "cursor" }>, "kind" | "items" | "item">) {
  return {
    parameter: formatParameter(parameter),
    next: formatPlace(next),
    ...(end && { end: formatEnd(end) }),
  };
}

function formatParameter(parameter: PageParameter): string {
  if (typeof parameter === "string") return parameter;
  return isHeader(parameter) ? `header.${parameter.header}` : `body.${formatPlace(parameter)}`;
}

function formatEnd(end: PageEnd): PageEndSettings {
  return "path" in end ? { kind: end.kind, path: formatPlace(end.path) } : end;
}
