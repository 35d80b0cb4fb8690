const polynomial = 0xedb88320;

/** tables[n] moves a byte n further bytes along, so that four bytes take one step. */
const tables = byteTables(4);

function byteTables(count: number): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_unused, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? polynomial ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const all = [first];
  for (let last = first; all.length < count; all.push(last)) {
    last = last.map((value) => (first[value & 0xff] ?? 0) ^ (value >>> 8));
  }
  return all;
}

/** The checksum that a zip archive keeps of each entry (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  const [one = new Uint32Array(256), two = one, three = one, four = one] = tables;
  const at = (table: Uint32Array, index: number): number => table[index & 0xff] ?? 0;
  const byteAt = (offset: number): number => bytes[offset] ?? 0;
  let value = 0xffffffff;
  let offset = 0;
  for (; offset + 4 <= bytes.length; offset += 4) {
    const mixed =
      value ^ (byteAt(offset) | (byteAt(offset + 1) << 8) | (byteAt(offset + 2) << 16) | (byteAt(offset + 3) << 24));
    value = at(four, mixed) ^ at(three, mixed >>> 8) ^ at(two, mixed >>> 16) ^ at(one, mixed >>> 24);
  }
  for (; offset < bytes.length; offset++) value = at(one, value ^ byteAt(offset)) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
