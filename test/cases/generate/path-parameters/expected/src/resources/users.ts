import type { User } from "../models/users.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/users.js";

export class Users extends Resource {
  /** GET /{tenant}/users/{user_id} */
  retrieve(
    userId: string,
    params: UserRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<User, UserRetrieveError> {
    return request(this, userRetrieve, { user_id: userId }, params, options);
  }

  /** PATCH /{tenant}/users/{user_id} */
  update(
    userId: string,
    params: UserUpdateParams,
    options?: RequestOptions,
  ): APIRequest<User, UserUpdateError, { body: User }> {
    return request(this, userUpdate, { user_id: userId }, params, options);
  }

  /** GET /{tenant}/users */
  list(
    tenant: string,
    options?: RequestOptions,
  ): APIRequest<User[], UserListError> {
    return request(this, userList, { tenant }, undefined, options);
  }
}

/** Users, with `tenant` bound. */
export class ByTenantUsers extends Resource {
  /** One user: binds its `user_id` for the methods below. */
  userId(userId: string): ByTenantUserById {
    return new ByTenantUserById(this._client, {
      ...this._path,
      user_id: userId,
    });
  }

  /** GET /{tenant}/users/{user_id} */
  retrieve(
    userId: string,
    options?: RequestOptions,
  ): APIRequest<User, UserRetrieveError> {
    return request(this, userRetrieve, { user_id: userId }, undefined, options);
  }

  /** PATCH /{tenant}/users/{user_id} */
  update(
    userId: string,
    params?: Omit<UserUpdateParams, "tenant">,
    options?: RequestOptions,
  ): APIRequest<User, UserUpdateError, { body: User }> {
    return request(this, userUpdate, { user_id: userId }, params, options);
  }

  /** GET /{tenant}/users */
  list(options?: RequestOptions): APIRequest<User[], UserListError> {
    return request(this, userList, {}, undefined, options);
  }
}

/** One user, with `tenant` and `user_id` bound. */
export class ByTenantUserById extends Resource {
  /** GET /{tenant}/users/{user_id} */
  retrieve(options?: RequestOptions): APIRequest<User, UserRetrieveError> {
    return request(this, userRetrieve, {}, undefined, options);
  }

  /** PATCH /{tenant}/users/{user_id} */
  update(
    params?: Omit<UserUpdateParams, "tenant">,
    options?: RequestOptions,
  ): APIRequest<User, UserUpdateError, { body: User }> {
    return request(this, userUpdate, {}, params, options);
  }
}

export declare namespace Users {
  export {
    type User,
    type UserListError,
    type UserListResponse,
    type UserRetrieveError,
    type UserRetrieveParams,
    type UserUpdateError,
    type UserUpdateParams,
  };
}

/** The params of `client.users.retrieve`. */
export interface UserRetrieveParams {
  tenant: string;
}

/** The errors of `client.users.retrieve`. */
export type UserRetrieveError = UnexpectedStatusError | TransportError;

/** The params of `client.users.update`. */
export interface UserUpdateParams extends User {
  tenant: string;
}

/** The errors of `client.users.update`. */
export type UserUpdateError = UnexpectedStatusError | TransportError;

/** The errors of `client.users.list`. */
export type UserListError = UnexpectedStatusError | TransportError;

/** The result of `client.users.list`. */
export type UserListResponse = User[];

const userRetrieve: Operation = {
  id: "getUser",
  method: "GET",
  path: "/{tenant}/users/{user_id}",
};

const userUpdate: Operation = {
  id: "updateUser",
  method: "PATCH",
  path: "/{tenant}/users/{user_id}",
  body: json,
};

const userList: Operation = {
  id: "listUsers",
  method: "GET",
  path: "/{tenant}/users",
};
