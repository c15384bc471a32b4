/** `specwright explain`: what was inferred for an operation, from what, and how to overrule it. */
import { existsSync } from "node:fs";
import { suggest } from "../diagnostic.js";
import { formatYaml } from "../config/yaml.js";
import { explain, type Explanation } from "../explain.js";
import { isAddress } from "../load/address.js";
import { analyzeDocument } from "../project/document.js";
import { ProjectError } from "../project/problem.js";
import { readDocument, standardInput } from "../project/settings.js";
import { selects } from "../setting/selector.js";
import { showDiagnostics } from "./diagnostic.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import type { ExplainFlags } from "./flag.js";
import { visible, visibleData } from "../visible.js";
import { guard } from "./guard.js";
import { type Channel, type Terminal, wrap } from "./terminal.js";

/**
 * Shows what was inferred. `first` is a document; if the config has one, it may also be an operation, as the further
 * arguments are: `GET /license_keys` (in one argument or two), an operationId, a call, or a pattern.
 */
export async function runExplain(
  first: string | undefined,
  others: readonly string[],
  flags: ExplainFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  return guard(terminal, async () => {
    const [spec, selection] = await tellApart(first, others, flags);
    const settings = await readDocument(spec, flags, process.cwd(), "explain");
    const result = await analyzeDocument(settings);
    if (!result.client) {
      await showDiagnostics(result, result.texts, terminal.error);
      return exitCode.invalid;
    }
    const all = explain(result.client);
    const wanted = selection.join(" ");
    const found = wanted === "" ? all : all.filter((each) => isMeant(each, wanted));
    if (found.length === 0) throw new ProjectError("settings", [nothingFound(wanted, all)]);
    const usage = spec === undefined ? "specwright explain CALL" : `specwright explain ${spec} CALL`;
    terminal.out.write(format(found, all, wanted === "" ? usage : undefined, flags, terminal.out));
    return exitCode.ok;
  });
}

/**
 * Tells whether the first argument is a document or an operation. It is an operation if the config has a document, and
 * the argument neither is a file nor ends like one.
 */
async function tellApart(
  first: string | undefined,
  others: readonly string[],
  flags: ExplainFlags,
): Promise<readonly [spec: string | undefined, selection: readonly string[]]> {
  if (first === undefined) return [undefined, others];
  const isDocument = first === standardInput || isAddress(first) || /\.(ya?ml|json)$/.test(first) || existsSync(first);
  const hasConfig = async () =>
    readDocument(undefined, flags, process.cwd(), "explain").then(
      () => true,
      () => false,
    );
  return isDocument || !(await hasConfig()) ? [first, others] : [undefined, [first, ...others]];
}

function format(
  found: readonly Explanation[],
  all: readonly Explanation[],
  usage: string | undefined,
  { json }: ExplainFlags,
  channel: Channel,
): string {
  if (json) return JSON.stringify(found, null, 2) + "\n";
  return usage === undefined
    ? found.map((each) => formatExplanation(each, channel)).join("\n")
    : formatTable(visibleData(all), usage, channel);
}

function isMeant({ method, path, operationId, call }: Explanation, wanted: string): boolean {
  const asked = wanted.replace(/^client\./, "").replace(/\(.*\)$/, "");
  if (asked === call || call.startsWith(`${asked}.`)) return true;
  return selects(wanted, { method, path, tags: [], ...(operationId !== null && { operationId }) });
}

function nothingFound(
  wanted: string,
  all: readonly Explanation[],
): { readonly message: string; readonly help: string } {
  const names = all.flatMap(({ method, path, operationId, call }) =>
    [call, operationId ?? [], `${method} ${path}`].flat(),
  );
  return {
    message: `The document has no operation “${wanted}”.${suggest(wanted, names)}`,
    help: "Name it as “GET /path”, by its operationId, or by its call, as in licenseKeys.list. Without a name, all are listed.",
  };
}

/** One line for each operation, or two on a terminal that is too narrow. */
function formatTable(all: readonly Explanation[], usage: string, { colours, width, isTerminal }: Channel): string {
  const rows = all.map(({ method, path, call, paginator }) => ({
    call: `client.${call}`,
    route: `${method} ${path}`,
    pages: paginator ? `pages by ${paginator.kind}` : "",
  }));
  const [calls, routes, pages] = (["call", "route", "pages"] as const).map((column) =>
    Math.max(...rows.map((row) => row[column].length)),
  ) as [number, number, number];
  const padded = calls + routes + pages + 4 <= width ? routes : 0;
  const lines = rows.map(({ call, route, pages: told }) => {
    const rest = `${colours.dim(route.padEnd(padded))}  ${told}`.trimEnd();
    const isWide = calls + route.length + told.length + 4 > width;
    return isTerminal && isWide ? `${call}\n  ${rest}` : `${call.padEnd(calls)}  ${rest}`;
  });
  return [...lines, "", colours.dim(`To see the reasons for one of them: ${usage}`), ""].join("\n");
}

const titles: Readonly<Record<string, string>> = {
  resource: "Resource",
  method: "Method",
  paginator: "Pages",
  "page-origin": "First page",
  "page-end": "Last page",
  "previous-page": "Previous",
  success: "Success",
  error: "Errors",
  body: "Body",
};

function formatExplanation(found: Explanation, channel: Channel): string {
  const { colours } = channel;
  const explanation = visibleData(found);
  const { method, path, operationId, signature, result, place } = explanation;
  const id = operationId === null ? "" : `  ${colours.dim(operationId)}`;
  return [
    `${colours.bold(signature)} ${colours.dim("→")} ${result}`,
    `${method} ${path}${id}`,
    colours.dim(`at ${formatPlace(place)}`),
    "",
    ...formatEvidence(explanation, channel),
    ...formatErrors(explanation, channel),
    "",
    ...formatSettings(found, channel),
    "",
  ].join("\n");
}

/** The column in which the text about each part begins. */
const indent = " ".repeat(12);

function formatEvidence({ evidence, paginator, place }: Explanation, { colours, width }: Channel): readonly string[] {
  const resource = evidence.find(({ about }) => about === "resource");
  const method = evidence.find(({ about }) => about === "method");
  // Where both have the same reason, it is given once.
  const isOne = resource?.because === method?.because;
  const told = isOne ? evidence.filter((each) => each !== method) : evidence;
  const lines = told.flatMap((each) => {
    const { about, because, confidence, place: from } = each;
    const title = isOne && each === resource ? "Name" : (titles[about] ?? about);
    const isElsewhere = from.line !== undefined && from.line !== place.line;
    const outcome = about !== "paginator" ? "" : paginator ? `By ${paginator.kind}. ` : "None. ";
    return [
      ...formatPart(title, outcome + because, width),
      colours.dim(`${indent}${confidence}${isElsewhere ? `, from ${formatPlace(from)}` : ""}`),
    ];
  });
  return paginator || evidence.some(({ about }) => about === "paginator")
    ? lines
    : [...lines, ...formatPart("Pages", noPages, width)];
}

const noPages = "None: its parameters and its response are not those of a paginated list.";

function formatPart(title: string, text: string, width: number): readonly string[] {
  const [first = "", ...others] = wrap(text, width - indent.length);
  return [title.padEnd(indent.length) + first, ...others.map((line) => indent + line)];
}

function formatErrors({ errors, errorType }: Explanation, { colours }: Channel): readonly string[] {
  const bodies = errors.map(({ body }) => body ?? "no body described");
  const widest = Math.max(...bodies.map((body) => body.length));
  const known = errors.map(({ status, body, description }, index) => {
    const [first = ""] = description.split("\n");
    const shown = (bodies[index] ?? "").padEnd(first === "" ? 0 : widest);
    return `${indent}${String(status).padEnd(7)} ${body === null ? colours.dim(shown) : shown}${first && colours.dim(`  ${first}`)}`;
  });
  const head = known.length > 0 ? `${errorType}:` : `${errorType}: the document describes none.`;
  return ["Errors".padEnd(indent.length) + head, ...known];
}

/** The settings with which a user can decide otherwise. */
function formatSettings(
  { operationId, method, path, call, paginator }: Explanation,
  { colours }: Channel,
): readonly string[] {
  const key = operationId ?? `${method} ${path}`;
  const settings = { operations: { [key]: { call, ...(paginator && { paginator }) } } };
  const lines = formatYaml(settings).trimEnd().split("\n");
  return [
    colours.dim("To override this, copy it into specwright.config.yaml and edit it:"),
    ...lines.map((line) => `  ${visible(line)}`),
  ];
}

function formatPlace({ file, line, pointer }: Explanation["place"]): string {
  return line === undefined ? `${file}#${pointer}` : `${file}:${line}`;
}
