import { countIssues } from "../../issues/issue";
import { localisedText } from "../../locales/language";
import type { SheetName, SheetPlan } from "../../workbook/sheetPlan";
import { assumptions } from "../assumptions";
import { editionLine } from "../kit/editionLine";
import { ordinalCell, formulaCell, textCell, valueCell } from "../kit/planCell";
import { numberWidth, pagesAcross } from "../kit/textFit";
import { quotedText } from "../kit/quotedText";
import type { ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { staffSheetsAsUsed } from "./asUsed";
import { checksCells, checksColumns, checksNames, checksRows, checksWidths } from "./checksLayout";
import { correctionTable } from "./correctionTable";
import { addedCriteria, criteriaAsUsed } from "./criteriaAsUsed";
import { decisionsAsUsed } from "./decisionsAsUsed";
import { issueTable } from "./issueTable";
import { ownNumbers } from "./ownNumbers";
import { regionsAsRead } from "./regionsAsRead";
import { sheetsAsWritten } from "./sheetsAsWritten";
import { slipTable } from "./slipTable";

/**
 * Checks: whether formulas and the add-in agree, what was used and assumed, and every issue.
 * @param sheets all other results
 */
export function checksSheet(context: ReportContext, sheets: readonly SheetPlan[]): SheetPlan {
  const { input, t, evaluation } = context;
  const draft = new SheetDraft();
  draft.put(checksRows.title, 0, textCell(t("report.checks.title", { year: evaluation.edition.title.year }), "title"));
  putFacts(draft, context);
  putAssumptions(draft, draft.height + 1, context);
  correctionTable(draft, context);
  slipTable(draft, context);
  issueTable(draft, draft.height + 1, context);
  const printed = draft.height - 1;
  const totals = sheets.find(({ role }) => role === "totals");
  const awards = sheets.find(({ role }) => role === "awards");
  const differing = totals === undefined ? null : ownNumbers(draft, draft.height + 1, context, totals);
  const decisions =
    differing === null || awards === undefined ? null : decisionsAsUsed(draft, draft.height + 1, context, awards);
  const changed = differing === null ? null : sheetsAsWritten(draft, draft.height + 1, context, sheets);
  const regions = regionsAsRead(draft, draft.height + 1, context);
  const criteria = criteriaAsUsed(draft, draft.height + 1, context);
  const settings = staffSheetsAsUsed(draft, draft.height + 1, context);
  const counted = (parts: readonly (string | null)[]): readonly string[] => parts.filter((part) => part !== null);
  putCounts(draft, context, {
    differences: counted([differing, decisions?.proposals ?? null]),
    settingsChanged: counted([criteria, ...settings, regions]),
    sheetsChanged: counted([changed]),
    decisionsChanged: counted([decisions?.decisions ?? null]),
  });
  const widths = [
    checksWidths.key,
    checksWidths.text,
    checksWidths.count,
    ...Array.from({ length: draft.width - checksColumns.first }, (_width, index) => {
      const numbers = draft.numbersOf(checksColumns.first + index);
      return Math.max(checksWidths.other, numberWidth(numbers, evaluation.edition.settings.decimals));
    }),
  ];
  return draft.plan("checks", input.titles.checks, {
    columnWidths: widths,
    frozenColumns: checksColumns.count,
    frozenRows: checksRows.verdict + 1,
    print: {
      lastRow: printed,
      // With the counts: sentences are over all three, and are cut where a page repeats only two.
      repeatColumns: { from: 0, to: checksColumns.count },
      pagesAcross: pagesAcross(widths, checksColumns.count + 1),
    },
    names: [
      countName(checksNames.differences, checksRows.differences),
      countName(checksNames.settingsChanged, checksRows.settingsChanged),
    ],
  });
}

function countName(name: string, row: number): SheetName {
  return { name, area: { top: row, left: checksColumns.count, bottom: row, right: checksColumns.count } };
}

type ChecksCount = keyof typeof checksCells;

/** The live counts, and the sentence that follows from them. */
function putCounts(
  draft: SheetDraft,
  context: ReportContext,
  counted: Readonly<Record<ChecksCount, readonly string[]>>,
): void {
  const { t, live } = context;
  const keys: readonly ChecksCount[] = ["differences", "settingsChanged", "sheetsChanged", "decisionsChanged"];
  for (const key of keys) {
    const row = checksRows[key];
    const label = t(key === "differences" && !live ? "report.checks.notCompared" : `report.checks.${key}`);
    draft.putMerged(row, checksColumns.key, checksColumns.text, textCell(label));
    const areas = counted[key];
    const added = key === "settingsChanged" ? `+${addedCriteria(context)}` : "";
    const cell =
      areas.length === 0
        ? valueCell(0, "total", "0")
        : formulaCell(`=SUM(${areas.join(",")})${added}`, 0, "total", "0");
    draft.put(row, checksColumns.count, cell);
  }
  const agreed = t("report.checks.agreed");
  const all = keys.map((key) => checksCells[key]).join("+");
  const verdict = `=IF(${all}>0,${quotedText(t("report.checks.disagreed"))},${quotedText(agreed)})`;
  draft.putMerged(checksRows.verdict, checksColumns.key, checksColumns.count, formulaCell(verdict, agreed, "info"));
  draft.setLeastLines(checksRows.verdict, 3);
}

function putFacts(draft: SheetDraft, context: ReportContext): void {
  const { evaluation, t, language, input } = context;
  const { title } = evaluation.edition;
  const facts: readonly (readonly [string, string | number])[] = [
    [t("report.checks.edition"), `${localisedText(title.title, language)} (${title.id})`],
    [t("report.checks.year"), title.year],
    [t("report.checks.rated"), evaluation.organisations.length],
    [t("report.checks.notRated"), evaluation.notRated.length],
    [t("report.severity.errors"), countIssues(input.issues, "error")],
    [t("report.severity.warnings"), countIssues(input.issues, "warning")],
    [t("report.severity.infos"), countIssues(input.issues, "info")],
    [t("report.checks.fingerprint"), evaluation.fingerprint],
  ];
  const state = editionLine(context);
  draft.putMerged(checksRows.firstFact, checksColumns.key, checksColumns.count, state);
  facts.forEach(([label, value], index) => {
    const row = checksRows.firstFact + 1 + index;
    draft.put(row, checksColumns.key, textCell(label));
    draft.putMerged(
      row,
      checksColumns.text,
      checksColumns.count,
      valueCell(value, "text", typeof value === "number" ? "0" : null),
    );
  });
}

function putAssumptions(draft: SheetDraft, top: number, { evaluation, t }: ReportContext): void {
  draft.put(top, 0, textCell(t("report.assumptions.heading"), "heading"));
  assumptions(evaluation).forEach(({ key, params }, index) => {
    const row = top + 1 + index;
    const text = t(key, params);
    draft.put(row, checksColumns.key, ordinalCell(index + 1));
    draft.putMerged(row, checksColumns.text, checksColumns.count, textCell(text));
  });
}
