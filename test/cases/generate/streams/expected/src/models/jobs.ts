// Models of Jobs.

export interface JobProgressed {
  event: "progress";
  id?: string;
  /** @contentMediaType application/json */
  data: string;
}
