// Models that several resources share.

export interface Problem {
  title: string;
}
