/** Every diagnostic there is: its severity, its message, and what its reader can do. */
import { client } from "./client.js";
import { document } from "./document.js";
import { keyword } from "./keyword.js";
import { operation } from "./operation.js";
import { overlay } from "./overlay.js";
import { reference } from "./reference.js";
import { schema } from "./schema.js";
import { stainless } from "./stainless.js";

export const table = {
  ...document,
  ...overlay,
  ...reference,
  ...keyword,
  ...operation,
  ...schema,
  ...client,
  ...stainless,
} as const;
