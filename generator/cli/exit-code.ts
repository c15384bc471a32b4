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

/** What each says where a command does not say it otherwise. */
const meanings: Readonly<Record<ExitCode, string>> = {
  0: "done",
  1: "what was looked at is not as it should be",
  2: "the arguments, the config or the document are wrong; nothing was written",
  3: "the output cannot be written; nothing was written",
  70: "a defect of Specwright itself",
};

/** Of a command that writes no files of its own. */
const notSaid = "what it says cannot be written";

/** What a command's help says of those that it may end with. */
export function exitCodeHelp(own: Readonly<Partial<Record<ExitCode, string>>>): string {
  const all = { 0: meanings[0], 2: meanings[2], 3: notSaid, 70: meanings[70], ...own };
  const lines = Object.entries(all).map(([code, meaning]) => `  ${code.padEnd(2)}  ${meaning}`);
  return ["", "Exit codes:", ...lines].join("\n");
}

/** For commands that write. */
export const cannotWrite: Readonly<Partial<Record<ExitCode, string>>> = { 3: meanings[3] };
