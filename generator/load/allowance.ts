/** How much is read of what is not in the entry's folder: what is there is not all its user's own, and could go on for ever. */

export const allowance = { files: 200, bytes: 50 * 1024 * 1024 } as const;

/** What a read is refused with that would be one too many; `code` as Node's errors have it. */
export const excessCode = "EALLOWANCE";

type Read<Contents> = (file: string) => Promise<Contents>;

export interface LimitedReads<Contents> {
  readonly read: Read<Contents>;
  /** Whether a read was refused already: what would be said of the others is the same. */
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
