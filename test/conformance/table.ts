/** What the runtime of a generated client does, row by row. */
import type { Row } from "./row.js";
import { faultRows } from "./table/fault.js";
import { retries } from "./table/retry.js";
import { times } from "./table/time.js";
import { budgets, waits } from "./table/wait.js";

export const rows: readonly Row[] = [...retries, ...waits, ...budgets, ...times, ...faultRows];
