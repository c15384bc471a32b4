/** Paths and operations, with their parameters, bodies and responses. */
import type { Entry } from "./entry.js";

export const operation = {
  "path-too-long": {
    severity: "error",
    message: "A path has more than {limit} characters; it begins with {path}.",
    help: "Shorten it: servers and proxies refuse addresses as long as that.",
  },
  "operations-too-many": {
    severity: "error",
    message: "There are more than {limit} operations.",
    help: "Divide the document, with a client for each part.",
  },
  "path-without-slash": {
    severity: "warning",
    message: "The path {path} does not begin with a slash; one is added.",
    help: "Write /{path}.",
  },
  "path-with-query": {
    severity: "info",
    message: "The path {path} writes out query parameters; they are taken from their descriptions.",
    help: "Remove from the path what follows the question mark.",
  },
  "path-ambiguous": {
    severity: "warning",
    message: "{method} {path} is the same operation as {method} {other}, but for the names of its parameters.",
    help: "Remove one of the two: a server cannot tell them apart.",
  },
  "path-parameter-missing": {
    severity: "warning",
    message: "The path {path} has {{name}}, but no path parameter describes it; it is taken to be a required string.",
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
    message: "The path {path} has a fragment, which is never sent; without it the address is that of {method} {plain}.",
    help: "Remove what follows the #. To tell operations apart give each its own operationId.",
  },
  "parameter-reserved": {
    severity: "info",
    message: "The header parameter {name} is ignored, as the specification says: {instead} describe it.",
    help: "Remove the parameter.",
  },
  "parameter-duplicate": {
    severity: "warning",
    message: "The {place} parameter {name} stands twice in the same list; the first counts.",
    help: "Remove one of the two.",
  },
  "operation-id-duplicate": {
    severity: "warning",
    message: "The operationId {id} is also that of {other}.",
    help: "Give each operation an operationId of its own.",
  },
  "collection-format-unsupported": {
    severity: "warning",
    message: "collectionFormat: {format} has no counterpart for the {place} parameter {name}; it is taken as one text.",
    help: "Give the values joined, as the API wants them; or describe it with collectionFormat: csv if that is what the API takes.",
  },
  "body-ambiguous": {
    severity: "warning",
    message: "A request has one body, so that the {place} parameter {name} is left out.",
    help: "Describe one body parameter, or form parameters alone.",
  },
  "operation-ignored": {
    severity: "info",
    message: "{operation} is left out: {extension} says so.",
    help: 'To have it all the same, name the extension in a filter, as in filters: { keep: [{ {extension}: true }, { path: "**" }] }, or remove it.',
  },
  "filter-unmatched": {
    severity: "warning",
    message: "The filter {filter} matches no operation.",
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
    help: "Remove those that no operation asks for.",
  },
  "security-scheme-missing": {
    severity: "warning",
    message: "There is no security scheme {name}.{suggestion}",
    help: "Add {name} to components.securitySchemes, or correct the name.",
  },
  "server-untrusted": {
    severity: "warning",
    message: "{operation} goes to {server}, which is none of the API's own servers: no credential is sent there.",
    help: "Where that server is to be trusted with the API's credentials, name it in the setting trustedServers.",
  },
  "page-origin-assumed": {
    severity: "warning",
    message: "Nothing says from which number {parameter} of {operation} counts pages; 1 is assumed.",
    help: "Give the parameter a default or a minimum, or say it in its description, or decide it in the settings.",
  },
  "webhook-without-payload": {
    severity: "info",
    message: "The webhook {webhook} has no JSON body; no type is made for it.",
    help: "Describe its requestBody, if it has one.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
