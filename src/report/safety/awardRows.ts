import type { AwardSafety } from "../../insight/safety/awardSafety";
import type { Margin } from "../../insight/safety/awardLines";
import { roundPoints } from "../../scoring/rounding";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import { formulaCell, textCell, valueCell } from "../kit/planCell";
import { putHeadings, putResultRow, type ResultColumn } from "../kit/resultColumn";
import type { SheetDraft } from "../kit/sheetDraft";
import { hasLimitedBlocks } from "../points/blockParameters";
import { pointsRows } from "../points/pointsLayout";
import type { ReportContext } from "../reportContext";
import type { CellStyleName, PlanCell } from "../../workbook/sheetPlan";
import { lineAwardText, safetySentence, toleranceText, type NameOf, type SafetyNames } from "./safetyText";

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

interface Row {
  readonly one: AwardSafety;
  readonly nameOf: NameOf;
}

const widths: Readonly<Record<Key, number>> = {
  award: 15,
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

/** The awards with the figures that follow the points live, and beside them those of the evaluation. */
export const awardColumns: readonly ResultColumn<Key, Row>[] = [
  column("award", ({ one }, { t }) => textCell(lineAwardText(one.line.award, t))),
  column("organisation", ({ one, nameOf }) => textCell(nameOf(one.organisation))),
  column("challenger", ({ one, nameOf }, { t }) =>
    textCell(one.challenger === null ? t("safety.nobody") : nameOf(one.challenger)),
  ),
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
  column("tolerance", ({ one }, { t }) => textCell(one.gap === null ? "–" : toleranceText(one.tolerance, t), "number")),
  column("blocks", ({ one }, { t }) =>
    textCell(one.gap === null ? "–" : toleranceText(one.blockTolerance, t), "number"),
  ),
  column("strikeOut", ({ one }, { t, evaluation }) => {
    if (one.strikeOut === null) return textCell(t("safety.noStrikeOut"));
    const codes = one.strikeOut.removed.map((index) => evaluation.edition.criteria[index]?.code ?? "").join(", ");
    return textCell(t("safety.count", { count: one.strikeOut.removed.length, codes }));
  }),
  column("verdict", ({ one }, { t }) =>
    textCell(t(`safety.verdict.${one.verdict.kind}`), verdictStyles[one.verdict.kind]),
  ),
];

function column(key: Key, cell: ResultColumn<Key, Row>["cell"]): ResultColumn<Key, Row> {
  return { key, heading: (t) => t(`safety.columns.${key}`), width: () => widths[key], cell };
}

export function putAwards(
  draft: SheetDraft,
  awards: readonly AwardSafety[],
  context: ReportContext,
  { full, short }: SafetyNames,
): void {
  putHeadings(draft, draft.height, awardColumns, context);
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

/** min(1, gap ÷ Σ|d|): by how much all weights may differ while the order stays, rounding left out. */
function closedCell(one: AwardSafety, context: ReportContext, gap: string): PlanCell {
  const margin = liveMargin(one, context);
  if (margin === null || one.gap === null || hasLimitedBlocks(context.evaluation.edition)) return textCell("–", "code");
  const { points, evaluation } = context;
  const areas = margin.blocks.flatMap((index) => {
    const criteria = points.blocks.find(({ group }) => group.index === index)?.criteria ?? [];
    const [first, last] = [criteria[0]?.column, criteria.at(-1)?.column];
    if (first === undefined || last === undefined) return [];
    const area = (row: number): string => {
      const top = pointsRows.firstOrganisation + row;
      return `{points}!${areaAddress({ top, left: first, bottom: top, right: last }, "$")}`;
    };
    return [`SUMPRODUCT(ABS(${area(margin.holder)}-${area(margin.rival)}))`];
  });
  if (areas.length === 0) return textCell("–", "code");
  const apart = margin.blocks
    .flatMap((index) => points.blocks.find(({ group }) => group.index === index)?.criteria ?? [])
    .reduce((sum, { index }) => {
      const of = (row: number): number => evaluation.organisations[row]?.scores[index]?.points ?? 0;
      return sum + Math.abs(of(margin.holder) - of(margin.rival));
    }, 0);
  const sum = areas.join("+");
  const value = apart === 0 ? 1 : Math.min(1, roundPoints(one.gap / apart, 4));
  return formulaCell(`=IF(${sum}=0,1,MIN(1,ROUND(${gap}/(${sum}),4)))`, value, "number", percentFormat);
}
