import type { Cat, Dog, DogBase, Pet, PetBase, Puppy } from "../models/pets.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/pets.js";

export class Pets extends Resource {
  /** One pet: binds its `id` for the methods below. */
  id(id: string): PetById {
    return new PetById(this._client, { ...this._path, id });
  }

  /** GET /pets/{id} */
  retrieve(
    id: string,
    options?: RequestOptions,
  ): APIRequest<Pet, PetRetrieveError> {
    return request(this, petRetrieve, { id }, undefined, options);
  }

  /**
   * PUT /pets/{id}
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  update(
    id: string,
  ): IncompleteRequest<
    APIRequest<undefined, PetUpdateError, { body: PetUpdateParams }>,
    "body"
  >;
  /** PUT /pets/{id} */
  update(
    id: string,
    params: PetUpdateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, PetUpdateError, { body: PetUpdateParams }>;
  update(id: string, params?: object, options?: RequestOptions): unknown {
    return request(this, petUpdate, { id }, params, options);
  }
}

/** One pet, with `id` bound. */
export class PetById extends Resource {
  /** GET /pets/{id} */
  retrieve(options?: RequestOptions): APIRequest<Pet, PetRetrieveError> {
    return request(this, petRetrieve, {}, undefined, options);
  }

  /**
   * PUT /pets/{id}
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  update(): IncompleteRequest<
    APIRequest<undefined, PetUpdateError, { body: PetUpdateParams }>,
    "body"
  >;
  /** PUT /pets/{id} */
  update(
    params: PetUpdateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, PetUpdateError, { body: PetUpdateParams }>;
  update(params?: object, options?: RequestOptions): unknown {
    return request(this, petUpdate, {}, params, options);
  }
}

export declare namespace Pets {
  export {
    type Cat,
    type Dog,
    type DogBase,
    type Pet,
    type PetBase,
    type Puppy,
    type PetRetrieveError,
    type PetUpdateError,
    type PetUpdateParams,
  };
}

/** The errors of `client.pets.retrieve`. */
export type PetRetrieveError = UnexpectedStatusError | TransportError;

/** The params of `client.pets.update`. */
export type PetUpdateParams = Pet;

/** The errors of `client.pets.update`. */
export type PetUpdateError = UnexpectedStatusError | TransportError;

const petRetrieve: Operation = {
  id: "getPet",
  method: "GET",
  path: "/pets/{id}",
};

const petUpdate: Operation = {
  id: "replacePet",
  method: "PUT",
  path: "/pets/{id}",
  body: json,
  required: ["body"],
  response: noResponse,
};
