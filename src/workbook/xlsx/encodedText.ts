/** Room to begin with, in bytes; it doubles as needed. */
const firstRoom = 1 << 16;
/** UTF-8 takes at most so many bytes for a UTF-16 unit. */
const bytesPerUnit = 3;

/**
 * The pieces of a text one after the other as UTF-8. Each piece is let go as soon as it is encoded: joined first, the 60 MB of
 * a large sheet spend more time in garbage collection than in everything else.
 */
export function encodedText(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(firstRoom);
  let length = 0;
  for (const piece of pieces) {
    const needed = length + piece.length * bytesPerUnit;
    if (needed > bytes.length) bytes = withRoom(bytes.subarray(0, length), needed);
    length += encoder.encodeInto(piece, bytes.subarray(length)).written;
  }
  return bytes.subarray(0, length);
}

function withRoom(bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
