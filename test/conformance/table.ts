/** What the runtime of a generated client does, row by row. */
import type { Row } from "./row.js";
import { abortRows } from "./table/abort.js";
import { attemptRows } from "./table/attempt.js";
import { bodyRows } from "./table/body.js";
import { budgetRows } from "./table/budget.js";
import { chunkRows } from "./table/chunk.js";
import { connectionRows } from "./table/connection.js";
import { credentialRows } from "./table/credential.js";
import { environmentRows } from "./table/environment.js";
import { eventStreamRows } from "./table/event-stream.js";
import { faultRows } from "./table/fault.js";
import { fetchRows } from "./table/fetch.js";
import { fileRows } from "./table/file.js";
import { framingRows } from "./table/framing.js";
import { headerRows } from "./table/header.js";
import { hostileRows } from "./table/hostile.js";
import { idempotencyKeyRows } from "./table/idempotency-key.js";
import { jsonLineRows } from "./table/json-line.js";
import { leakRows } from "./table/leak.js";
import { leftoverRows } from "./table/leftover.js";
import { logRows } from "./table/log.js";
import { middlewareRows } from "./table/middleware.js";
import { oauthRows } from "./table/oauth.js";
import { originRows } from "./table/origin.js";
import { pageCountRows } from "./table/page-count.js";
import { pageRows } from "./table/page.js";
import { pathRows } from "./table/path.js";
import { queryRows } from "./table/query.js";
import { rawRows } from "./table/raw.js";
import { reconnectionRows } from "./table/reconnection.js";
import { redirectRows } from "./table/redirect.js";
import { requestRows } from "./table/request.js";
import { responseRows } from "./table/response.js";
import { retryRows } from "./table/retry.js";
import { secretRows } from "./table/secret.js";
import { serverRows } from "./table/server.js";
import { timeoutRows } from "./table/timeout.js";
import { waitRows } from "./table/wait.js";
import { tlsRows } from "./table/tls.js";
import { tokenEndpointRows } from "./table/token-endpoint.js";
import { uploadRows } from "./table/upload.js";
import { webhookRows } from "./table/webhook.js";
import { withOptionsRows } from "./table/with-options.js";

export const rows: readonly Row[] = [
  ...retryRows,
  ...idempotencyKeyRows,
  ...attemptRows,
  ...waitRows,
  ...budgetRows,
  ...timeoutRows,
  ...abortRows,
  ...leftoverRows,
  ...faultRows,
  ...connectionRows,
  ...framingRows,
  ...tlsRows,
  ...hostileRows,
  ...credentialRows,
  ...oauthRows,
  ...tokenEndpointRows,
  ...redirectRows,
  ...originRows,
  ...bodyRows,
  ...fileRows,
  ...uploadRows,
  ...responseRows,
  ...pathRows,
  ...queryRows,
  ...headerRows,
  ...environmentRows,
  ...serverRows,
  ...withOptionsRows,
  ...fetchRows,
  ...middlewareRows,
  ...logRows,
  ...rawRows,
  ...requestRows,
  ...chunkRows,
  ...eventStreamRows,
  ...reconnectionRows,
  ...jsonLineRows,
  ...pageRows,
  ...pageCountRows,
  ...webhookRows,
  ...leakRows,
  ...secretRows,
];
