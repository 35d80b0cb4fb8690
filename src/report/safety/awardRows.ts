import type { AwardSafety } from "../../insight/safety/awardSafety";
import type { Margin } from "../../insight/safety/awardLines";
import type { Tolerance } from "../../insight/safety/weightTolerance";
import { numberText } from "../../locales/numberText";
import type { Translate } from "../../locales/translator";
import { roundPoints, unitsPerPoint } from "../../scoring/rounding";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import { formulaCell, textCell, valueCell } from "../kit/planCell";
import { putHeadings, putResultRow, type ResultColumn } from "../kit/resultColumn";
import type { SheetDraft } from "../kit/sheetDraft";
import { hasLimitedBlocks } from "../points/blockParameters";
import { pointsRows } from "../points/pointsLayout";
import type { ReportContext } from "../reportContext";
import type { CellStyleName, PlanCell } from "../../workbook/sheetPlan";
import { guaranteed, lineAwardText, safetySentence, toleranceOf, type NameOf, type SafetyNames } from "./safetyText";

type Key =
  | "award"
  | "organisation"
  | "challenger"
  | "gap"
  | "gapShare"
  | "closed"
  | "tolerance"
  | "blocks"
  | "strikeOut"
  | "verdict";

/** Where the table stands, the title and a note above it. */
export const awardRows = { heading: 2 } as const;

interface Row {
  readonly one: AwardSafety;
  readonly nameOf: NameOf;
}

const widths: Readonly<Record<Key, number>> = {
  award: 20,
  organisation: 36,
  challenger: 34,
  gap: 11,
  gapShare: 10,
  closed: 12,
  tolerance: 13,
  blocks: 12,
  strikeOut: 30,
  verdict: 15,
};

const verdictStyles: Readonly<Record<AwardSafety["verdict"]["kind"], CellStyleName>> = {
  safe: "ok",
  check: "warning",
  edge: "error",
  rule: "warning",
  open: "warning",
  decided: "code",
};

const percentFormat = "0.0%";
const atLeastFormat = `"≥ "${percentFormat}`;

/** The awards with the figures that follow the points live, and beside them those of the evaluation. */
export const awardColumns: readonly ResultColumn<Key, Row>[] = [
  column("award", ({ one }, { t }) => textCell(lineAwardText(one.line.award, t))),
  column("organisation", ({ one, nameOf }) => textCell(nameOf(one.organisation))),
  column("challenger", (row, context) => textCell(challengerText(row, context))),
  column("gap", ({ one }, context) => {
    const margin = liveMargin(one, context);
    if (one.gap === null) return textCell("–", "code");
    if (margin === null) return valueCell(one.gap, "number", context.pointsFormat);
    const { decimals } = context.evaluation.edition.settings;
    const formula = `=ROUND(${sumOf(margin, margin.holder, context)}-${sumOf(margin, margin.rival, context)},${decimals})`;
    return formulaCell(formula, one.gap, "number", context.pointsFormat);
  }),
  column("gapShare", ({ one }, context, cellOf) => {
    const margin = liveMargin(one, context);
    if (one.relativeGap === null) return textCell("–", "code");
    const value = roundPoints(one.relativeGap, 4);
    if (margin === null) return valueCell(value, "number", percentFormat);
    const sum = sumOf(margin, margin.holder, context);
    const formula = `=IF(${sum}=0,0,ROUND(${cellOf("gap")}/ABS(${sum}),4))`;
    return formulaCell(formula, value, "number", percentFormat);
  }),
  column("closed", ({ one }, context, cellOf) => closedCell(one, context, cellOf("gap"))),
  column("tolerance", ({ one }, { t }) => toleranceCell(toleranceOf(one), one, t)),
  column("blocks", ({ one }, { t }) => toleranceCell(one.blockTolerance, one, t)),
  column("strikeOut", ({ one }, { t, evaluation }) => {
    if (one.gap === null || one.strikeOut?.removed.length === 0) return textCell("–", "code");
    if (one.strikeOut === null) return textCell(t("safety.noStrikeOut"));
    const codes = one.strikeOut.removed.map((index) => evaluation.edition.criteria[index]?.code ?? "").join(", ");
    return textCell(t("safety.count", { count: one.strikeOut.removed.length, codes }));
  }),
  column("verdict", ({ one }, { t }) =>
    textCell(t(`safety.verdict.${one.verdict.kind}`), verdictStyles[one.verdict.kind]),
  ),
];

/** As a number, never more than is guaranteed. */
function toleranceCell(tolerance: Tolerance | null, { gap }: AwardSafety, t: Translate): PlanCell {
  if (gap === null) return textCell("–", "code");
  if (tolerance === null) return textCell(t("safety.noTolerance"), "number");
  return valueCell(
    roundPoints(guaranteed(tolerance.value) / 100, 3),
    "number",
    tolerance.exact ? percentFormat : atLeastFormat,
  );
}

/** Who is behind the line; of equals who stand for one award all others. */
function challengerText(
  { one: { challenger, gap, line }, nameOf }: Row,
  { t, evaluation, language }: ReportContext,
): string {
  if (line.state === "open") {
    return line.rivals.map((row) => nameOf(evaluation.organisations[row]?.name ?? "")).join(", ");
  }
  if (challenger !== null) return nameOf(challenger);
  if (line.state === "decided") return "–";
  const [margin] = line.margins;
  if (gap === null || margin === undefined) return t("safety.nobody");
  const sum = margin.constant / unitsPerPoint(evaluation.edition.settings.decimals);
  return t("safety.nobodyAbove", { sum: numberText(sum, language) });
}

function column(key: Key, cell: ResultColumn<Key, Row>["cell"]): ResultColumn<Key, Row> {
  return { key, heading: (t) => t(`safety.columns.${key}`), width: () => widths[key], cell };
}

export function putAwards(
  draft: SheetDraft,
  awards: readonly AwardSafety[],
  context: ReportContext,
  { full, short }: SafetyNames,
): void {
  putHeadings(draft, awardRows.heading, awardColumns, context);
  for (const one of awards) putResultRow(draft, draft.height, awardColumns, { one, nameOf: full }, context);
  draft.putMerged(draft.height, 0, awardColumns.length - 1, textCell(context.t("safety.formulaNote"), "note"));
  for (const one of awards) {
    const words = safetySentence(one, context.t, short);
    draft.putMerged(draft.height, 0, awardColumns.length - 1, textCell(words, "paragraph"));
  }
}

type LiveMargin = Omit<Margin, "challenger"> & { readonly rival: number };

/** The margin where formulas can say it: two sums of points, each once. */
function liveMargin({ line: { margins } }: AwardSafety, { live }: ReportContext): LiveMargin | null {
  const [margin] = margins;
  if (!live || margin === undefined || margins.length > 1 || margin.challenger === null) return null;
  if (margin.by === "ranks" || margin.holderFactor !== margin.challengerFactor || margin.constant !== 0) return null;
  return { ...margin, rival: margin.challenger };
}

/** The sum that the margin compares, in Points: the total, the main total, or a block. */
function sumOf({ blocks }: LiveMargin, row: number, { points, evaluation }: ReportContext): string {
  const all = evaluation.edition.blocks.length;
  const [first = 0] = blocks;
  const isMain =
    blocks.length > 1 || evaluation.edition.blocks.every(({ main }, index) => main === blocks.includes(index));
  const column = blocks.length === all ? points.total : isMain ? points.mainTotal : (points.blocks[first]?.total ?? 0);
  return `{points}!${cellAddress(pointsRows.firstOrganisation + row, column, "$")}`;
}

/**
 * By how much all weights may differ while the order stays: the gap, less one unit of rounding for each indicator that differs, by
 * Σ|d|; all of it where the holder is ahead on every indicator.
 */
function closedCell(one: AwardSafety, context: ReportContext, gap: string): PlanCell {
  const margin = liveMargin(one, context);
  if (margin === null || one.gap === null || hasLimitedBlocks(context.evaluation.edition)) return textCell("–", "code");
  const { points, evaluation } = context;
  const criteria = margin.blocks.flatMap(
    (index) => points.blocks.find(({ group }) => group.index === index)?.criteria ?? [],
  );
  if (criteria.length === 0) return textCell("–", "code");
  const sumOver = (term: (holder: string, rival: string) => string): string =>
    margin.blocks
      .flatMap((index) => {
        const own = points.blocks.find(({ group }) => group.index === index)?.criteria ?? [];
        const [first, last] = [own[0]?.column, own.at(-1)?.column];
        if (first === undefined || last === undefined) return [];
        const area = (row: number): string => {
          const top = pointsRows.firstOrganisation + row;
          return `{points}!${areaAddress({ top, left: first, bottom: top, right: last }, "$")}`;
        };
        return [`SUMPRODUCT(${term(area(margin.holder), area(margin.rival))})`];
      })
      .join("+");
  const apart = sumOver((holder, rival) => `ABS(${holder}-${rival})`);
  const differing = sumOver((holder, rival) => `(${holder}<>${rival})*1`);
  const { decimals } = evaluation.edition.settings;
  const unit = 1 / unitsPerPoint(decimals);
  const differences = criteria.map(({ index }) => {
    const of = (row: number): number => evaluation.organisations[row]?.scores[index]?.points ?? 0;
    return Math.abs(of(margin.holder) - of(margin.rival));
  });
  const all = roundPoints(
    differences.reduce((sum, one) => sum + one, 0),
    decimals,
  );
  const rounding = differences.filter((one) => one !== 0).length * unit;
  const value = one.gap <= 0 ? 0 : one.gap >= all ? 1 : Math.max(0, roundPoints((one.gap - rounding) / all, 4));
  const sum = `ROUND(${apart},${decimals})`;
  const formula = `=IF(${gap}<=0,0,IF(${gap}>=${sum},1,MAX(0,ROUND((${gap}-(${differing})*${unit})/${sum},4))))`;
  return formulaCell(formula, value, "number", percentFormat);
}
