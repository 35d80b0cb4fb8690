/** Whole numbers that follow each other by one: columns that one reference names. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** @param ascending the numbers, in their order */
export function runsOf(ascending: readonly number[]): readonly Run[] {
  const runs: { readonly from: number; to: number }[] = [];
  for (const one of ascending) {
    const last = runs.at(-1);
    if (last?.to === one - 1) last.to = one;
    else runs.push({ from: one, to: one });
  }
  return runs;
}
