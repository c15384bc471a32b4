// Models of Crates.

export interface Crate {
  id: string;
  size: "small" | "large";
}

export interface ErrorBody {
  reason?: string;
}

export type CrateSize = "small" | "large";
