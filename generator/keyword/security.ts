/** Security schemes. Security Requirement Objects have none, since their keys are the names of schemes. */
import { all, documented, handled, ignored, type Keywords, one, since30, since32, swagger } from "./keyword.js";

export const securityScheme: Keywords = {
  type: handled(all, "the kind of credential"),
  description: documented(all, "the credential's doc comment"),
  name: handled(all, "the header, query parameter or cookie that carries the key"),
  in: handled(all, "where the key is sent"),
  scheme: handled(since30, "the format of the `Authorization` header"),
  bearerFormat: ignored(since30, "the token is sent as given"),
  flows: handled(
    since30,
    "client credentials and refresh tokens are client options; the token option's doc comment describes other flows",
    one("oauthFlows"),
  ),
  openIdConnectUrl: handled(since30, "required; the caller supplies the access token that the client sends"),
  oauth2MetadataUrl: ignored(since32, "the caller supplies the access token that the client sends"),
  deprecated: ignored(since32, "the caller chooses which credentials to use"),
  flow: handled(swagger, "required; the caller supplies the access token that the client sends"),
  authorizationUrl: documented(swagger, "the doc comment of the token option"),
  tokenUrl: handled(swagger, "where the client requests tokens"),
  scopes: ignored(swagger, "see `flow`"),
};

export const oauthFlows: Keywords = {
  implicit: documented(since30, "the doc comment of the token option", one("oauthFlow")),
  password: documented(since30, "the doc comment of the token option", one("oauthFlow")),
  clientCredentials: handled(since30, "client options, with which the client requests tokens", one("oauthFlow")),
  authorizationCode: handled(
    since30,
    "a refresh token option, with which the client requests access tokens",
    one("oauthFlow"),
  ),
  deviceAuthorization: documented(since32, "the doc comment of the token option", one("oauthFlow")),
};

export const oauthFlow: Keywords = {
  authorizationUrl: documented(since30, "the doc comment of the token option"),
  deviceAuthorizationUrl: documented(since32, "the doc comment of the token option"),
  tokenUrl: handled(since30, "where the client requests tokens"),
  refreshUrl: handled(since30, "where the client refreshes tokens"),
  scopes: ignored(since30, "see `flows`"),
};
