/** Overlays. */
import type { Entry } from "./entry.js";

export const overlay = {
  "overlay-malformed": {
    severity: "error",
    message: "{path} is no overlay: {reason}.",
    help: "Give an OpenAPI Overlay: it begins with its version, for example “overlay: 1.1.0”, and has a list of actions.",
  },
  "overlay-version-unknown": {
    severity: "warning",
    message: "Overlay {version} is not known; it is read as Overlay 1.1.",
    help: "Write overlay: 1.0.0 or overlay: 1.1.0.",
  },
  "overlay-target-malformed": {
    severity: "error",
    message: "{target} is not a JSONPath: {reason}.",
    help: "Write a path that begins with $, as RFC 9535 has it: $.paths['/pets'].get",
  },
  "overlay-target-unmatched": {
    severity: "warning",
    message: "{target} matches nothing in the document, so that this action changes nothing.",
    help: "Correct the path, or remove the action. Keys with other characters than letters, digits and _ go in brackets: ['/pets'].",
  },
  "overlay-too-large": {
    severity: "error",
    message: "The actions of the overlays add more than {limit} values to the document.",
    help: "Name fewer places in its target, or put what they share into components and refer to it.",
  },
  "overlay-copy-ambiguous": {
    severity: "error",
    message: "{target} matches {count} places; copy takes from exactly one.",
    help: "Narrow the path in copy down to one place.",
  },
  "overlay-incompatible": {
    severity: "warning",
    message: "{found} is replaced by {given}; the Overlay specification merges like with like alone.",
    help: "If that is meant, remove the old value in an action of its own first.",
  },
  "overlay-root-removed": {
    severity: "error",
    message: "{target} is the whole document, which cannot be removed.",
    help: "Name what is to go, for example $.paths['/pets'].",
  },
  "overlay-action-empty": {
    severity: "warning",
    message: "This action has none of update, copy and remove, so that it changes nothing.",
    help: "Add one of them, or remove the action.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
