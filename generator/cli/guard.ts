/** What every command does with what is wrong. */
import { ProjectError } from "../project/problem.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { showProblems, type Terminal } from "./terminal.js";

/** Runs a command; what is wrong with what its user asks for is shown. What else goes wrong is a defect. */
export async function guard(terminal: Terminal, run: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    showProblems(error.problems, terminal.error);
    return exitCodeOf(error);
  }
}

export function exitCodeOf({ kind }: ProjectError): ExitCode {
  return kind === "output" ? exitCode.notWritten : exitCode.invalid;
}

/** Several clients end as the one did that fared worst. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.toSorted((one, other) => other - one)[0] ?? exitCode.ok;
}
