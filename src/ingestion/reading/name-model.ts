// The bytes of a model file -> the weights of the name tagger, and back. Layout: docs/reading.md.
import { LABEL_COUNT } from './name-labels.ts';

const MAGIC = 0x314d4e4e;

/** What a tagger has learnt, in whole units: the larger a sum, the better a label fits. */
export type NameWeights = {
  /** Hashes of the small words that may stand inside a name: "of", "de". */
  readonly connectors: readonly number[];
  /** From label to next label, row by row. */
  readonly transitions: Int16Array;
  /** Hashes of features, ascending as unsigned numbers, each with LABEL_COUNT weights in `weights`. */
  readonly features: Uint32Array;
  readonly weights: Int16Array;
};

export type NameModel = NameWeights & {
  readonly connectorSet: ReadonlySet<number>;
  /** A feature's first index in `weights`, -1 for a feature that was not learnt. */
  rowOf(feature: number): number;
};

/** Throws where the bytes are not a model of this version. */
export function loadNameModel(bytes: Uint8Array): NameModel {
  const reader = readerOf(bytes);
  if (bytes.length < 4 || reader.u32() !== MAGIC) throw new Error('not a name model: train one with "npm run train:names -- <folder>..."');
  const connectors = Array.from({ length: reader.varint() }, () => reader.u32() | 0);
  const transitions = Int16Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => reader.u16());
  const count = reader.varint();
  const features = new Uint32Array(count);
  const weights = new Int16Array(count * LABEL_COUNT);
  let feature = 0;
  for (let row = 0; row < count; row++) {
    feature += reader.varint();
    features[row] = feature;
    const mask = reader.u16();
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (mask & (1 << label)) weights[row * LABEL_COUNT + label] = ((reader.u8() << 24) >> 24) << (mask >> LABEL_COUNT);
    }
  }
  return { connectors, transitions, features, weights, connectorSet: new Set(connectors), rowOf: indexOf(features) };
}

/** The file of these weights; the same weights give the same bytes. */
export function writeNameModel({ connectors, transitions, features, weights }: NameWeights): Uint8Array {
  const bytes: number[] = [];
  const u16 = (value: number) => bytes.push(value & 255, (value >> 8) & 255);
  const u32 = (value: number) => [u16(value & 65535), u16(value >>> 16)];
  const varint = (value: number) => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
    bytes.push(rest);
  };
  u32(MAGIC);
  varint(connectors.length);
  for (const connector of connectors) u32(connector);
  for (const weight of transitions) u16(weight);
  varint(features.length);
  let last = 0;
  features.forEach((feature, row) => {
    varint(feature - last);
    last = feature;
    const values = weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT);
    const shift = shiftOf(values);
    const units = Array.from(values, (value) => Math.round(value / 2 ** shift));
    u16(units.reduce((mask, value, label) => (value ? mask | (1 << label) : mask), shift << LABEL_COUNT));
    for (const value of units) if (value) bytes.push(value & 255);
  });
  return Uint8Array.from(bytes);
}

/** How often a row must be halved to fit a signed byte each. */
function shiftOf(values: Int16Array): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Math.max(0, Math.ceil(Math.log2((largest + 1) / 127)));
}

function readerOf(bytes: Uint8Array) {
  let at = 0;
  const u8 = () => bytes[at++] ?? 0;
  const u16 = () => u8() | (u8() << 8);
  const u32 = () => (u16() | (u16() << 16)) >>> 0;
  const varint = () => {
    let value = 0;
    let factor = 1;
    for (let byte = u8(); ; byte = u8()) {
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  };
  return { u8, u16, u32, varint };
}

/** Open addressing over twice as many slots as features. */
function indexOf(features: Uint32Array): (feature: number) => number {
  const bits = Math.max(4, Math.ceil(Math.log2(features.length + 1)) + 1);
  const shift = 32 - bits;
  const last = (1 << bits) - 1;
  const keys = new Int32Array(last + 1);
  const rows = new Int32Array(last + 1).fill(-1);
  features.forEach((feature, row) => {
    let slot = Math.imul(feature, 0x9e3779b1) >>> shift;
    while ((rows[slot] ?? -1) >= 0) slot = (slot + 1) & last;
    keys[slot] = feature | 0;
    rows[slot] = row * LABEL_COUNT;
  });
  return (feature) => {
    let slot = Math.imul(feature, 0x9e3779b1) >>> shift;
    for (;;) {
      const row = rows[slot] ?? -1;
      if (row < 0 || keys[slot] === feature) return row;
      slot = (slot + 1) & last;
    }
  };
}
