import { languages } from "../../locales/language";
import { createTranslator } from "../../locales/translator";
import { awardColumns, awardHead } from "../../report/awards/awardHeads";
import { firstAwardSection, type AwardsColumn } from "../../report/awards/awardsLayout";
import { verdictText } from "../../report/awards/decisionCells";
import { verdicts, type CommitteeDecision, type Verdict, type Votes } from "../../report/committeeDecision";
import { cellAt, type SheetGrid, type WorkbookGrid } from "../../workbook/grid";
import { resultSheetTitles } from "../ownSheets";

/**
 * The decisions and remarks that stand in the Awards sheet of an earlier evaluation, in whatever language it is. Columns
 * are found by their heads: sheets of earlier versions have fewer.
 */
export function committeeDecisions(workbook: WorkbookGrid): readonly CommitteeDecision[] {
  const title = resultSheetTitles(workbook).get("awards");
  const sheet = workbook.sheets.find((one) => one.title === title);
  if (sheet === undefined) return [];
  const verdictOf = verdictWords();
  const headOf = headWords();
  const decisions: CommitteeDecision[] = [];
  let columns: Columns = new Map();
  for (let row = firstAwardSection; row < sheet.rows.length; row++) {
    const heads = headsOf(sheet, row, headOf);
    if (heads.has("organisation") && heads.has("decision")) columns = heads;
    else decisions.push(...decisionOf(sheet, row, columns, verdictOf));
  }
  return decisions;
}

type Columns = ReadonlyMap<AwardsColumn, number>;

function decisionOf(
  sheet: SheetGrid,
  row: number,
  columns: Columns,
  verdictOf: ReadonlyMap<string, Verdict>,
): readonly CommitteeDecision[] {
  const text = (column: AwardsColumn): string => textAt(sheet, row, columns.get(column));
  const organisation = text("organisation");
  const words = text("decision");
  const votes = votesAt(sheet, row, columns);
  const other = text("other");
  const reason = text("decisionReason");
  const remark = text("remark");
  const isBlank = votes === null && [words, other, reason, remark].every((one) => one === "");
  if (organisation === "" || isBlank) return [];
  return [
    {
      organisation,
      place: text("place"),
      decision: verdictOf.get(words.toLowerCase()) ?? { words },
      ...(other === "" ? {} : { other }),
      ...(reason === "" ? {} : { reason }),
      ...(votes === null ? {} : { votes }),
      remark,
    },
  ];
}

/** null where no vote is stated; anything but a whole number from 0 on is none. */
function votesAt(sheet: SheetGrid, row: number, columns: Columns): Votes | null {
  const count = (column: AwardsColumn): number | null => {
    const text = textAt(sheet, row, columns.get(column));
    return /^\d{1,6}$/.test(text) ? Number(text) : null;
  };
  const votes = { for: count("votesFor"), against: count("votesAgainst"), abstained: count("votesAbstained") };
  return votes.for === null && votes.against === null && votes.abstained === null ? null : votes;
}

function verdictWords(): ReadonlyMap<string, Verdict> {
  return new Map(
    languages.flatMap((language) => {
      const t = createTranslator(language);
      return verdicts.map((verdict): readonly [string, Verdict] => [verdictText(verdict, t).toLowerCase(), verdict]);
    }),
  );
}

/** Column heads stand above each section. */
function headWords(): ReadonlyMap<string, AwardsColumn> {
  return new Map(
    languages.flatMap((language) => {
      const t = createTranslator(language);
      return awardColumns.map((column): readonly [string, AwardsColumn] => [awardHead(column, t), column]);
    }),
  );
}

function headsOf(sheet: SheetGrid, row: number, headOf: ReadonlyMap<string, AwardsColumn>): Columns {
  const heads = new Map<AwardsColumn, number>();
  (sheet.rows[row] ?? []).forEach((_cell, column) => {
    const head = headOf.get(textAt(sheet, row, column));
    if (head !== undefined && !heads.has(head)) heads.set(head, column);
  });
  return heads;
}

function textAt(sheet: SheetGrid, row: number, column: number | undefined): string {
  return column === undefined ? "" : String(cellAt(sheet, row, column).value ?? "").trim();
}
