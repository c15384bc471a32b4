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
    message: "{key} is not a known key of a Stainless configuration; it is ignored.{suggestion}",
    help: "No action is needed if it concerns other languages.",
  },
  "stainless-key-lost": {
    severity: "warning",
    message: "{key} of the Stainless configuration is not used: {reason}.",
    help: "See docs/configuration.md for alternatives.",
  },
  "stainless-scheme-lost": {
    severity: "warning",
    message: "The pagination scheme {scheme} of the Stainless configuration is not used: {reason}.",
    help: "Pagination is inferred from the document. To override it, set a paginator for each operation in the settings.",
  },
  "stainless-scheme-missing": {
    severity: "warning",
    message:
      "{key} of the Stainless configuration names the pagination scheme {scheme}, which does not exist or is not supported.",
    help: "Pagination is inferred from the document. To override it, set a paginator for the operation in the settings.",
  },
  "stainless-paginator-unfit": {
    severity: "warning",
    message: "The Stainless configuration says that {operation} is paginated, but none of its schemes fits: {reason}.",
    help: "Set its paginator in the settings; specwright explain shows what is inferred.",
  },
  "stainless-endpoint-twice": {
    severity: "warning",
    message:
      "{call} of the Stainless configuration is {endpoint}, which is already {earlier}; an operation has only one method.",
    help: "Use {earlier} instead.",
  },
  "stainless-endpoint-unmatched": {
    severity: "warning",
    message: "{name} of the Stainless configuration is {endpoint}, which the document does not have.{suggestion}",
    help: "Correct the endpoint, or remove it.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
