/** Overlays. */
import type { Entry } from "./entry.js";

export const overlay = {
  "overlay-malformed": {
    severity: "error",
    message: "{path} is not an overlay: {reason}.",
    help: "Pass an OpenAPI Overlay. It begins with its version, for example “overlay: 1.1.0”, and has a list of actions.",
  },
  "overlay-version-unknown": {
    severity: "warning",
    message: "Overlay {version} is unknown; it is read as Overlay 1.1.",
    help: "Write overlay: 1.0.0 or overlay: 1.1.0.",
  },
  "overlay-target-malformed": {
    severity: "error",
    message: "{target} is not a JSONPath: {reason}.",
    help: "Write a path that begins with $, as defined by RFC 9535: $.paths['/pets'].get",
  },
  "overlay-target-unmatched": {
    severity: "warning",
    message: "{target} matches nothing in the document, so this action has no effect.",
    help: "Correct the path, or remove the action. Write keys with characters other than letters, digits and _ in brackets: ['/pets'].",
  },
  "overlay-too-large": {
    severity: "error",
    message: "The actions of the overlays add more than {limit} values to the document.",
    help: "Match fewer places with its target, or put the shared values into components and refer to them.",
  },
  "overlay-copy-ambiguous": {
    severity: "error",
    message: "{target} matches {count} places, but copy needs exactly one.",
    help: "Narrow the path in copy to one place.",
  },
  "overlay-incompatible": {
    severity: "warning",
    message: "{found} is replaced by {given}; the Overlay specification merges only values of the same kind.",
    help: "If this is intended, first remove the old value in a separate action.",
  },
  "overlay-root-removed": {
    severity: "error",
    message: "{target} is the whole document, which cannot be removed.",
    help: "Name the part to remove, for example $.paths['/pets'].",
  },
  "overlay-action-empty": {
    severity: "warning",
    message: "This action has neither update, copy nor remove, so it has no effect.",
    help: "Add one of them, or remove the action.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
