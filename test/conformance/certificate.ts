/** Certificates, made when they are needed: an authority of the suite's own, and servers that it vouches for, rightly or not (RFC 5280). */
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** In PEM, as servers take them. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface Authority {
  /** For platforms, so that they trust it. */
  readonly cert: string;
  /** Vouches for a server on this machine. */
  readonly vouch: (how?: Vouching) => Certificate;
}

export interface Vouching {
  /** The name of another server, in place of this machine's. */
  readonly host?: string;
  /** Days from now on; below nought, it is over. @default 1 */
  readonly days?: number;
}

interface Holder {
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export function createAuthority(): Authority {
  const own = holder("Specwright conformance authority");
  return {
    cert: issue(own, own, 1, [isAuthority]),
    vouch: ({ host, days = 1 } = {}) => {
      const server = holder(host ?? "localhost");
      return { key: keyOf(server), cert: issue(server, own, days, [namesOf(host)]) };
    },
  };
}

/** Nobody but the server itself vouches for it. */
export function selfSigned(): Certificate {
  const own = holder("localhost");
  return { key: keyOf(own), cert: issue(own, own, 1, [namesOf(undefined)]) };
}

function holder(name: string): Holder {
  return { name, ...generateKeyPairSync("ec", { namedCurve: "P-256" }) };
}

function keyOf({ privateKey }: Holder): string {
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

const day = 86_400_000;

function issue(subject: Holder, issuer: Holder, days: number, extensions: readonly Buffer[]): string {
  const end = Date.now() + days * day;
  const version = tagged(0xa0, integer(Buffer.from([2])));
  const serial = integer(Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const content = sequence(
    version,
    serial,
    ecdsaWithSha256,
    nameOf(issuer),
    sequence(time(Math.min(Date.now(), end) - day), time(end)),
    nameOf(subject),
    subject.publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = sign("sha256", content, issuer.privateKey);
  const whole = sequence(content, ecdsaWithSha256, tagged(0x03, Buffer.from([0]), signature));
  const lines = whole.toString("base64").replace(/.{64}/g, "$&\n");
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

function nameOf({ name }: Holder): Buffer {
  const commonName = sequence(objectId([0x55, 0x04, 0x03]), tagged(0x0c, Buffer.from(name)));
  return sequence(tagged(0x31, commonName));
}

/** Whom a server's certificate is for; without a name, this machine. */
function namesOf(host: string | undefined): Buffer {
  const dns = (name: string) => tagged(0x82, Buffer.from(name));
  const names = host === undefined ? [dns("localhost"), tagged(0x87, Buffer.from([127, 0, 0, 1]))] : [dns(host)];
  return extension([0x55, 0x1d, 0x11], sequence(...names));
}

function extension(id: readonly number[], value: Buffer, isCritical = false): Buffer {
  const critical = isCritical ? [tagged(0x01, Buffer.from([0xff]))] : [];
  return sequence(objectId(id), ...critical, tagged(0x04, value));
}

/** DER (X.690): a tag, a length, and what it holds. */
function tagged(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return tagged(0x30, ...parts);
}

function integer(bytes: Uint8Array): Buffer {
  return tagged(0x02, bytes);
}

function objectId(bytes: readonly number[]): Buffer {
  return tagged(0x06, Buffer.from(bytes));
}

/** To the second: `20260731120000Z`. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\.\d+|\D/g, "");
  return tagged(0x18, Buffer.from(`${digits}Z`));
}

const ecdsaWithSha256 = sequence(objectId([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
const isAuthority = extension([0x55, 0x1d, 0x13], sequence(tagged(0x01, Buffer.from([0xff]))), true);
