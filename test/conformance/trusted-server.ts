/** Servers that the client called `trusting` sends its credentials to, beside its own. They are nowhere: rows have a `fetch` that leads elsewhere. */
export const trustedServers: readonly [string, string] = ["http://upload.example", "http://files.example:8080"];
