/** What the runtime of a generated client does, row by row. */
import type { Row } from "./row.js";
import { authRows } from "./table/auth.js";
import { bodyRows } from "./table/body.js";
import { faultRows } from "./table/fault.js";
import { leakRows } from "./table/leak.js";
import { paths } from "./table/path.js";
import { redirects } from "./table/redirect.js";
import { retries } from "./table/retry.js";
import { seams } from "./table/seam.js";
import { secretRows } from "./table/secret.js";
import { streamRows } from "./table/stream.js";
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
  ...bodyRows,
  ...paths,
  ...seams,
  ...streamRows,
  ...leakRows,
  ...secretRows,
];
