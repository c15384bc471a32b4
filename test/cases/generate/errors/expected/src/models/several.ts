// Models of Several.

export interface Made {
  made: string;
}
