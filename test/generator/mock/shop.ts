/** A small API, for what the mock makes of requests to it. */
export const base = "http://mock.test";
export const document = `
openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: "https://api.shop.test/v1" }]
security: [{ token: [] }, { key: [], app: [] }]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      security: []
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string }, maxItems: 2 } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { paid: { type: boolean } } } }
        - { name: X-Trace, in: header, schema: { type: string, format: uuid } }
        - { name: flavour, in: cookie, schema: { enum: [sweet, salty] } }
      responses:
        "200":
          description: An order
          content: { application/json: { schema: { $ref: "#/components/schemas/Order" }, example: { id: 7, note: "shown" } } }
        "404": { description: None, content: { application/json: { schema: { $ref: "#/components/schemas/Failure" } } } }
        4XX: { description: Yours, content: { application/json: { schema: { type: object, properties: { code: { const: yours } }, required: [code] } } } }
        default: { description: Ours }
    put:
      operationId: putOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/Order" } }
          application/xml: {}
      responses: { "204": { description: Done } }
  /orders/latest:
    get: { operationId: latest, security: [], responses: { "200": { description: ok, content: { text/plain: { schema: { type: string } } } } } }
  /copies:
    post:
      operationId: copy
      security: []
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [from], properties: { from: { type: string } } } } } }
      responses: { "204": { description: Copied } }
  /copies#empty:
    post:
      operationId: emptyCopy
      security: []
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [empty], properties: { empty: { const: true } } } } } }
      responses: { "201": { description: Made } }
  /forms:
    post:
      operationId: form
      security: []
      requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, required: [count], properties: { count: { type: integer }, on: { type: boolean } } } } } }
      responses: { "201": { description: Made, content: { application/json: { schema: { type: object } } } } }
  /files:
    post:
      operationId: file
      security: []
      requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary }, more: { type: object, properties: { n: { type: number } } } } } } } }
      responses: { "200": { description: ok } }
components:
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: { type: integer, minimum: 1, readOnly: true }
        note: { type: [string, "null"], maxLength: 5 }
        lines: { type: array, items: { type: object, required: [sku], properties: { sku: { type: string, pattern: "^[A-Z]{3}-\\\\d+$" } } } }
    Failure: { type: object, required: [message], properties: { message: { type: string, examples: [There is none.] } } }
  securitySchemes:
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: X-Key }
    app: { type: apiKey, in: query, name: app }
`;
export const authorized = { authorization: "Bearer x" };
export const json = { ...authorized, "content-type": "application/json" };

export function fileForm(): FormData {
  const form = new FormData();
  form.append("file", new File(["x"], "x.bin"));
  return form;
}
