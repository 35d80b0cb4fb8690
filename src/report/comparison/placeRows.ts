import { hasMoved, isAwardChanged, type OrganisationChange, type PlaceAndTotal } from "../../insight/comparison";
import type { PlanCell } from "../../workbook/sheetPlan";
import { shownName } from "../../criteria/organisationName";
import { ordinalCell, textCell, valueCell } from "../kit/planCell";
import { comparedAwardText } from "./comparedAwardText";
import type { SheetDraft } from "../kit/sheetDraft";
import { changeCell, pointsCell, type ComparisonContext } from "./comparisonContext";
import { comparisonColumns as columns, listedOrganisations } from "./comparisonLayout";

export function placeRows(draft: SheetDraft, context: ComparisonContext): void {
  const { comparison, t } = context;
  draft.put(draft.height, 0, textCell(t("comparison.places"), "heading"));
  const { organisations } = comparison;
  const listed = organisations.length > listedOrganisations ? organisations.filter(hasMoved) : organisations;
  listed.forEach((organisation, index) => {
    draft.putRow(draft.height, 0, [
      ordinalCell(index + 1),
      textCell(shownName(organisation, context.report.language)),
      placeCell(organisation.before, context),
      placeCell(organisation.after, context),
      totalCell(organisation.before, context),
      totalCell(organisation.after, context),
      ...partCells(organisation, context, "number"),
    ]);
  });
}

/** Change, from values, from rules. */
export function partCells(
  { change, fromValues, fromRules }: Pick<OrganisationChange, "change" | "fromValues" | "fromRules">,
  context: ComparisonContext,
  style: "number" | "subtotal",
): readonly PlanCell[] {
  return [change, fromValues, fromRules].map((points) => changeCell(points, context, style));
}

function placeCell(result: PlaceAndTotal | null, { t }: ComparisonContext): PlanCell {
  return result === null ? textCell(t("comparison.notRated")) : valueCell(result.place, "place", "General");
}

function totalCell(result: PlaceAndTotal | null, context: ComparisonContext): PlanCell {
  return result === null ? textCell(context.t("comparison.none"), "code") : pointsCell(result.total, context);
}

/** Who was recommended for something else than before. */
export function awardRows(draft: SheetDraft, context: ComparisonContext): void {
  const { comparison, t, report } = context;
  draft.put(draft.height + 1, 0, textCell(t("comparison.awards"), "heading"));
  const changed = comparison.organisations.filter(isAwardChanged);
  if (changed.length === 0) {
    draft.putMerged(draft.height, 0, columns.fromRules, textCell(t("comparison.awardsSame")));
    return;
  }
  putWasAndIs(draft, draft.height, {
    number: textCell(t("report.columns.number"), "columnHeading"),
    name: textCell(t("report.columns.organisation"), "columnHeading"),
    was: textCell(t("comparison.columns.was"), "columnHeading"),
    is: textCell(t("comparison.columns.is"), "columnHeading"),
  });
  changed.forEach((organisation, index) => {
    putWasAndIs(draft, draft.height, {
      number: ordinalCell(index + 1),
      name: textCell(shownName(organisation, report.language)),
      was: textCell(comparedAwardText(organisation.awardBefore, t)),
      is: textCell(comparedAwardText(organisation.awardAfter, t)),
    });
  });
}

interface WasAndIs {
  readonly number: PlanCell;
  readonly name: PlanCell;
  readonly was: PlanCell;
  readonly is: PlanCell;
}

/** Texts before and now, over the columns of numbers. */
export function putWasAndIs(draft: SheetDraft, row: number, cells: WasAndIs): void {
  draft.put(row, columns.number, cells.number);
  draft.put(row, columns.name, cells.name);
  draft.putMerged(row, columns.placeBefore, columns.pointsBefore, cells.was);
  draft.putMerged(row, columns.pointsAfter, columns.fromRules, cells.is);
}
