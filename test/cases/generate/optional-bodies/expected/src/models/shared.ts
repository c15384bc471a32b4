// Models that several resources share.

export interface Notice {
  text: string;
  urgent?: boolean;
}
