import type { Translate } from "../locales/translator";
import { areaRule, columnRules } from "../tables/column";
import { columnWidths, tableSheetPlan, type Banner } from "../tables/tablePlan";
import { areaAddress } from "../workbook/cellAddress";
import { planCell, type PlanCell, type SheetInputRule, type SheetPlan } from "../workbook/sheetPlan";
import type { CorrectionEntry } from "./correction";
import type { CorrectionColumn } from "./correction";
import { correctionColumns } from "./correctionColumns";
import type { EditionDraft } from "./edition";

const spareCorrectionRows = 60;
/** Hidden columns right of the table hold what its drop-downs offer: a drop-down holds 255 characters itself. */
const organisationList = correctionColumns.length + 1;
const codeList = organisationList + 1;
/** Nobody looks through more; beyond, the name is typed. */
const longestOffer = 1000;

interface CorrectionsSheetOptions {
  readonly entries: readonly CorrectionEntry[];
  /** Names offered in the drop-down; others may be typed. */
  readonly organisations: readonly string[];
}

/** The register of corrections and appeals: empty rows with drop-downs, below those that are there. */
export function correctionsSheetPlan(
  edition: EditionDraft,
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
    ...correctionColumns.map(({ cell }) => (index < count ? cell(entries[index] ?? null, t, "ru") : null)),
    null,
    listCell(offered[index]),
    listCell(codes[index]),
  ]);
  const heads = correctionColumns.map(({ heading }) => planCell(heading(t), "columnHeading"));
  const area = { first: headingRow + 1, last: headingRow + count };
  return {
    ...tableSheetPlan({
      role: "corrections",
      title: t("workbook.titles.corrections"),
      banners,
      table: [heads, ...rows],
      columnWidths: [...columnWidths(correctionColumns, [], t), 3, 10, 10],
      frozenColumns: 1,
      inputRules: inputRules(area, offered.length, codes.length, t),
    }),
    hiddenColumns: new Set([organisationList, codeList]),
  };
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
  const offer = (key: CorrectionColumn, list: number, count: number): readonly SheetInputRule[] => {
    const column = correctionColumns.findIndex((other) => other.key === key);
    const offered = areaAddress({ top: first, left: list, bottom: first + count - 1, right: list }, "$");
    return count === 0
      ? []
      : areaRule(
          { top: first, left: column, bottom: last, right: column },
          { rule: { kind: "listArea", formula: `=${offered}` }, message: t("criteria.input.list"), open: true },
        );
  };
  return [
    ...offer("organisation", organisationList, organisations),
    ...offer("criterion", codeList, codes),
    ...columnRules(correctionColumns, { top: first, bottom: last }, t),
  ];
}
