// Models of Crates.

export interface Crate {
  id: string;
  size: CrateSize;
}

export interface ErrorBody {
  reason?: string;
}

export type CrateSize = "small" | "large";
