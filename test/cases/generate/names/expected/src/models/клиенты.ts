// Models of Клиенты.

export interface Клиент {
  имя?: string;
  next?: _3dModel;
}

export interface _3dModel {
  string?: StringModel;
}

export type StringModel = string;
