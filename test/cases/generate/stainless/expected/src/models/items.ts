// Models of Items.

export interface ItemInput {
  title: string;
}
