import type { NewProduct } from "../models/products.js";
import type { Category, Product } from "../models/shared.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { hasMore } from "../runtime/page-end.js";
import { pagePaginator } from "../runtime/page-paginator.js";
import { type PageRequest, pageRequest } from "../runtime/paginator.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/shared.js";
export type * from "../models/products.js";

/** What the shop sells. */
export class Products extends Resource {
  /** One product: binds its `product_id` for the methods below. */
  productId(productId: string): ProductById {
    return new ProductById(this._client, {
      ...this._path,
      product_id: productId,
    });
  }

  /** List products */
  list(
    params?: ProductListParams,
    options?: RequestOptions,
  ): PageRequest<
    Product,
    ProductListError,
    ProductListResponse,
    { query: ProductListParams }
  > {
    return pageRequest(this, productList, {}, params, options);
  }

  /**
   * Add a product
   *
   * This request still lacks `body.name` and `body.price`. Add the missing parts with `.body({ … })`.
   */
  create(): IncompleteRequest<
    APIRequest<
      Product,
      ProductCreateError,
      { body: NewProduct; headers: { "X-Dry-Run"?: boolean } }
    >,
    "body.name" | "body.price"
  >;
  /** Add a product */
  create(
    params: ProductCreateParams,
    options?: RequestOptions,
  ): APIRequest<
    Product,
    ProductCreateError,
    { body: NewProduct; headers: { "X-Dry-Run"?: boolean } }
  >;
  create(params?: object, options?: RequestOptions): unknown {
    return request(this, productCreate, {}, params, options);
  }

  /** One product */
  retrieve(
    productId: string,
    options?: RequestOptions,
  ): APIRequest<Product, ProductRetrieveError> {
    return request(
      this,
      productRetrieve,
      { product_id: productId },
      undefined,
      options,
    );
  }

  /**
   * Remove a product
   *
   * @deprecated
   */
  delete(
    productId: string,
    options?: RequestOptions,
  ): APIRequest<undefined, ProductDeleteError> {
    return request(
      this,
      productDelete,
      { product_id: productId },
      undefined,
      options,
    );
  }

  /** POST /products/{product_id}/archive */
  archive(
    productId: string,
    options?: RequestOptions,
  ): APIRequest<Product, ProductArchiveError> {
    return request(
      this,
      productArchive,
      { product_id: productId },
      undefined,
      options,
    );
  }
}

/** One product, with `product_id` bound. */
export class ProductById extends Resource {
  /** One product */
  retrieve(
    options?: RequestOptions,
  ): APIRequest<Product, ProductRetrieveError> {
    return request(this, productRetrieve, {}, undefined, options);
  }

  /**
   * Remove a product
   *
   * @deprecated
   */
  delete(options?: RequestOptions): APIRequest<undefined, ProductDeleteError> {
    return request(this, productDelete, {}, undefined, options);
  }

  /** POST /products/{product_id}/archive */
  archive(options?: RequestOptions): APIRequest<Product, ProductArchiveError> {
    return request(this, productArchive, {}, undefined, options);
  }
}

export declare namespace Products {
  export {
    type Category,
    type NewProduct,
    type Product,
    type ProductArchiveError,
    type ProductCreateError,
    type ProductCreateParams,
    type ProductDeleteError,
    type ProductListError,
    type ProductListParams,
    type ProductListResponse,
    type ProductRetrieveError,
  };
}

/** The params of `client.products.list`. */
export interface ProductListParams {
  category?: Category;
  tags?: string[];
  /**
   * @default 1
   * @minimum 1
   */
  page?: number;
  /** @maximum 100 */
  limit?: number;
}

/** The result of `client.products.list`. */
export interface ProductListResponse {
  data: Product[];
  has_more: boolean;
}

/** The errors of `client.products.list`. */
export type ProductListError = UnexpectedStatusError | TransportError;

/** The params of `client.products.create`. */
export interface ProductCreateParams extends NewProduct {
  "X-Dry-Run"?: boolean;
}

/** The errors of `client.products.create`. */
export type ProductCreateError = UnexpectedStatusError | TransportError;

/** The errors of `client.products.retrieve`. */
export type ProductRetrieveError = UnexpectedStatusError | TransportError;

/** The errors of `client.products.delete`. */
export type ProductDeleteError = UnexpectedStatusError | TransportError;

/** The errors of `client.products.archive`. */
export type ProductArchiveError = UnexpectedStatusError | TransportError;

const productList: Operation = {
  id: "listProducts",
  method: "GET",
  path: "/products",
  query: { tags: { name: "tags[]" } },
  paginator: pagePaginator({
    parameter: "page",
    origin: 1,
    items: ["data"],
    hasNext: hasMore("has_more"),
    itemId: "id",
  }),
};

const productCreate: Operation = {
  id: "createProduct",
  method: "POST",
  path: "/products",
  headers: { "X-Dry-Run": "X-Dry-Run" },
  body: json,
  required: ["body.name", "body.price"],
};

const productRetrieve: Operation = {
  id: "getProduct",
  method: "GET",
  path: "/products/{product_id}",
};

const productDelete: Operation = {
  id: "deleteProduct",
  method: "DELETE",
  path: "/products/{product_id}",
  response: noResponse,
};

const productArchive: Operation = {
  id: "archiveProduct",
  method: "POST",
  path: "/products/{product_id}/archive",
};
