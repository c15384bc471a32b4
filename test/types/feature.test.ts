/** What only some documents have need of, as their users write it: programs against the clients of two small documents. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, writePrograms } from "./compiler.js";

/** The sources of the client that a case becomes, with the runtime, below `client/`. */
async function clientOf(name: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const folders = {
    client: join(root, "test/cases/generate", name, "expected/src"),
    "client/runtime": join(root, "templates/runtime"),
  };
  for (const [prefix, folder] of Object.entries(folders)) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
      const path = join(entry.parentPath, entry.name);
      files[prefix + path.slice(folder.length).replaceAll("\\", "/")] = await readFile(path, "utf8");
    }
  }
  return files;
}

const streams = `
import Assistant, { type ServerSentEvent, Stream } from "./client/index.js";

const client = new Assistant();
const messages = ["Hello"];

// The answer is what the body asks for.
const whole: Assistant.ChatCompletion = await client.chat.completions.create({ messages });
const off: Assistant.ChatCompletion = await client.chat.completions.create({ messages, stream: false });
const stream: Stream<Assistant.ChatCompletionChunk> = await client.chat.completions.create({ messages, stream: true });
for await (const chunk of stream) console.log(chunk.delta);
for await (const chunk of client.chat.completions.create({ messages, stream: true })) console.log(chunk.delta);
stream.controller.abort();

// Where only the run tells, it is either.
export async function either(streaming: boolean): Promise<string | undefined> {
  const answer = await client.chat.completions.create({ messages, stream: streaming });
  if (!(answer instanceof Stream)) return answer.text;
  for await (const chunk of answer) return chunk.delta;
  return undefined;
}

for await (const event of client.jobs.retrieveEvents("job_1")) {
  if (event.event === "progress") console.log(event.data.percent.toFixed());
  else console.log(event.data.message);
}
for await (const event of client.notifications.retrieve()) {
  const text: ServerSentEvent = event;
  console.log(text.data, text.event, text.id);
}
const opened = await client.jobs.jobId("job_1").retrieveLog().result();
if (opened.ok) for await (const line of opened.data) console.log(line.at, line.text);
console.log(whole, off);
`;

const webhooks = `
import Orders from "./client/index.js";

const client = new Orders({ webhookKey: process.env["WEBHOOK_KEY"] });

export async function receive(request: Request): Promise<string> {
  const headers: Record<string, string> = Object.fromEntries(request.headers);
  try {
    const event: Orders.UnwrapWebhookEvent = await client.webhooks.unwrap(await request.text(), { headers, key: "whsec_" });
    switch (event.type) {
      case "order.paid":
        return event.data.id;
      case "order.cancelled":
        return event.reason;
      case "order.shipped":
        return event.type;
    }
  } catch (error) {
    if (error instanceof Orders.InvalidWebhookSignatureError) return error.message;
    throw error;
  }
}

const unsafe: Orders.UnsafeUnwrapWebhookEvent = client.webhooks.unsafeUnwrap("{}");
const paid: Orders.OrderPaidWebhookEvent = { type: "order.paid", data: { id: "order_1" } };
console.log(unsafe, paid, await client.webhooks.list(), client.withOptions({ webhookKey: "whsec_" }).webhookKey);
`;

const errors = `
import Errors from "./client/index.js";
import type { NotFoundError, OtherStatusError, TransportError, UnexpectedStatusError } from "./client/index.js";

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const same = <One, Other>(_: Same<One, Other>): void => {};
const client = new Errors();

// Several statuses are a success: the answer is a union, and the response tells which it was.
const made: Errors.Found | Errors.Made | undefined = await client.several.create();
const { data, response } = await client.several.create().withResponse();
if (data && response.status === 201 && "made" in data) console.log(data.made);

// An exact status is out of its range, and the range is what is left of it.
export function ranges(error: Errors.RangeListError): string {
  switch (error.status) {
    case 404:
      same<typeof error, NotFoundError<Errors.Problem>>(true);
      return error.error.title;
    case 418:
      same<typeof error, OtherStatusError<418, { tea: string }>>(true);
      return error.error.tea;
    case 503:
      same<typeof error.error, unknown>(true);
      return error.message;
    case 409:
    case 451:
      same<typeof error.error, Errors.Problem>(true);
      return error.error.title;
    case 302:
      same<typeof error.kind, "unexpected_status">(true);
      return error.message;
    case undefined:
      same<typeof error, TransportError>(true);
      return error.kind;
    default:
      return error.message;
  }
}

// A range is out of default, which leaves nothing unexpected.
same<Extract<Errors.DefaultListError, { kind: "unexpected_status" }>, never>(true);
export function defaults(error: Errors.DefaultListError): string {
  switch (error.status) {
    case 400:
    case 502:
    case 500:
    case 404:
      return error.error.title;
    case 302:
      same<typeof error.error, unknown>(true);
      return error.message;
    case undefined:
      return error.kind;
    default:
      return error.kind;
  }
}

// Nothing is documented: whatever status comes is unexpected.
same<Errors.NoneListError, UnexpectedStatusError | TransportError>(true);
export function none(error: Errors.NoneListError): number | undefined {
  if (error.kind === "unexpected_status") return error.status;
  same<typeof error, TransportError>(true);
  return error.status;
}

// One body in several media types is one body; different ones are a union.
export function media(error: Errors.MediaRetrieveError): string {
  if (error.status === 400) return error.error.title;
  if (error.status === 422) return "found" in error.error ? error.error.found : error.error.title;
  if (error.status === 503) return error.error.toUpperCase();
  return error.message;
}
console.log(made);
`;

const wrong = `
import Assistant from "./client/index.js";

const client = new Assistant();
const answer = await client.chat.completions.create({ messages: [], stream: true });
console.log(answer.text);
for await (const chunk of client.chat.completions.create({ messages: [] })) console.log(chunk);
`;

const optionalBodies = `
import Notices, { type ReplyCreateParams } from "./client/index.js";

const client = new Notices();
const { notices, teams } = client;

// Alone: left out, or given with all that is required.
await notices.create();
await notices.create({ text: "Hello" });
await notices.create({ text: "Hello", urgent: true });

// Beside a query and the path.
await teams.notices.create("t", { dry_run: true });
await teams.notices.create("t", { dry_run: true, text: "Hello" });
await teams.notices.create("t");
await teams.notices.update("n", { team_id: "t" });
await teams.notices.update("n", { team_id: "t", text: "Hello", urgent: false });
await teams.teamId("t").notices.update("n");
await teams.teamId("t").notices.update("n", { text: "Hello" });
await teams.teamId("t").notices.noticeId("n").update({ text: "Hello" });
await teams.notices.delete("n", { team_id: "t", reason: "old" });
await teams.notices.update("n", { team_id: "t" }).body({ text: "Hello" });

// One of several stays so where the path is bound.
const replies = teams.teamId("t").notices.noticeId("n").replies;
await replies.create({ text: "Hello" });
await replies.create({ up: true, weight: 3 });
export const vote: ReplyCreateParams = { team_id: "t", up: true };

// A choice that may be left out.
const summary: string = (await teams.notices.replies.summarize("n", { team_id: "t" })).text;
const again: string = (await teams.notices.replies.summarize("n", { team_id: "t", prompt: "Short", stream: false })).text;
for await (const { delta } of teams.notices.replies.summarize("n", { team_id: "t", prompt: "Short", stream: true }))
  console.log(delta, summary, again);

// Some of it is not enough.
// @ts-expect-error -- it has no text
await notices.create({ urgent: true });
// @ts-expect-error -- it has no text
await teams.notices.create("t", { dry_run: true, urgent: true });
// @ts-expect-error -- it has no text
await teams.notices.update("n", { team_id: "t", urgent: true });
// @ts-expect-error -- it has no text
await teams.teamId("t").notices.update("n", { urgent: true });
// @ts-expect-error -- it has no team
await teams.notices.update("n", { text: "Hello" });
// @ts-expect-error -- it is neither a notice nor a vote
await replies.create({});
// @ts-expect-error -- it has no prompt
await teams.notices.replies.summarize("n", { team_id: "t", stream: true });
// @ts-expect-error -- a reason is a text
await teams.notices.delete("n", { team_id: "t", reason: 3 });
`;

const nested = `
import Shop, { type OrderResponse } from "./client/index.js";
import type { OrderResponse as Same } from "./client/types.js";

// What a model has in place goes by a name below its own, wherever the model can be named.
declare const product: Shop.Product;
const line: OrderResponse.Line = { product, count: 2 };
const lines: Same.Line[] = [line];
const again: Shop.OrderResponse.Line | undefined = lines[0];
const order: OrderResponse["lines"] = [{ product, count: again?.count ?? 0 }];
// @ts-expect-error -- a line has a count
const wrong: Shop.OrderResponse.Line = { product };
console.log(order, wrong);
`;

test.each<{ given: string; name: string; program: string; want: readonly RegExp[] }>([
  { given: "streams", name: "streams", program: streams, want: [] },
  { given: "webhooks", name: "webhooks", program: webhooks, want: [] },
  { given: "what can go wrong", name: "errors", program: errors, want: [] },
  { given: "objects that a model has in place", name: "flat-resources", program: nested, want: [] },
  { given: "bodies that may be left out", name: "optional-bodies", program: optionalBodies, want: [] },
  {
    given: "what is no stream, and what is one",
    name: "streams",
    program: wrong,
    want: [/'text' does not exist on type 'Stream</, /asyncIterator/],
  },
])("a program that uses $given compiles as it should", async ({ name, program, want }) => {
  const files = { ...(await clientOf(name)), "program.ts": program };
  await using programs = await writePrograms(files, {
    types: ["node"],
    isolatedDeclarations: false,
    noUnusedLocals: false,
  });
  const said = await programs.compile("7");
  expect(said, said.join("\n")).toHaveLength(want.length);
  want.forEach((each, index) => expect(said[index]).toMatch(each));
});
