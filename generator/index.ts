/**
 * What programs do with Specwright: `import { generate, check, diff, explain } from "specwright"`.
 *
 * Each does what the command of its name does, and prints nothing.
 */
import type { Severity } from "./diagnostic.js";
import { explain as explainClient, type Explanation } from "./explain.js";
import { checkClient } from "./project/check.js";
import { generateClient, type Outcome } from "./project/client.js";
import { compare, type CompareChoice, type PlacedChange } from "./project/compare.js";
import { analyzeDocument } from "./project/document.js";
import type { Drift } from "./project/drift.js";
import { locateDiagnostic } from "./project/location.js";
import { type Problem, ProjectError } from "./project/problem.js";
import {
  type ClientChoice,
  type ClientSettings,
  type DocumentChoice,
  readClients,
  readDocument,
} from "./project/settings.js";
import type { FileState, WriteReport } from "./write/write.js";

export { type Config, defineConfig, type TargetConfig } from "./config/config.js";
export type { Position, Severity } from "./diagnostic.js";
export type { ChangeCode, Level } from "./diff/change.js";
export type { ExplainedError, ExplainedEvidence, ExplainedPlace, Explanation } from "./explain.js";
export type { PlacedChange as Change } from "./project/compare.js";
export type { Drift, DriftCode } from "./project/drift.js";
export { type Problem, type ProblemKind, ProjectError as SpecwrightError } from "./project/problem.js";
export type { FileState } from "./write/write.js";

export interface ProjectOptions extends DocumentChoice {
  /** Where a config is looked for, and where relative paths start. @default the current folder */
  readonly cwd?: string;
  /** The document: a path or an address. @default the config's */
  readonly input?: string;
}

export interface ClientOptions extends ProjectOptions, Pick<ClientChoice, "clientName" | "packageName"> {
  /** The folder of the client package. @default the config's */
  readonly output?: string;
  /** Accepts what the document would have names and paginators be now. @default false */
  readonly updateLock?: boolean;
}

export interface GenerateOptions extends ClientOptions {
  /** Replaces files in the output that Specwright has not written. @default false */
  readonly force?: boolean;
  /** Replaces file by file, so that folders that somebody watches stay the same ones. @default false: all at once */
  readonly inPlace?: boolean;
}

/** What is said of a document. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
}

/** One client. */
export interface ClientResult {
  /** Its name in the config, where that has several. */
  readonly target?: string;
  /** The folder of the package. */
  readonly output: string;
  /** What there is to say of the document. Nothing is written where one of them is an error. */
  readonly diagnostics: readonly Finding[];
  /** Every file that the client depends on: the document, what it refers to, overlays, the text for the README. */
  readonly inputs: readonly string[];
}

export interface GenerateResult extends ClientResult {
  /** False where the document has errors. */
  readonly ok: boolean;
  readonly files: readonly { readonly path: string; readonly state: FileState }[];
}

export interface CheckResult extends ClientResult {
  /** Whether document, lock file and client agree. */
  readonly ok: boolean;
  /** What does not, and why. */
  readonly drifts: readonly Drift[];
}

export interface DiffResult {
  /** What the next version has to be; undefined where nothing has changed. */
  readonly verdict: PlacedChange["level"] | undefined;
  /** The gravest first. */
  readonly changes: readonly PlacedChange[];
}

/** `input` is left out: `diff` is given both sides. */
export interface DiffOptions extends Omit<ProjectOptions, "input">, Pick<CompareChoice, "lock"> {}

/**
 * Writes the clients of a config, or that of one document.
 *
 * @example
 * const [client] = await generate({ input: "openapi.yaml", output: "client" });
 * if (client && !client.ok) for (const { message, file, line } of client.diagnostics) console.error(message, file, line);
 *
 * @throws SpecwrightError where the settings are wrong or the output cannot be written
 */
export async function generate(options: GenerateOptions = {}): Promise<readonly GenerateResult[]> {
  const { force = false, inPlace = false, updateLock = false } = options;
  const results: GenerateResult[] = [];
  for (const settings of await clientsOf(options)) {
    const outcome = await generateClient(settings, { force, inPlace, updateLock });
    const files = outcome.client?.report.files ?? [];
    results.push({ ...(await describe(outcome)), ok: outcome.client !== undefined, files });
  }
  return results;
}

/**
 * Whether the clients on disk are what would be generated. Writes nothing.
 *
 * @example
 * for (const { ok, output, drifts } of await check())
 *   if (!ok) for (const { message, file } of drifts) console.error(output, message, file);
 *
 * @throws SpecwrightError
 */
export async function check(options: ClientOptions = {}): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const settings of await clientsOf(options)) {
    const checked = await checkClient(settings, { updateLock: options.updateLock ?? false });
    const { drifts } = checked;
    results.push({ ...(await describe(checked)), ok: drifts?.length === 0, drifts: drifts ?? [] });
  }
  return results;
}

/**
 * What the users of a client feel of a change. Each side is a document, that of a git revision (`main:openapi.yaml`), or a
 * package (`npm:@acme/client@1.2.0`, a tarball, a folder). Paths start from the current folder. With one side, the other is the
 * config's document.
 *
 * @example
 * const { verdict, changes } = await diff("main:openapi.yaml", "openapi.yaml");
 * if (verdict === "major") for (const { message, help } of changes) console.error(message, help);
 *
 * @throws SpecwrightError
 */
export async function diff(
  old: string,
  next?: string,
  { cwd = process.cwd(), ...options }: DiffOptions = {},
): Promise<DiffResult> {
  const compared = await compare(old, next, options, cwd);
  if (compared.kind === "compared") return { verdict: compared.verdict, changes: compared.changes };
  throw brokenDocument(compared.spec, compared.diagnostics);
}

/**
 * What is inferred for each operation, and from what.
 *
 * @example
 * for (const { signature, result, evidence } of await explain({ input: "openapi.yaml" }))
 *   console.log(signature, result, evidence.map(({ because }) => because));
 *
 * @throws SpecwrightError, for a document with errors too
 */
export async function explain({ cwd = process.cwd(), input, ...options }: ProjectOptions = {}): Promise<
  readonly Explanation[]
> {
  const settings = await readDocument(input, options, cwd, "explain");
  const { client, diagnostics } = await analyzeDocument(settings);
  if (client) return explainClient(client);
  throw brokenDocument(settings.input, diagnostics);
}

async function clientsOf({
  cwd = process.cwd(),
  input,
  output,
  ...choice
}: ClientOptions): Promise<readonly ClientSettings[]> {
  return readClients(input, { ...choice, ...(output !== undefined && { out: output }) }, cwd);
}

async function describe({ settings, loaded, diagnostics, texts }: Outcome<WriteReport>): Promise<ClientResult> {
  const { target, input, output, overlays = [], stainless, readme } = settings;
  const found = diagnostics.map(async (diagnostic): Promise<Finding> => {
    const { code, severity, message, help } = diagnostic;
    const { file, position } = await locateDiagnostic(diagnostic, loaded, texts);
    return { code, severity, message, help, ...(file !== undefined && { file }), ...position };
  });
  const inputs = new Set([input, overlays, stainless ?? [], readme?.file ?? []].flat());
  for (const file of loaded?.documents.keys() ?? []) inputs.add(file);
  return {
    ...(target !== undefined && { target }),
    output,
    diagnostics: await Promise.all(found),
    inputs: [...inputs],
  };
}

function brokenDocument(spec: string, diagnostics: Outcome<unknown>["diagnostics"]): ProjectError {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const problems = errors.map(({ code, message, help }): Problem => ({ code, message: `${spec}: ${message}`, help }));
  return new ProjectError("settings", problems);
}
