/** The command line: runs a command, and shows what is wrong with how it was called. */
import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { reasonOf } from "../diagnostic.js";
import { exitCode } from "./exit-code.js";
import { describeMisuse } from "./misuse.js";
import { makeProgram } from "./program.js";
import { formatProblem, openChannel, type Terminal } from "./terminal.js";

/** Why what the command has said did not arrive. What it does goes on to its end: it may be writing files. */
let loss: Error | undefined;
const lost = (error: Error): void => {
  loss ??= error;
};
const terminal: Terminal = { out: openChannel(process.stdout, lost), error: openChannel(process.stderr, lost) };

const program = makeProgram(readVersion(), terminal, (code) => {
  process.exitCode = code;
});
for (const each of [program, ...program.commands]) each.configureOutput({ outputError: showMisuse });

function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

function showMisuse(text: string): void {
  const names = program.commands.map((each) => each.name());
  terminal.error.write(formatProblem(describeMisuse(text, names, process.argv[2]), terminal.error));
}

// A config is a program: it may end the process, or wait for what never comes.
const tellEnd = (): void => {
  const message = "The process ended before the command was done.";
  const help = "Nothing was written. See what the config does: a command goes on when it has given its settings.";
  terminal.error.write(formatProblem({ message, help }, terminal.error));
  process.exitCode = exitCode.invalid;
};
process.once("exit", tellEnd);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has shown the error itself. Help and version are not errors.
    process.exitCode = error.exitCode === 0 ? exitCode.ok : exitCode.invalid;
  } else {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.error.write(
      formatProblem(
        {
          message: "Specwright failed. This is a defect of Specwright, not of your document.",
          help: "Please report it with the document, or a part of it, and what follows.",
        },
        terminal.error,
      ),
    );
    terminal.error.write(`${trace}\n`);
    process.exitCode = exitCode.internal;
  }
}

// Exits without freeing memory, which for a document of 13 MB takes a third of the time of exiting. What a pipe has not
// taken yet is written first.
await Promise.all(
  [process.stdout, process.stderr].map((stream) => new Promise<void>((done) => stream.write("", () => done()))),
);
if (loss) {
  const message = `What this command says cannot be written: ${reasonOf(loss)}.`;
  terminal.error.write(
    formatProblem({ message, help: "Send it elsewhere, or make room on the disk." }, terminal.error),
  );
  process.exitCode ||= exitCode.notWritten;
}
process.off("exit", tellEnd);
process.exit();
