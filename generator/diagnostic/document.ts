/** Files that are read and parsed, and whether they are OpenAPI documents. */
import type { Entry } from "./entry.js";

export const document = {
  "file-not-found": {
    severity: "error",
    message: "There is no file {path}.",
    help: "Check the path; it is relative to the current folder.",
  },
  "reference-file-not-found": {
    severity: "error",
    message: "There is no file {path}.",
    help: "Check the path in the reference; it is relative to the file that the reference is in.",
  },
  "file-is-a-directory": {
    severity: "error",
    message: "{path} is a folder.",
    help: "Pass the OpenAPI document itself, for example {path}/openapi.yaml.",
  },
  "file-unreadable": {
    severity: "error",
    message: "{path} cannot be read: {reason}.",
    help: "Check that the file exists and that you have permission to read it.",
  },
  "address-unreadable": {
    severity: "error",
    message: "{path} cannot be read: {reason}.",
    help: "Check the URL in a browser. If it takes a header or a proxy, download the document and pass the file, or pipe it: curl … | specwright generate -",
  },
  "file-encoding-unknown": {
    severity: "error",
    message: "{path} is not text in UTF-8 or UTF-16.",
    help: "Save the document as UTF-8.",
  },
  "yaml-syntax": {
    severity: "error",
    message: "The YAML is not well-formed: {reason}.",
    help: "Correct the text at this position; later errors may be caused by it.",
  },
  "yaml-tag-unknown": {
    severity: "warning",
    message: "The YAML tag {tag} is unknown; it is ignored.",
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
    message: "The key {key} occurs twice in the same object.",
    help: "Remove one of the two, or give it another name.",
  },
  "document-empty": {
    severity: "error",
    message: "{path} is empty.",
    help: "Pass an OpenAPI document: YAML or JSON with the keys openapi, info and paths.",
  },
  "document-not-an-object": {
    severity: "error",
    message: "{path} contains {found}, but an OpenAPI document must be an object.",
    help: 'Pass a document that begins with “openapi: 3.1.0” (YAML) or {"openapi": "3.1.0"} (JSON).',
  },
  "document-foreign": {
    severity: "error",
    message: "{path} is {foreign}, not an OpenAPI document.",
    help: "Pass the document itself: YAML or JSON that begins with its version, for example “openapi: 3.1.0”.",
  },
  "document-conflicted": {
    severity: "error",
    message: "{path} has a merge conflict.",
    help: "Choose one of the two versions, and remove the lines that git has added.",
  },
  "document-not-openapi": {
    severity: "error",
    message: "{path} has no key openapi{suggestion}.",
    help: "Pass an OpenAPI document. It begins with its version, for example “openapi: 3.1.0”.",
  },
  "version-unsupported": {
    severity: "error",
    message: "{path} uses {version}, which is not supported.",
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
    message: "With its YAML aliases expanded, the document has more than {limit} values.",
    help: "Use $ref instead of anchors and aliases for values that are used many times.",
  },
  "document-circular": {
    severity: "error",
    message: "A YAML alias is inside the value that it refers to, so the data is infinite.",
    help: "Use $ref for a recursive schema.",
  },
  "errors-omitted": {
    severity: "info",
    message: "{count} more errors of this kind in {path} are not shown.",
    help: "Correct the first ones; they often cause the others.",
  },
  "text-invisible": {
    severity: "warning",
    message: "This text contains {characters}, which is invisible and can make the text look like another.",
    help: "Remove it, unless it is intended. In the client, it is escaped in strings, and left out of names and comments.",
  },
  "text-invisible-omitted": {
    severity: "warning",
    message: "{count} more texts in {path} contain invisible characters.",
    help: "Find them with an editor that shows invisible characters.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
