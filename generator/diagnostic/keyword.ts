/** Keywords, and the values that they have. */
import type { Entry } from "./entry.js";

export const keyword = {
  "keyword-unknown": {
    severity: "info",
    message: "The {object} of {version} has no keyword {keyword}; it is ignored.{suggestion}{counted}",
    help: "Correct its spelling. If it is your own extension, begin its name with x-.",
  },
  "keyword-foreign": {
    severity: "info",
    message: "{keyword} is a keyword of the {object} in {versions}, not in {version}; it {fate}.{counted}",
    help: "Use the equivalent of {version}, or write the document in a version that has this keyword.",
  },
  "nullable-beside-reference": {
    severity: "info",
    message: "{keyword} beside $ref is read as “that schema, or null”, although OpenAPI {version} ignores it.",
    help: 'Write the document in OpenAPI 3.1 with anyOf: [{ $ref: … }, { type: "null" }].',
  },
  "nullable-obsolete": {
    severity: "info",
    message: "nullable is not a keyword of OpenAPI 3.1; it is still read as “or null”.",
    help: 'Write type: ["string", "null"], or anyOf with { type: "null" }.',
  },
  "type-mismatch": {
    severity: "error",
    message: "{name} must be {expected}, not {found}.",
    help: "Correct the value; until then, its contents are left out.",
  },
  "text-expected": {
    severity: "warning",
    message: "{name} must be a string, not {found}; it is read as “{text}”.",
    help: "Put the value in quotes.",
  },
  "field-missing": {
    severity: "error",
    message: "{object} has no {field}.",
    help: "Add {field}; until then, the object that lacks it is left out.",
  },
  "value-unknown": {
    severity: "warning",
    message: "{value} is not a valid value of {field}.{suggestion}",
    help: "Use one of {values}.",
  },
  "keyword-ignored": {
    severity: "warning",
    message: "{keyword} is ignored: expected {expected}, found {found}.",
    help: "Correct the schema; see JSON Schema 2020-12, or in OpenAPI 3.0 its “Schema Object”.",
  },
  "items-obsolete": {
    severity: "info",
    message: "items with a list of schemas is read as prefixItems, its name in current JSON Schema.",
    help: "Write prefixItems in OpenAPI 3.1; 3.0 and 2.0 have no tuples.",
  },
  "extension-invalid": {
    severity: "warning",
    message: "{problem}",
    help: "Correct it; until then, the extension is ignored.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
