// Models of Orders.

export interface Order {
  id: string;
}
