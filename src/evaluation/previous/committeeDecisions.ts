import { languages } from "../../locales/language";
import { createTranslator } from "../../locales/translator";
import { awardsColumns, firstAwardSection } from "../../report/awards/awardsLayout";
import { verdicts, type CommitteeDecision, type Verdict } from "../../report/committeeDecision";
import { cellAt, type SheetGrid, type WorkbookGrid } from "../../workbook/grid";
import { resultSheetTitles } from "../ownSheets";

/** The decisions and remarks that stand in the Awards sheet of an earlier evaluation, in whatever language it is. */
export function committeeDecisions(workbook: WorkbookGrid): readonly CommitteeDecision[] {
  const title = resultSheetTitles(workbook).get("awards");
  const sheet = workbook.sheets.find((one) => one.title === title);
  if (sheet === undefined) return [];
  const verdictOf = verdictWords();
  const heads = decisionHeads();
  const decisions: CommitteeDecision[] = [];
  for (let row = firstAwardSection; row < sheet.rows.length; row++) {
    const [place, organisation, words, remark] = (["place", "organisation", "decision", "remark"] as const).map(
      (column) => textAt(sheet, row, awardsColumns[column]),
    );
    if (place === undefined || organisation === undefined || words === undefined || remark === undefined) continue;
    if (organisation === "" || (words === "" && remark === "") || heads.has(words)) continue;
    decisions.push({ organisation, place, decision: verdictOf.get(words) ?? { words }, remark });
  }
  return decisions;
}

function verdictWords(): ReadonlyMap<string, Verdict> {
  return new Map(
    languages.flatMap((language) => {
      const t = createTranslator(language);
      return verdicts.map((verdict): readonly [string, Verdict] => [t(`report.awards.${verdict}`), verdict]);
    }),
  );
}

/** Column heads stand above each section. */
function decisionHeads(): ReadonlySet<string> {
  return new Set(languages.map((language) => createTranslator(language)("report.awards.decision")));
}

function textAt(sheet: SheetGrid, row: number, column: number): string {
  return String(cellAt(sheet, row, column).value ?? "").trim();
}
