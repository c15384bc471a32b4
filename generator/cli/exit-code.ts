/** What the process says when it ends. The help text lists them. */
export const exitCode = {
  ok: 0,
  /** `--check`: what lies on disk is not what would be generated. */
  outOfDate: 1,
  /** The arguments, the config or the document are wrong; nothing was written. */
  invalid: 2,
  /** The output cannot be written; nothing was written. */
  notWritten: 3,
  /** A defect of Specwright itself. */
  internal: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
