// Models of Клиенты.

export interface Клиент {
  имя?: string;
  next?: ThreeDModel;
}

export interface ThreeDModel {
  string?: StringModel;
}

export type StringModel = string;
