/** `specwright init`: a config for a document, with what may be said in it. */
import { access, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { checkConfig } from "../config/config.js";
import { formatYaml } from "../config/yaml.js";
import { analyze } from "../generate.js";
import { isAddress } from "../load/address.js";
import { openDocument } from "../project/document.js";
import { ProjectError } from "../project/problem.js";
import { showDiagnostics } from "./diagnostic.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import type { InitFlags } from "./flag.js";
import { guard } from "./guard.js";
import { summarizeApi } from "./summary.js";
import type { Channel, Terminal } from "./terminal.js";

const configName = "specwright.config.yaml";

/** Asks for what no flag says, where there is someone to ask. */
export async function runInit(spec: string | undefined, flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  return guard(terminal, async () => {
    await refuseExisting(flags);
    const found = spec === undefined ? await findDocuments() : [spec];
    const answers = await ask(found, flags, terminal.out);
    const { clientName } = answers;
    const problems = checkConfig(clientName === undefined ? {} : { clientName }, () => "--client-name");
    if (problems.length > 0)
      throw new ProjectError(
        "settings",
        problems.map((message) => ({ message })),
      );
    const settings = clientName === undefined ? {} : { clientName };
    const { options, texts } = await openDocument({ input: answers.input, settings });
    const result = await analyze(options);
    const errors = result.diagnostics.filter(({ severity }) => severity === "error");
    await showDiagnostics({ ...result, diagnostics: errors }, texts, terminal.error);
    if (!result.client) return exitCode.invalid;
    const { api, plan } = result.client;
    const config = configText(answers, plan.package.clientName, plan.package.name);
    await writeFile(configName, config);
    const { colours, write } = terminal.out;
    write(`${colours.green("✔")} ${configName} is written.\n`);
    write(`  ${plan.package.name} would be in ${answers.output}, with the class ${plan.package.clientName}:\n`);
    write(`  ${summarizeApi(api)}\n\n`);
    for (const { signature } of plan.package.methods.slice(0, shownCalls)) write(`  ${colours.dim(signature)}\n`);
    const rest = plan.package.methods.length - shownCalls;
    if (rest > 0) write(`  … and ${rest} more: specwright explain\n`);
    write(`\n  Next: specwright generate\n`);
    return exitCode.ok;
  });
}

const shownCalls = 5;

async function refuseExisting({ force }: InitFlags): Promise<void> {
  const isThere = await access(configName).then(
    () => true,
    () => false,
  );
  if (isThere && force !== true)
    throw new ProjectError("settings", [
      { message: `There is a ${configName} already.`, help: "Edit it, or replace it with --force." },
    ]);
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

/** Where documents usually stand, from here. */
const folders: readonly string[] = [".", "api", "apis", "docs", "openapi", "schema", "spec", "specs"];

async function findDocuments(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const file = path.join(folder, entry.name);
      if (entry.isFile() && /\.(ya?ml|json)$/.test(entry.name) && (await isDocument(file))) found.push(file);
    }
  }
  return found.toSorted();
}

/** By its first key of note; what is wrong with it is shown once it has been chosen. */
async function isDocument(file: string): Promise<boolean> {
  const text = await readFile(file, "utf8").catch(() => "");
  return /^\s*"?(openapi|swagger)"?\s*:\s*["']?\d/m.test(text.slice(0, 10_000));
}

function configText({ input, output }: Answers, clientName: string, packageName: string): string {
  const line = (key: string, value: string) => formatYaml({ [key]: value }).trimEnd();
  const from =
    isAddress(input) || path.isAbsolute(input) ? input : `./${path.posix.normalize(input.replaceAll("\\", "/"))}`;
  return `# yaml-language-server: $schema=./node_modules/specwright/schema/config.json

# The OpenAPI document: a path from here, or a URL.
${line("input", from)}

# The folder of the client package. Files of your own in it stay as they are.
${line("output", output)}

# The client class, and the package on npm.
${line("clientName", clientName)}
${line("packageName", packageName)}

# Leave operations out, with all that nothing else uses.
# filters:
#   drop:
#     - { path: "/internal/**" }

# Name what was inferred otherwise; "specwright explain" shows how.
# operations:
#   "GET /things": { method: list }
`;
}
