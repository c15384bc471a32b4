/** An option of the client that holds a credential. */
export interface CredentialOption {
  readonly name: string;
  readonly variable: string;
  readonly description?: string;
  /** No function may give it. */
  readonly isText?: boolean;
}
