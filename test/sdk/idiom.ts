/** What programs against SDKs of this family do besides calling methods. It is compiled and run with both, and prints the same. */
import DodoPayments, { APIError, type APIPromise, type ClientOptions, toFile, type Uploadable } from "dodopayments";

const baseURL = process.env["IDIOM_URL"] ?? "";
const options: ClientOptions = {
  baseURL,
  bearerToken: "secret",
  webhookKey: "whsec_c2VjcmV0",
  maxRetries: 0,
  timeout: 5000,
  logLevel: "off",
  fetchOptions: { cache: "no-store" },
  defaultHeaders: { "x-default": "yes", "x-removed": null },
  defaultQuery: { version: "2" },
};
const client = new DodoPayments(options);
console.log(client.baseURL === baseURL, client.maxRetries, client.timeout, client.bearerToken, client.webhookKey);

const quiet = client.withOptions({ logger: console, fetchOptions: { cache: "reload" } });
quiet.fetchOptions = { cache: "no-store" };
console.log(quiet.logger === console, quiet.fetchOptions.cache, client.fetchOptions?.cache);

// Pages, in every way that they are gone through. The API counts them from 0, which the SDK has to be told.
const ids: string[] = [];
for await (const payment of client.payments.list({ page_number: 0, page_size: 2 })) ids.push(payment.payment_id);
for await (const page of (await client.payments.list({ page_number: 0, page_size: 2 })).iterPages())
  ids.push(...page.getPaginatedItems().map(({ payment_id }) => payment_id));
let page = await client.payments.list({ page_number: 0, page_size: 2 });
ids.push(...page.items.map(({ payment_id }) => payment_id));
while (page.hasNextPage()) {
  page = await page.getNextPage();
  ids.push(...page.items.map(({ payment_id }) => payment_id));
}
for await (const payment of page) ids.push(payment.payment_id);
console.log(ids.join());

// The promise, and what it is besides.
const promise: APIPromise<DodoPayments.Payment> = client.payments.retrieve("pay_1");
console.log((await promise).payment_id, (await promise.asResponse()).status);
const raw: Response = await client.payments.list().asResponse();
console.log(raw.headers.get("x-served-by"), ((await raw.json()) as { items: readonly unknown[] }).items.length);
const { data, response } = await client.payments.list({ page_size: 2 }).withResponse();
console.log(data.items.length, response.status);
console.log((await Promise.all([client.payments.retrieve("pay_1"), client.payments.retrieve("pay_2")])).length);

// Options of one request, and of a client made from another.
const own: DodoPayments.RequestOptions = {
  headers: { "x-own": "1", "x-default": null },
  query: { page_number: 1 },
  maxRetries: 1,
  timeout: 4000,
  signal: new AbortController().signal,
  idempotencyKey: "key_1",
  fetchOptions: { cache: "no-cache" },
};
console.log((await client.payments.list({}, own)).items.length);
const other = client.withOptions({ maxRetries: 3, bearerToken: "other", defaultHeaders: { "x-other": "1" } });
console.log(other.maxRetries, client.maxRetries, (await other.payments.retrieve("pay_1")).payment_id);

// Errors.
for (const id of ["400", "401", "403", "404", "409", "422", "429", "500", "503", "418"]) {
  try {
    await client.payments.retrieve(id);
  } catch (error) {
    if (!(error instanceof DodoPayments.APIError)) throw error;
    console.log(error.status, error.constructor.name, error instanceof APIError, error.headers instanceof Headers);
    console.log(JSON.stringify(error.error), error instanceof DodoPayments.DodoPaymentsError);
    if (error instanceof DodoPayments.NotFoundError) console.log(error.status satisfies 404);
  }
}
const slow = client.payments.retrieve("slow", { timeout: 50 });
console.log(await slow.catch((error: unknown) => error instanceof DodoPayments.APIConnectionTimeoutError));
const aborted = client.payments.retrieve("pay_1", { signal: AbortSignal.abort() });
console.log(await aborted.catch((error: unknown) => error instanceof DodoPayments.APIUserAbortError));
const nowhere = new DodoPayments({ ...options, baseURL: "http://127.0.0.1:1" }).payments.retrieve("pay_1");
console.log(await nowhere.catch((error: unknown) => error instanceof DodoPayments.APIConnectionError));

// What the document does not have.
const custom = await client.get<{ readonly path: string }>("/custom", { query: { a: 1 }, headers: { "x-own": "1" } });
console.log(custom.path);
console.log(await client.post("/custom", { body: { some_prop: "foo" }, query: { some_query_arg: "bar" } }));
console.log(await client.request({ method: "patch", path: "/custom", body: { a: 1 } }));

// Files and webhooks.
const file: Uploadable = await DodoPayments.toFile(new Uint8Array([104, 105]), "hi.txt", { type: "text/plain" });
console.log(file instanceof File && `${file.name} ${file.type} ${file.size}`, (await toFile(file)) instanceof File);
const event = client.webhooks.unsafeUnwrap(
  JSON.stringify({ type: "payment.succeeded", data: { payment_id: "pay_1" } }),
);
if (event.type === "payment.succeeded") console.log(event.data.payment_id);

// Types that are asked for by what they belong to.
type Given = Awaited<ReturnType<typeof client.payments.create>>;
type Taken = Parameters<typeof client.payments.create>[0];
export const taken = (params: DodoPayments.PaymentCreateParams): Taken => params;
export const given = (answer: DodoPayments.PaymentCreateResponse): Given => answer;
export const resource: DodoPayments.Payments = client.payments;
export const nested: DodoPayments.Customers.CustomerPortalCreateParams = { send_email: true };
