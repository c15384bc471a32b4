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

const wrong = `
import Assistant from "./client/index.js";

const client = new Assistant();
const answer = await client.chat.completions.create({ messages: [], stream: true });
console.log(answer.text);
for await (const chunk of client.chat.completions.create({ messages: [] })) console.log(chunk);
`;

test.each<{ given: string; name: string; program: string; want: readonly RegExp[] }>([
  { given: "streams", name: "streams", program: streams, want: [] },
  { given: "webhooks", name: "webhooks", program: webhooks, want: [] },
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
  expect(said).toHaveLength(want.length);
  want.forEach((each, index) => expect(said[index]).toMatch(each));
});
