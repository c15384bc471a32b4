/** Diagnostics as GitHub's workflow commands, which it shows beside the lines of a pull request. */
import type { Severity } from "../diagnostic.js";
import type { Located } from "../project/location.js";
import { visibleLines } from "../visible.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** `::error file=api.yaml,line=3,col=5,title=key-duplicate::The key … stands twice. Remove one of the two.` */
export function formatGithub(diagnostics: readonly Located[]): string {
  return diagnostics.map((diagnostic) => `${formatCommand(diagnostic)}\n`).join("");
}

function formatCommand({ severity, code, message, help, file, position }: Located): string {
  const properties = {
    ...(file !== undefined && { file }),
    ...(position && { line: position.line, col: position.column }),
    title: code,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${list.join(",")}::${escapeData(`${message} ${help}`)}`;
}

/** A line break would end the command, and the text behind it could be another. */
function escapeData(text: string): string {
  return visibleLines(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
