/** Security schemes, whose names the Security Requirement Objects have for keys. */
import { all, documented, handled, ignored, type Keywords, one, since30, since32, swagger } from "./keyword.js";

export const securityScheme: Keywords = {
  type: handled(all, "what the credential is"),
  description: documented(all, "the credential's doc comment"),
  name: handled(all, "the header, query parameter or cookie that carries the key"),
  in: handled(all, "where the key is sent"),
  scheme: handled(since30, "how the `Authorization` header is written"),
  bearerFormat: ignored(since30, "the token is sent as it is given"),
  flows: ignored(since30, "an access token is given to the client, which sends it", one("oauthFlows")),
  openIdConnectUrl: handled(since30, "required; an access token is given to the client, which sends it"),
  oauth2MetadataUrl: ignored(since32, "an access token is given to the client, which sends it"),
  deprecated: ignored(since32, "which credentials are used is for their holder to say"),
  flow: handled(swagger, "required; an access token is given to the client, which sends it"),
  authorizationUrl: ignored(swagger, "see `flow`"),
  tokenUrl: ignored(swagger, "see `flow`"),
  scopes: ignored(swagger, "see `flow`"),
};

export const oauthFlows: Keywords = {
  implicit: ignored(since30, "see `flows`", one("oauthFlow")),
  password: ignored(since30, "see `flows`", one("oauthFlow")),
  clientCredentials: ignored(since30, "see `flows`", one("oauthFlow")),
  authorizationCode: ignored(since30, "see `flows`", one("oauthFlow")),
  deviceAuthorization: ignored(since32, "see `flows`", one("oauthFlow")),
};

export const oauthFlow: Keywords = {
  authorizationUrl: ignored(since30, "see `flows`"),
  deviceAuthorizationUrl: ignored(since32, "see `flows`"),
  tokenUrl: ignored(since30, "see `flows`"),
  refreshUrl: ignored(since30, "see `flows`"),
  scopes: ignored(since30, "see `flows`"),
};
