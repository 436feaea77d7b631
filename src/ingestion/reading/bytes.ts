// Numbers <-> bytes, little-endian, for the model file. Knows nothing of names.

export function byteReader(bytes: Uint8Array) {
  let at = 0;
  const u8 = (): number => bytes[at++] ?? 0;
  const i8 = (): number => (u8() << 24) >> 24;
  const u16 = (): number => u8() | (u8() << 8);
  const u32 = (): number => (u16() | (u16() << 16)) >>> 0;
  const varint = (): number => {
    for (let value = 0, factor = 1; ; factor *= 128) {
      const byte = u8();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  /** Numbers written by their distances. */
  const ascending = (): number[] => {
    let value = 0;
    return Array.from({ length: varint() }, () => {
      value += varint();
      return value;
    });
  };
  return { u8, i8, u16, u32, varint, ascending };
}

export function byteWriter() {
  const written: number[] = [];
  const u8 = (value: number): void => {
    written.push(value & 255);
  };
  const u16 = (value: number): void => {
    u8(value);
    u8(value >> 8);
  };
  const u32 = (value: number): void => {
    u16(value);
    u16(value >>> 16);
  };
  const varint = (value: number): void => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) u8((rest % 128) | 128);
    u8(rest);
  };
  const ascending = (values: readonly number[]): void => {
    varint(values.length);
    values.forEach((value, index) => {
      varint(value - (values[index - 1] ?? 0));
    });
  };
  return { u8, u16, u32, varint, ascending, bytes: () => Uint8Array.from(written) };
}
