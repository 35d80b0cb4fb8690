import type { Translate } from "../locales/translator";
import { areaAddress } from "../workbook/cellAddress";
import type { GridCell } from "../workbook/grid";
import type { InputRule, PlanCell, SheetInputRule, SheetPlan } from "../workbook/sheetPlan";
import { sheetRoleName } from "../workbook/sheetRole";
import { correctionColumns, correctionColumnWords, correctionDecisionWords } from "./correctionColumns";
import type { CorrectionEntry } from "./correction";
import type { Edition } from "./edition";
import { columnWidth, inputRule, listRule, planCell, staffPlan, type Banner } from "./staffPlan";
import { wordList } from "./words";

/** Empty rows, ready for corrections. */
export const spareCorrectionRows = 60;
/** Hidden columns right of the table hold what its drop-downs offer: a drop-down holds 255 characters itself. */
const organisationList = correctionColumns.length + 1;
const codeList = organisationList + 1;
/** Nobody looks through more; beyond, the name is typed. */
const longestOffer = 1000;

/** What the corrections sheet is written with. */
export interface CorrectionsSheetOptions {
  /** Rows that stand in the sheet already. */
  readonly entries: readonly CorrectionEntry[];
  /** Names offered in the drop-down; others may be typed. */
  readonly organisations: readonly string[];
}

/** The register of corrections and appeals: empty rows with drop-downs, below those that are there. */
export function correctionsSheetPlan(
  edition: Edition,
  t: Translate,
  { entries, organisations }: CorrectionsSheetOptions,
): SheetPlan {
  const banners: readonly Banner[] = [
    { cell: planCell(t("corrections.title"), "title"), toColumn: 4 },
    { cell: planCell(t("corrections.hint"), "note"), toColumn: 4 },
  ];
  const headingRow = banners.length;
  const codes = edition.criteria.map(({ code }) => code);
  const offered = organisations.slice(0, longestOffer);
  const count = entries.length + spareCorrectionRows;
  const rows = Array.from({ length: Math.max(count, offered.length, codes.length) }, (_row, index) => [
    ...(index < count ? entryCells(entries[index]) : correctionColumns.map(() => null)),
    null,
    listCell(offered[index]),
    listCell(codes[index]),
  ]);
  const heads = wordList(correctionColumnWords, t).map((heading) => planCell(heading, "columnHeading"));
  const area = { first: headingRow + 1, last: headingRow + count };
  return {
    ...staffPlan({
      role: "corrections",
      title: t("workbook.titles.corrections"),
      banners,
      table: [heads, ...rows],
      columnWidths: [52, columnWidth(12, wordList(correctionColumnWords, t)), 18, 18, 44, 18, 40, 3, 10, 10],
      frozenColumns: 1,
      print: {
        landscape: true,
        repeatRows: { from: headingRow, to: headingRow },
        repeatColumns: null,
        pagesAcross: 1,
      },
      inputRules: inputRules(area, offered.length, codes.length, t),
      names: [
        {
          name: sheetRoleName("corrections"),
          area: { top: headingRow, left: 0, bottom: headingRow, right: correctionColumns.length - 1 },
        },
      ],
    }),
    hiddenColumns: new Set([organisationList, codeList]),
  };
}

function entryCells(entry: CorrectionEntry | undefined): readonly PlanCell[] {
  return correctionColumns.map((column) => {
    if (entry === undefined) return planCell(null, "input", column === "criterion" ? "@" : null);
    const { value, format, kind }: GridCell = entry.cells[column];
    if (kind === "number") return planCell(value, "input", format);
    return planCell(value, "input", column === "criterion" ? "@" : null);
  });
}

/** Not wrapped: long names in a hidden column would make every row of the register high. */
function listCell(text: string | undefined): PlanCell | null {
  return text === undefined ? null : planCell(text, "plain", "@");
}

function inputRules(
  { first, last }: { readonly first: number; readonly last: number },
  organisations: number,
  codes: number,
  t: Translate,
): readonly SheetInputRule[] {
  const over = (column: number) => ({ top: first, left: column, bottom: last, right: column });
  const listOf = (column: number, count: number): InputRule => ({
    kind: "listArea",
    formula: `=${areaAddress({ top: first, left: column, bottom: first + count - 1, right: column }, "$")}`,
  });
  const decisions = listRule(wordList(correctionDecisionWords, t));
  return [
    ...(organisations === 0
      ? []
      : [inputRule(over(correctionColumns.indexOf("organisation")), listOf(organisationList, organisations), null)]),
    ...(codes === 0 ? [] : [inputRule(over(correctionColumns.indexOf("criterion")), listOf(codeList, codes), null)]),
    ...(decisions === null
      ? []
      : [inputRule(over(correctionColumns.indexOf("decision")), decisions, t("criteria.input.list"))]),
  ];
}
