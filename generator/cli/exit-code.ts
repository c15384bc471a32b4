/** What the process says when it ends. */
export const exitCode = {
  ok: 0,
  /** `check`: what lies on disk is not what would be generated. */
  outOfDate: 1,
  /** `lint`: the document has errors, or more warnings than it may. `diff`: there is a change that `--fail-on` names. */
  flawed: 1,
  /** The arguments, the config or the document are wrong; nothing was written. */
  invalid: 2,
  /** The output cannot be written; nothing was written. */
  notWritten: 3,
  /** A defect of Specwright itself. */
  internal: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The same, for the help. */
export const exitCodeHelp: string = `
Exit codes:
  0   done; check: the client is up to date; lint: no errors
  1   check: the client is not what would be generated;
      lint: the document has errors, or more than --max-warnings;
      diff: a change is of the level of --fail-on, or graver
  2   the arguments, the config or the document are wrong; nothing was written
  3   the output cannot be written; nothing was written
  70  a defect of Specwright itself`;
