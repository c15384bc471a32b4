#!/usr/bin/env node
/** The command line. One file for each command; this one knows their names and flags. */
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { exitCode } from "./exit-code.js";
import { type GenerateFlags, runGenerate, type Terminal } from "./generate.js";

const exitCodes = `
Exit codes:
  0   done; with --check: the output is up to date
  1   with --check: the output is not what would be generated
  2   the arguments, the config or the document are wrong; nothing was written
  3   the output cannot be written; nothing was written
  70  a defect of Specwright itself`;

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

function program(): Command {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const command = new Command("specwright")
    .description("Generates a typed TypeScript client package from an OpenAPI document.")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .exitOverride()
    .addHelpText("after", exitCodes);
  command
    .command("generate")
    .argument("[spec]", "the OpenAPI document; without it, the config's")
    .description("generate the client package of a document")
    .option("-o, --out <dir>", "the folder of the client package")
    .option("-c, --config <file>", "the config file (default: specwright.config.* in this folder)")
    .option("--client-name <name>", "the client class, as in DodoPayments (default: from the document's title)")
    .option("--package-name <name>", "the npm package (default: from the client's name)")
    .option("--check", "write nothing; exit 1 where the output is not what would be generated")
    .option("--force", "replace files in the output folder that Specwright has not written")
    .addHelpText("after", exitCodes)
    .action(async (spec: string | undefined, flags: GenerateFlags) => {
      process.exitCode = await runGenerate(spec, flags, terminal);
    });
  return command;
}

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said what is wrong. Help and version are no errors.
    process.exitCode = error.exitCode === 0 ? exitCode.ok : exitCode.invalid;
  } else {
    terminal.error(`Specwright failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    terminal.error("This is a defect of Specwright, not of your document: please report it.\n");
    process.exitCode = exitCode.internal;
  }
}
