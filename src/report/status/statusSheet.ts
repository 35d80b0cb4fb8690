import type { SubmissionState, SubmissionStatus } from "../../intake/submissionStatus";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import type { CellStyleName, SheetPlan } from "../../workbook/sheetPlan";
import { hasMarkedName, shownName } from "../../criteria/organisationName";
import { formulaCell, ordinalCell, textCell, valueCell } from "../kit/planCell";
import { quotedText } from "../kit/quotedText";
import type { ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { fittingWidth } from "../kit/textFit";
import { statusLayout, statusRows, type StatusLayout } from "./statusLayout";

const organisationWidth = 45;
const countWidth = 17;
const stateWidth = 16;

/** The states in the order of the last rows, the worst at the end. */
const states = ["ready", "open", "nothing"] as const satisfies readonly SubmissionState[];
const stateStyles: Readonly<Record<SubmissionState, CellStyleName>> = {
  ready: "text",
  open: "warning",
  nothing: "error",
};

/** Submissions: who sent, from where it was read, how complete it is, and what is open (issue 4, point 8). */
export function statusSheet(context: ReportContext, statuses: readonly SubmissionStatus[]): SheetPlan {
  const { input, t, evaluation } = context;
  const layout = statusLayout(statuses.some(({ withoutDocument }) => withoutDocument !== null));
  const draft = new SheetDraft();
  draft.put(statusRows.title, 0, textCell(t("regions.status.title", { year: evaluation.edition.title.year }), "title"));
  const hint = t("regions.status.hint", { checks: input.titles.checks, data: input.titles.data });
  draft.putMerged(statusRows.hint, 0, layout.errors, textCell(hint, "note"));
  putHeading(draft, context, layout);
  const named = bothNames(statuses, context);
  const names = named.map((organisation) => shownName(organisation, context.language));
  statuses.forEach((status, index) => {
    putStatus(draft, context, layout, status, { index, name: names[index] ?? status.organisation });
  });
  putTotals(draft, context, layout, statuses);
  if (hasMarkedName(named, context.language)) {
    draft.putMerged(draft.height, 0, layout.errors, textCell(t("report.russianName"), "note"));
  }
  return draft.plan("status", input.titles.status, {
    columnWidths: columnWidths(layout, names),
    frozenRows: statusRows.firstOrganisation,
    frozenColumns: layout.organisation + 1,
    print: {
      landscape: true,
      repeatRows: { from: statusRows.heading, to: statusRows.heading },
      repeatColumns: null,
      pagesAcross: 1,
    },
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

function columnWidths(layout: StatusLayout, names: readonly string[]): readonly number[] {
  const widths = Array.from({ length: layout.state + 1 }, () => countWidth);
  widths[layout.number] = 5;
  widths[layout.organisation] = fittingWidth(names, 28, organisationWidth);
  widths[layout.sources] = 34;
  widths[layout.state] = stateWidth;
  return widths;
}

function putHeading(draft: SheetDraft, { t }: ReportContext, layout: StatusLayout): void {
  const heading = (column: number | null, text: string): void => {
    if (column !== null) draft.put(statusRows.heading, column, textCell(text, "columnHeading"));
  };
  heading(layout.number, t("report.columns.number"));
  heading(layout.organisation, t("report.columns.organisation"));
  for (const column of ["sources", ...countColumns, "share", "state"] as const) {
    heading(layout[column], t(`regions.status.${column}`));
  }
}

/** Columns of whole numbers, each the name of a field of the status. */
const countColumns = [
  "expected",
  "reported",
  "missing",
  "unreadable",
  "withoutDocument",
  "errors",
  "warnings",
  "questions",
] as const satisfies readonly (keyof StatusLayout & keyof SubmissionStatus)[];

function putStatus(
  draft: SheetDraft,
  context: ReportContext,
  layout: StatusLayout,
  status: SubmissionStatus,
  { index, name }: { readonly index: number; readonly name: string },
): void {
  const row = statusRows.firstOrganisation + index;
  draft.put(row, layout.number, ordinalCell(index + 1));
  draft.put(row, layout.organisation, textCell(name));
  draft.put(row, layout.sources, textCell(sourcesText(status)));
  for (const column of countColumns) {
    const at = layout[column];
    if (at !== null) draft.put(row, at, valueCell(status[column], "number", "0"));
  }
  putShare(draft, layout, row, status);
  draft.put(row, layout.state, textCell(context.t(`regions.status.${status.state}`), stateStyles[status.state]));
}

/** "2025.xlsx – Показатели", a line a sheet. */
function sourcesText({ sources }: SubmissionStatus): string {
  return sources.map(({ file, sheet }) => (file === null ? sheet : `${file} – ${sheet}`)).join("\n");
}

/** How much of what points need is reported, in percent. */
function putShare(
  draft: SheetDraft,
  layout: StatusLayout,
  row: number,
  { expected, reported }: Pick<SubmissionStatus, "expected" | "reported">,
  style: CellStyleName = "number",
): void {
  const whole = cellAddress(row, layout.expected);
  const part = cellAddress(row, layout.reported);
  const share = expected === 0 ? 0 : Math.round((reported / expected) * 100);
  draft.put(row, layout.share, formulaCell(`=IF(${whole}=0,0,ROUND(${part}/${whole}*100,0))`, share, style, "0"));
}

/** The sums of the counts, then how many organisations are in each state. */
function putTotals(
  draft: SheetDraft,
  { t }: ReportContext,
  layout: StatusLayout,
  statuses: readonly SubmissionStatus[],
): void {
  const row = statusRows.firstOrganisation + statuses.length;
  const cellsOf = (column: number): string =>
    areaAddress({ top: statusRows.firstOrganisation, left: column, bottom: Math.max(row - 1, 0), right: column });
  if (statuses.length === 0) return;
  const sum = (of: (status: SubmissionStatus) => number): number =>
    statuses.reduce((total, status) => total + of(status), 0);
  draft.put(row, layout.organisation, textCell(t("regions.status.total"), "total"));
  for (const column of countColumns) {
    const at = layout[column];
    if (at === null) continue;
    const total = sum((status) => status[column] ?? 0);
    draft.put(row, at, formulaCell(`=SUM(${cellsOf(at)})`, total, "total", "0"));
  }
  const totals = { expected: sum(({ expected }) => expected), reported: sum(({ reported }) => reported) };
  putShare(draft, layout, row, totals, "total");
  draft.fillRow(row, layout.number, layout.state, "total");
  states.forEach((state, index) => {
    const word = t(`regions.status.${state}`);
    const count = sum((status) => (status.state === state ? 1 : 0));
    const formula = `=COUNTIF(${cellsOf(layout.state)},${quotedText(word)})`;
    draft.put(row + 1 + index, layout.organisation, textCell(word));
    draft.put(row + 1 + index, layout.expected, formulaCell(formula, count, "number", "0"));
  });
}
