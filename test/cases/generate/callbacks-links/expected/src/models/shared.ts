// Models that several resources share.

export interface Event {
  kind: string;
}
