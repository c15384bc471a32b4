/** Operations of the wire run that fail, and why that is not the client's doing: by document and reason. */
export const exceptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "@readme/oas-examples/3.0/json/file-uploads.json": {
    "The server keeps only the last of the parts that have one name, and then misses the list of files.": [
      "PUT /anything/multipart-formdata",
    ],
  },
  "@readme/oas-examples/3.0/json/parameters-style.json": {
    "The server's template of a path splits a segment at its commas, its styles want the text, and it ends with a TypeError.":
      [
        "GET /anything/path/{primitive}/{array}/{object}",
        "GET /anything/path/matrix/{primitive}/{array}/{object}",
        "GET /anything/path/label/{primitive}/{array}/{object}",
        "GET /anything/path/simple/{primitive}/{array}/{object}",
        "POST /anything/path/simple/{primitive}/{array}/{object}",
      ],
    "The server knows spaceDelimited and pipeDelimited for lists alone, and ends with an error at an object or a text.":
      [
        "GET /anything/query/spaceDelimited",
        "GET /anything/query/pipeDelimited",
        "POST /anything/form-data/spaceDelimited",
        "POST /anything/form-data/pipeDelimited",
      ],
    "The server keeps only the last of the parts that have one name, and reads a part of JSON as text.": [
      "POST /anything/form-data",
    ],
    "The server takes a multipart body for a form: it asks that the commas between items be percent-encoded.": [
      "POST /anything/form-data/form",
    ],
  },
  "@readme/oas-examples/3.0/json/schema-types.json": {
    "The body is to be a text and a number at once: there is no such value to send.": [
      "PUT /anything/quirks/polymorphism",
      "PATCH /anything/quirks/polymorphism",
    ],
  },
};
