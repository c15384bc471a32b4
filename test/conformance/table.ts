/** What the runtime of a generated client does, row by row. */
import type { Row } from "./row.js";
import { authRows } from "./table/auth.js";
import { faultRows } from "./table/fault.js";
import { leakRows } from "./table/leak.js";
import { redirects } from "./table/redirect.js";
import { retries } from "./table/retry.js";
import { secretRows } from "./table/secret.js";
import { times } from "./table/time.js";
import { budgets, waits } from "./table/wait.js";

export const rows: readonly Row[] = [
  ...retries,
  ...waits,
  ...budgets,
  ...times,
  ...faultRows,
  ...authRows,
  ...redirects,
  ...leakRows,
  ...secretRows,
];
