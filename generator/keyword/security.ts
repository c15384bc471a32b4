/** Security schemes. Security Requirement Objects have none, since their keys are the names of schemes. */
import { all, documented, handled, ignored, type Keywords, one, since30, since32, swagger } from "./keyword.js";

export const securityScheme: Keywords = {
  type: handled(all, "what the credential is"),
  description: documented(all, "the credential's doc comment"),
  name: handled(all, "the header, query parameter or cookie that carries the key"),
  in: handled(all, "where the key is sent"),
  scheme: handled(since30, "how the `Authorization` header is written"),
  bearerFormat: ignored(since30, "the token is sent as it is given"),
  flows: handled(
    since30,
    "client credentials and refresh tokens are options; other flows are described with the token's option",
    one("oauthFlows"),
  ),
  openIdConnectUrl: handled(since30, "required; an access token is given to the client, which sends it"),
  oauth2MetadataUrl: ignored(since32, "an access token is given to the client, which sends it"),
  deprecated: ignored(since32, "which credentials are used is for their holder to say"),
  flow: handled(swagger, "required; an access token is given to the client, which sends it"),
  authorizationUrl: documented(swagger, "described with the token's option"),
  tokenUrl: handled(swagger, "where the client gets its tokens"),
  scopes: ignored(swagger, "see `flow`"),
};

export const oauthFlows: Keywords = {
  implicit: documented(since30, "described with the token's option", one("oauthFlow")),
  password: documented(since30, "described with the token's option", one("oauthFlow")),
  clientCredentials: handled(since30, "options of the client, which gets tokens with them", one("oauthFlow")),
  authorizationCode: handled(
    since30,
    "the option of a refresh token, with which the client gets others",
    one("oauthFlow"),
  ),
  deviceAuthorization: documented(since32, "described with the token's option", one("oauthFlow")),
};

export const oauthFlow: Keywords = {
  authorizationUrl: documented(since30, "described with the token's option"),
  deviceAuthorizationUrl: documented(since32, "described with the token's option"),
  tokenUrl: handled(since30, "where the client gets its tokens"),
  refreshUrl: handled(since30, "where the client renews its tokens"),
  scopes: ignored(since30, "see `flows`"),
};
