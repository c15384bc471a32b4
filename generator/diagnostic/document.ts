/** Files that are read and parsed, and whether they are OpenAPI documents. */
import type { Entry } from "./entry.js";

export const document = {
  "file-not-found": {
    severity: "error",
    message: "There is no file {path}.",
    help: "Check the path; it is relative to the current folder.",
  },
  "file-is-a-directory": {
    severity: "error",
    message: "{path} is a folder.",
    help: "Name the OpenAPI document itself, for example {path}/openapi.yaml.",
  },
  "file-unreadable": {
    severity: "error",
    message: "{path} cannot be read: {reason}.",
    help: "Check that the file is there and that you have the right to read it.",
  },
  "address-unreadable": {
    severity: "error",
    message: "{path} cannot be read: {reason}.",
    help: "Check the address in a browser; or download the document, and name the file.",
  },
  "file-encoding-unknown": {
    severity: "error",
    message: "{path} is not text in UTF-8 or UTF-16.",
    help: "Save the document as UTF-8.",
  },
  "yaml-syntax": {
    severity: "error",
    message: "The YAML is not well-formed: {reason}.",
    help: "Correct the text at this place; what follows may be a consequence of it.",
  },
  "yaml-tag-unknown": {
    severity: "warning",
    message: "The YAML tag {tag} is not known; the value is read as if it had none.",
    help: "Remove the tag. To include another file, use $ref.",
  },
  "yaml-alias-unknown": {
    severity: "error",
    message: "There is no anchor &{name} before this alias.",
    help: "Define the anchor earlier in the same file, or put text that begins with * in quotes.",
  },
  "json-syntax": {
    severity: "error",
    message: "The JSON is not well-formed: {reason}.",
    help: "Correct the text at this place. JSON has no comments and no trailing commas; YAML has both.",
  },
  "key-duplicate": {
    severity: "error",
    message: "The key {key} stands twice in the same object.",
    help: "Remove one of the two, or give it another name.",
  },
  "document-empty": {
    severity: "error",
    message: "{path} is empty.",
    help: "Give an OpenAPI document: YAML or JSON with the keys openapi, info and paths.",
  },
  "document-not-an-object": {
    severity: "error",
    message: "{path} holds {found} where an OpenAPI document is an object.",
    help: 'Give a document that begins with “openapi: 3.1.0” (YAML) or {"openapi": "3.1.0"} (JSON).',
  },
  "document-foreign": {
    severity: "error",
    message: "{path} is {foreign}, not an OpenAPI document.",
    help: "Name the document itself: YAML or JSON that begins with its version, for example “openapi: 3.1.0”.",
  },
  "document-not-openapi": {
    severity: "error",
    message: "{path} has no key openapi{suggestion}.",
    help: "Give an OpenAPI document: it begins with its version, for example “openapi: 3.1.0”.",
  },
  "version-unsupported": {
    severity: "error",
    message: "{path} is written in {version}, which is not supported.",
    help: "Use OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0.",
  },
  "version-not-text": {
    severity: "warning",
    message: "The version is the number {version}; it is read as OpenAPI {read}.",
    help: "Write the version in quotes and in full: {wanted}.",
  },
  "document-too-deep": {
    severity: "error",
    message: "The data is nested more than {limit} levels deep.",
    help: "Split it with $ref, or check the tool that wrote it.",
  },
  "document-too-large": {
    severity: "error",
    message: "With its YAML aliases written out the document has more than {limit} values.",
    help: "Use $ref rather than anchors and aliases for what is used many times.",
  },
  "document-circular": {
    severity: "error",
    message: "A YAML alias stands inside the value that it names, so that the data has no end.",
    help: "Use $ref for a recursive schema.",
  },
  "errors-omitted": {
    severity: "info",
    message: "{count} more errors of this kind in {path} are not shown.",
    help: "Correct the first ones; the others are often a consequence of them.",
  },
  "text-invisible": {
    severity: "warning",
    message: "This text has {characters}, which nobody sees; it can make the text look like another.",
    help: "Remove it, unless it is meant. The client has it escaped in strings, and left out of names and comments.",
  },
  "text-invisible-omitted": {
    severity: "warning",
    message: "{count} more texts in {path} have characters that nobody sees.",
    help: "Look for them with an editor that shows them.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
