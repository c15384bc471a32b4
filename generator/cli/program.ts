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
  addFormat,
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

const isOld = "the client is not up to date";
const foundFault = "check, docs --check, lint, diff --fail-on: they have found a problem";

/** Makes the whole command line. `done` is called with the exit code of each command. */
export function makeProgram(version: string, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command("specwright")
    .description("Generates a typed TypeScript client package from an OpenAPI document.")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
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
    addHelp,
  ])
    add(program, context);
  return program;
}

/** Commander's own shows all the help there is where it knows no such command, and does not say so. */
function addHelp(program: Command): void {
  program
    .command("help")
    .summary("print the help of a command")
    .description("Prints the help of a command.")
    .argument("[command]", "a command (default: what all of them do)")
    .addHelpText("after", exitCodeHelp({}))
    .action((name: string | undefined) => {
      const found = name === undefined ? program : program.commands.find((each) => each.name() === name);
      if (!found) program.error(`error: unknown command '${name ?? ""}'`);
      found.help();
    });
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
    .argument("[spec]", "the document: a file or a URL (default: the one found in this folder)")
    .option("-o, --out <dir>", "the folder of the client package")
    .option("--client-name <name>", "the client class, such as DodoPayments (default: from the document's title)")
    .option("-y, --yes", "do not ask questions; the default without a terminal")
    .option("--force", "replace an existing config");
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
    .option("--update-lock", "accept the names and paginators that the document gives now")
    .option("--force", "replace files in the output folder that Specwright has not written")
    .option("--verify", "parse the generated code again, and fail if it is not what was intended (slow)")
    .option("-q, --quiet", "say only what is wrong")
    .option("--json", "print the result as JSON: a list of clients")
    .addHelpText("after", configHelp + "\n" + exitCodeHelp({ 1: `--check: ${isOld}`, ...cannotWrite }))
    .action(async (document: string | undefined, flags: GenerateFlags) =>
      done(await runGenerate(document, flags, version, terminal)),
    );
}

function addWatch(program: Command, { version, terminal, done }: Context): void {
  const command = program
    .command("watch")
    .summary("regenerate the client whenever the document changes")
    .description(
      "Generates the client, and regenerates it whenever the document, a file that it refers to, an overlay or the config changes.",
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
    .summary("fail if the client is not up to date")
    .description(
      "Reports whether the document, the lock file and the client agree, and what has drifted. Writes nothing; for CI.",
    )
    .argument("[spec]", spec);
  addFormat(addClientFlags(command))
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
    .description(
      "Writes a reference of the client as HTML pages with search and samples, which work from disk, and llms.txt.",
    )
    .argument("[spec]", spec);
  addClientFlags(command, "the folder of the reference")
    .option("--check", "write nothing, and fail if the reference is not up to date; for CI")
    .option("--force", "replace files in the output folder that Specwright has not written")
    .addHelpText("after", exitCodeHelp({ 1: "--check: the reference is not up to date", ...cannotWrite }))
    .action(async (document: string | undefined, flags: DocsFlags) => done(await runDocs(document, flags, terminal)));
}

function addLint(program: Command, { version, terminal, done }: Context): void {
  const command = program
    .command("lint")
    .summary("show the problems of a document")
    .description("Shows the problems of an OpenAPI document: errors, warnings and notes. Writes nothing.")
    .argument("[spec]", spec);
  addFormat(addDocumentFlags(command))
    .option("--max-warnings <number>", "exit with 1 if there are more warnings than this", readNumber)
    .addHelpText("after", exitCodeHelp({ 0: "no errors", 1: "errors, or more warnings than --max-warnings" }))
    .action(async (document: string | undefined, flags: LintFlags) =>
      done(await runLint(document, flags, version, terminal)),
    );
}

function addExplain(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("explain")
    .summary("show what is inferred for operations")
    .description(
      "Shows what is inferred for operations (names, pagination, errors), the evidence for it, and how to override it.",
    )
    .argument("[spec]", spec)
    .argument(
      "[operation...]",
      "an operation: GET /path, an operationId, or a call such as licenseKeys.list (default: all); [spec] can be left out if the config names the document",
    );
  addDocumentFlags(command)
    .option("--json", "print the result as JSON: a list of operations")
    .addHelpText("after", exitCodeHelp({}))
    .action(async (document: string | undefined, operation: readonly string[], flags: ExplainFlags) =>
      done(await runExplain(document, operation, flags, terminal)),
    );
}

function addMock(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("mock")
    .summary("serve the API of a document")
    .description("Serves the API of an OpenAPI document from its examples and schemas, and validates each request.")
    .argument("[spec]", spec);
  addDocumentFlags(command)
    .option("-p, --port <number>", `the port to listen on; 0 picks a free one (default: ${usualPort})`, readPort)
    .option("--host <address>", `the address to listen on (default: ${usualHost}, this machine only)`)
    .option("--seed <text>", "the seed of generated values; the same seed gives the same responses")
    .option("--dynamic", "generate values even if the document has examples")
    .addHelpText("after", exitCodeHelp({ 0: "it was told to end" }))
    .action(async (document: string | undefined, flags: MockFlags) => done(await runMock(document, flags, terminal)));
}

function addDiff(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("diff")
    .summary("show what changes for the users of a client")
    .description(
      "Shows what changes for the users of a client when its document changes, and which version must follow.",
    )
    .argument(
      "<old>",
      "the old client: a document, a document at a git revision (main:openapi.yaml), or a package (npm:@acme/client@1.2.0, a tarball or a folder)",
    )
    .argument("[new]", "the new client, in the same forms (default: the config's document)");
  addFormat(addDocumentFlags(command), diffFormats)
    .addOption(
      new Option("--fail-on <level>", "exit with 1 if there is a change of this level or higher").choices(failLevels),
    )
    .option("--no-lock", "infer the names and paginators of both, and ignore the lock file")
    .addHelpText("after", exitCodeHelp({ 1: "there is a change of the level of --fail-on or higher" }))
    .action(async (old: string, next: string | undefined, flags: DiffFlags) =>
      done(await runDiff(old, next, flags, terminal)),
    );
}

function addRelease(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("release")
    .summary("set the client's next version from what has changed")
    .description(
      "Compares the client with its last release and sets the next version: in its package.json, with a section in its CHANGELOG.md. Publishes nothing.",
    );
  addDocumentFlags(command)
    .option(
      "--from <old>",
      "the last release: a package (npm:@acme/client@1.2.0, a tarball or a folder) or a document (default: the last git tag that contains the client, v1.2.0 or @acme/client@1.2.0)",
    )
    .option("--as <version>", "the next version, or the part to raise: major, minor, patch or prerelease")
    .option("-n, --dry-run", "show the version and the changelog, and write nothing")
    .option("--json", "print the result as JSON: a list of releases")
    .addHelpText("after", releaseHelp + "\n" + exitCodeHelp(cannotWrite))
    .action(async (flags: ReleaseFlags) => done(await runRelease(flags, terminal)));
}

const releaseHelp = `
Versions:
  A breaking change raises the major version, something new the minor version,
  any other change the patch version. Before 1.0.0, a breaking change raises
  the minor version and any other change the patch version.`;

function addPack(program: Command, { terminal, done }: Context): void {
  const command = program
    .command("pack")
    .summary("build the client's tarball for npm publish")
    .description(
      "Builds JavaScript and declarations, creates the tarball for npm publish, and checks it with publint, and with “Are the types wrong?” if that is installed. The same client gives the same bytes.",
    );
  addDocumentFlags(command)
    .option("-d, --dest <dir>", "the folder of the tarball (default: this one)")
    .option("--json", "print the result as JSON: a list of packages")
    .addHelpText("after", exitCodeHelp(cannotWrite))
    .action(async (flags: PackFlags) => done(await runPack(flags, terminal)));
}
