/** The closed table of reasons why files on disk differ from what would be generated. */

interface Entry {
  /** A sentence, with holes: `{name}`, and `{what}` from the subject. */
  readonly message: string;
  /** With holes from the subject: `{what}`, `{command}`, `{own}`. */
  readonly help: string;
}

/** The thing that has drifted. */
export interface DriftSubject {
  readonly what: string;
  /** The command that writes it anew. */
  readonly command: string;
  /** What happens to changes made by hand. */
  readonly own: string;
}

export const driftSubjects = {
  client: {
    what: "client",
    command: "specwright generate",
    own: "Put code of your own into src/custom, which stays and is exported; names are changed in the config.",
  },
  reference: {
    what: "reference",
    command: "specwright docs",
    own: "What it says is changed in the document; pages of your own have names of their own.",
  },
} as const satisfies Readonly<Record<string, DriftSubject>>;

const generate = "Run {command}, and commit what it writes.";

export const driftTable = {
  "never-generated": { message: "There is no {what} in {name} yet.", help: generate },
  "generator-changed": {
    message: "Another version of Specwright has written the {what}: {name}.",
    help: `${generate} Name the version in package.json, so that everyone has the same.`,
  },
  "document-changed": { message: "The document has changed: {name}", help: generate },
  "lock-outdated": { message: "{name} does not hold what is published.", help: generate },
  "file-edited": { message: "{name} was edited by hand.", help: "{command} takes it back. {own}" },
  "file-outdated": { message: "{name} is out of date.", help: generate },
  "file-changed": { message: "{name} is not what would be generated.", help: generate },
  "file-missing": { message: "{name} is missing.", help: generate },
  "file-extra": { message: "{name} is no longer part of the {what}.", help: `${generate} It removes the file.` },
} as const satisfies Readonly<Record<string, Entry>>;

export type DriftCode = keyof typeof driftTable;
