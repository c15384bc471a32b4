// Models of Plans.

export interface Plan {
  id: string;
  name?: string;
}
