// The bytes of a model file <-> what the name tagger has learnt. Layout: docs/reading.md.
import { byteReader, byteWriter } from './bytes.ts';
import { LABEL_COUNT } from './name-labels.ts';

const MAGIC = 0x324d4e4e;
/** Features and known names are told apart by so many bits of their hashes. */
export const KEY_BITS = 24;
const KEY_MASK = 2 ** KEY_BITS - 1;

/** What a tagger has learnt, in whole units: the larger a sum, the better a label fits. */
export type NameWeights = {
  /** Hashes of the small words that may stand inside a name: "of", "de". */
  readonly connectors: readonly number[];
  /** From label to next label, row by row. */
  readonly transitions: Int16Array;
  /** Keys of known names, by the bits of the lists that they are on. */
  readonly lists: ReadonlyMap<number, readonly number[]>;
  /** Keys of features, ascending, each with LABEL_COUNT weights in `weights`. */
  readonly features: readonly number[];
  readonly weights: Int16Array;
};

export type NameModel = {
  readonly connectors: ReadonlySet<number>;
  readonly transitions: Int16Array;
  readonly weights: Int16Array;
  /** A feature's first index in `weights`, -1 for a feature that was not learnt. */
  rowOf(feature: number): number;
  /** The lists that a name is on, as bits; 0 for none. */
  listsOf(name: number): number;
};

/** The part of a 32-bit hash that is kept. */
export const keyOf = (hash: number): number => hash & KEY_MASK;

/** Throws where the bytes are not a model of this version. */
export function loadNameModel(bytes: Uint8Array): NameModel {
  const reader = byteReader(bytes);
  if (bytes.length < 4 || reader.u32() !== MAGIC) throw new Error('not a name model: train one with "npm run train:names -- <folder>..."');
  const connectors = new Set(Array.from({ length: reader.varint() }, () => reader.u32() | 0));
  const transitions = Int16Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => reader.u16());
  const listsOf = readLists(reader);
  const features = reader.ascending();
  const weights = new Int16Array(features.length * LABEL_COUNT);
  for (let row = 0; row < weights.length; row += LABEL_COUNT) {
    const mask = reader.u16();
    const shift = mask >> LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) if (mask & (1 << label)) weights[row + label] = reader.i8() << shift;
  }
  const rowOf = finder(features, (index) => index * LABEL_COUNT, -1);
  return { connectors, transitions, weights, rowOf, listsOf };
}

function readLists(reader: ReturnType<typeof byteReader>): (name: number) => number {
  const names: number[] = [];
  const bits: number[] = [];
  for (let group = reader.varint(); group > 0; group--) {
    const lists = reader.u8();
    for (const name of reader.ascending()) {
      names.push(name);
      bits.push(lists);
    }
  }
  return finder(names, (index) => bits[index] ?? 0, 0);
}

/** The file of these weights; the same weights give the same bytes. */
export function writeNameModel({ connectors, transitions, lists, features, weights }: NameWeights): Uint8Array {
  const writer = byteWriter();
  writer.u32(MAGIC);
  writer.varint(connectors.length);
  for (const connector of connectors) writer.u32(connector);
  for (const weight of transitions) writer.u16(weight);
  writer.varint(lists.size);
  for (const [bits, names] of lists) {
    writer.u8(bits);
    writer.ascending(names);
  }
  writer.ascending(features);
  for (let row = 0; row < weights.length; row += LABEL_COUNT) {
    const values = weights.subarray(row, row + LABEL_COUNT);
    const shift = shiftOf(values);
    const units = Array.from(values, (value) => Math.round(value / 2 ** shift));
    writer.u16(units.reduce((mask, value, label) => (value ? mask | (1 << label) : mask), shift << LABEL_COUNT));
    for (const value of units) if (value) writer.u8(value);
  }
  return writer.bytes();
}

/** How often a row must be halved to fit a signed byte each. */
function shiftOf(values: Int16Array): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Math.max(0, Math.ceil(Math.log2(largest / 127)));
}

/** Finds what belongs to a key: open addressing over at least half as many slots again as keys. */
function finder(keys: readonly number[], valueAt: (index: number) => number, absent: number): (hash: number) => number {
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.5 + 1)));
  const shift = 32 - bits;
  const last = 2 ** bits - 1;
  // Key and value side by side: one look into memory finds both.
  const slots = new Int32Array(2 ** (bits + 1)).fill(-1);
  const sieve = sieveOf(keys);
  keys.forEach((key, index) => {
    let slot = Math.imul(key, 0x9e3779b1) >>> shift;
    while (slots[slot * 2] !== -1) slot = (slot + 1) & last;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = valueAt(index);
  });
  return (hash) => {
    const key = hash & KEY_MASK;
    if (!((sieve[key >>> SIEVE_SHIFT] as number) & (1 << (key & 31)))) return absent;
    for (let slot = Math.imul(key, 0x9e3779b1) >>> shift; ; slot = (slot + 1) & last) {
      const found = slots[slot * 2] as number;
      if (found === key) return slots[slot * 2 + 1] as number;
      if (found === -1) return absent;
    }
  };
}

/** Words of 32 bits in a sieve, as a power of two: 64 KB stay in the processor's cache, where the slots do not. */
const SIEVE_BITS = 14;
const SIEVE_SHIFT = KEY_BITS - SIEVE_BITS;

/** A bit for each key, shared with others: most features that are asked for were never learnt, and this says so at once. */
function sieveOf(keys: readonly number[]): Int32Array {
  const sieve = new Int32Array(2 ** SIEVE_BITS);
  for (const key of keys) sieve[key >>> SIEVE_SHIFT] = (sieve[key >>> SIEVE_SHIFT] as number) | (1 << (key & 31));
  return sieve;
}
