/** Every diagnostic that there is: how bad it is, what it says, and what its reader can do. */

export type Severity = "error" | "warning" | "info";

export interface Entry {
  readonly severity: Severity;
  /** One sentence, with `{holes}` for the details. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

export const table = {
  // load: reading and parsing
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
  // load: overlays
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
  // load: references
  "reference-remote": {
    severity: "error",
    message: "{reference} is an address; only files are read, and addresses that are allowed by name.",
    help: "Download what it names, and refer to the file. Or allow its server: `references: [https://schemas.acme.com]` in the config, or --allow-reference https://schemas.acme.com.",
  },
  "reference-elsewhere": {
    severity: "error",
    message:
      "{reference} is at another address than the document; only its own server is read, and what is allowed by name.",
    help: "Put what it names beside the document. Or allow its server: `references: [https://schemas.acme.com]` in the config, or --allow-reference https://schemas.acme.com.",
  },
  "reference-linked-outside": {
    severity: "error",
    message: "{path} is a link that leads out of the folder of the entry document.",
    help: "Put the file itself into that folder or below it. Or allow the folder that it is in: `references: [../shared]` in the config, or --allow-reference ../shared.",
  },
  "reference-outside": {
    severity: "error",
    message: "{reference} is outside the folder of the entry document.",
    help: "Move the file into that folder or below it. Or allow the folder that it is in: `references: [../shared]` in the config, or --allow-reference ../shared.",
  },
  "references-too-many": {
    severity: "error",
    message:
      "{path} is one too many: no more than {files} files and {megabytes} MB are read from the network and from outside the document's folder.",
    help: "Put what the document refers to into its folder, or bundle it into one file.",
  },
  "reference-malformed": {
    severity: "error",
    message: "{reference} is not a URI reference: {reason}.",
    help: "Write a file, a fragment or both: pets.yaml#/Pet. A % is written %25.",
  },
  "reference-not-found": {
    severity: "error",
    message: "{reference} leads nowhere.{suggestion}",
    help: "Correct the reference, or add what it names.",
  },
  "mapping-not-found": {
    severity: "warning",
    message: "The discriminator value {value} is mapped to {reference}, which does not exist.{suggestion}",
    help: "Name a schema of the components, or give a reference such as #/components/schemas/Pet.",
  },
  "keyword-unknown": {
    severity: "info",
    message: "The {object} of {version} has no keyword {keyword}; it is ignored.{suggestion}{counted}",
    help: "Correct its spelling, or begin its name with x- where it is one of your own.",
  },
  "keyword-foreign": {
    severity: "info",
    message: "{keyword} belongs to the {object} of {versions}, not of {version}; it {fate}.{counted}",
    help: "Use what {version} has for it, or write the document in a version that has it.",
  },
  // resolve
  "reference-chain-too-long": {
    severity: "error",
    message: "{reference} leads to a reference that leads to a reference, more than {limit} times.",
    help: "Refer to what is meant directly.",
  },
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
  "reference-cycle": {
    severity: "error",
    message: "{reference} refers to itself by way of references alone, so that it names nothing.",
    help: "Let one reference of the circle name an object of its own.",
  },
  "reference-sibling-ignored": {
    severity: "info",
    message: "{keywords} beside $ref: ignored, as OpenAPI {version} says.",
    help: "Wrap the reference: allOf: [{ $ref: … }] beside the keyword; or write the document in OpenAPI 3.1, where both count.",
  },
  "nullable-beside-reference": {
    severity: "info",
    message: "{keyword} beside $ref is read as “that schema, or null”, though OpenAPI {version} ignores it.",
    help: 'Write the document in OpenAPI 3.1 with anyOf: [{ $ref: … }, { type: "null" }].',
  },
  "nullable-obsolete": {
    severity: "info",
    message: "nullable is no keyword of OpenAPI 3.1; it is read as “or null” all the same.",
    help: 'Write type: ["string", "null"], or anyOf with { type: "null" }.',
  },
  "type-mismatch": {
    severity: "error",
    message: "{name} must be {expected}, not {found}.",
    help: "Correct the value; what it holds is left out until then.",
  },
  "text-expected": {
    severity: "warning",
    message: "{name} must be text, not {found}; it is read as “{text}”.",
    help: "Put the value in quotes.",
  },
  "field-missing": {
    severity: "error",
    message: "{object} has no {field}.",
    help: "Add {field}; what it belongs to is left out until then.",
  },
  "value-unknown": {
    severity: "warning",
    message: "{value} is not a value that {field} can have.{suggestion}",
    help: "Use one of {values}.",
  },
  "keyword-ignored": {
    severity: "warning",
    message: "{keyword} is ignored: expected {expected}, found {found}.",
    help: "Correct the schema; see JSON Schema 2020-12, or in OpenAPI 3.0 its “Schema Object”.",
  },
  "path-too-long": {
    severity: "error",
    message: "A path has more than {limit} characters; it begins with {path}.",
    help: "Shorten it: servers and proxies refuse addresses as long as that.",
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
  "items-obsolete": {
    severity: "info",
    message: "items with a list of schemas is read as prefixItems, as JSON Schema calls it today.",
    help: "Write prefixItems in OpenAPI 3.1; 3.0 and 2.0 have no tuples.",
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
  "security-scheme-missing": {
    severity: "warning",
    message: "There is no security scheme {name}.{suggestion}",
    help: "Add {name} to components.securitySchemes, or correct the name.",
  },

  // model
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
  "name-collision": {
    severity: "info",
    message: "{operation} would be “{name}”, which {other} is already; it is “{chosen}”.",
    help: "Name it in the settings if another name is better.",
  },
  "client-name-reserved": {
    severity: "error",
    message: "The client cannot be called {name}: every client has something else of that name.",
    help: "Choose another clientName.",
  },
  "server-untrusted": {
    severity: "warning",
    message: "{operation} goes to {server}, which is none of the API's own servers: no credential is sent there.",
    help: "Where that server is to be trusted with the API's credentials, name it in the setting trustedServers.",
  },
  "environment-unknown": {
    severity: "error",
    message: "The settings name the environment “{environment}”, and the document has no such server.{suggestion}",
    help: "The document's environments are: {known}.",
  },
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
  "credential-unmatched": {
    severity: "warning",
    message:
      "The settings have “{scheme}” among their credentials, and the document has no such security scheme.{suggestion}",
    help: "The document's schemes are: {known}.",
  },
  "sample-unmatched": {
    severity: "warning",
    message:
      "The settings would have the README show {operation}, which cannot be shown as its sample “{sample}”: {reason}.",
    help: "Use the operationId, or “GET /path”, of an operation that is of that sort.",
  },
  "model-renamed": {
    severity: "info",
    message: "The model “{name}” would take the name of something else; it is “{chosen}”.",
    help: "Rename the schema if another name is better.",
  },
  "parameter-renamed": {
    severity: "info",
    message: "{operation} has two parameters called “{name}”; the one in the {place} is “{chosen}” in params.",
    help: "Nothing has to be done: the wire name stays as it is.",
  },
  "extension-invalid": {
    severity: "warning",
    message: "{problem}",
    help: "Correct it; until then, the extension is as good as not there.",
  },
  "setting-unmatched": {
    severity: "warning",
    message: "The settings have “{selector}” among their operations, which means none of the document's.{suggestion}",
    help: "Use an operationId, “GET /path”, a pattern of either, or “tag:Name”.",
  },
  "paginator-unfit": {
    severity: "error",
    message: "The paginator of {operation} does not fit: {reason}. {because}",
    help: "Correct it, or leave out what can be inferred; specwright explain shows what is inferred.",
  },
  "model-unmatched": {
    severity: "warning",
    message: "The settings have “{key}” among their models, which is none of the document's schemas.{suggestion}",
    help: "Use the schema's name in the document.",
  },
  "model-name-taken": {
    severity: "warning",
    message: "The schema {model} cannot be called {name}: another one is.",
    help: "Choose another name for one of the two.",
  },
  "model-locked": {
    severity: "warning",
    message: "The type {published} keeps its name, as it was published; the document would now have {model} be {now}.",
    help: "To accept the new name, which breaks programs that import the old one: --update-lock. To keep the old one for good, say so in the settings.",
  },
  "name-locked": {
    severity: "warning",
    message: "{operation} stays {published}, as it was published; the document would now have it be {now}.",
    help: "To accept the new name, which breaks programs that use the old one: --update-lock. To keep the old one for good, say so in the settings.",
  },
  "paginator-locked": {
    severity: "warning",
    message: "{operation} stays {published}, as it was published; the document would now have it be {now}.",
    help: "To accept it: --update-lock. To keep it as it is for good, say so in the settings.",
  },
  "paginator-lost": {
    severity: "error",
    message: "{operation} was published as {published}, which does not fit any more: {reason}. It would now be {now}.",
    help: "To accept it, which breaks programs that page through it: --update-lock. Or mend the document.",
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
} as const;
