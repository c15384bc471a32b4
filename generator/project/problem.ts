/**
 * Problems with what a user asks for, in sentences. They are shown as they are; any other error is a defect of ours.
 */

export interface Problem {
  readonly message: string;
  readonly code?: string;
  /** Lines between the message and the help, such as the place and its text. */
  readonly details?: readonly string[];
  readonly help?: string;
}

/** `settings`: the arguments or the config are wrong. `output`: the files cannot be written. */
export type ProblemKind = "settings" | "output";

/** One or several problems. Nothing was written. */
export class ProjectError extends Error {
  readonly kind: ProblemKind;
  readonly problems: readonly Problem[];

  constructor(kind: ProblemKind, problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
    // The name under which programs import it.
    this.name = "SpecwrightError";
    this.kind = kind;
    this.problems = problems;
  }
}

export function settingsError(message: string, help?: string): ProjectError {
  return new ProjectError("settings", [{ message, ...(help !== undefined && { help }) }]);
}
