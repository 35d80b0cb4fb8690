import { localisedText } from "../../locales/language";
import type { CellChange, ChangeInParts, OrganisationChange } from "../../insight/comparison";
import { sumOfParts } from "../../insight/pointsInParts";
import { shownName } from "../../criteria/organisationName";
import { textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import { pointsCell, scoreCell, type ComparisonContext } from "./comparisonContext";
import { comparisonColumns as columns, listedCells, listedOrganisations } from "./comparisonLayout";
import { partCells } from "./placeRows";

/** Of each organisation the criteria that moved its points most, and the rest as one sum. */
export function causeRows(draft: SheetDraft, context: ComparisonContext): void {
  const { comparison, t } = context;
  draft.put(draft.height + 1, 0, textCell(t("comparison.causes"), "heading"));
  const changed = comparison.organisations.filter(({ cells, floors }) => cells.length > 0 || !isNothing(floors));
  if (changed.length === 0) {
    draft.putMerged(draft.height, 0, columns.fromRules, textCell(t("comparison.causesNone")));
    return;
  }
  const listed = mostChanged(changed);
  const most = Math.min(listedCells.most, Math.floor(listedCells.inAll / listed.length));
  const names = criterionNames(context);
  for (const organisation of listed) putOrganisation(draft, context, organisation, names, most);
  const rest = changed.length - listed.length;
  if (rest > 0) {
    const words = t("comparison.restOrganisations", { number: rest });
    draft.putMerged(draft.height, 0, columns.fromRules, textCell(words));
  }
}

/** As many as are listed, in their order. */
function mostChanged(changed: readonly OrganisationChange[]): readonly OrganisationChange[] {
  const first = [...changed].sort((one, other) => weight(other) - weight(one)).slice(0, listedOrganisations);
  return changed.filter((organisation) => first.includes(organisation));
}

function putOrganisation(
  draft: SheetDraft,
  context: ComparisonContext,
  organisation: OrganisationChange,
  names: ReadonlyMap<string, string>,
  most: number,
): void {
  const { t, report } = context;
  const row = draft.height;
  const name = textCell(shownName(organisation, report.language), "groupHeading");
  draft.putMerged(row, columns.number, columns.pointsAfter, name);
  draft.putRow(row, columns.change, partCells(organisation, context, "subtotal"));
  const cells = [...organisation.cells].sort((one, other) => weight(other) - weight(one));
  const listed = cells.length <= most + 1 ? cells : cells.slice(0, most);
  for (const cell of listed) putCell(draft, context, cell, names.get(cell.code) ?? "");
  const rest = cells.slice(listed.length);
  if (rest.length > 0) putSum(draft, context, t("comparison.rest", { number: rest.length }), sumOfParts(rest));
  if (!isNothing(organisation.floors)) putSum(draft, context, t("comparison.floors"), organisation.floors);
}

function putCell(draft: SheetDraft, context: ComparisonContext, cell: CellChange, name: string): void {
  draft.putRow(draft.height, columns.number, [
    textCell(cell.code, "code"),
    textCell(name),
    scoreCell(cell.before, context),
    scoreCell(cell.after, context),
    pointsCell(cell.before?.points ?? 0, context),
    pointsCell(cell.after?.points ?? 0, context),
    ...partCells(cell, context, "number"),
  ]);
}

function putSum(
  draft: SheetDraft,
  context: ComparisonContext,
  label: string,
  parts: Parameters<typeof partCells>[0],
): void {
  const row = draft.height;
  draft.put(row, columns.number, textCell("", "code"));
  draft.putMerged(row, columns.name, columns.pointsAfter, textCell(label));
  draft.putRow(row, columns.change, partCells(parts, context, "number"));
}

/** How much it moved anything, also where its parts cancel each other out. */
function weight({ change, fromValues, fromRules }: ChangeInParts): number {
  return Math.max(Math.abs(change), Math.abs(fromValues), Math.abs(fromRules));
}

function isNothing({ fromValues, fromRules }: OrganisationChange["floors"]): boolean {
  return fromValues === 0 && fromRules === 0;
}

function criterionNames({ comparison, report }: ComparisonContext): ReadonlyMap<string, string> {
  const criteria = [...comparison.before.edition.criteria, ...comparison.after.edition.criteria];
  return new Map(criteria.map(({ code, name }) => [code, localisedText(name, report.language)]));
}
