import { languages } from "../../locales/language";
import { createTranslator, type Translate } from "../../locales/translator";
import type { AwardsColumn } from "../../report/awards/awardsLayout";
import { verdictText } from "../../report/awards/decisionCells";
import { verdicts, voteKeys, type CommitteeDecision, type Verdict, type Votes } from "../../report/committeeDecision";
import { textAt, type SheetGrid, type WorkbookGrid } from "../../workbook/grid";
import { resultSheetTitles } from "../ownSheets";
import { awardsSections, type AwardsSection } from "./awardsSections";

/**
 * The decisions and remarks that stand in the Awards sheet of an earlier evaluation, in whatever language it is. Columns
 * are found by their heads: sheets of earlier versions have fewer.
 */
export function committeeDecisions(workbook: WorkbookGrid): readonly CommitteeDecision[] {
  const title = resultSheetTitles(workbook).get("awards");
  const sheet = workbook.sheets.find((one) => one.title === title);
  return sheet === undefined ? [] : decisionsIn(sheet);
}

/** The decisions that stand in a sheet of awards. */
export function decisionsIn(sheet: SheetGrid): readonly CommitteeDecision[] {
  const translators = languages.map(createTranslator);
  const verdictOf = verdictWords(translators);
  return awardsSections(sheet, translators).flatMap((section) =>
    section.rows.flatMap((row) => decisionOf(sheet, row, section, verdictOf)),
  );
}

function decisionOf(
  sheet: SheetGrid,
  row: number,
  { columns, among }: AwardsSection,
  verdictOf: ReadonlyMap<string, Verdict>,
): readonly CommitteeDecision[] {
  const text = (column: AwardsColumn): string => textAt(sheet, row, columns.get(column));
  const organisation = text("organisation");
  const words = text("decision");
  const votes = { for: text("votesFor"), against: text("votesAgainst"), abstained: text("votesAbstained") };
  const other = text("other");
  const reason = text("decisionReason");
  const remark = text("remark");
  if ([words, other, reason, remark, ...Object.values(votes)].every((one) => one === "")) return [];
  return [
    {
      organisation,
      place: text("place"),
      decision: verdictOf.get(words.toLowerCase()) ?? { words },
      ...(other === "" ? {} : { other }),
      ...(reason === "" ? {} : { reason }),
      ...votesFrom(votes),
      remark,
      ...(among === undefined ? {} : { among }),
    },
  ];
}

/** Anything but a whole number from 0 on is none, and kept as it was typed. */
function votesFrom(typed: Readonly<Record<keyof Votes, string>>): Pick<CommitteeDecision, "votes" | "unreadVotes"> {
  const count = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null);
  const votes = { for: count(typed.for), against: count(typed.against), abstained: count(typed.abstained) };
  const unread = voteKeys.filter((key) => typed[key] !== "" && votes[key] === null);
  return {
    ...(voteKeys.every((key) => votes[key] === null) ? {} : { votes }),
    ...(unread.length === 0 ? {} : { unreadVotes: Object.fromEntries(unread.map((key) => [key, typed[key]])) }),
  };
}

function verdictWords(translators: readonly Translate[]): ReadonlyMap<string, Verdict> {
  return new Map(
    translators.flatMap((t) =>
      verdicts.map((verdict): readonly [string, Verdict] => [verdictText(verdict, t).toLowerCase(), verdict]),
    ),
  );
}
