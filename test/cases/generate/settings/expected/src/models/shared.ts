// Models that several resources share.

export interface Letter {
  id: string;
}
