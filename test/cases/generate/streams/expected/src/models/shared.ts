// Models that several resources share.

export interface ErrorModel {
  message: string;
}
