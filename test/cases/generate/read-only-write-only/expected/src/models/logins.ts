// Models of Logins.

export interface Login {
  email: string;
  secret: string;
}
