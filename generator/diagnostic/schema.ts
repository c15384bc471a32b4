/** What schemas mean. */
import type { Entry } from "./entry.js";

export const schema = {
  "composition-too-deep": {
    severity: "error",
    message: "{schema} leads from one reference or composition to the next, more than {limit} levels deep.",
    help: "Refer to what is meant directly.",
  },
  "composition-too-large": {
    severity: "error",
    message:
      "{schema} is made of more than {limit} schemas, counted each time that a reference or a composition leads to one.",
    help: "Let each schema be named once in what a schema is made of.",
  },
  "schema-too-deep": {
    severity: "warning",
    message: "Schemas are nested more than {depth} deep; what lies deeper is taken as unknown.",
    help: "Give the inner schemas names of their own under components, and refer to them.",
  },
  "schema-type-unknown": {
    severity: "warning",
    message: "JSON Schema has no type “{type}”; the value is taken as unknown.",
    help: "Use one of: null, boolean, object, array, number, integer, string.",
  },
  "schema-contradiction": {
    severity: "warning",
    message: "No value can satisfy all parts of this schema; its type is never.",
    help: "Look at what allOf, and the keywords beside it, ask for.",
  },
  "discriminator-contradiction": {
    severity: "warning",
    message: "The property {property} of {model} cannot be {values}, as the discriminator of a union says it is.",
    help: "Correct the discriminator's mapping, or what the schema says of the property.",
  },
  "schema-circular": {
    severity: "info",
    message:
      "The schema {model} is made of itself by way of $ref, allOf, anyOf or oneOf alone; that part is left out, as it says nothing.",
    help: "Refer to the schema from a property, or give what the schemas share a name of its own.",
  },
  "enum-contradicts-type": {
    severity: "warning",
    message: "The enum's value {value} is not of its type, {type}.",
    help: "Quote the value, or correct the type.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
