/** A mock of the API for your tests: `new Bodies({ fetch: mockFetch({ … }) })`. */

import type { Circle, Square } from "./models/shapes.js";
import type { Thing } from "./models/shared.js";
import type {
  CombinedCreateError,
  CombinedCreateParams,
} from "./resources/combined.js";
import type {
  DocumentCreateError,
  DocumentCreateParams,
} from "./resources/documents.js";
import type {
  EitherCreateError,
  EitherCreateParams,
} from "./resources/either.js";
import type { FormCreateError, FormCreateParams } from "./resources/forms.js";
import type {
  LabelCreateError,
  LabelCreateParams,
  LabelUpdateError,
  LabelUpdateParams,
} from "./resources/labels.js";
import type {
  NumberCreateError,
  NumberCreateParams,
} from "./resources/numbers.js";
import type {
  ShapeCreateError,
  ShapeCreateParams,
  ShapePreviewError,
  ShapePreviewParams,
} from "./resources/shapes.js";
import type { TextCreateError, TextCreateParams } from "./resources/texts.js";
import type {
  ThingCreateError,
  ThingCreateParams,
  ThingReplaceError,
  ThingReplaceParams,
  ThingUpdateError,
  ThingUpdateParams,
  ThingUpdatePictureError,
  ThingUpdatePictureParams,
  ThingUpdateSizesError,
  ThingUpdateSizesParams,
} from "./resources/things.js";
import type { FileLike } from "./runtime/file.js";
import { type MswHandlersFor, mswHandlersOf } from "./runtime/mock-msw.js";
import {
  type MockApi,
  type MockFetchFor,
  type MockHandler,
  mockFetchOf,
} from "./runtime/mock.js";
import type { OptionalBody } from "./runtime/optional-body.js";

export {
  MockError,
  type MockAnswer,
  type MockCall,
  type MockedCall,
  type MockFetch,
  type MockFetchFor,
  type MockHandler,
  type MockStream,
} from "./runtime/mock.js";
export { type MockReply, reply } from "./runtime/mock-reply.js";
export type {
  MswHandlersFor,
  MswHttp,
  MswOptions,
} from "./runtime/mock-msw.js";
export type { OptionalBody } from "./runtime/optional-body.js";

/**
 * The handlers of the operations, by the client's method. Operations that a test does not call need no handler.
 */
export interface MockHandlers {
  /** `POST /things` */
  "things.create"?: MockHandler<
    undefined,
    ThingCreateError,
    ThingCreateParams,
    Thing,
    204
  >;
  /** `PATCH /things/{id}` */
  "things.update"?: MockHandler<
    undefined,
    ThingUpdateError,
    { path_id: string } & OptionalBody<ThingUpdateParams>,
    ThingUpdateParams | undefined,
    204
  >;
  /** `PUT /things/{id}` */
  "things.replace"?: MockHandler<
    undefined,
    ThingReplaceError,
    { id: string } & ThingReplaceParams,
    ThingReplaceParams,
    204
  >;
  /** `PUT /things/{id}/sizes` */
  "things.updateSizes"?: MockHandler<
    undefined,
    ThingUpdateSizesError,
    { id: string } & ThingUpdateSizesParams,
    ThingUpdateSizesParams,
    204
  >;
  /** `PUT /things/{id}/picture` */
  "things.updatePicture"?: MockHandler<
    undefined,
    ThingUpdatePictureError,
    { id: string } & ThingUpdatePictureParams,
    FileLike,
    204
  >;
  /** `POST /documents` */
  "documents.create"?: MockHandler<
    undefined,
    DocumentCreateError,
    DocumentCreateParams,
    DocumentCreateParams,
    204
  >;
  /** `POST /shapes` */
  "shapes.create"?: MockHandler<
    undefined,
    ShapeCreateError,
    ShapeCreateParams,
    Circle | Square,
    204
  >;
  /** `POST /shapes/preview` */
  "shapes.preview"?: MockHandler<
    undefined,
    ShapePreviewError,
    ShapePreviewParams,
    ShapePreviewParams | undefined,
    204
  >;
  /** `PUT /labels` */
  "labels.update"?: MockHandler<
    undefined,
    LabelUpdateError,
    LabelUpdateParams,
    LabelUpdateParams,
    204
  >;
  /** `POST /labels` */
  "labels.create"?: MockHandler<
    undefined,
    LabelCreateError,
    LabelCreateParams,
    { [key: string]: string },
    204
  >;
  /** `POST /numbers` */
  "numbers.create"?: MockHandler<
    undefined,
    NumberCreateError,
    NumberCreateParams,
    number[],
    204
  >;
  /** `POST /either` */
  "either.create"?: MockHandler<
    undefined,
    EitherCreateError,
    EitherCreateParams,
    Thing | Thing[] | undefined,
    204
  >;
  /** `POST /texts` */
  "texts.create"?: MockHandler<
    string,
    TextCreateError,
    TextCreateParams,
    string
  >;
  /** `POST /forms` */
  "forms.create"?: MockHandler<
    undefined,
    FormCreateError,
    FormCreateParams,
    FormCreateParams,
    204
  >;
  /** `POST /combined` */
  "combined.create"?: MockHandler<
    undefined,
    CombinedCreateError,
    CombinedCreateParams,
    Thing & { extra: number },
    204
  >;
}

const api: MockApi = {
  servers: ["https://bodies.example"],
  operations: {
    "things.create": {
      route: "POST /things",
      query: { name: { as: "query_name" } },
      status: 204,
    },
    "things.update": {
      route: "PATCH /things/{id}",
      path: { id: { as: "path_id" } },
      status: 204,
    },
    "things.replace": { route: "PUT /things/{id}", status: 204 },
    "things.updateSizes": { route: "PUT /things/{id}/sizes", status: 204 },
    "things.updatePicture": {
      route: "PUT /things/{id}/picture",
      wholeBody: true,
      status: 204,
    },
    "documents.create": {
      route: "POST /documents",
      form: { fields: { file: "text", title: "text" } },
      status: 204,
    },
    "shapes.create": {
      route: "POST /shapes",
      query: { dry: "boolean" },
      status: 204,
    },
    "shapes.preview": { route: "POST /shapes/preview", status: 204 },
    "labels.update": { route: "PUT /labels", status: 204 },
    "labels.create": {
      route: "POST /labels",
      query: { overwrite: "boolean" },
      wholeBody: true,
      status: 204,
    },
    "numbers.create": { route: "POST /numbers", wholeBody: true, status: 204 },
    "either.create": { route: "POST /either", wholeBody: true, status: 204 },
    "texts.create": {
      route: "POST /texts",
      wholeBody: true,
      isText: true,
      contentType: "text/plain",
    },
    "forms.create": {
      route: "POST /forms",
      form: { fields: { grant: "text", scope: "text" } },
      status: 204,
    },
    "combined.create": {
      route: "POST /combined",
      query: { name: { as: "query_name" } },
      header: { "X-Trace": "text" },
      status: 204,
    },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Bodies({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
