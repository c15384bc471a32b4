// Models of Things.

export interface Things {
  anything?: unknown;
  anything_at_all?: unknown;
  nothing?: never;
  text_or_null?: string | null;
  nullable_text?: string | null;
  mixed?: "a" | 1 | true | null | Things.Mixed;
  constant?: Things.Constant;
  named_values?: Level;
  microsoft_values?: Color;
  not_one_of_them?: "a" | "b";
  /** @minItems 1 */
  tuple?: [string, number?];
  tuple_and_more?: [string?, ...number[]];
  /** @minItems 1 */
  tuple_unevaluated?: [string];
  open?: Open;
  labelled?: Labelled;
  by_pattern?: { [key: string]: string | boolean };
  by_key?: Things.ByKey;
  map?: { [key: string]: Tree };
  conditional?: Conditional;
  tree?: Tree;
  json?: Json;
  impossible?: never;
  merged?: Merged;
  /**
   * @default "00000000-0000-0000-0000-000000000000"
   * @format uuid
   * @minLength 36
   * @maxLength 36
   * @pattern ^[0-9a-f-]+$
   * @example "123e4567-e89b-12d3-a456-426614174000"
   */
  limited?: string;
  /**
   * @contentMediaType image/png
   * @contentEncoding base64
   */
  encoded?: string;
  /** @dependentRequired {"card":["address"]} */
  dependent?: Things.Dependent;
}

export declare namespace Things {
  export interface Mixed {
    b: [2];
  }

  export interface Constant {
    version: 1;
  }

  export interface ByKey {
    first?: number;
    "second-key"?: number;
  }

  export interface Dependent {
    card?: string;
    address?: string;
  }
}

/**
 * - `1` (Low): Hardly anything
 * - `2` (High): As much as it can be
 */
export type Level = 1 | 2;

/**
 * - `"r"` (Red): Like blood
 * - `"g"` (Green)
 */
export type Color = "r" | "g";

export interface Open {
  [key: string]: unknown;
  id: number;
}

export interface Labelled {
  [key: string]: string | number | boolean | undefined;
  id: number;
  on?: boolean;
}

export type Conditional = (
  { country: "NL"; postcode: string } | { zip: string }
) & { country: string };

export interface Tree {
  children?: Tree[];
}

export type Json =
  string | number | boolean | Json[] | { [key: string]: Json } | null;

export type Merged = Open &
  Tree & {
    /** @minimum 1 */
    size: number;
    kind?: "b";
    children: Tree[];
  };
