// Models of Timeout.

export interface RequestModel {
  id?: string;
  page?: PageModel;
}

export interface PageModel {
  number?: number;
}
