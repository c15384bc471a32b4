/** What is wrong with what a user asks for, in sentences: it is told as it is, and no defect of ours. */

export interface Problem {
  readonly message: string;
  readonly code?: string;
  /** Lines between the message and the help: where it is, what stands there. */
  readonly details?: readonly string[];
  readonly help?: string;
}

/** `settings`: the arguments or the config are wrong. `output`: what is to be written cannot be. */
export type ProblemKind = "settings" | "output";

/** All that is wrong, at once. Nothing was written. */
export class ProjectError extends Error {
  readonly kind: ProblemKind;
  readonly problems: readonly Problem[];

  constructor(kind: ProblemKind, problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
    // As programs import it.
    this.name = "SpecwrightError";
    this.kind = kind;
    this.problems = problems;
  }
}

export function settingsError(message: string, help?: string): ProjectError {
  return new ProjectError("settings", [{ message, ...(help !== undefined && { help }) }]);
}
