/** What rows of tokens share. */
import type { Answer } from "../answer.js";
import { none } from "./common.js";

/** A token endpoint that gives one. */
export const token = (access: string, more: object = {}): Answer => ({
  path: "/token",
  body: { access_token: access, token_type: "Bearer", expires_in: 3600, ...more },
});
/** The API, which takes it. */
export const own: Answer = { path: "/auth/oauth", body: { id: "1" } };
/** Who may have one. */
export const grantee = { ...none, clientId: "me", clientSecret: "s3cret" };
