import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export class Boats extends Resource {
  /** One boat: binds its `id` for the methods below. */
  id(id: string): BoatById {
    return new BoatById(this._client, { ...this._path, id });
  }

  /** GET /boats */
  list(options?: RequestOptions): APIRequest<undefined, BoatListError> {
    return request(this, boatList, {}, undefined, options);
  }

  /** POST /boats */
  create(options?: RequestOptions): APIRequest<undefined, BoatCreateError> {
    return request(this, boatCreate, {}, undefined, options);
  }

  /** GET /boats/{id} */
  retrieve(
    id: string,
    options?: RequestOptions,
  ): APIRequest<undefined, BoatRetrieveError> {
    return request(this, boatRetrieve, { id }, undefined, options);
  }

  /** DELETE /boats/{id} */
  delete(
    id: string,
    options?: RequestOptions,
  ): APIRequest<undefined, BoatDeleteError> {
    return request(this, boatDelete, { id }, undefined, options);
  }
}

/** One boat, with `id` bound. */
export class BoatById extends Resource {
  /** GET /boats/{id} */
  retrieve(options?: RequestOptions): APIRequest<undefined, BoatRetrieveError> {
    return request(this, boatRetrieve, {}, undefined, options);
  }

  /** DELETE /boats/{id} */
  delete(options?: RequestOptions): APIRequest<undefined, BoatDeleteError> {
    return request(this, boatDelete, {}, undefined, options);
  }
}

export declare namespace Boats {
  export {
    type BoatCreateError,
    type BoatDeleteError,
    type BoatListError,
    type BoatRetrieveError,
  };
}

/** The errors of `client.boats.list`. */
export type BoatListError = UnexpectedStatusError | TransportError;

/** The errors of `client.boats.create`. */
export type BoatCreateError = UnexpectedStatusError | TransportError;

/** The errors of `client.boats.retrieve`. */
export type BoatRetrieveError = UnexpectedStatusError | TransportError;

/** The errors of `client.boats.delete`. */
export type BoatDeleteError = UnexpectedStatusError | TransportError;

const boatList: Operation = {
  id: "listBoats",
  method: "GET",
  path: "/boats",
  response: noResponse,
};

const boatCreate: Operation = {
  id: "createBoat",
  method: "POST",
  path: "/boats",
  response: noResponse,
  security: [["ApiKeyAuth", "Tenant"], ["oauth"]],
};

const boatRetrieve: Operation = {
  id: "getBoat",
  method: "GET",
  path: "/boats/{id}",
  response: noResponse,
  security: [["ApiKeyAuth"], []],
};

const boatDelete: Operation = {
  id: "deleteBoat",
  method: "DELETE",
  path: "/boats/{id}",
  response: noResponse,
  security: [["staff login"]],
};
