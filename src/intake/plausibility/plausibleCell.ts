import type { Criterion } from "../../criteria/criterion";
import type { IssueCode } from "../../issues/issue";
import type { TextParams } from "../../locales/translator";
import type { Unit } from "../unit";
import type { ColumnCrowd } from "./columnCrowd";

/** A value that was read, with all that it is compared with. */
export interface PlausibleCell {
  readonly value: number;
  readonly criterion: Criterion;
  readonly unit: Unit;
  readonly crowd: ColumnCrowd;
  /** The value of the year before, where there is one. */
  readonly previous: number | null;
}

/** What a check says about a cell; organisation, criterion, unit and value are added to the parameters. */
export interface Doubt {
  readonly code: IssueCode;
  readonly params: TextParams;
}

/** One check of a cell; null: nothing to say. */
export type PlausibilityCheck = (cell: PlausibleCell) => Doubt | null;
