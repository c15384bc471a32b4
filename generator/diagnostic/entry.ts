export type Severity = "error" | "warning" | "info";

export interface Entry {
  readonly severity: Severity;
  /** One sentence. `{holes}` are filled with the details. */
  readonly message: string;
  /** What the reader can do about it. */
  readonly help: string;
}
