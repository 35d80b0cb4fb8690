import { HostFault } from "../hostFault";

/** Bytes that may still be unpacked; shared by all entries of one file. */
export interface ByteBudget {
  left: number;
}

type ByteTransform = CompressionStream | DecompressionStream;

/** Everything that comes out of the transform for these bytes. Beyond the budget it stops and throws "tooLarge". */
async function transformed(bytes: Uint8Array, transform: ByteTransform, budget: ByteBudget): Promise<Uint8Array> {
  const writer = transform.writable.getWriter();
  const written = writer.write(bytes.slice()).then(() => writer.close());
  written.catch(() => undefined); // the reader below meets the same fault
  const reader: ReadableStreamDefaultReader<Uint8Array> = transform.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    budget.left -= value.length;
    if (budget.left < 0) {
      await reader.cancel().catch(() => undefined);
      throw new HostFault("tooLarge", `more than ${length} bytes unpacked`);
    }
    chunks.push(value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

export function inflate(bytes: Uint8Array, budget: ByteBudget): Promise<Uint8Array> {
  return transformed(bytes, new DecompressionStream("deflate-raw"), budget);
}

export function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return transformed(bytes, new CompressionStream("deflate-raw"), { left: Infinity });
}
