/** The exit codes, and their meanings. */
export const exitCode = {
  ok: 0,
  /** `check`: the files on disk are not what would be generated. */
  outOfDate: 1,
  /**
   * `lint`: the document has errors, or more warnings than allowed. `diff`: there is a change of a level that
   * `--fail-on` names.
   */
  flawed: 1,
  /** The arguments, the config or the document are wrong; nothing was written. */
  invalid: 2,
  /** The output cannot be written; nothing was written. */
  notWritten: 3,
  /** A defect of Specwright itself. */
  internal: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The meaning of each code, unless a command gives it another. */
const meanings: Readonly<Record<ExitCode, string>> = {
  0: "done",
  1: "a check has found a problem",
  2: "the arguments, the config or the document are wrong; nothing was written",
  3: "the output cannot be written; nothing was written",
  70: "a bug in Specwright",
};

/** Of a command that writes no files of its own. */
const notSaid = "what it says cannot be written";

/** The part of a command's help about its exit codes. */
export function exitCodeHelp(own: Readonly<Partial<Record<ExitCode, string>>>): string {
  const all = { 0: meanings[0], 2: meanings[2], 3: notSaid, 70: meanings[70], ...own };
  const lines = Object.entries(all).map(([code, meaning]) => `  ${code.padEnd(2)}  ${meaning}`);
  return ["", "Exit codes:", ...lines].join("\n");
}

/** For commands that write files. */
export const cannotWrite: Readonly<Partial<Record<ExitCode, string>>> = { 3: meanings[3] };
