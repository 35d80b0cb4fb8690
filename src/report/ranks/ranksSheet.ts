import type { SheetPlan } from "../../workbook/sheetPlan";
import { fingerprintRows } from "../kit/fingerprintFoot";
import { organisationColumnFacts, putBlockHeading, putOrganisations } from "../kit/organisationTable";
import { heightOf, pageRoom, pagesDown } from "../kit/pageFit";
import { textCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { pagesAcross } from "../kit/textFit";
import { ranksColumns } from "./rankColumns";
import { noValueMark } from "./ranksFormat";
import { rankShades } from "./rankShades";
import { ranksRows } from "./ranksLayout";

/** Over which the note is, beside the columns that each page repeats: there it would be cut. */
const noteColumns = 12;
/** Ranks: the rank on each criterion by its points, and how places follow from totals and tie-break rules. */
export function ranksSheet(context: ReportContext): SheetPlan {
  const { input, ranks, t, evaluation } = context;
  const draft = new SheetDraft();
  draft.put(ranksRows.title, 0, textCell(t("report.ranks.title", { year: evaluation.edition.title.year }), "title"));
  const right = Math.min(ranks.order, ranks.firstRank + noteColumns - 1);
  const note = textCell(
    t(context.live ? "report.ranks.hint" : "report.ranks.hintValues", { mark: noValueMark }),
    "note",
  );
  draft.putMerged(ranksRows.hint, ranks.firstRank, right, note);
  for (const { group, criteria } of ranks.blocks) {
    const columns = criteria.map(({ column }) => column);
    const area = { left: Math.min(...columns), right: Math.max(...columns) };
    putBlockHeading(draft, context, group, ranksRows.block, area);
  }
  draft.putMerged(ranksRows.block, 0, ranks.organisationColumn, textCell(t("report.ranks.shades"), "note"));
  const columns = ranksColumns(context);
  putOrganisations(draft, columns, { heads: ranksRows.code, ...ranksRows }, context);
  const shown = columns.flatMap(({ width, hidden }) => (hidden === true ? [] : [width]));
  const across = pagesAcross(shown, ranks.organisationColumn + 1);
  const sheet = draft.plan("ranks", input.titles.ranks, {
    ...organisationColumnFacts(columns),
    shades: rankShades(ranks),
    frozenRows: ranksRows.firstOrganisation,
    frozenColumns: ranks.organisationColumn + 1,
  });
  const height = heightOf(sheet, 0, draft.height + fingerprintRows);
  const print = {
    landscape: true,
    repeatRows: { from: ranksRows.block, to: ranksRows.name },
    repeatColumns: { from: 0, to: ranks.organisationColumn },
    pagesAcross: across,
    ...pagesDown(height, pageRoom(sheet, across, ranks.organisationColumn + 1)),
  };
  return { ...sheet, print };
}
