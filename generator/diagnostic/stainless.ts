/** A Stainless configuration. */
import type { Entry } from "./entry.js";

export const stainless = {
  "stainless-malformed": {
    severity: "error",
    message: "In the Stainless configuration, {key} must be {expected}.",
    help: "Correct it, or remove it.",
  },
  "stainless-key-unknown": {
    severity: "info",
    message: "{key} is no key of a Stainless configuration that is known; it is passed over.{suggestion}",
    help: "Nothing has to be done if it is about other languages.",
  },
  "stainless-key-lost": {
    severity: "warning",
    message: "{key} of the Stainless configuration is not taken over: {reason}.",
    help: "See docs/configuration.md for what can be said instead.",
  },
  "stainless-scheme-lost": {
    severity: "warning",
    message: "The pagination scheme {scheme} of the Stainless configuration is not taken over: {reason}.",
    help: "Pages are inferred from the document, or decided for each operation in the settings.",
  },
  "stainless-scheme-missing": {
    severity: "warning",
    message:
      "{key} of the Stainless configuration names the pagination scheme {scheme}, which is not there or is none of a paginator.",
    help: "Pages are inferred from the document, or decided for the operation in the settings.",
  },
  "stainless-paginator-unfit": {
    severity: "warning",
    message: "The Stainless configuration says that {operation} is paginated, and none of its schemes fits: {reason}.",
    help: "Decide on its paginator in the settings; specwright explain shows what is inferred.",
  },
  "stainless-endpoint-twice": {
    severity: "warning",
    message:
      "{call} of the Stainless configuration is {endpoint}, which is {earlier} already; an operation has one call.",
    help: "Call {earlier} instead.",
  },
  "stainless-endpoint-unmatched": {
    severity: "warning",
    message: "{call} of the Stainless configuration is {endpoint}, which the document does not have.{suggestion}",
    help: "Correct the endpoint, or remove the method.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
