// Models that several resources share.

export interface Note {
  text: string;
}
