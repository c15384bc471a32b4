/** The closed table of changes that the users of a client can notice, by their codes. */

/** The part of the version that a change raises; Semantic Versioning 2.0.0. */
export type Level = "major" | "minor" | "patch";

interface Entry {
  readonly level: Level;
  /** A sentence, with holes in braces. `{subject}` is a call, a type, or a property of a type. */
  readonly message: string;
  /** What the users of the client can do about it. */
  readonly help: string;
}

const compile = "No action is needed: existing programs still compile.";

export const changeTable = {
  "client-renamed": {
    level: "major",
    message: "The client class {subject} is now {name}.",
    help: "Import it by its new name, or keep the old one with the setting clientName.",
  },
  "option-removed": {
    level: "major",
    message: "The client no longer has the option {subject}.",
    help: "Remove it where you create the client. If the credential has a new name, pass it by that name.",
  },
  "option-added": { level: "minor", message: "The client has the new option {subject}.", help: compile },
  "option-default": {
    level: "patch",
    message: "The default of the option {subject} is now {name}.",
    help: "To keep the old value, pass the option. Set an environment variable by its new name.",
  },
  "environment-removed": {
    level: "major",
    message: "The environment {subject} no longer exists.",
    help: "Choose another environment, or pass the URL as baseURL.",
  },
  "environment-added": { level: "minor", message: "There is the new environment {subject}.", help: compile },
  "environment-moved": {
    level: "patch",
    message: "The environment {subject} has another URL.",
    help: "Update the client before the old URL stops working.",
  },
  "environment-default": {
    level: "patch",
    message: "The default environment is {subject}, no longer {name}.",
    help: "To keep the old one, pass the option environment where you create the client.",
  },
  "call-removed": {
    level: "major",
    message: "{subject} is gone.",
    help: "Remove the calls and the uses of their types, or keep the operation in the document for a while and mark it as deprecated.",
  },
  "call-renamed": {
    level: "major",
    message: "{subject} is now {name}.",
    help: "Call it by its new name. To keep the old one, set it in the setting operations, or commit specwright.lock.yaml.",
  },
  "call-added": { level: "minor", message: "{subject} is new.", help: compile },
  "call-deprecated": {
    level: "minor",
    message: "{subject} is deprecated.",
    help: "Find what replaces it in the description of the API. " + compile,
  },
  "call-moved": { level: "patch", message: "{subject} sends {name}.", help: compile },
  "call-rerouted": {
    level: "patch",
    message: "{subject} goes to {name}.",
    help: "Credentials are not sent to an operation's own server, unless the setting trustedServers lists it.",
  },
  "security-added": {
    level: "patch",
    message: "{subject} requires a credential.",
    help: "Pass the credential to the client: without it, the call fails before anything is sent.",
  },
  "security-removed": { level: "patch", message: "{subject} no longer sends a credential.", help: compile },
  "scope-removed": {
    level: "major",
    message: "The builder {subject} is gone.",
    help: "Use the builder that replaces it; builders are named after the path parameters in the document.",
  },
  "scope-added": { level: "minor", message: "The builder {subject} is new.", help: compile },
  "argument-added": {
    level: "major",
    message: "{subject} takes {name} as its first argument.",
    help: "Pass it before the params.",
  },
  "argument-removed": {
    level: "major",
    message: "{subject} no longer takes {name} as its first argument.",
    help: "Remove the argument from the calls.",
  },
  "params-added": {
    level: "major",
    message: "{subject} takes params before the options.",
    help: "Pass the options as the next argument: list(undefined, options).",
  },
  "params-required": {
    level: "major",
    message: "The params of {subject} are now required.",
    help: "Pass the required parameters.",
  },
  "params-optional": { level: "minor", message: "The params of {subject} are now optional.", help: compile },
  "params-removed": {
    level: "major",
    message: "{subject} no longer takes params.",
    help: "Remove them from the calls; the options take their place.",
  },
  "result-changed": {
    level: "major",
    message: "{subject} gives {name}.",
    help: "Adapt the code that uses the result.",
  },
  "pages-added": {
    level: "minor",
    message: "{subject} is now paginated.",
    help: "The fields of the response are on the page. Iterate over the call for all items.",
  },
  "paginator-changed": {
    level: "patch",
    message: "{subject} finds its next page differently.",
    help: "Do not use earlier resume tokens. " + compile,
  },
  "error-added": {
    level: "major",
    message: "{subject} has the new error {name}.",
    help: "Handle it: an exhaustive switch over the errors of the call needs a case for it.",
  },
  "error-removed": {
    level: "major",
    message: "{subject} no longer documents the error {name}.",
    help: "Remove the code that handles it: its body is no longer described.",
  },
  "type-removed": { level: "major", message: "The type {subject} is gone.", help: "Remove its uses." },
  "type-renamed": {
    level: "major",
    message: "The type {subject} is now {name}.",
    help: "Import it by its new name. To keep the old one, set it in the setting models, or commit specwright.lock.yaml.",
  },
  "type-added": { level: "minor", message: "The type {subject} is new.", help: compile },
  "type-deprecated": {
    level: "minor",
    message: "{subject} is deprecated.",
    help: "Find what replaces it in the description of the API. " + compile,
  },
  "answer-removed": {
    level: "major",
    message: "{subject} is no longer in responses.",
    help: "Remove its uses.",
  },
  "answer-added": { level: "minor", message: "{subject} is new in responses.", help: compile },
  "answer-optional": {
    level: "major",
    message: "{subject} can be missing in responses.",
    help: "Handle that it is undefined.",
  },
  "answer-required": { level: "minor", message: "{subject} is now in every response.", help: compile },
  "answer-value-added": {
    level: "major",
    message: "{subject} can be {name} in responses.",
    help: "Handle it: an exhaustive switch needs a case for it.",
  },
  "answer-value-removed": {
    level: "major",
    message: "{subject} is no longer {name} in responses.",
    help: "Remove the code that handles it: the compiler rejects a case that cannot occur.",
  },
  "answer-described": {
    level: "minor",
    message: "{subject} is now {name} in responses; before, its type was unknown.",
    help: compile,
  },
  "answer-value-narrowed": { level: "minor", message: "{subject} is no longer {name} in responses.", help: compile },
  "request-removed": { level: "major", message: "{subject} can no longer be passed.", help: "Do not pass it." },
  "request-added": { level: "minor", message: "{subject} can be passed.", help: compile },
  "request-added-required": {
    level: "major",
    message: "{subject} is new, and required.",
    help: "Pass it wherever you create the type.",
  },
  "request-required": {
    level: "major",
    message: "{subject} is now required.",
    help: "Pass it wherever you create the type.",
  },
  "request-optional": { level: "minor", message: "{subject} is now optional.", help: compile },
  "request-value-removed": {
    level: "major",
    message: "{subject} can no longer be {name} in requests.",
    help: "Pass another value.",
  },
  "request-value-added": { level: "minor", message: "{subject} can be {name} in requests.", help: compile },
  "client-changed": {
    level: "patch",
    message: "Texts or requests of the client have changed, but no type.",
    help: compile,
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type ChangeCode = keyof typeof changeTable;
