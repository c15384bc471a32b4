// Models that several resources share.

export interface Thing {
  name: string;
  size?: number | null;
}
