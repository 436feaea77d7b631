// Bytes of unknown encoding -> text, or what they are instead. The byte order mark is believed first, then what is declared, then what the bytes look like.

export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'binary'; readonly what: string };

/** `contentType` as an HTTP header gives it. Never throws: an unknown encoding is read as windows-1252. */
export async function decodeBytes(bytes: Uint8Array, contentType?: string): Promise<Decoded> {
  const what = magicOf(bytes);
  if (what) return { kind: 'binary', what };
  const marked = encodingByMark(bytes);
  if (marked) return decoded(bytes, marked);
  const wide = wideEncoding(bytes);
  if (wide) return decoded(bytes, wide);
  if (isBinary(bytes)) return { kind: 'binary', what: 'a binary file' };
  const declared = declaredIn(contentType) ?? declaredIn(headOf(bytes));
  if (declared && !/^utf-?8$/i.test(declared) && isKnown(declared)) return decoded(bytes, declared);
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== null) return { kind: 'text', text: utf8 };
  return decoded(bytes, await guessed(bytes));
}

const decoded = (bytes: Uint8Array, encoding: string): Decoded => ({ kind: 'text', text: new TextDecoder(encoding).decode(bytes) });

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP or Office file'],
  ['\u00D0\u00CF\u0011\u00E0', 'an Office file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or sound'],
  ['ID3', 'a sound file'],
  ['\u001F\u008B', 'a compressed file'],
  ['\u007FELF', 'a program'],
  ['SQLite format 3', 'a database'],
];

function magicOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return MAGIC.find(([magic]) => start.startsWith(magic))?.[1];
}

function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Where the bytes of text of any one script stand: the high bytes of UTF-16 are nearly all the same few. */
const SAMPLE = 4096;

/** UTF-16 without a mark: every other byte is one of a few high bytes, and there are zero bytes among them. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  if (sample.length < 8 || bytes.length % 2 !== 0 || !sample.includes(0)) return undefined;
  const [even, odd] = [0, 1].map((parity) => highByteShare(sample, parity)) as [number, number];
  if (odd > 0.9 && even < 0.6) return 'utf-16le';
  return even > 0.9 && odd < 0.6 ? 'utf-16be' : undefined;
}

/** Latin and its neighbours, Greek, Cyrillic, Armenian, Hebrew, Arabic, punctuation. */
const isHighByte = (byte: number) => byte <= 0x06 || byte === 0x20;

function highByteShare(sample: Uint8Array, parity: number): number {
  let high = 0;
  for (let at = parity; at < sample.length; at += 2) if (isHighByte(sample[at] ?? 0)) high += 1;
  return high / (sample.length / 2);
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls += 1;
  }
  return controls > sample.length * 0.05;
}

/** A page declares its encoding in its first kilobyte. */
const headOf = (bytes: Uint8Array) => {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  return /<meta\b[^>]{0,200}charset\s*=[^>]{0,100}|<\?xml[^>]{0,100}encoding\s*=[^>]{0,60}/i
    .exec(head)?.[0]
    .replace(/encoding/i, 'charset');
};

const declaredIn = (text: string | undefined) => /charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(text ?? '')?.[1];

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function guessed(bytes: Uint8Array): Promise<string> {
  // A few broken bytes in a long UTF-8 text are damage, not another encoding.
  if (isMostlyUtf8(bytes)) return 'utf-8';
  const { default: chardet } = await import('chardet');
  const encoding = chardet.detect(bytes.subarray(0, 65_536)) ?? 'windows-1252';
  return isKnown(encoding) && encoding !== 'ASCII' ? encoding : 'windows-1252';
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 65_536));
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return good > broken * 10;
}
