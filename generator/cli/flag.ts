/** The flags of each command, as the user gave them. */
import type { ClientChoice, DocumentChoice } from "../project/settings.js";

export interface DocumentFlags extends DocumentChoice {
  readonly config?: string;
}

export interface ExplainFlags extends DocumentFlags {
  readonly json?: boolean;
}

/** The formats of reports. */
export const reportFormats = ["text", "json", "sarif", "github"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface LintFlags extends DocumentFlags {
  readonly format?: ReportFormat;
  readonly maxWarnings?: number;
}

export interface DiffFlags extends DocumentFlags {
  readonly format?: "text" | "markdown" | "json";
  readonly failOn?: "major" | "minor";
  /** `false`: each document gets its own names and paginators, whatever was published. */
  readonly lock?: boolean;
}

export interface InitFlags extends Pick<DocumentChoice, "allowReference"> {
  readonly out?: string;
  readonly clientName?: string;
  readonly force?: boolean;
  /** Asks nothing. */
  readonly yes?: boolean;
}

interface ClientFlags extends ClientChoice {
  readonly config?: string;
}

export interface CheckFlags extends ClientFlags {
  readonly format?: ReportFormat;
  readonly updateLock?: boolean;
}

export interface GenerateFlags extends CheckFlags {
  readonly check?: boolean;
  readonly force?: boolean;
  readonly verify?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

export interface DocsFlags extends ClientFlags {
  readonly check?: boolean;
  readonly force?: boolean;
}

export interface ReleaseFlags extends DocumentFlags {
  readonly from?: string;
  readonly as?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export interface PackFlags extends DocumentFlags {
  readonly dest?: string;
  readonly json?: boolean;
}
