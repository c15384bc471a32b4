import type { ErrorModel, FileModel } from "../models/files.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import {
  FileByConstructorParts,
  type PartRetrieveError,
  type PartRetrieveParams,
  Parts,
} from "./files/parts.js";

export type * from "../models/files.js";

export class Files extends Resource {
  readonly parts: Parts = new Parts(this._client, this._path);

  /** One file: binds its `constructor` for the methods below. */
  byConstructor(constructor: string): FileByConstructor {
    return new FileByConstructor(this._client, { ...this._path, constructor });
  }

  /** GET /files */
  list(options?: RequestOptions): APIRequest<FileModel[], FileListError> {
    return request(this, fileList, {}, undefined, options);
  }

  /** GET /files/{constructor} */
  retrieve(
    constructor: string,
    options?: RequestOptions,
  ): APIRequest<FileModel, FileRetrieveError> {
    return request(this, fileRetrieve, { constructor }, undefined, options);
  }
}

/** One file, with `constructor` bound. */
export class FileByConstructor extends Resource {
  get parts(): FileByConstructorParts {
    return new FileByConstructorParts(this._client, this._path);
  }

  /** GET /files/{constructor} */
  retrieve(options?: RequestOptions): APIRequest<FileModel, FileRetrieveError> {
    return request(this, fileRetrieve, {}, undefined, options);
  }
}

export declare namespace Files {
  export {
    type ErrorModel,
    type FileModel,
    type PartRetrieveError,
    type PartRetrieveParams,
    type Parts,
    type FileListError,
    type FileListResponse,
    type FileRetrieveError,
    type FileRetrieveResponse,
  };
}

/** The errors of `client.files.list`. */
export type FileListError = UnexpectedStatusError | TransportError;

/** The result of `client.files.list`. */
export type FileListResponse = FileModel[];

/** The errors of `client.files.retrieve`. */
export type FileRetrieveError = UnexpectedStatusError | TransportError;

/** The result of `client.files.retrieve`. */
export type FileRetrieveResponse = FileModel;

const fileList: Operation = { id: "listFiles", method: "GET", path: "/files" };

const fileRetrieve: Operation = {
  id: "getFile",
  method: "GET",
  path: "/files/{constructor}",
};
