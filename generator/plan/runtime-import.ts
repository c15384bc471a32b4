/** Where in the runtime each name that generated code uses is declared. */

const modules: Readonly<Record<string, readonly string[]>> = {
  body: ["json", "text"],
  "body-binary": ["binary"],
  "body-form": ["form", "formWith"],
  "body-multipart": ["multipart"],
  "body-part": ["multipartWith"],
  client: ["BaseClient", "RawAPIRequest", "RawRequest"],
  "cookie-style": ["unencoded"],
  "cursor-header-paginator": ["cursorHeaderPaginator"],
  "cursor-paginator": ["cursorPaginator"],
  error: [
    "APIConnectionError",
    "APIConnectionTimeoutError",
    "APIError",
    "APIUserAbortError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConflictError",
    "ErrorKind",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "UnprocessableEntityError",
  ],
  "error-union": ["OtherStatusError", "StatusError", "TransportError", "UnexpectedStatusError"],
  file: ["FileLike", "toFile"],
  "last-id-paginator": ["lastIdPaginator"],
  "link-header-paginator": ["linkHeaderPaginator"],
  log: ["LogLevel", "Logger"],
  middleware: ["Middleware", "MiddlewareContext"],
  "next-url-paginator": ["nextUrlPaginator"],
  "offset-paginator": ["offsetPaginator"],
  operation: ["Operation"],
  option: ["BaseClientOptions", "Credential", "Fetch", "HeaderValues", "QueryValues", "RequestOptions"],
  page: ["Page", "PageOf"],
  "page-end": ["done", "hasMore", "hasNext", "total", "totalPages"],
  "page-paginator": ["pagePaginator"],
  paginator: ["PageRequest", "pageRequest"],
  "query-string": ["formQuery", "jsonQuery", "textQuery"],
  "query-style": [
    "commaSeparated",
    "deepObject",
    "explodedObject",
    "jsonItems",
    "jsonValue",
    "pipeSeparated",
    "spaceSeparated",
    "tabSeparated",
  ],
  reserved: ["reserved", "reservedSegment"],
  request: ["APIPromise", "APIRequest", "IncompleteRequest", "Result", "request"],
  resource: ["Resource"],
  response: ["jsonResponse", "noResponse", "rawResponse", "textResponse"],
  "response-status": ["responseByStatus"],
  security: ["authorization", "basic", "bearer", "cookieKey", "headerKey", "queryKey"],
  server: ["serverBeside", "serverByEnvironment", "serverTemplate"],
  settings: ["ClientDefinition"],
  status: ["ClientErrorStatus", "ErrorStatus", "RedirectStatus", "ServerErrorStatus"],
  "switched-paginator": ["switchedPaginator"],
  "text-style": ["jsonText", "label", "labelExploded", "matrix", "matrixExploded", "simple", "simpleExploded"],
};

/** `"src/runtime/error.ts"` for `"NotFoundError"`. */
export const runtimeModules: ReadonlyMap<string, string> = new Map(
  Object.entries(modules).flatMap(([module, names]) =>
    names.map((name) => [name, `src/runtime/${module}.ts`] as const),
  ),
);

/** The classes that are also static members of the client: `DodoPayments.NotFoundError`. */
export const errorClasses: readonly string[] = [
  "APIError",
  "APIConnectionError",
  "APIConnectionTimeoutError",
  "APIUserAbortError",
  "AuthenticationError",
  "BadRequestError",
  "ConflictError",
  "InternalServerError",
  "MissingCredentialsError",
  "NotFoundError",
  "PaginationError",
  "PermissionDeniedError",
  "RateLimitError",
  "ResponseDecodeError",
  "UnprocessableEntityError",
];

/** What of the runtime the package hands on. */
export const publicRuntime: readonly {
  readonly file: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}[] = [
  {
    file: "src/runtime/error.ts",
    values: ["ClientError", ...errorClasses],
    types: ["ErrorKind"],
  },
  {
    file: "src/runtime/error-union.ts",
    values: [],
    types: ["OtherStatusError", "StatusError", "TransportError", "UnexpectedStatusError"],
  },
  { file: "src/runtime/client.ts", values: [], types: ["RawAPIRequest", "RawRequest"] },
  { file: "src/runtime/file.ts", values: ["toFile"], types: ["FileLike"] },
  { file: "src/runtime/log.ts", values: [], types: ["LogLevel", "Logger"] },
  { file: "src/runtime/middleware.ts", values: [], types: ["Middleware", "MiddlewareContext"] },
  {
    file: "src/runtime/option.ts",
    values: [],
    types: ["Credential", "Fetch", "HeaderValues", "QueryValues", "RequestOptions"],
  },
  { file: "src/runtime/page.ts", values: ["Page"], types: ["PageOf"] },
  { file: "src/runtime/paginator.ts", values: [], types: ["PageRequest"] },
  { file: "src/runtime/status.ts", values: [], types: ["ErrorStatus"] },
  { file: "src/runtime/request.ts", values: [], types: ["APIPromise", "APIRequest", "IncompleteRequest", "Result"] },
];
