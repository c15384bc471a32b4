// Models of Accounts.

export interface Account {
  id: string;
  email: string;
  owner?: Person;
}

export interface AccountRequest {
  email: string;
  password: string;
  owner?: PersonInput;
}

export interface Person {
  name: string;
  address?: Address;
}

export interface PersonInput {
  name: string;
  address?: AddressInput;
}

export interface Address {
  street: string;
  verified?: boolean;
}

export interface AddressInput {
  street: string;
}
