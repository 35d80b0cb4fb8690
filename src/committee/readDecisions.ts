import { createTranslators } from "../locales/translators";
import type { FindWord } from "../tables/words";
import { isBlank } from "../tables/field";
import { cellAddress, type CellPosition } from "../workbook/cellAddress";
import { cellAt, textAt, type GridCell, type SheetGrid } from "../workbook/grid";
import { awardsNameColumn, type AwardsColumn } from "./awardsColumns";
import { awardsSections, type AwardsSection } from "./awardsSections";
import { verdictWords, voteKeys, type CommitteeDecision, type Verdict, type Votes } from "./decision";

/**
 * The decisions and remarks that are in a sheet of awards, in whatever language it is. Columns are found by their headings:
 * sheets of earlier versions have fewer.
 * @param isEdited whether a cell is not as it was written
 */
export function readDecisions(sheet: SheetGrid, isEdited: IsEdited = () => false): readonly CommitteeDecision[] {
  const translators = createTranslators();
  const verdictOf = verdictWords.finder(translators);
  return awardsSections(sheet, translators).flatMap((section) =>
    section.rows.flatMap((row) => {
      const organisation = decidedOn(sheet, row, section.columns.get("organisation"), isEdited);
      return decisionOf(sheet, row, section, verdictOf, organisation);
    }),
  );
}

type IsEdited = (row: number, column: number) => boolean;

/**
 * The text beside the live name, which may have changed since. Where hands have parted the two (rows sorted without the hidden
 * column, a note in it) the decision is on neither: both are named, and it no longer applies.
 */
function decidedOn(sheet: SheetGrid, row: number, column: number | undefined, isEdited: IsEdited): string {
  const hidden = textAt(sheet, row, awardsNameColumn);
  const live = textAt(sheet, row, column);
  if (hidden === "" || live === "" || hidden === live) return hidden || live;
  const isParted = isEdited(row, awardsNameColumn) || (column !== undefined && isEdited(row, column));
  return isParted ? `${live} / ${hidden}` : hidden;
}

/** Rows in which headings of awards are looked for in a sheet that may be anybody's. */
const mostAwardsRows = 500;

/** Addresses of the cells in which decisions and remarks are typed. */
export function decidedCells(sheet: SheetGrid): readonly string[] {
  const top = { ...sheet, rows: sheet.rows.slice(0, mostAwardsRows) };
  return typedCells(top, (cell) => !isBlank(cell)).map(({ row, column }) => cellAddress(row, column));
}

/** Formulas among them whose results are not stored: what was decided is not known. */
export function decisionsWithoutResult(sheet: SheetGrid): readonly CellPosition[] {
  return typedCells(sheet, ({ kind, formula }) => kind === "empty" && formula !== null);
}

function typedCells(sheet: SheetGrid, isMeant: (cell: GridCell) => boolean): readonly CellPosition[] {
  return awardsSections(sheet, createTranslators()).flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      typedColumns.flatMap((one) => {
        const column = columns.get(one);
        return column !== undefined && isMeant(cellAt(sheet, row, column)) ? [{ row, column }] : [];
      }),
    ),
  );
}

const typedColumns: readonly AwardsColumn[] = [
  "decision",
  "other",
  "decisionReason",
  "votesFor",
  "votesAgainst",
  "votesAbstained",
  "remark",
];

function decisionOf(
  sheet: SheetGrid,
  row: number,
  { columns, among }: AwardsSection,
  verdictOf: FindWord<Verdict>,
  organisation: string,
): readonly CommitteeDecision[] {
  const text = (column: AwardsColumn): string => textAt(sheet, row, columns.get(column));
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
      decision: verdictOf(words) ?? { words },
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
