import { columnsOf, type Column } from "../tables/column";
import { isCalendarDay } from "../tables/calendarDay";
import { checkedText, nameInput, nameListInput, yesNoInput } from "../tables/input";
import type { RosterOrganisation } from "./edition";
import { entryConditions, type EntryCondition } from "./entryCondition";

export type OrganisationColumn =
  "name" | "nameKk" | "spellings" | "group" | "takesPart" | "reason" | "submitted" | EntryCondition;

const plain = columnsOf<OrganisationColumn, RosterOrganisation>((key) => `criteria.organisationColumn.${key}`);

const day = checkedText({ most: 60, fits: isCalendarDay, other: "settingNotDate" });

export const organisationColumns = {
  name: plain("name", 52, nameInput, ({ name }) => name),
  nameKk: plain("nameKk", 52, nameInput, ({ nameKk }) => nameKk),
  spellings: plain("spellings", 40, nameListInput, ({ spellings }) => spellings),
  group: plain("group", 22, nameInput, ({ group }) => group ?? null),
  takesPart: plain("takesPart", 14, yesNoInput, ({ takesPart }) => takesPart),
  reason: plain("reason", 34, nameInput, ({ reason }) => reason),
  submitted: plain("submitted", 16, day, ({ submitted }) => submitted ?? null),
} as const;

export const entryColumns: readonly Column<EntryCondition, RosterOrganisation, boolean>[] = entryConditions.map(
  (condition) => plain(condition, 21, yesNoInput, ({ meets }) => meets?.[condition] ?? null),
);

/** In the order in which the sheet is written; it is read in any order. */
export const organisationColumnList: readonly Column<OrganisationColumn, RosterOrganisation>[] = [
  ...Object.values(organisationColumns),
  ...entryColumns,
];
