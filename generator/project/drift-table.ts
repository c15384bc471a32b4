/** Why a client on disk is not what would be generated: the closed table of reasons. */

interface Entry {
  /** A sentence, with a hole: `{name}`. */
  readonly message: string;
  readonly help: string;
}

const generate = "Run specwright generate, and commit what it writes.";

export const driftTable = {
  "never-generated": { message: "There is no client in {name} yet.", help: generate },
  "generator-changed": {
    message: "Another version of Specwright has written the client: {name}.",
    help: `${generate} Name the version in package.json, so that everyone has the same.`,
  },
  "document-changed": { message: "The document has changed: {name}", help: generate },
  "lock-outdated": { message: "{name} does not hold what is published.", help: generate },
  "file-edited": {
    message: "{name} was edited by hand.",
    help: "specwright generate takes it back. Put code of your own into src/custom, which stays and is exported; names are changed in the config.",
  },
  "file-outdated": { message: "{name} is out of date.", help: generate },
  "file-changed": { message: "{name} is not what would be generated.", help: generate },
  "file-missing": { message: "{name} is missing.", help: generate },
  "file-extra": { message: "{name} is no longer part of the client.", help: `${generate} It removes the file.` },
} as const satisfies Readonly<Record<string, Entry>>;

export type DriftCode = keyof typeof driftTable;
