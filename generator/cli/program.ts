/** The commands with their arguments and flags. */
import { Command, Option } from "commander";
import { runCheck } from "./check.js";
import { diffFormats, failLevels, runDiff } from "./diff.js";
import { cannotWrite, type ExitCode, exitCodeHelp } from "./exit-code.js";
import { runDocs } from "./docs.js";
import { runExplain } from "./explain.js";
import type {
  CheckFlags,
  DiffFlags,
  DocsFlags,
  ExplainFlags,
  GenerateFlags,
  InitFlags,
  LintFlags,
  PackFlags,
  ReleaseFlags,
} from "./flag.js";
import { runGenerate } from "./generate.js";
import { runInit } from "./init.js";
import { runLint } from "./lint.js";
import { type MockFlags, runMock, usualHost, usualPort } from "./mock.js";
import {
  configHelp,
  spec,
  addDocumentFlags,
  addReferenceFlag,
  addClientFlags,
  jsonFormat,
  reportFormat,
  readNumber,
  readPort,
} from "./option.js";
import { runPack } from "./pack.js";
import { runRelease } from "./release.js";
import { type Terminal, widest } from "./terminal.js";
import { runWatch } from "./watch.js";

const examples = `
Examples:
  specwright init openapi.yaml
  specwright generate openapi.yaml --out client
  specwright generate openapi.yaml --out client --client-name Acme
  specwright check
  specwright lint openapi.yaml
  specwright explain licenseKeys.list
  specwright mock openapi.yaml
  specwright diff main:openapi.yaml openapi.yaml
  specwright release --dry-run
  specwright pack`;

const isOld = "the client is not what would be generated";
const foundFault = "check, docs --check, lint, diff --fail-on: there is what they look for";

/** `done` is called with the exit code of each command. */
export function makeProgram(version: string, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command("specwright")
    .description("Generates a typed TypeScript client package from an OpenAPI document.")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ helpWidth: widest, subcommandTerm: (each) => each.name() })
    .exitOverride()
    .addHelpText("after", examples + "\n" + exitCodeHelp({ 1: foundFault, ...cannotWrite }));
  const context = { version, terminal, done };
  for (const add of [
    addInit,
    addGenerate,
    addWatch,
    addCheck,
    addDocs,
    addLint,
    addExplain,
    addMock,
    addDiff,
    addRelease,
    addPack,
  ])
    add(program, context);
  return program;
}

interface Context {
  readonly version: string;
  readonly terminal: Terminal;
  readonly done: (code: ExitCode) => void;
}

function addInit(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("init")
    .summary("write a config for a document")
    .description("Writes specwright.config.yaml for an OpenAPI document, and shows what would be generated.")
    .argument("[spec]", "the document: a file or a URL (default: the one that is found here)")
    .option("-o, --out <dir>", "the folder of the client package")
    .option("--client-name <name>", "the client class, as in DodoPayments (default: from the document's title)")
    .option("-y, --yes", "ask nothing, as where there is no terminal")
    .option("--force", "replace the config that is there");
  addReferenceFlag(command)
    .addHelpText("after", exitCodeHelp(cannotWrite))
    .action(async (document: string | undefined, flags: InitFlags) => done(await runInit(document, flags, terminal)));
}

function addGenerate(program: Command, { version, terminal, done }: Context): void {
  const command = program
    .command("generate")
    .summary("generate the client package of a document")
    .description("Generates the client package of an OpenAPI document.")
    .argument("[spec]", spec);
  addClientFlags(command)
    .option("--check", "the same as specwright check")
    .option("--update-lock", "accept what the document would have names and paginators be now")
    .option("--force", "replace files in the output folder that Specwright has not written")
    .option("--verify", "read again what was printed, and fail where it is not what was meant (slow)")
    .option("-q, --quiet", "say only what is wrong")
    .option("--json", "print what was done as JSON: a list of clients")
    .addHelpText("after", configHelp + "\n" + exitCodeHelp({ 1: `--check: ${isOld}`, ...cannotWrite }))
    .action(async (document: string | undefined, flags: GenerateFlags) =>
      done(await runGenerate(document, flags, version, terminal)),
    );
}

function addWatch(program: Command, { version, terminal, done }: Context): void {
  const command = program
    .command("watch")
    .summary("generate anew whenever the document changes")
    .description(
      "Generates, and again whenever the document, a file that it refers to, an overlay or the config changes.",
    )
    .argument("[spec]", "the document: a file (default: the config's)");
  addClientFlags(command)
    .option("-q, --quiet", "say only what is wrong")
    .addHelpText("after", exitCodeHelp({ 0: "it was told to end" }))
    .action(async (document: string | undefined, flags: GenerateFlags) =>
      done(await runWatch(document, flags, version, terminal)),
    );
}

function addCheck(program: Command, { version, terminal, done }: Context): void {
  const command = program
    .command("check")
    .summary("fail where the client is not what would be generated")
    .description(
      "Shows whether document, lock file and client agree; else what has drifted, and why. Writes nothing; for CI.",
    )
    .argument("[spec]", spec);
  addClientFlags(command)
    .addOption(reportFormat())
    .addOption(jsonFormat())
    .option("-q, --quiet", "say only what is wrong")
    .addHelpText("after", exitCodeHelp({ 0: "the client is up to date", 1: isOld }))
    .action(async (document: string | undefined, flags: CheckFlags) =>
      done(await runCheck(document, flags, version, terminal)),
    );
}

function addDocs(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("docs")
    .summary("write a reference of the client as HTML")
    .description("Writes a reference of the client: pages with search and samples that open from a disk, and llms.txt.")
    .argument("[spec]", spec);
  addClientFlags(command, "the folder of the reference")
    .option("--check", "write nothing, and fail where the reference is not what would be written; for CI")
    .option("--force", "replace files in the output folder that Specwright has not written")
    .addHelpText("after", exitCodeHelp({ 1: "--check: the reference is not what would be written", ...cannotWrite }))
    .action(async (document: string | undefined, flags: DocsFlags) => done(await runDocs(document, flags, terminal)));
}

function addLint(program: Command, { version, terminal, done }: Context): void {
  const command = program
    .command("lint")
    .summary("show what is wrong with a document")
    .description("Shows what is wrong with an OpenAPI document, and writes nothing.")
    .argument("[spec]", spec);
  addDocumentFlags(command)
    .addOption(reportFormat())
    .addOption(jsonFormat())
    .option("--max-warnings <number>", "exit 1 where there are more warnings than this", readNumber)
    .addHelpText("after", exitCodeHelp({ 0: "no errors", 1: "errors, or more warnings than --max-warnings" }))
    .action(async (document: string | undefined, flags: LintFlags) =>
      done(await runLint(document, flags, version, terminal)),
    );
}

function addExplain(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("explain")
    .summary("show what is inferred for operations")
    .description("Shows what is inferred for operations: names, pages, errors; from what, and how to overrule it.")
    .argument("[spec]", spec)
    .argument(
      "[operation...]",
      "an operation: GET /path, an operationId, or a call as in licenseKeys.list (default: all); where the config names the document, it may stand first",
    );
  addDocumentFlags(command)
    .option("--json", "print it as JSON: a list of operations")
    .addHelpText("after", exitCodeHelp({}))
    .action(async (document: string | undefined, operation: readonly string[], flags: ExplainFlags) =>
      done(await runExplain(document, operation, flags, terminal)),
    );
}

function addMock(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("mock")
    .summary("serve the API of a document")
    .description("Serves the API of an OpenAPI document, from its examples and schemas, and checks each request.")
    .argument("[spec]", spec);
  addDocumentFlags(command)
    .option("-p, --port <number>", `where it listens; 0 finds a free one (default: ${usualPort})`, readPort)
    .option("--host <address>", `on which address (default: ${usualHost}, this machine alone)`)
    .option("--seed <text>", "what values are made from: the same seed, the same answers")
    .option("--dynamic", "make values even where the document shows examples")
    .addHelpText("after", exitCodeHelp({ 0: "it was told to end" }))
    .action(async (document: string | undefined, flags: MockFlags) => done(await runMock(document, flags, terminal)));
}

function addDiff(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("diff")
    .summary("show what changes for the users of a client")
    .description("Shows what changes for the users of a client where its document does, and the version that follows.")
    .argument(
      "<old>",
      "the client as it was: a document, that of a git revision, as in main:openapi.yaml, or a package: npm:@acme/client@1.2.0, its tarball or folder",
    )
    .argument("[new]", "the client as it is, likewise (default: the config's document)");
  addDocumentFlags(command)
    .addOption(new Option("-f, --format <format>", "how it is shown").choices(diffFormats).default("text"))
    .addOption(jsonFormat())
    .addOption(new Option("--fail-on <level>", "exit 1 where a change is of this level, or graver").choices(failLevels))
    .option("--no-lock", "infer names and paginators of both, as if nothing had been published")
    .addHelpText("after", exitCodeHelp({ 1: "a change is of the level of --fail-on, or graver" }))
    .action(async (old: string, next: string | undefined, flags: DiffFlags) =>
      done(await runDiff(old, next, flags, terminal)),
    );
}

function addRelease(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("release")
    .summary("raise the version of the client by what has changed")
    .description(
      "Compares the client with the last one that was released, and gives it the version that follows: in its package.json, with a section in its CHANGELOG.md. Publishes nothing.",
    );
  addDocumentFlags(command)
    .option(
      "--from <old>",
      "what was released: a package, as npm:@acme/client@1.2.0, its tarball or folder, or a document (default: the last tag of git that has the client, v1.2.0 or @acme/client@1.2.0)",
    )
    .option("--as <version>", "the version, or major, minor, patch or prerelease, whatever has changed")
    .option("-n, --dry-run", "show the version and the changelog, and write nothing")
    .option("--json", "print it as JSON: a list of releases")
    .addHelpText("after", releaseHelp + "\n" + exitCodeHelp(cannotWrite))
    .action(async (flags: ReleaseFlags) => done(await runRelease(flags, terminal)));
}

const releaseHelp = `
Versions:
  What breaks programs raises the first number, what is new the second, all else
  the third. Before 1.0.0 each is one further right, as npm's ^ has it.`;

function addPack(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("pack")
    .summary("build the tarball of the client, as npm publishes it")
    .description(
      "Builds JavaScript and declarations, makes the tarball that npm publishes, and looks at it: publint, and “Are the types wrong?” where it is installed. The same client makes the same bytes.",
    );
  addDocumentFlags(command)
    .option("-d, --dest <dir>", "the folder of the tarball (default: this one)")
    .option("--json", "print what is in it as JSON: a list of packages")
    .addHelpText("after", exitCodeHelp(cannotWrite))
    .action(async (flags: PackFlags) => done(await runPack(flags, terminal)));
}
