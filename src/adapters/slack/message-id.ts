// A nonce -> the id by which Slack may know a message that it has seen: a UUID of version 5 (RFC 9562). It proves nothing: Slack promises nothing for it.
import { createHash } from 'node:crypto';

const NAMESPACE = Buffer.from('8f0d1c5b2a6e4b7f9c3d5e1a7b9f2c4d', 'hex');

/** The same for the same nonce. */
export function clientMessageId(nonce: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(nonce).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
