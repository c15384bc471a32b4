/** What schemas mean. */
import type { Entry } from "./entry.js";

export const schema = {
  "composition-too-deep": {
    severity: "error",
    message: "{schema} is a chain of references and compositions more than {limit} levels deep.",
    help: "Refer to the target directly.",
  },
  "composition-too-large": {
    severity: "error",
    message:
      "{schema} consists of more than {limit} schemas, counting a schema each time that a reference or a composition leads to it.",
    help: "Refer to each schema only once within the composition.",
  },
  "schema-too-deep": {
    severity: "warning",
    message: "Schemas are nested more than {depth} deep; deeper ones are treated as unknown.",
    help: "Move the inner schemas to components, and refer to them.",
  },
  "schema-type-unknown": {
    severity: "warning",
    message: "JSON Schema has no type “{type}”; the value is treated as unknown.",
    help: "Use one of: null, boolean, object, array, number, integer, string.",
  },
  "schema-contradiction": {
    severity: "warning",
    message: "No value can satisfy all parts of this schema; its type is never.",
    help: "Check what allOf and the keywords beside it require.",
  },
  "discriminator-contradiction": {
    severity: "warning",
    message: "The property {property} of {model} cannot be {values}, although the discriminator of a union says so.",
    help: "Correct the discriminator's mapping, or the schema of the property.",
  },
  "schema-circular": {
    severity: "info",
    message:
      "The schema {model} contains itself through $ref, allOf, anyOf or oneOf only; that part has no meaning and is left out.",
    help: "Refer to the schema from a property, or move the shared part to a separate schema.",
  },
  "enum-contradicts-type": {
    severity: "warning",
    message: "The enum value {value} does not have the type {type}.",
    help: "Quote the value, or correct the type.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
