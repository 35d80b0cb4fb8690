/**
 * What a file may weigh before it is refused as "tooLarge". Measured: a workbook of four sheets of 10,000 × 60 cells has
 * about 3 million filled cells, unpacks to 130 MB and is read below 1.5 GB of memory.
 */
export const fileLimits = {
  /** Bytes of the file itself. */
  packedBytes: 64 * 1024 * 1024,
  /** Bytes of all parts that are unpacked, counted while they are inflated, whatever the headers claim. */
  unpackedBytes: 256 * 1024 * 1024,
  /** Cells with a value or a formula, in all sheets together. */
  filledCells: 4_000_000,
  /** Entries of the archive. */
  entries: 10_000,
} as const;
