/** What the user has decided about the client, and what was published of it. */
import type { Entry } from "./entry.js";

export const client = {
  "name-collision": {
    severity: "info",
    message: "{operation} would be named “{name}”, but {other} already has that name; it is named “{chosen}”.",
    help: "To choose another name, set it in the settings.",
  },
  "client-name-reserved": {
    severity: "error",
    message: "The client cannot be called {name}: this name is reserved in every client.",
    help: "Choose another clientName.",
  },
  "client-locked": {
    severity: "warning",
    message: "The client keeps its published name {published}; from the document, it would now be {now}.",
    help: "To accept the new name, which breaks programs that use the old one, run with --update-lock. To keep the old name permanently, set clientName.",
  },
  "readme-unreadable": {
    severity: "error",
    message: "{path}, the text for the README, cannot be read: {reason}.",
    help: "Correct the setting readme; its path is relative to the config.",
  },
  "environment-unknown": {
    severity: "error",
    message: "The settings name the environment “{environment}”, but the document has no such server.{suggestion}",
    help: "The document's environments are: {known}.",
  },
  "credential-unmatched": {
    severity: "warning",
    message: "The setting credentials names “{scheme}”, but the document has no such security scheme.{suggestion}",
    help: "The document's schemes are: {known}.",
  },
  "sample-unmatched": {
    severity: "warning",
    message: "The setting samples names {operation} for “{sample}”, but the README cannot show it there: {reason}.",
    help: "Use the operationId, or “GET /path”, of an operation of that kind.",
  },
  "model-renamed": {
    severity: "info",
    message: "The name of the model “{name}” is already taken; the model is named “{chosen}”.",
    help: "To choose another name, rename the schema.",
  },
  "parameter-renamed": {
    severity: "info",
    message: "{operation} has two parameters named “{name}”; the one in the {place} is named “{chosen}” in params.",
    help: "No action is needed: the request still uses the original name.",
  },
  "setting-unmatched": {
    severity: "warning",
    message: "The setting operations has the key “{selector}”, which matches no operation of the document.{suggestion}",
    help: "Use an operationId, “GET /path”, a pattern of either, or “tag:Name”.",
  },
  "paginator-unfit": {
    severity: "error",
    message: "The paginator of {operation} does not fit: {reason}. {because}",
    help: "Correct the paginator, or leave out the parts that can be inferred; specwright explain shows what is inferred.",
  },
  "model-unmatched": {
    severity: "warning",
    message: "The setting models has the key “{key}”, which is not a schema of the document.{suggestion}",
    help: "Use the schema's name in the document.",
  },
  "model-name-taken": {
    severity: "warning",
    message: "The schema {model} cannot be called {name}: another type already has that name.",
    help: "Choose another name for one of the two types.",
  },
  "model-locked": {
    severity: "warning",
    message: "The type {published} keeps its published name; from the document, {model} would now be named {now}.",
    help: "To accept the new name, which breaks programs that import the old one, run with --update-lock. To keep the old name permanently, set it in the settings.",
  },
  "name-locked": {
    severity: "warning",
    message: "{operation} keeps its published name {published}; from the document, it would now be {now}.",
    help: "To accept the new name, which breaks programs that use the old one, run with --update-lock. To keep the old name permanently, set it in the settings.",
  },
  "paginator-locked": {
    severity: "warning",
    message: "{operation} stays {published}, as published; from the document, it would now be {now}.",
    help: "To accept the change, run with --update-lock. To keep the published behaviour permanently, set it in the settings.",
  },
  "paginator-lost": {
    severity: "error",
    message:
      "{operation} was published as {published}, which no longer fits the document: {reason}. It would now be {now}.",
    help: "To accept the change, which breaks programs that iterate over its pages, run with --update-lock; to accept no other, set its paginator in the settings. Otherwise, correct the document.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
