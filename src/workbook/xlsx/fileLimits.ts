/**
 * What a file may weigh before it is refused as "tooLarge". Measured in Node 20: four sheets of 10,000 × 60 numbers unpack to
 * 98 MB and are read in 0.9 GB of memory, 4 million cells (161 MB) and 195 MB of
 * text in 1.4 GB.
 */
export const fileLimits = {
  /** Bytes of the file itself. */
  packedBytes: 64 * 1024 * 1024,
  /** Bytes of all parts that are unpacked, as their headers state; an entry that inflates to more is refused there. */
  unpackedBytes: 192 * 1024 * 1024,
  /** Cells with a value or a formula, in all sheets together. */
  filledCells: 4_000_000,
  /** Entries of the archive. */
  entries: 10_000,
} as const;
