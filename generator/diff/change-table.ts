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

const compile = "Nothing to do: programs that compiled still do.";

export const changeTable = {
  "client-renamed": {
    level: "major",
    message: "The client class {subject} is now {name}.",
    help: "Import it by its new name; or keep the old one with the setting clientName.",
  },
  "option-removed": {
    level: "major",
    message: "The client has no option {subject} any more.",
    help: "Take it from where the client is made; if the credential has another name now, pass it by that.",
  },
  "option-added": { level: "minor", message: "The client has the new option {subject}.", help: compile },
  "option-default": {
    level: "patch",
    message: "Where the option {subject} is left out, it is now {name}.",
    help: "Pass it where it is to stay what it was; a variable of the environment has to be set by its new name.",
  },
  "environment-removed": {
    level: "major",
    message: "There is no environment {subject} any more.",
    help: "Choose another environment, or pass the address as baseURL.",
  },
  "environment-added": { level: "minor", message: "There is the new environment {subject}.", help: compile },
  "environment-moved": {
    level: "patch",
    message: "The environment {subject} is at another address.",
    help: "Update the client before the old address goes away.",
  },
  "environment-default": {
    level: "patch",
    message: "The environment that is called by default is {subject}, not {name}.",
    help: "Name the environment where the client is made, if it is to stay what it was.",
  },
  "call-removed": {
    level: "major",
    message: "{subject} is gone.",
    help: "Remove the calls; or keep the operation in the document, deprecated, for a while.",
  },
  "call-renamed": {
    level: "major",
    message: "{subject} is now {name}.",
    help: "Call it by its new name; or keep the old one: name it in the setting operations, or commit specwright.lock.yaml.",
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
    help: "A server of a call's own is sent no credential, unless the setting trustedServers names it.",
  },
  "security-added": {
    level: "patch",
    message: "{subject} asks for a credential.",
    help: "Give the client its credential: without one, the call fails before anything is sent.",
  },
  "security-removed": { level: "patch", message: "{subject} no longer sends a credential.", help: compile },
  "scope-removed": {
    level: "major",
    message: "The builder {subject} is gone.",
    help: "Use the builder that has its place; path parameters are called as the document calls them.",
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
    help: "Take it from the calls.",
  },
  "params-added": {
    level: "major",
    message: "{subject} takes params where it took options.",
    help: "Pass options after them, as in list(undefined, options).",
  },
  "params-required": {
    level: "major",
    message: "The params of {subject} can no longer be left out.",
    help: "Pass what is required.",
  },
  "params-optional": { level: "minor", message: "The params of {subject} can be left out.", help: compile },
  "params-removed": {
    level: "major",
    message: "{subject} takes no params any more.",
    help: "Take them from the calls; options come in their place.",
  },
  "result-changed": {
    level: "major",
    message: "{subject} gives {name}.",
    help: "Use the result as what it is now.",
  },
  "pages-added": {
    level: "minor",
    message: "{subject} is read page by page.",
    help: "The fields of the answer are on the page. Iterate over the call to have all items.",
  },
  "paginator-changed": {
    level: "patch",
    message: "{subject} finds its next page in another way.",
    help: "Do not use resume tokens from before. " + compile,
  },
  "error-added": {
    level: "major",
    message: "{subject} has the new error {name}.",
    help: "Handle it: a switch over all errors of the call has to have a case for it.",
  },
  "error-removed": {
    level: "major",
    message: "{subject} no longer documents the error {name}.",
    help: "Remove what handles it: its body is no longer described.",
  },
  "type-removed": { level: "major", message: "The type {subject} is gone.", help: "Remove what is said with it." },
  "type-renamed": {
    level: "major",
    message: "The type {subject} is now {name}.",
    help: "Import it by its new name; or keep the old one with the setting models, or by committing specwright.lock.yaml.",
  },
  "type-added": { level: "minor", message: "The type {subject} is new.", help: compile },
  "type-deprecated": {
    level: "minor",
    message: "{subject} is deprecated.",
    help: "Find what replaces it in the description of the API. " + compile,
  },
  "answer-removed": {
    level: "major",
    message: "{subject} is in no answer any more.",
    help: "Do without it.",
  },
  "answer-added": { level: "minor", message: "{subject} is new in answers.", help: compile },
  "answer-optional": {
    level: "major",
    message: "{subject} can be missing from answers.",
    help: "Handle that it is undefined.",
  },
  "answer-required": { level: "minor", message: "{subject} is in every answer.", help: compile },
  "answer-value-added": {
    level: "major",
    message: "{subject} can be {name} in answers.",
    help: "Handle it: a switch over all values has to have a case for it.",
  },
  "answer-value-removed": {
    level: "major",
    message: "{subject} is never {name} in answers.",
    help: "Remove what handles it: the compiler refuses a case that never comes.",
  },
  "answer-described": {
    level: "minor",
    message: "{subject} is {name} in answers, where it could be anything.",
    help: compile,
  },
  "answer-value-narrowed": { level: "minor", message: "{subject} is never {name} in answers.", help: compile },
  "request-removed": { level: "major", message: "{subject} is no longer taken.", help: "Do not pass it." },
  "request-added": { level: "minor", message: "{subject} can be passed.", help: compile },
  "request-added-required": {
    level: "major",
    message: "{subject} is new, and required.",
    help: "Pass it wherever the type is made.",
  },
  "request-required": { level: "major", message: "{subject} is required.", help: "Pass it wherever the type is made." },
  "request-optional": { level: "minor", message: "{subject} can be left out.", help: compile },
  "request-value-removed": {
    level: "major",
    message: "{subject} can no longer be {name} in requests.",
    help: "Pass another value.",
  },
  "request-value-added": { level: "minor", message: "{subject} can be {name} in requests.", help: compile },
  "client-changed": {
    level: "patch",
    message: "What the client says or sends has changed, and no type of it.",
    help: compile,
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type ChangeCode = keyof typeof changeTable;
