import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../generated/src/", import.meta.url));

/** The flagship client's sources, so that nothing has to be built. */
export const aliases = {
  "dodopayments-license-keys/core": `${source}core.ts`,
  "dodopayments-license-keys/resources": `${source}resources`,
  "dodopayments-license-keys": `${source}index.ts`,
};
