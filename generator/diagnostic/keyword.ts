/** Keywords, and the values that they have. */
import type { Entry } from "./entry.js";

export const keyword = {
  "keyword-unknown": {
    severity: "info",
    message: "The {object} of {version} has no keyword {keyword}; it is ignored.{suggestion}{counted}",
    help: "Correct its spelling, or begin its name with x- where it is one of your own.",
  },
  "keyword-foreign": {
    severity: "info",
    message: "{keyword} belongs to the {object} of {versions}, not of {version}; it {fate}.{counted}",
    help: "Use what {version} has for it, or write the document in a version that has it.",
  },
  "nullable-beside-reference": {
    severity: "info",
    message: "{keyword} beside $ref is read as “that schema, or null”, though OpenAPI {version} ignores it.",
    help: 'Write the document in OpenAPI 3.1 with anyOf: [{ $ref: … }, { type: "null" }].',
  },
  "nullable-obsolete": {
    severity: "info",
    message: "nullable is no keyword of OpenAPI 3.1; it is read as “or null” all the same.",
    help: 'Write type: ["string", "null"], or anyOf with { type: "null" }.',
  },
  "type-mismatch": {
    severity: "error",
    message: "{name} must be {expected}, not {found}.",
    help: "Correct the value; what it holds is left out until then.",
  },
  "text-expected": {
    severity: "warning",
    message: "{name} must be text, not {found}; it is read as “{text}”.",
    help: "Put the value in quotes.",
  },
  "field-missing": {
    severity: "error",
    message: "{object} has no {field}.",
    help: "Add {field}; what it belongs to is left out until then.",
  },
  "value-unknown": {
    severity: "warning",
    message: "{value} is not a value that {field} can have.{suggestion}",
    help: "Use one of {values}.",
  },
  "keyword-ignored": {
    severity: "warning",
    message: "{keyword} is ignored: expected {expected}, found {found}.",
    help: "Correct the schema; see JSON Schema 2020-12, or in OpenAPI 3.0 its “Schema Object”.",
  },
  "items-obsolete": {
    severity: "info",
    message: "items with a list of schemas is read as prefixItems, as JSON Schema calls it today.",
    help: "Write prefixItems in OpenAPI 3.1; 3.0 and 2.0 have no tuples.",
  },
  "extension-invalid": {
    severity: "warning",
    message: "{problem}",
    help: "Correct it; until then, the extension is as good as not there.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
