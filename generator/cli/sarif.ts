/** Diagnostics as SARIF 2.1.0 (OASIS), the format of code scanning services. */
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Severity } from "../diagnostic.js";
import type { Located } from "../project/location.js";

/** SARIF 2.1.0, section 3.27.10. */
const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** A log of a single run. Its rules are the codes that occurred. */
export function sarifLog(diagnostics: readonly Located[], version: string): object {
  const rules = new Map(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic]));
  const codes = [...rules.keys()].toSorted();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Specwright",
            semanticVersion: version,
            rules: codes.map((id) => ({
              id,
              defaultConfiguration: { level: levels[rules.get(id)?.severity ?? "error"] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => sarifResult(diagnostic, codes.indexOf(diagnostic.code))),
      },
    ],
  };
}

function sarifResult({ code, severity, message, help, file, position, pointer }: Located, ruleIndex: number): object {
  const region = position && { region: { startLine: position.line, startColumn: position.column } };
  const location = file !== undefined && {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
    ...(pointer && { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  };
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: `${message} ${help}` },
    ...(location && { locations: [location] }),
  };
}

/** Relative to the folder where the command ran, as code scanning needs it; a file elsewhere has its whole URL. */
function uriOf(file: string): string {
  if (/^https?:/i.test(file)) return file;
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split("/").map(encodeURIComponent).join("/");
}
