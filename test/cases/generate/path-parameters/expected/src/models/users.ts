// Models of Users.

export interface User {
  name?: string;
}
