import { jsonResponse, type ResponseDecoder } from "./response.js";

/** Chooses the decoder by the status: `200`, `"2XX"`, `"default"`. */
export function responseByStatus(decoders: Readonly<Record<string, ResponseDecoder>>): ResponseDecoder {
  return (response, text) => {
    const { status } = response;
    const decode = decoders[status] ?? decoders[`${Math.floor(status / 100)}XX`] ?? decoders["default"] ?? jsonResponse;
    return decode(response, text);
  };
}
