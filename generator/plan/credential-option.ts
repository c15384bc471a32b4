/** An option of the client that holds a credential. */
export interface CredentialOption {
  readonly name: string;
  readonly variable: string;
  readonly description?: string;
  /** Set where it has to be a text, not a function that gives one. */
  readonly isText?: boolean;
}
