/** Flags that several commands have in common, and the parsers of their values. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { reportFormats } from "./flag.js";

export const configHelp = `
Config file:
  specwright.config.yaml, or .yml, .json, .js, .mjs, .ts, .mts; or the key
  "specwright" of package.json. Flags override it. docs/configuration.md lists
  all settings. The JSON Schema for editors is
  node_modules/specwright/schema/config.json.`;

export const spec = "the document: a file, a URL, or - for standard input (default: the config's)";

export function addDocumentFlags(command: Command): Command {
  command
    .option("-c, --config <file>", "the config file (default: specwright.config.* in this folder)")
    .option("-t, --target <name>", "a target of the config; may be repeated (default: all)", collect)
    .option("--stainless <file>", "a Stainless configuration, to keep its names, paginators and options");
  return addReferenceFlag(command);
}

export function addReferenceFlag(command: Command): Command {
  return command.option(
    "--allow-reference <folder-or-url>",
    "a folder or URL that references may lead to; may be repeated",
    collect,
  );
}

export function addClientFlags(
  command: Command,
  out = "the folder of the client package (default: the config's)",
): Command {
  command.option("-o, --out <dir>", out);
  return addDocumentFlags(command)
    .option("--client-name <name>", "the client class, such as DodoPayments (default: from the document's title)")
    .option("--package-name <name>", "the npm package (default: from the client's name)");
}

/** Adds --format, and --json for one of its values. */
export function addFormat(command: Command, formats: readonly string[] = reportFormats): Command {
  return (
    command
      .addOption(new Option("-f, --format <format>", "the output format").choices(formats).default("text"))
      .addOption(new Option("--json", "the same as --format json").conflicts("format"))
      // Commander's `implies` would set the format before it looks for conflicts, and so refuse --json by itself.
      .hook("preAction", () => {
        if (command.opts()["json"] === true) command.setOptionValue("format", "json");
      })
  );
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

export function readNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("It must be a whole number, 0 or more.");
  return Number(text);
}

export function readPort(text: string): number {
  const port = readNumber(text);
  if (port > 65_535) throw new InvalidArgumentError("It must be 65535 at most.");
  return port;
}
