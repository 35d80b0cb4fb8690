import type { EditionDraft } from "../criteria/edition";
import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import { unitText } from "../locales/unitText";
import { tableSheetPlan } from "../tables/tablePlan";
import { planCell, type PlanCell, type SheetPlan } from "../workbook/sheetPlan";

const spareRows = 25;

/** Who takes part, by official names; null without an organisations sheet. */
export function participants({ roster }: EditionDraft): readonly string[] | null {
  return roster?.filter(({ takesPart }) => takesPart).map(({ name }) => name) ?? null;
}

interface TableTexts {
  readonly title: string;
  readonly heading: string;
  readonly hint: string;
  readonly heads: readonly { readonly head: string; readonly unit: string }[];
  readonly names: readonly string[];
}

/** A table to be filled in: what is asked for in columns, with units, and a row for each organisation and some to spare. */
export function organisationTable(texts: TableTexts, language: Language, t: Translate): SheetPlan {
  const { heads, names } = texts;
  const heading = (value: string): PlanCell => planCell(value, "columnHeading");
  const table: SheetPlan["rows"] = [
    [
      heading(t("report.columns.number")),
      heading(t("report.columns.organisation")),
      ...heads.map(({ head }) => heading(head)),
    ],
    [
      heading(""),
      heading(t("evaluation.template.unit")),
      ...heads.map(({ unit }) => heading(unitText(unit, language))),
    ],
    ...Array.from({ length: Math.max(spareRows, names.length) }, (_row, index) => [
      planCell(index + 1, "number"),
      planCell(names[index] ?? null, "input"),
      ...heads.map(() => planCell(null, "inputNumber")),
    ]),
  ];
  return {
    ...tableSheetPlan({
      role: "indicators",
      title: texts.title,
      banners: [
        // It does not wrap, and a printed page ends a text where the next column is repeated.
        { cell: planCell(texts.heading, "title"), toColumn: Math.min(5, heads.length + 1) },
        { cell: planCell(texts.hint, "note"), toColumn: 1 },
      ],
      table,
      columnWidths: [5, 45, ...heads.map(() => 16)],
      frozenColumns: 2,
      print: { landscape: true, repeatRows: { from: 2, to: 3 }, repeatColumns: { from: 0, to: 1 }, pagesAcross: 4 },
      inputRules: [],
      names: [],
    }),
    // The units stay in view, too.
    frozenRows: 4,
  };
}
