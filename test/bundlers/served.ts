/** A bundler's development server, and a page of it: what the page is told over its socket, and what it would load. */
import { type EventEmitter, once } from "node:events";
import { createRequire } from "node:module";
import { Watched } from "./watched.js";

/** What a server tells its pages, as webpack's and Rspack's do: `ok` after a build, or else what the page shows over itself. */
interface Message {
  readonly type: "hash" | "ok" | "warnings" | "errors" | (string & {});
  readonly data?: unknown;
}

/** Of a package that is there once the bundlers are. */
type Sockets = { readonly WebSocket: new (address: string, options: { readonly origin: string }) => EventEmitter };

export class Served extends Watched implements AsyncDisposable {
  #origin = "";
  #messages: Message[] = [];

  static async start(bundler: string, folder: string): Promise<Served> {
    const served = new Served(bundler, folder, "--serve");
    try {
      await served.#open();
      return served;
    } catch (error) {
      await served.end();
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end();
  }

  override async bundle(): Promise<string> {
    return (await fetch(`${this.#origin}/bundle.js`)).text();
  }

  /** Until the page is told, of a change or of how it is when the page is opened. */
  async tells(type: Message["type"], about: RegExp, change?: () => Promise<void>): Promise<void> {
    if (change) this.#messages = [];
    await change?.();
    const isTold = (message: Message) => message.type === type && about.test(JSON.stringify(message));
    await this.waitFor(`the page to be told ${type}: ${about.source}`, async () => this.#messages.some(isTold));
  }

  async #open(): Promise<void> {
    const port = /"port":(\d+)/;
    await this.waitFor("its address", async () => port.test(this.said));
    this.#origin = `http://127.0.0.1:${port.exec(this.said)?.[1]}`;
    const { WebSocket } = createRequire(import.meta.url)("ws") as Sockets;
    // It talks to pages of its own alone.
    const socket = new WebSocket(`${this.#origin.replace("http", "ws")}/ws`, { origin: this.#origin });
    socket.on("message", (data: Buffer) => this.#messages.push(JSON.parse(data.toString()) as Message));
    await once(socket, "open");
  }
}
