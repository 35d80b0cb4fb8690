/** What is tried, in this order; `selfCheck` in the locales has a sentence for each. */
export const checkNames = [
  "answers",
  "structure",
  "values",
  "texts",
  "formulas",
  "formats",
  "looks",
  "sizes",
  "hiddenLines",
  "struckCells",
  "merges",
  "names",
  "tabs",
  "rules",
  "shades",
  "freeze",
  "print",
  "charts",
  "additions",
  "reading",
  "protection",
  "showing",
  "removed",
  "untouched",
] as const;
export type CheckName = (typeof checkNames)[number];

export interface CheckLine {
  readonly name: CheckName;
  /** skipped: what it needs has failed, or this Excel is too old to be asked. */
  readonly state: "passed" | "failed" | "skipped";
  /** Technical: what differs, or what Excel answered; empty where it passed. */
  readonly detail: string;
}

export const factNames = [
  "version",
  "platform",
  "api",
  "languages",
  "culture",
  "decimal",
  "list",
  "calculation",
] as const;
type FactName = (typeof factNames)[number];

/** On which Excel it was tried; "?" where it does not tell. */
export type HostFacts = Readonly<Record<FactName, string>>;

export interface SelfCheckReport {
  readonly lines: readonly CheckLine[];
  readonly facts: HostFacts;
}

/**
 * Queues what is tried and what is read back, all in one request; the result, called after the sync, lists what is not as
 * it was written.
 */
export type Trial = (context: Excel.RequestContext, sheet: Excel.Worksheet) => () => readonly string[];

/** "width: 20 was written, 48 is read". Numbers may differ by a twentieth or by one, as Excel rounds to pixels. */
export function differences(
  written: Readonly<Record<string, unknown>>,
  read: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.entries(written).flatMap(([key, value]) =>
    isLike(value, read[key]) ? [] : [`${key}: ${textOf(value)} was written, ${textOf(read[key])} is read`],
  );
}

function textOf(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function isLike(written: unknown, read: unknown): boolean {
  if (typeof written === "number" && typeof read === "number" && !Number.isInteger(written)) {
    return Math.abs(written - read) <= Math.max(1, Math.abs(written) / 20);
  }
  return JSON.stringify(written) === JSON.stringify(read);
}
