// Models that several resources share.

export interface Problem {
  title: string;
}

export interface Found {
  found: string;
}
