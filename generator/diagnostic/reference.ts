/** References, and where they lead. */
import type { Entry } from "./entry.js";

export const reference = {
  "reference-remote": {
    severity: "error",
    message: "{reference} is an address; only files are read, and addresses that are allowed by name.",
    help: "Download what it names, and refer to the file. Or allow its server: `references: [https://schemas.acme.com]` in the config, or --allow-reference https://schemas.acme.com.",
  },
  "reference-elsewhere": {
    severity: "error",
    message:
      "{reference} is at another address than the document; only its own server is read, and what is allowed by name.",
    help: "Put what it names beside the document. Or allow its server: `references: [https://schemas.acme.com]` in the config, or --allow-reference https://schemas.acme.com.",
  },
  "reference-linked-outside": {
    severity: "error",
    message: "{path} is a link that leads out of the folder of the entry document.",
    help: "Put the file itself into that folder or below it. Or allow the folder that it is in: `references: [../shared]` in the config, or --allow-reference ../shared.",
  },
  "reference-outside": {
    severity: "error",
    message: "{reference} is outside the folder of the entry document.",
    help: "Move the file into that folder or below it. Or allow the folder that it is in: `references: [../shared]` in the config, or --allow-reference ../shared.",
  },
  "references-too-many": {
    severity: "error",
    message:
      "{path} is one too many: no more than {files} files and {megabytes} MB are read from the network and from outside the document's folder.",
    help: "Put what the document refers to into its folder, or bundle it into one file.",
  },
  "reference-malformed": {
    severity: "error",
    message: "{reference} is not a URI reference: {reason}.",
    help: "Write a file, a fragment or both: pets.yaml#/Pet. A % is written %25.",
  },
  "reference-not-found": {
    severity: "error",
    message: "{reference} leads nowhere.{suggestion}",
    help: "Correct the reference, or add what it names.",
  },
  "mapping-not-found": {
    severity: "warning",
    message: "The discriminator value {value} is mapped to {reference}, which does not exist.{suggestion}",
    help: "Name a schema of the components, or give a reference such as #/components/schemas/Pet.",
  },
  "reference-chain-too-long": {
    severity: "error",
    message: "{reference} leads to a reference that leads to a reference, more than {limit} times.",
    help: "Refer to what is meant directly.",
  },
  "reference-cycle": {
    severity: "error",
    message: "{reference} refers to itself by way of references alone, so that it names nothing.",
    help: "Let one reference of the circle name an object of its own.",
  },
  "reference-sibling-ignored": {
    severity: "info",
    message: "{keywords} beside $ref: ignored, as OpenAPI {version} says.",
    help: "Wrap the reference: allOf: [{ $ref: … }] beside the keyword; or write the document in OpenAPI 3.1, where both count.",
  },
} as const satisfies Readonly<Record<string, Entry>>;
