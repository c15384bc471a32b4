/** What the user has decided about the client, and what was published of it. */
import type { Entry } from "./entry.js";

export const client = {
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
  "environment-unknown": {
    severity: "error",
    message: "The settings name the environment “{environment}”, and the document has no such server.{suggestion}",
    help: "The document's environments are: {known}.",
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
} as const satisfies Readonly<Record<string, Entry>>;
