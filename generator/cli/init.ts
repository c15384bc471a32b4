/** `specwright init`: writes a config for a document, with comments on all settings. */
import type { Dirent } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { reasonOf } from "../diagnostic.js";
import { checkConfig } from "../config/config.js";
import { findConfig } from "../config/file.js";
import { readPlain } from "../file.js";
import { analyze } from "../generate.js";
import type { Api } from "../model/api.js";
import type { PackagePlan } from "../plan/package-plan.js";
import { openDocument } from "../project/document.js";
import { refuseFile } from "../project/output.js";
import { ProjectError, settingsError } from "../project/problem.js";
import { resolveReferences, standardInput } from "../project/settings.js";
import { showDiagnostics } from "./diagnostic.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import type { InitFlags } from "./flag.js";
import { guard } from "./guard.js";
import { newConfig } from "./new-config.js";
import { summarizeApi } from "./summary.js";
import type { Channel, Terminal } from "./terminal.js";

const configName = "specwright.config.yaml";

/** Asks for whatever the flags leave open, if there is somebody to ask. */
export async function runInit(spec: string | undefined, flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  return guard(terminal, async () => {
    await refuseExisting(flags);
    if (spec === standardInput)
      throw settingsError("A config cannot name what comes through a pipe.", "Save the document, and name the file.");
    const { allowReference = [] } = flags;
    const references = resolveReferences(allowReference, process.cwd());
    const found = spec === undefined ? await findDocuments() : [spec];
    const answers = await ask(found, flags, terminal.out);
    const { clientName } = answers;
    const problems = checkConfig(clientName === undefined ? {} : { clientName }, () => "--client-name");
    if (problems.length > 0)
      throw new ProjectError(
        "settings",
        problems.map(({ message }) => ({ message })),
      );
    const settings = clientName === undefined ? {} : { clientName };
    await refuseFile(path.resolve(answers.output));
    const { options, texts } = await openDocument({ input: answers.input, references, settings });
    const result = await analyze(options);
    const errors = result.diagnostics.filter(({ severity }) => severity === "error");
    await showDiagnostics({ ...result, diagnostics: errors }, texts, terminal.error);
    if (!result.client) return exitCode.invalid;
    const { api, plan } = result.client;
    const { clientName: name, name: packageName } = plan.package;
    await write(newConfig({ ...answers, references: allowReference, clientName: name, packageName }));
    preview(answers.output, api, plan.package, terminal.out);
    return exitCode.ok;
  });
}

function preview(output: string, api: Api, { name, clientName, methods }: PackagePlan, channel: Channel): void {
  const { colours, write } = channel;
  write(`${colours.green("✔")} ${configName} is written.\n`);
  write(`  ${name} would be in ${output}, with the class ${clientName}:\n`);
  write(`  ${summarizeApi(api)}\n\n`);
  for (const { signature } of methods.slice(0, shownCalls)) write(`  ${colours.dim(signature)}\n`);
  const rest = methods.length - shownCalls;
  if (rest > 0) write(`  … and ${rest} more: specwright explain\n`);
  write(`\n  Next: specwright generate\n`);
}

async function write(config: string): Promise<void> {
  try {
    // A file of that name is replaced, not written to: it may be a link.
    await rm(configName, { force: true });
    await writeFile(configName, config, { flag: "wx" });
  } catch (error) {
    throw new ProjectError("output", [{ message: `${configName} cannot be written: ${reasonOf(error)}.` }]);
  }
}

const shownCalls = 5;

/** Refuses to write beside another config: only one of them would count. */
async function refuseExisting({ force }: InitFlags): Promise<void> {
  const found = await findConfig(process.cwd());
  if (found === undefined) return;
  const name = path.basename(found);
  const isReplaced = name === configName;
  if (isReplaced && force === true) return;
  const message =
    name === "package.json" ? "package.json has the key “specwright” already." : `There is a ${name} already.`;
  const help = isReplaced ? "Edit it, or replace it with --force." : "Edit it, or remove it first.";
  throw new ProjectError("settings", [{ message, help }]);
}

interface Answers {
  readonly input: string;
  readonly output: string;
  readonly clientName?: string;
}

async function ask(found: readonly string[], flags: InitFlags, { write, colours }: Channel): Promise<Answers> {
  const [first] = found;
  const isAsked = flags.yes !== true && process.stdin.isTTY && process.stdout.isTTY;
  if (!isAsked) {
    if (first === undefined || found.length > 1) throw new ProjectError("settings", [noDocument(found)]);
    const { out: output = "client", clientName } = flags;
    return { input: first, output, ...(clientName !== undefined && { clientName }) };
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const question = async (text: string, usual: string) =>
    (await prompt.question(`${text}${usual && ` ${colours.dim(`(${usual})`)}`}: `)).trim() || usual;
  try {
    if (found.length > 1) write(`There are ${found.length} documents: ${found.join(", ")}.\n`);
    const input = await question("The OpenAPI document, a file or a URL", first ?? "");
    if (input === "") throw new ProjectError("settings", [noDocument([])]);
    const output = flags.out ?? (await question("The folder of the client", "client"));
    const named = flags.clientName ?? (await question("The client class, or nothing: named by the title", ""));
    return { input, output, ...(named !== "" && { clientName: named }) };
  } finally {
    prompt.close();
  }
}

function noDocument(found: readonly string[]): { readonly message: string; readonly help: string } {
  return found.length === 0
    ? { message: "No OpenAPI document was found here.", help: "Name it: specwright init openapi.yaml" }
    : {
        message: `There are ${found.length} documents: ${found.join(", ")}.`,
        help: `Name one: specwright init ${found[0] ?? ""}`,
      };
}

/** Where documents usually stand, relative to the current folder or to a package of a workspace. */
const folders: readonly string[] = [".", "api", "apis", "docs", "openapi", "schema", "spec", "specs"];
const workspaces: readonly string[] = ["packages", "apps", "services"];

async function findDocuments(): Promise<readonly string[]> {
  const here = await documentsBelow(".");
  if (here.length > 0) return here;
  const packages = await Promise.all(
    workspaces.map(async (workspace) => {
      const entries = await entriesOf(workspace);
      return entries.filter((each) => each.isDirectory()).map(({ name }) => path.join(workspace, name));
    }),
  );
  return (await Promise.all(packages.flat().map(documentsBelow))).flat().toSorted();
}

async function documentsBelow(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders.map((name) => path.join(root, name))) {
    for (const entry of await entriesOf(folder)) {
      const file = path.join(folder, entry.name);
      if (entry.isFile() && /\.(ya?ml|json)$/.test(entry.name) && (await isDocument(file))) found.push(file);
    }
  }
  return found.toSorted();
}

/** What is in a folder; empty where there is none. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}

/**
 * Whether a file looks like an OpenAPI document, judged by its first significant key. Errors in it are shown once it
 * has been chosen.
 */
async function isDocument(file: string): Promise<boolean> {
  const text = await readPlain(file).then(String, () => "");
  return /^\s*"?(openapi|swagger)"?\s*:\s*["']?\d/m.test(text.slice(0, 10_000));
}
