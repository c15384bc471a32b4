/**
 * Limits how much is read from outside the entry's folder: what lies there may not be the user's own, and could go on
 * for ever.
 */

export const allowance = { files: 200, bytes: 50 * 1024 * 1024 } as const;

/** The `code` of the error that refuses one read too many, in the form of Node's own codes. */
export const excessCode = "EALLOWANCE";

type Read<Contents> = (file: string) => Promise<Contents>;

interface LimitedReads<Contents> {
  readonly read: Read<Contents>;
  /** Whether a read has been refused already: what would be said of the next ones is the same. */
  readonly isSpent: () => boolean;
}

export function limitReads<Contents extends { readonly length: number }>(read: Read<Contents>): LimitedReads<Contents> {
  let files = 0;
  let bytes = 0;
  let isSpent = false;
  const spend = (): never => {
    isSpent = true;
    throw Object.assign(new Error("the allowance is spent"), { code: excessCode });
  };
  return {
    isSpent: () => isSpent,
    read: async (file) => {
      if (++files > allowance.files) spend();
      const found = await read(file);
      bytes += found.length;
      return bytes > allowance.bytes ? spend() : found;
    },
  };
}
