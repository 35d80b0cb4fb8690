import { approvalOf } from "../committee/approval";
import { awardsAsDecided, type AwardsAsDecided } from "../committee/awardsAsDecided";
import type { Criterion } from "../criteria/criterion";
import { fullName } from "../criteria/fullName";
import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import type { Evaluation, RatedOrganisation } from "../scoring/evaluation";
import { groupRows, type GroupRows } from "../scoring/groups";
import { criteriaRows } from "./criteriaRows";
import { calculatedPrizes, decidedPrizes, type DecidedPrize } from "./decidedPrizes";
import { dataLayout, type DataLayout } from "./data/dataLayout";
import { namesDocuments } from "./data/documents";
import { regionSheetsByPlace } from "./guard/regionCells";
import type { RegionSheet } from "./guard/regionSheet";
import { isLive } from "./liveLimit";
import { groupedFormat } from "./kit/numberFormat";
import { shownName } from "../criteria/organisationName";
import { shortNames } from "../criteria/shortNames";
import { pointsLayout, type PointsLayout } from "./points/pointsLayout";
import { ranksLayout, type RanksLayout } from "./ranks/ranksLayout";
import type { ReportInput } from "./reportInput";
import type { StaffValues } from "./staffValues";

/** What every result sheet is made from: the input, and where the sheets that formulas share put things. */
export interface ReportContext {
  readonly input: ReportInput;
  readonly evaluation: Evaluation;
  /** Who receives what, with the Committee's decisions. */
  readonly awards: AwardsAsDecided;
  /** By organisation. */
  readonly calculatedPrizes: ReadonlyMap<string, string>;
  /** By organisation, where that is not as calculated. */
  readonly decidedPrizes: ReadonlyMap<string, DecidedPrize>;
  readonly t: Translate;
  readonly language: Language;
  readonly staffCells: StaffValues;
  /** Row of each criterion in the criteria sheet (zero-based), in the edition's order. */
  readonly criteriaRows: readonly number[];
  readonly data: DataLayout;
  readonly points: PointsLayout;
  readonly ranks: RanksLayout;
  /** Rows of each group; one of all where there are no groups. */
  readonly groups: readonly GroupRows[];
  /** Sheets of the regions that stand beside the results, by the place that sources give. */
  readonly regionSheets: ReadonlyMap<string, RegionSheet>;
  /** false: Points and Ranks are values. */
  readonly live: boolean;
  /** Whether the results are approved, in words. */
  readonly approval: string;
  readonly approved: boolean;
  /** By official name. */
  readonly shortNames: ReadonlyMap<string, string>;
  /** Format code of points and totals. */
  readonly pointsFormat: string;
}

export function reportContext(input: ReportInput, staffCells: StaffValues): ReportContext {
  const { evaluation, layout, t, language } = input;
  const { edition } = evaluation;
  const count = evaluation.organisations.length;
  const awards = awardsAsDecided(evaluation, input.decisions ?? []);
  const approval = approvalOf(evaluation, input.decisions ?? [], t, language);
  return {
    input,
    evaluation,
    awards,
    calculatedPrizes: calculatedPrizes(evaluation, t),
    decidedPrizes: decidedPrizes(evaluation, awards, t),
    t,
    language,
    staffCells,
    criteriaRows: criteriaRows(layout.criteria, staffCells.criteria),
    data: dataLayout(edition, count, namesDocuments(evaluation)),
    points: pointsLayout(edition, count),
    ranks: ranksLayout(edition, count),
    groups: groupRows(evaluation),
    regionSheets: regionSheetsByPlace(input.regionSheets ?? []),
    live: isLive(evaluation),
    shortNames: shortNames(evaluation.organisations, language),
    approval: approval.text,
    approved: approval.state === "approved",
    pointsFormat: groupedFormat(edition.settings.decimals),
  };
}

export function criterionName(criterion: Criterion, { language, evaluation }: ReportContext): string {
  return fullName(criterion, evaluation.edition.criteria, language);
}

/** The organisations' names as this sheet shows them, in the input's order. */
export function organisationNames({ evaluation, language }: ReportContext): readonly string[] {
  return evaluation.organisations.map((organisation) => shownName(organisation, language));
}

export function organisationsByPlace({ evaluation }: ReportContext): readonly RatedOrganisation[] {
  return [...evaluation.organisations].sort((one, other) => one.position - other.position);
}

/** The group of the organisation at an index of the input's order. */
export function groupAt({ groups }: Pick<ReportContext, "groups">, index: number): GroupRows {
  const found = groups.find(({ from, count }) => index >= from && index < from + count);
  return found ?? { name: "", from: 0, count: 0 };
}
