/** Time of one run of something, as the median of many. */
export interface Measurement {
  readonly name: string;
  /** Number of organisations. */
  readonly n: number;
  readonly criteria: number;
  /** Sets of weights. */
  readonly draws?: number;
  readonly median: number;
  readonly unit: "s" | "ms" | "us" | "kB";
  /** How many times as long a straightforward implementation takes. */
  readonly baselineRatio?: number;
}

/** Runs until `seconds` are over, at least `least` times, after a warm-up; median time of a run in milliseconds. */
export function medianTime(run: () => unknown, seconds = 1, least = 5): number {
  warmUp(run, seconds / 2);
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (times.length < least || performance.now() < end) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((left, right) => left - right);
  return times[Math.floor(times.length / 2)] ?? NaN;
}

function warmUp(run: () => unknown, seconds: number): void {
  const end = performance.now() + seconds * 1000;
  do run();
  while (performance.now() < end);
}

/** Four significant digits: more would be noise. */
export function significant(value: number): number {
  return Number(value.toPrecision(4));
}
