import { languages } from "../locales/language";
import type { Translators } from "../locales/translators";
import { isBlank, valueOr } from "../tables/field";
import { checkHeadings, filledRows, rowFields, type FoundTable, type RowFields } from "../tables/foundTable";
import { SheetLog } from "../tables/sheetLog";
import { plainWord } from "../tables/words";
import { positionAddress, type CellPosition } from "../workbook/cellAddress";
import type { RosterOrganisation } from "./edition";
import { entryConditions, type EntryAnswers, type EntryCondition } from "./entryCondition";
import type { Settings } from "./settings";
import { entryColumns, organisationColumns, type OrganisationColumn } from "./organisationColumns";
import type { EntryLayout } from "./staffLayout";

interface OrganisationsReading {
  /** null where the sheet is empty or holds examples only. */
  readonly roster: readonly RosterOrganisation[] | null;
  /** null where there is no roster. */
  readonly entryLayout: EntryLayout | null;
  readonly log: SheetLog;
}

/**
 * Reads the organisations below the headings found. Rows marked as examples do not count.
 * @param settings the entry conditions that are switched on: what is wrong with answers to others is a warning; and whether dates decide
 */
export function readOrganisations(
  table: FoundTable<OrganisationColumn>,
  settings: Pick<Settings, "entryConditions" | "tieBreaks" | "byGroups">,
): OrganisationsReading {
  const log = new SheetLog(table.sheet.title);
  if (!checkHeadings(table, ["name"], log)) return { roster: null, entryLayout: null, log };
  const isExample = exampleTest(table.translators);
  const names = new NameRegister(log);
  const read = filledRows(table)
    .map((row) => rowFields(table, row, log))
    .filter((fields) => !isExample(fields))
    .flatMap((fields) => readOrganisation(fields, settings, names));
  if (read.length === 0) return { roster: null, entryLayout: null, log };
  return {
    roster: read.map(({ organisation }) => organisation),
    entryLayout: {
      rows: new Map(read.map(({ organisation, row }) => [organisation.name, row])),
      columns: new Map(entryConditions.flatMap((condition) => columnOf(table, condition))),
    },
    log,
  };
}

function columnOf(
  { columns }: FoundTable<OrganisationColumn>,
  condition: EntryCondition,
): readonly (readonly [EntryCondition, number])[] {
  const column = columns.get(condition);
  return column === undefined ? [] : [[condition, column]];
}

function exampleTest(translators: Translators): (fields: RowFields<OrganisationColumn>) => boolean {
  const marks = languages.map((language) =>
    plainWord(translators[language]("criteria.organisationsSheet.exampleMark")),
  );
  return (fields) => {
    const { cell } = fields("name");
    const name = typeof cell.value === "string" ? plainWord(cell.value) : "";
    return marks.some((mark) => name.startsWith(mark));
  };
}

function readOrganisation(
  fields: RowFields<OrganisationColumn>,
  { entryConditions, tieBreaks, byGroups }: Pick<Settings, "entryConditions" | "tieBreaks" | "byGroups">,
  names: NameRegister,
): readonly { readonly organisation: RosterOrganisation; readonly row: number }[] {
  const columns = organisationColumns;
  const { cell, at, log } = fields("name");
  const name = valueOr(columns.name.read(fields), "");
  const nameKk = valueOr(columns.nameKk.read(fields), "");
  const spellings = valueOr(columns.spellings.read(fields), []);
  const takesPart = valueOr(columns.takesPart.read(fields), true);
  const reason = valueOr(columns.reason.read(fields), "");
  const group = valueOr(columns.group.read(fields), "");
  const submitted = valueOr(columns.submitted.read(fields), "");
  const meets = readAnswers(fields, entryConditions);
  if (name === "") {
    if (isBlank(cell)) log.error("organisationNameMissing", at);
    return [];
  }
  if (!names.addOfficial(name, at)) return [];
  if (nameKk !== "") names.addSpelling(nameKk, name, fields("nameKk").at);
  for (const spelling of spellings) names.addSpelling(spelling, name, fields("spellings").at);
  if (!takesPart && reason === "") log.warning("organisationReasonMissing", fields("reason").at, { name });
  if (takesPart && submitted === "" && tieBreaks.some(({ kind }) => kind === "submitted")) {
    log.warning("organisationDateMissing", fields("submitted").at, { name });
  }
  if (byGroups && takesPart && group === "") log.error("organisationGroupMissing", fields("group").at, { name });
  const known = {
    ...{ name, nameKk, spellings, takesPart, reason },
    ...(group === "" ? {} : { group }),
    ...(submitted === "" ? {} : { submitted }),
  };
  return [{ organisation: Object.keys(meets).length === 0 ? known : { ...known, meets }, row: at.row }];
}

function readAnswers(fields: RowFields<OrganisationColumn>, required: readonly EntryCondition[]): EntryAnswers {
  const answers = entryColumns.map((column): EntryAnswers => {
    const field = fields(column.key);
    const log = required.includes(column.key) ? field.log : field.log.forUnused();
    const answer = column.read(() => ({ ...field, log }));
    return answer.state === "read" ? { [column.key]: answer.value } : {};
  });
  return answers.reduce((all, one) => ({ ...all, ...one }), {});
}

/** Every name and spelling, so that none leads to two organisations. */
class NameRegister {
  private readonly owners = new Map<string, { readonly name: string; readonly at: CellPosition }>();

  constructor(private readonly log: SheetLog) {}

  /** @returns false where the organisation is in the sheet already */
  addOfficial(name: string, at: CellPosition): boolean {
    const earlier = this.owners.get(plainWord(name));
    if (earlier === undefined) {
      this.owners.set(plainWord(name), { name, at });
      return true;
    }
    if (plainWord(earlier.name) !== plainWord(name)) {
      this.reportSpelling(name, name, at, earlier);
      return true;
    }
    this.log.error("rosterNameRepeated", at, { name, first: positionAddress(earlier.at) });
    return false;
  }

  addSpelling(spelling: string, name: string, at: CellPosition): void {
    const earlier = this.owners.get(plainWord(spelling));
    if (earlier === undefined) this.owners.set(plainWord(spelling), { name, at });
    else if (earlier.name !== name) this.reportSpelling(spelling, name, at, earlier);
  }

  private reportSpelling(
    spelling: string,
    name: string,
    at: CellPosition,
    earlier: { readonly name: string; readonly at: CellPosition },
  ): void {
    const first = positionAddress(earlier.at);
    this.log.error("organisationSpellingRepeated", at, { spelling, name, other: earlier.name, first });
  }
}
