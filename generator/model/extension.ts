/** Readers for the extensions of other tools, whose values may be of any kind. */

import { isObject, type JsonObject } from "../data.js";
import { textAt } from "../setting/field.js";
import type { OperationSettings } from "../setting/operation.js";

/** What an extension decides about an operation, in the form of the settings. */
export interface Extension extends OperationSettings {
  readonly because: string;
}

const typeNames = ["x-specwright-name", "x-speakeasy-name-override", "x-fern-type-name", "x-ms-client-name"];

/** The type name that an extension gives a schema, ours or another tool's. */
export function readTypeName(schema: unknown): string | undefined {
  if (!isObject(schema)) return undefined;
  const names = typeNames.map((key) => textAt(schema, key));
  return names.find(
    (name) => name !== undefined && /^(?!.*\p{Default_Ignorable_Code_Point})\p{Lu}\p{ID_Continue}*$/u.test(name),
  );
}

/**
 * A place as the settings write it: `data.items` for `$.data.items`, `$response.data.items` and `$request.data.items`;
 * "" for `$` itself.
 */
export function placeOf(data: JsonObject, key: string): string | undefined {
  const path = textAt(data, key);
  if (path === undefined) return undefined;
  const names = path
    .replace(/^\$(response|request)?(\.body)?\.?/, "")
    .replace(/\[(?:"([^"]*)"|'([^']*)')\]/g, (_, double: string | undefined, single: string | undefined) => {
      const name = double ?? single ?? "";
      return `.${name.replaceAll(".", "\\.")}`;
    });
  // Indices and wildcards lead to one item or to many, so they name no place.
  return /[[\]*?]/.test(names) ? undefined : names.replace(/^\./, "");
}
