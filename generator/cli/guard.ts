/** How every command handles errors. */
import { ProjectError } from "../project/problem.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { showProblems, type Terminal } from "./terminal.js";

/** Runs a command, and shows errors in what its user asks for. Any other error is a defect, and is thrown on. */
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

/** The exit code for several clients: the worst of theirs. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.toSorted((one, other) => other - one)[0] ?? exitCode.ok;
}
