/** What the programs call: five payments, errors by their status, and anything else said back. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface PaymentServer extends AsyncDisposable {
  readonly url: string;
  /** Method, URL, body, and those headers that programs set. */
  readonly requests: readonly string[];
}

const ids = ["pay_1", "pay_2", "pay_3", "pay_4", "pay_5"];
const told = ["authorization", "x-default", "x-removed", "x-own", "x-other", "content-type"];

export async function startPaymentServer(): Promise<PaymentServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const headers = told.flatMap((name) => request.headers[name] ?? []);
      requests.push([request.method, request.url, body, ...headers].join(" "));
      answer(request, response, body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function answer({ method, url = "" }: IncomingMessage, response: ServerResponse, body: string): void {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const [, collection, id = ""] = pathname.split("/");
  const reply = (status: number, value: unknown) =>
    response
      .writeHead(status, { "content-type": "application/json", "x-served-by": "payments" })
      .end(JSON.stringify(value));
  if (id === "slow") return;
  if (collection === "custom") reply(200, { path: pathname, method, body });
  else if (/^\d+$/.test(id)) reply(Number(id), { code: `ERROR_${id}` });
  else if (id !== "") reply(200, { payment_id: id });
  else {
    const [size, page] = [Number(searchParams.get("page_size") ?? 10), Number(searchParams.get("page_number") ?? 0)];
    reply(200, { items: ids.slice(page * size, (page + 1) * size).map((payment_id) => ({ payment_id })) });
  }
}
