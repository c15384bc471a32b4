/** Paths and operations, with their parameters, bodies and responses. */
import type { Entry } from "./entry.js";

export const operation = {
  "path-too-long": {
    severity: "error",
    message: "A path has more than {limit} characters; it begins with {path}.",
    help: "Shorten it: servers and proxies reject URLs of that length.",
  },
  "operations-missing": {
    severity: "warning",
    message: "There are no operations, so the client has no methods.",
    help: "Check that the document has the key paths, and that the filters leave something.",
  },
  "operations-too-many": {
    severity: "error",
    message: "There are more than {limit} operations.",
    help: "Split the document, with one client per part.",
  },
  "path-without-slash": {
    severity: "warning",
    message: "The path “{path}” does not begin with a slash; one is added.",
    help: "Write /{path}.",
  },
  "path-brace-unpaired": {
    severity: "warning",
    message: "The path {path} has braces that enclose no name; they are sent as they are.",
    help: "Put the name of each path parameter between an opening and a closing brace.",
  },
  "path-with-query": {
    severity: "info",
    message: "The path {path} contains query parameters; the client uses the described parameters instead.",
    help: "Remove the question mark and everything after it from the path.",
  },
  "path-ambiguous": {
    severity: "warning",
    message: "{method} {path} is the same operation as {method} {other}, except for the names of its parameters.",
    help: "Remove one of the two: a server cannot tell them apart.",
  },
  "path-parameter-missing": {
    severity: "warning",
    message: "The path {path} has {{name}}, but no path parameter describes it; it is treated as a required string.",
    help: "Add a parameter with name: {name}, in: path, required: true.",
  },
  "path-parameter-unused": {
    severity: "warning",
    message: "The path parameter {name} is not in the path {path}; it is left out.",
    help: "Put {{name}} into the path, or remove the parameter.{suggestion}",
  },
  "path-parameter-optional": {
    severity: "warning",
    message: "The path parameter {name} is not marked as required; it is treated as required.",
    help: "Add required: true.",
  },
  "path-with-fragment": {
    severity: "info",
    message: "The path {path} has a fragment, which is never sent; without it, the URL is that of {method} {plain}.",
    help: "Remove the # and everything after it. To distinguish operations, give each its own operationId.",
  },
  "parameter-reserved": {
    severity: "info",
    message: "The header parameter {name} is ignored, as the specification says: {instead} describe it.",
    help: "Remove the parameter.",
  },
  "parameter-duplicate": {
    severity: "warning",
    message: "The {place} parameter {name} occurs twice in the same list; the first one is used.",
    help: "Remove one of the two.",
  },
  "operation-id-duplicate": {
    severity: "warning",
    message: "The operationId {id} is also used by {other}.",
    help: "Give each operation a unique operationId.",
  },
  "collection-format-unsupported": {
    severity: "warning",
    message:
      "collectionFormat: {format} is not possible for the {place} parameter {name}; it is treated as a single string.",
    help: "Pass the values already joined, as the API expects them; or use collectionFormat: csv if the API accepts that.",
  },
  "body-ambiguous": {
    severity: "warning",
    message: "A request has only one body, so the {place} parameter {name} is left out.",
    help: "Describe either one body parameter or only form parameters.",
  },
  "body-not-carried": {
    severity: "warning",
    message: "A {method} request cannot carry a body; that of {operation} is left out.",
    help: "Describe its properties as query parameters, or use another method.",
  },
  "operation-ignored": {
    severity: "info",
    message: "{operation} is left out because of {extension}.",
    help: 'To include it, remove the extension, or name it in a filter: filters: { keep: [{ {extension}: true }, { path: "**" }] }.',
  },
  "filter-unmatched": {
    severity: "warning",
    message: "The filter {filter} matches no operation.{suggestion}",
    help: "Correct the filter, or remove it.",
  },
  "status-unknown": {
    severity: "warning",
    message: "{status} is not an HTTP status; the response is left out.",
    help: "Use a status such as 200, a range such as 4XX, or default.",
  },
  "security-schemes-too-many": {
    severity: "error",
    message: "There are more than {limit} security schemes.",
    help: "Remove those that no operation requires.",
  },
  "security-scheme-missing": {
    severity: "warning",
    message: "There is no security scheme {name}.{suggestion}",
    help: "Add {name} to components.securitySchemes, or correct the name.",
  },
  "server-untrusted": {
    severity: "warning",
    message: "{operation} is sent to {server}, which is not one of the API's servers: no credential is sent there.",
    help: "If that server may receive the API's credentials, list it in the setting trustedServers.",
  },
  "page-origin-assumed": {
    severity: "warning",
    message: "The document does not say whether {parameter} of {operation} counts pages from 0 or 1; 1 is assumed.",
    help: "Give the parameter a default or a minimum, state it in the description, or set it in the settings.",
  },
  "webhook-without-payload": {
    severity: "info",
    message: "The webhook {webhook} has no JSON body; no type is generated for it.",
    help: "Describe its requestBody, if it has one.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
