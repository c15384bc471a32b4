// Models of Data.

export interface Data {
  value?: DataValueModel;
  other?: DataValue;
}

export type DataValueModel = string;

export type DataValue = "a" | "b";
