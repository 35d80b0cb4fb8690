import { hasMarkedName, shownName } from "../../criteria/organisationName";
import type { SubmissionState, SubmissionStatus } from "../../intake/submissionStatus";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { formulaCell, textCell } from "../kit/planCell";
import { quotedText } from "../kit/quotedText";
import { columnFacts, putHeadings, putResultRow, type CellOfRow } from "../kit/resultColumn";
import { SheetDraft } from "../kit/sheetDraft";
import { sum } from "../kit/sum";
import type { ReportContext } from "../reportContext";
import { shareCell, statusColumns, type StatusColumn, type StatusKey } from "./statusColumns";

const statusRows = { title: 0, hint: 1, heading: 3, firstOrganisation: 4 } as const;

/** The states in the order of the last rows, the worst at the end. */
const states = ["ready", "open", "nothing"] as const satisfies readonly SubmissionState[];

/** Submissions: who sent, from where it was read, how complete it is, and what is open (issue 4, point 8). */
export function statusSheet(context: ReportContext, statuses: readonly SubmissionStatus[]): SheetPlan {
  const { input, t, evaluation, language } = context;
  const named = bothNames(statuses, context);
  const names = named.map((organisation) => shownName(organisation, language));
  const columns = statusColumns(
    names,
    statuses.some(({ withoutDocument }) => withoutDocument !== null),
  );
  const at = (key: StatusKey): number => columns.findIndex((column) => column.key === key);
  const draft = new SheetDraft();
  draft.put(statusRows.title, 0, textCell(t("regions.status.title", { year: evaluation.edition.title.year }), "title"));
  const hint = t("regions.status.hint", { checks: input.titles.checks, data: input.titles.data });
  draft.putMerged(statusRows.hint, 0, at("errors"), textCell(hint, "note"));
  putHeadings(draft, statusRows.heading, columns, context);
  statuses.forEach((status, index) => {
    const name = names[index] ?? status.organisation;
    putResultRow(draft, statusRows.firstOrganisation + index, columns, { status, index, name }, context);
  });
  if (statuses.length > 0) putTotals(draft, context, columns, at, statuses);
  if (hasMarkedName(named, language)) {
    draft.putMerged(draft.height, 0, at("errors"), textCell(t("report.russianName"), "note"));
  }
  return draft.plan("status", input.titles.status, {
    ...columnFacts(columns, context),
    frozenRows: statusRows.firstOrganisation,
    frozenColumns: at("organisation") + 1,
    print: { repeatRows: { from: statusRows.heading, to: statusRows.heading } },
  });
}

/** Both names of each organisation, rated or not; a name that no organisations sheet has has no Kazakh one. */
function bothNames(
  statuses: readonly SubmissionStatus[],
  { evaluation }: ReportContext,
): readonly { readonly name: string; readonly nameKk: string }[] {
  const roster = new Map(evaluation.edition.roster?.map(({ name, nameKk }) => [name, nameKk]));
  return statuses.map(({ organisation }) => ({ name: organisation, nameKk: roster.get(organisation) ?? "" }));
}

/** The sums of the counts, then how many organisations are in each state. */
function putTotals(
  draft: SheetDraft,
  { t }: ReportContext,
  columns: readonly StatusColumn[],
  at: (key: StatusKey) => number,
  statuses: readonly SubmissionStatus[],
): void {
  const top = statusRows.firstOrganisation;
  const row = top + statuses.length;
  const cellsOf = (column: number): string => areaAddress({ top, left: column, bottom: row - 1, right: column });
  const cellOf: CellOfRow<StatusKey> = (key) => cellAddress(row, at(key));
  draft.put(row, at("organisation"), textCell(t("regions.status.total"), "total"));
  columns.forEach(({ count }, column) => {
    if (count === undefined) return;
    draft.put(row, column, formulaCell(`=SUM(${cellsOf(column)})`, sum(statuses.map(count)), "total", "0"));
  });
  const expected = sum(statuses.map((status) => status.expected));
  const reported = sum(statuses.map((status) => status.reported));
  draft.put(row, at("share"), shareCell({ expected, reported }, cellOf, "total"));
  draft.fillRow(row, 0, columns.length - 1, "total");
  states.forEach((state, index) => {
    const word = t(`regions.status.${state}`);
    const count = statuses.filter((status) => status.state === state).length;
    const formula = `=COUNTIF(${cellsOf(at("state"))},${quotedText(word)})`;
    draft.put(row + 1 + index, at("organisation"), textCell(word));
    draft.put(row + 1 + index, at("expected"), formulaCell(formula, count, "number", "0"));
  });
}
