import { entryConditions, type EntryCondition } from "./entryCondition";
import { words } from "./words";

export type OrganisationColumn = "name" | "nameKk" | "spellings" | "takesPart" | "reason" | EntryCondition;

/** In the order in which the sheet is written; it is read in any order. */
export const organisationColumns: readonly OrganisationColumn[] = [
  "name",
  "nameKk",
  "spellings",
  "takesPart",
  "reason",
  ...entryConditions,
];

export const organisationColumnWords = words(organisationColumns, (column) => `criteria.organisationColumn.${column}`);
