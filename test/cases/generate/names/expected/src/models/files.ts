// Models of Files.

export interface FileModel {
  __proto__?: string;
  constructor?: string;
  "a-b"?: string;
  "2fa"?: boolean;
  ""?: string;
  default?: string;
  error?: ErrorModel;
}

export interface ErrorModel {
  code?: string;
}
