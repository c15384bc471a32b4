/** The command line. One file for each command; this one knows their names and flags. */
import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { exitCode, exitCodeHelp } from "./exit-code.js";
import { runInit } from "./init.js";
import { diffFormats, failLevels, runDiff } from "./diff.js";
import { runDocs } from "./docs.js";
import { runExplain } from "./explain.js";
import { runGenerate } from "./generate.js";
import { lintFormats, runLint } from "./lint.js";
import { type MockFlags, runMock, usualHost, usualPort } from "./mock.js";
import type { DiffFlags, DocsFlags, ExplainFlags, GenerateFlags, InitFlags, LintFlags } from "./settings.js";
import { runWatch } from "./watch.js";
import { formatProblem, openChannel, type Terminal, widest } from "./terminal.js";

const terminal: Terminal = { out: openChannel(process.stdout), error: openChannel(process.stderr) };

const examples = `
Examples:
  specwright init openapi.yaml
  specwright generate openapi.yaml --out client
  specwright generate openapi.yaml --out client --client-name Acme
  specwright generate --check
  specwright lint openapi.yaml
  specwright explain openapi.yaml GET /license_keys
  specwright mock openapi.yaml
  specwright diff main:openapi.yaml openapi.yaml`;

const configHelp = `
Config file:
  specwright.config.yaml, or .yml, .json, .js, .mjs, .ts, .mts; or the key
  "specwright" of package.json. Flags win over it. docs/configuration.md has
  every setting; for editors there is a JSON Schema,
  node_modules/specwright/schema/config.json.`;

function program(): Command {
  const command = new Command("specwright")
    .description("Generates a typed TypeScript client package from an OpenAPI document.")
    .version(readVersion(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ helpWidth: widest, subcommandTerm: (each) => each.name() })
    .configureOutput({ outputError: showMisuse })
    .exitOverride()
    .addHelpText("after", examples + "\n" + exitCodeHelp);
  command
    .command("init")
    .summary("write a config for a document")
    .description("Writes specwright.config.yaml for an OpenAPI document, and shows what would be generated.")
    .argument("[spec]", "the document: a file or a URL (default: the one that is found here)")
    .option("-o, --out <dir>", "the folder of the client package")
    .option("--client-name <name>", "the client class, as in DodoPayments (default: from the document's title)")
    .option("-y, --yes", "ask nothing, as where there is no terminal")
    .option("--force", "replace the config that is there")
    .addHelpText("after", exitCodeHelp)
    .action(async (spec: string | undefined, flags: InitFlags) => {
      process.exitCode = await runInit(spec, flags, terminal);
    });
  command
    .command("generate")
    .summary("generate the client package of a document")
    .description("Generates the client package of an OpenAPI document.")
    .argument("[spec]", "the document: a file, a URL, or - for standard input (default: the config's)")
    .option("-o, --out <dir>", "the folder of the client package (default: the config's)")
    .option("-c, --config <file>", "the config file (default: specwright.config.* in this folder)")
    .option("--stainless <file>", "a Stainless configuration, whose names, paginators and options are kept")
    .option("--client-name <name>", "the client class, as in DodoPayments (default: from the document's title)")
    .option("--package-name <name>", "the npm package (default: from the client's name)")
    .option("--check", "write nothing; exit 1 where the output is not what would be generated")
    .option("--update-lock", "accept what the document would have names and paginators be now")
    .option("--force", "replace files in the output folder that Specwright has not written")
    .option("--verify", "read again what was printed, and fail where it is not what was meant (slow)")
    .addHelpText("after", configHelp + "\n" + exitCodeHelp)
    .action(async (spec: string | undefined, flags: GenerateFlags) => {
      process.exitCode = await runGenerate(spec, flags, terminal);
    });
  command
    .command("watch")
    .summary("generate anew whenever the document changes")
    .description(
      "Generates, and again whenever the document, a file that it refers to, an overlay or the config changes.",
    )
    .argument("[spec]", "the document: a file (default: the config's)")
    .option("-o, --out <dir>", "the folder of the client package (default: the config's)")
    .option("-c, --config <file>", "the config file (default: specwright.config.* in this folder)")
    .option("--client-name <name>", "the client class, as in DodoPayments (default: from the document's title)")
    .option("--package-name <name>", "the npm package (default: from the client's name)")
    .addHelpText("after", exitCodeHelp)
    .action(async (spec: string | undefined, flags: GenerateFlags) => {
      process.exitCode = await runWatch(spec, flags, terminal);
    });
  command
    .command("docs")
    .summary("write a reference of the client as HTML")
    .description(
      "Writes a reference of the client: pages with search and samples, which open from a disk, and llms.txt.",
    )
    .argument("[spec]", "the document: a file, a URL, or - for standard input (default: the config's)")
    .option("-o, --out <dir>", "the folder of the reference")
    .option("-c, --config <file>", "the config file (default: specwright.config.* in this folder)")
    .option("--stainless <file>", "a Stainless configuration, whose names, paginators and options are kept")
    .option("--client-name <name>", "the client class, as in DodoPayments (default: from the document's title)")
    .option("--package-name <name>", "the npm package (default: from the client's name)")
    .option("--force", "replace files in the output folder that Specwright has not written")
    .addHelpText("after", exitCodeHelp)
    .action(async (spec: string | undefined, flags: DocsFlags) => {
      process.exitCode = await runDocs(spec, flags, terminal);
    });
  command
    .command("lint")
    .summary("show what is wrong with a document")
    .description("Shows what is wrong with an OpenAPI document, and writes nothing.")
    .argument("[spec]", "the document: a file, a URL, or - for standard input (default: the config's)")
    .option("-c, --config <file>", "the config file (default: specwright.config.* in this folder)")
    .option("--stainless <file>", "a Stainless configuration, whose names, paginators and options are kept")
    .addOption(new Option("-f, --format <format>", "how it is shown").choices(lintFormats).default("text"))
    .option("--max-warnings <number>", "exit 1 where there are more warnings than this", readNumber)
    .addHelpText("after", exitCodeHelp)
    .action(async (spec: string | undefined, flags: LintFlags) => {
      process.exitCode = await runLint(spec, flags, readVersion(), terminal);
    });
  command
    .command("explain")
    .summary("show what is inferred for operations")
    .description("Shows what is inferred for operations: names, pages, errors; from what, and how to overrule it.")
    .argument("[spec]", "the document: a file, a URL, or - for standard input (default: the config's)")
    .argument(
      "[operation...]",
      "an operation: GET /path, an operationId, or a call as in licenseKeys.list (default: all)",
    )
    .option("-c, --config <file>", "the config file (default: specwright.config.* in this folder)")
    .option("--stainless <file>", "a Stainless configuration, whose names, paginators and options are kept")
    .option("--json", "print it as JSON: a list of operations")
    .addHelpText("after", exitCodeHelp)
    .action(async (spec: string | undefined, operation: readonly string[], flags: ExplainFlags) => {
      process.exitCode = await runExplain(spec, operation, flags, terminal);
    });
  command
    .command("mock")
    .summary("serve the API of a document")
    .description("Serves the API of an OpenAPI document, from its examples and schemas, and checks each request.")
    .argument("[spec]", "the document: a file, a URL, or - for standard input (default: the config's)")
    .option("-c, --config <file>", "the config file (default: specwright.config.* in this folder)")
    .option("-p, --port <number>", `where it listens; 0 finds a free one (default: ${usualPort})`, readPort)
    .option("--host <address>", `on which address (default: ${usualHost}, this machine alone)`)
    .option("--seed <text>", "what values are made from: the same seed, the same answers")
    .option("--dynamic", "make values even where the document shows examples")
    .addHelpText("after", exitCodeHelp)
    .action(async (spec: string | undefined, flags: MockFlags) => {
      process.exitCode = await runMock(spec, flags, terminal);
    });
  command
    .command("diff")
    .summary("show what changes for the users of a client")
    .description("Shows what changes for the users of a client where its document does, and the version that follows.")
    .argument("<old>", "the document as it was: a file, a URL, or of a git revision, as in main:openapi.yaml")
    .argument("[new]", "the document as it is, likewise (default: the config's)")
    .option("-c, --config <file>", "the config file (default: specwright.config.* in this folder)")
    .option("--stainless <file>", "a Stainless configuration, whose names, paginators and options are kept")
    .addOption(new Option("-f, --format <format>", "how it is shown").choices(diffFormats).default("text"))
    .addOption(new Option("--fail-on <level>", "exit 1 where a change is of this level, or graver").choices(failLevels))
    .option("--no-lock", "infer names and paginators of both, as if nothing had been published")
    .addHelpText("after", exitCodeHelp)
    .action(async (old: string, next: string | undefined, flags: DiffFlags) => {
      process.exitCode = await runDiff(old, next, flags, terminal);
    });
  return command;
}

function readNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("It must be a whole number, 0 or more.");
  return Number(text);
}

function readPort(text: string): number {
  const port = readNumber(text);
  if (port > 65_535) throw new InvalidArgumentError("It must be 65535 at most.");
  return port;
}

function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** What commander finds wrong, shown as all else that is wrong. */
function showMisuse(text: string): void {
  const [sentence = "", hint] = text
    .replace(/^error: /, "")
    .trimEnd()
    .split("\n");
  const message = sentence.charAt(0).toUpperCase() + sentence.slice(1) + (sentence.endsWith(".") ? "" : ".");
  const suggestion = hint?.replace(/^\(|\)$/g, "");
  const usage = sentence.startsWith("unknown command")
    ? "To generate a client: specwright generate openapi.yaml --out client"
    : `See specwright ${["init", "watch", "docs", "lint", "explain", "mock", "diff"].find((name) => name === process.argv[2]) ?? "generate"} --help.`;
  terminal.error.write(formatProblem({ message, help: suggestion ?? usage }, terminal.error));
}

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said what is wrong. Help and version are no errors.
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
