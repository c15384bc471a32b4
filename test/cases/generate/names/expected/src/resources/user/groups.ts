import type {
  TransportError,
  UnexpectedStatusError,
} from "../../runtime/error-union.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/option.js";
import { type APIRequest, request } from "../../runtime/request.js";
import { Resource } from "../../runtime/resource.js";
import { noResponse } from "../../runtime/response.js";

export class Groups extends Resource {
  /** GET /user/{id}/groups/{group_id} */
  retrieve(
    groupId: string,
    params: GroupRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<undefined, GroupRetrieveError> {
    return request(this, groupRetrieve, { group_id: groupId }, params, options);
  }
}

/** Groups, with `id` bound. */
export class UserByIdGroups extends Resource {
  /** One group: binds its `group_id` for the methods below. */
  groupId(groupId: string): UserByIdGroupById {
    return new UserByIdGroupById(this._client, {
      ...this._path,
      group_id: groupId,
    });
  }

  /** GET /user/{id}/groups/{group_id} */
  retrieve(
    groupId: string,
    options?: RequestOptions,
  ): APIRequest<undefined, GroupRetrieveError> {
    return request(
      this,
      groupRetrieve,
      { group_id: groupId },
      undefined,
      options,
    );
  }
}

/** One group, with `id` and `group_id` bound. */
export class UserByIdGroupById extends Resource {
  /** GET /user/{id}/groups/{group_id} */
  retrieve(
    options?: RequestOptions,
  ): APIRequest<undefined, GroupRetrieveError> {
    return request(this, groupRetrieve, {}, undefined, options);
  }
}

export declare namespace Groups {
  export { type GroupRetrieveError, type GroupRetrieveParams };
}

/** The params of `client.user.groups.retrieve`. */
export interface GroupRetrieveParams {
  id: string;
}

/** The errors of `client.user.groups.retrieve`. */
export type GroupRetrieveError = UnexpectedStatusError | TransportError;

const groupRetrieve: Operation = {
  id: "getGroupOfUser",
  method: "GET",
  path: "/user/{id}/groups/{group_id}",
  response: noResponse,
};
