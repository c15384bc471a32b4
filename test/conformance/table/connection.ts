/** Connections that are used again, and one that is gone when it is to be. */
import { turn, turns } from "../abort.js";
import type { Answer } from "../answer.js";
import type { Row, Scene } from "../row.js";
import { reset, thing } from "./common.js";

/** An answer behind which the connection stays open for longer than any row takes. */
const kept: Answer = { ...thing, keep: 60_000 };

/** What a platform does before the client hears of it. */
const itself = "it sends again by itself what a used connection has lost";

/** One call, and then another over the same connection. */
const again = (
  name: string,
  answer: Answer,
  second: (scene: Scene) => unknown,
  want: Row["want"],
  not: Row["not"] = {},
): Row => ({
  name: `on a connection that was used before, ${name}`,
  server: [kept, answer, thing],
  ask: async (scene) => {
    await get(scene);
    await turns();
    return second(scene);
  },
  want,
  not: { deno: `${itself}, a POST too`, chromium: `${itself}, a POST too`, ...not },
});
const post = ({ client }: Scene) => client.things.create({ name: "a" });
const get = ({ client }: Scene) => client.things.retrieve("1", {}, { maxRetries: 1 });
const over = (connection: number, method: string) => ({ connection, method });
const ended: Answer = { fault: { does: "end", at: "start" } };

export const connectionRows: readonly Row[] = [
  ...Object.entries({ reset, end: ended }).flatMap(([does, answer]): Row[] => [
    // Whether the server had read it by then cannot be known: what the client sees is the same.
    again(`a ${does} leaves open whether a POST was taken, and it is not sent again`, answer, post, {
      error: { kind: "connection" },
      wire: [over(0, "GET"), over(0, "POST")],
    }),
    again(
      `a ${does} is a failed attempt of a GET`,
      answer,
      get,
      {
        value: { id: "1" },
        wire: [over(0, "GET"), over(0, "GET"), { ...over(1, "GET"), headers: { "x-retry-count": "1" } }],
      },
      { bun: itself },
    ),
  ]),
  {
    name: "a connection that the server closed while nobody used it is no failed attempt: a POST goes over another",
    server: [{ ...thing, keep: 1 }, thing],
    options: { maxRetries: 0 },
    ask: async (scene) => {
      await get(scene);
      while ((await scene.seen()).open > 0) await turn();
      await turns();
      return post(scene);
    },
    want: { value: { id: "1" }, wire: [over(0, "GET"), over(1, "POST")] },
  },
];
