import { Resource } from "../runtime/resource.js";
import {
  type GroupRetrieveError,
  type GroupRetrieveParams,
  Groups,
  UserByIdGroups,
} from "./user/groups.js";

export class User extends Resource {
  readonly groups: Groups = new Groups(this._client, this._path);

  /** One user: binds its `id` for the methods below. */
  id(id: string): UserById {
    return new UserById(this._client, { ...this._path, id });
  }
}

/** One user, with `id` bound. */
export class UserById extends Resource {
  get groups(): UserByIdGroups {
    return new UserByIdGroups(this._client, this._path);
  }
}

export declare namespace User {
  export { type GroupRetrieveError, type GroupRetrieveParams, type Groups };
}
