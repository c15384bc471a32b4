// Models of Payment.

export interface Card {
  number?: string;
  type: "card" | "debit_card";
}

export interface Transfer {
  type: "transfer";
  iban?: string;
}
