import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class UserGroups extends Resource {
  /** One user group: binds its `id` for the methods below. */
  id(id: string): UserGroupById {
    return new UserGroupById(this._client, { ...this._path, id });
  }

  /** GET /user-groups/{id} */
  retrieve(
    id: string,
    options?: RequestOptions,
  ): APIRequest<undefined, UserGroupRetrieveError> {
    return request(this, userGroupRetrieve, { id }, undefined, options);
  }
}

/** One user group, with `id` bound. */
export class UserGroupById extends Resource {
  /** GET /user-groups/{id} */
  retrieve(
    options?: RequestOptions,
  ): APIRequest<undefined, UserGroupRetrieveError> {
    return request(this, userGroupRetrieve, {}, undefined, options);
  }
}

export declare namespace UserGroups {
  export { type UserGroupRetrieveError };
}

/** The errors of `client.userGroups.retrieve`. */
export type UserGroupRetrieveError = UnexpectedStatusError | TransportError;

const userGroupRetrieve: Operation = {
  id: "getUserGroup",
  method: "GET",
  path: "/user-groups/{id}",
  response: noResponse,
};
