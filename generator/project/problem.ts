/**
 * Problems with what a user asks for, in sentences. They are shown as they are; any other error is a defect of ours.
 */

import type { Fault } from "../config/fault.js";
import type { Position } from "../diagnostic.js";

export interface Problem {
  readonly message: string;
  readonly code?: string;
  readonly place?: ProblemPlace;
  readonly help?: string;
}

export interface ProblemPlace {
  /** As its user would name it. */
  readonly file: string;
  readonly position?: Position;
  /** What stands on that line. */
  readonly line?: string;
}

/** `settings`: the arguments or the config are wrong. `output`: the files cannot be written. */
export type ProblemKind = "settings" | "output";

/** One or several problems. Nothing was written. */
export class ProjectError extends Error {
  readonly kind: ProblemKind;
  readonly problems: readonly Problem[];

  constructor(kind: ProblemKind, problems: readonly Problem[]) {
    super(problems.map(problemText).join("\n"));
    // The name under which programs import it.
    this.name = "SpecwrightError";
    this.kind = kind;
    this.problems = problems;
  }
}

/** `specwright.config.yaml:3:1: There is no setting “inptu”.` */
function problemText({ message, place }: Problem): string {
  return place ? `${placeText(place)}: ${message}` : message;
}

/** As editors and terminals know to open it. */
export function placeText({ file, position }: ProblemPlace): string {
  return position ? `${file}:${position.line}:${position.column}` : file;
}

/** What is wrong with a file of settings. */
export function describeFault({ message, position, line = "" }: Fault, file: string): Problem {
  return position ? { message, place: { file, position, line } } : { message: `${file}: ${message}` };
}

export function settingsError(message: string, help?: string): ProjectError {
  return new ProjectError("settings", [{ message, ...(help !== undefined && { help }) }]);
}
