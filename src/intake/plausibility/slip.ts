import type { Criterion } from "../../criteria/criterion";
import type { Issue, IssueCode } from "../../issues/issue";
import type { TextParams } from "../../locales/textParams";
import type { Reading, Submission } from "../submission";
import type { Rates, Values } from "./rates";

export type SlipKind = "shifted" | "exchanged" | "cells" | "fractions" | "lastYear" | "repeated" | "summed" | "factor";

/** A value in place of the one read, if a person says so. */
export interface Repair {
  /** As named in the results. */
  readonly organisation: string;
  /** Position of the criterion in the edition. */
  readonly criterion: number;
  readonly from: Reading;
  /** In the criterion's unit, yes 1 and no 0; null: no data. */
  readonly to: number | null;
}

/** What looks like a slip of the hand: named, with the repair it suggests, and never repaired in silence. */
export interface Slip {
  readonly kind: SlipKind;
  /** One for each organisation that is asked about it; the first stands for the slip. */
  readonly issues: readonly [Issue, ...Issue[]];
  readonly repairs: readonly Repair[];
  /** Other organisations whose values may be those that are amiss. */
  readonly others?: readonly string[];
}

/** All submissions, and what their values are compared with. */
export interface SlipTable {
  readonly criteria: readonly Criterion[];
  readonly submissions: readonly Submission[];
  /** Last year's values by submission and criterion; null where nothing is known of it. */
  readonly lastYear: readonly (Values | null)[];
  readonly rates: Rates;
}

/** The repair that leaves nothing of the row. */
export function withoutValues({ organisation, readings }: Submission): readonly Repair[] {
  return readings.flatMap((from, criterion) =>
    from.status === "missing" ? [] : [{ organisation, criterion, from, to: null }],
  );
}

/** A figure that is hardly the same in two rows or years by chance; 0, 100 % and small counts are. */
export function isTelling(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && value !== 100 && (value >= 10 || !Number.isInteger(value));
}

/** "B7" beside a row of the same sheet, else with its sheet. */
export function rowCell({ source }: Submission, beside: Submission): string {
  if (source === null) return "";
  const isNear = source.sheet === beside.source?.sheet && source.file === beside.source.file;
  return isNear ? source.cell : `${source.sheet}!${source.cell}`;
}

/** What a check says of a value; organisation, criterion, unit and value are added to the parameters. */
export interface Doubt {
  readonly code: IssueCode;
  readonly params: TextParams;
}
