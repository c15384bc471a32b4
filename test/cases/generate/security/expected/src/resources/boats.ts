import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

/** Boats. */
export class Boats extends Resource {
  /** One boat, for the methods below it: its `id` is bound. */
  id(id: string): BoatById {
    return new BoatById(this._client, { ...this._path, id });
  }

  /** GET /boats */
  retrieve(options?: RequestOptions): APIRequest<undefined, BoatRetrieveError> {
    return request(this, boatRetrieve, {}, undefined, options);
  }

  /** POST /boats */
  create(options?: RequestOptions): APIRequest<undefined, BoatCreateError> {
    return request(this, boatCreate, {}, undefined, options);
  }

  /** GET /boats/{id} */
  retrieveById(
    id: string,
    options?: RequestOptions,
  ): APIRequest<undefined, BoatRetrieveByIdError> {
    return request(this, boatRetrieveById, { id }, undefined, options);
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
  retrieveById(
    options?: RequestOptions,
  ): APIRequest<undefined, BoatRetrieveByIdError> {
    return request(this, boatRetrieveById, {}, undefined, options);
  }

  /** DELETE /boats/{id} */
  delete(options?: RequestOptions): APIRequest<undefined, BoatDeleteError> {
    return request(this, boatDelete, {}, undefined, options);
  }
}

/** What can go wrong with `client.boats.retrieve`. */
export type BoatRetrieveError = UnexpectedStatusError | TransportError;

/** What can go wrong with `client.boats.create`. */
export type BoatCreateError = UnexpectedStatusError | TransportError;

/** What can go wrong with `client.boats.retrieveById`. */
export type BoatRetrieveByIdError = UnexpectedStatusError | TransportError;

/** What can go wrong with `client.boats.delete`. */
export type BoatDeleteError = UnexpectedStatusError | TransportError;

const boatRetrieve: Operation = {
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

const boatRetrieveById: Operation = {
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
