import type { SubmissionState, SubmissionStatus } from "../../intake/submissionStatus";
import type { TextKey } from "../../locales/translator";
import type { CellStyleName } from "../../workbook/sheetPlan";
import { formulaCell, ordinalCell, textCell, valueCell } from "../kit/planCell";
import type { CellOfRow, ResultColumn } from "../kit/resultColumn";
import { fittingWidth } from "../kit/textFit";

const organisationWidth = 45;

interface StatusRow {
  readonly status: SubmissionStatus;
  readonly index: number;
  readonly name: string;
}

/** Columns of whole numbers, each the name of a field of the status. */
type CountKey =
  "expected" | "reported" | "missing" | "unreadable" | "withoutDocument" | "errors" | "warnings" | "questions";

export type StatusKey = "number" | "organisation" | "sources" | CountKey | "share" | "state";

export interface StatusColumn extends ResultColumn<StatusKey, StatusRow> {
  /** What the last row adds up. */
  readonly count?: (status: SubmissionStatus) => number;
}

const stateStyles: Readonly<Record<SubmissionState, CellStyleName>> = {
  ready: "text",
  open: "warning",
  nothing: "error",
};

/** Columns of the sheet of submissions, in their order; without documents where none is named at all. */
export function statusColumns(names: readonly string[], documents: boolean): readonly StatusColumn[] {
  return [
    column("number", "report.columns.number", 5, ({ index }) => ordinalCell(index + 1)),
    column("organisation", "report.columns.organisation", fittingWidth(names, 28, organisationWidth), ({ name }) =>
      textCell(name),
    ),
    column("sources", "regions.status.sources", 34, ({ status }) => textCell(sourcesText(status))),
    counted("expected"),
    counted("reported"),
    column("share", "regions.status.share", 17, ({ status }, _context, cellOf) => shareCell(status, cellOf, "number")),
    counted("missing"),
    counted("unreadable"),
    ...(documents ? [counted("withoutDocument")] : []),
    counted("errors"),
    counted("warnings"),
    counted("questions"),
    column("state", "regions.status.state", 16, ({ status }, { t }) =>
      textCell(t(`regions.status.${status.state}`), stateStyles[status.state]),
    ),
  ];
}

function column(key: StatusKey, heading: TextKey, width: number, cell: StatusColumn["cell"]): StatusColumn {
  return { key, heading: (t) => t(heading), width: () => width, cell };
}

function counted(key: CountKey): StatusColumn {
  return {
    ...column(key, `regions.status.${key}`, 17, ({ status }) => valueCell(status[key], "number", "0")),
    count: (status) => status[key] ?? 0,
  };
}

/** "2025.xlsx – Показатели", a row of text a sheet. */
function sourcesText({ sources }: SubmissionStatus): string {
  return sources.map(({ file, sheet }) => (file === null ? sheet : `${file} – ${sheet}`)).join("\n");
}

/** How much of what points need is reported, in percent. */
export function shareCell(
  { expected, reported }: Pick<SubmissionStatus, "expected" | "reported">,
  cellOf: CellOfRow<StatusKey>,
  style: CellStyleName,
) {
  const whole = cellOf("expected");
  const share = expected === 0 ? 0 : Math.round((reported / expected) * 100);
  return formulaCell(`=IF(${whole}=0,0,ROUND(${cellOf("reported")}/${whole}*100,0))`, share, style, "0");
}
