export type Severity = "error" | "warning" | "info";

export interface Entry {
  readonly severity: Severity;
  /** One sentence, with `{holes}` for the details. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}
