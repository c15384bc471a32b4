// Models of Teams.

export interface Vote {
  [key: string]: unknown;
  up: boolean;
}

export interface DeleteOptions {
  reason?: string;
}
