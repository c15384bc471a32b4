// Models of Regions.

export interface Shelf {
  /** As the label has it. */
  site_id?: string;
  label?: string;
}
