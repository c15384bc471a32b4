import type { LicenseKeyServer } from "./license-key-server.js";

export interface SendOptions {
  /** GET unless told otherwise. */
  readonly method?: string;
  /** The bearer token: the server's own unless told otherwise, none if it is empty. */
  readonly token?: string;
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a plain request to the server, without any client that might put it right. Redirects are not followed. */
export function send(server: LicenseKeyServer, path: string, options: SendOptions = {}): Promise<Response> {
  const { method = "GET", token = server.token, body, headers } = options;
  return fetch(server.url + path, {
    method,
    redirect: "manual",
    headers: {
      ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}
