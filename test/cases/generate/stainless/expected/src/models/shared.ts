// Models that several resources share.

export interface ShopItem {
  id: string;
  title?: string;
}
