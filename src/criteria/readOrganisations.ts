import type { RosterOrganisation } from "./edition";
import { entryConditions, type EntryAnswers, type EntryCondition } from "./entryCondition";
import { organisationColumns, organisationColumnWords, type OrganisationColumn } from "./organisationColumns";
import type { EntryLayout } from "./staffLayout";
import { isBlank, readText, readYesNo, valueOr } from "./staffField";
import { placeAddress, StaffLog, type CellPlace } from "./staffLog";
import { checkHeadings, filledRows, rowFields, type RowFields, type StaffTable } from "./staffTable";
import { translatorOf, type StaffVocabulary } from "./staffVocabulary";
import { splitList } from "./textList";
import { languages } from "../locales/language";
import { plainWord, wordTexts } from "./words";

export interface OrganisationsReading {
  /** null where the sheet is empty or holds examples only. */
  readonly roster: readonly RosterOrganisation[] | null;
  /** null where there is no roster. */
  readonly entryLayout: EntryLayout | null;
  readonly log: StaffLog;
}

/**
 * Reads the organisations below the headings found. Rows marked as examples do not count.
 * @param required the entry conditions that are switched on; what is wrong with answers to others is a warning
 */
export function readOrganisations(
  table: StaffTable<OrganisationColumn>,
  required: readonly EntryCondition[],
  vocabulary: StaffVocabulary,
): OrganisationsReading {
  const log = new StaffLog(table.sheet.title);
  const t = translatorOf(vocabulary, table.language);
  const heading = wordTexts(organisationColumnWords, t);
  if (!checkHeadings(table, ["name"], heading, log)) return { roster: null, entryLayout: null, log };
  const isExample = exampleTest(vocabulary);
  const names = new NameRegister(log);
  const read = filledRows(table, organisationColumns)
    .map((row) => rowFields(table, row, heading, log))
    .filter((fields) => !isExample(fields))
    .flatMap((fields) => readOrganisation(fields, required, vocabulary, names));
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
  { columns }: StaffTable<OrganisationColumn>,
  condition: EntryCondition,
): readonly (readonly [EntryCondition, number])[] {
  const column = columns.get(condition);
  return column === undefined ? [] : [[condition, column]];
}

function exampleTest({ translators }: StaffVocabulary): (fields: RowFields<OrganisationColumn>) => boolean {
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
  required: readonly EntryCondition[],
  vocabulary: StaffVocabulary,
  names: NameRegister,
): readonly { readonly organisation: RosterOrganisation; readonly row: number }[] {
  const textOf = (column: OrganisationColumn): string => valueOr(readText(fields(column)), "");
  const { cell, place, log } = fields("name");
  const name = textOf("name");
  const nameKk = textOf("nameKk");
  const spellings = splitList(textOf("spellings"));
  const takesPart = valueOr(readYesNo(fields("takesPart"), vocabulary.yesNo), true);
  const reason = textOf("reason");
  const meets = readAnswers(fields, required, vocabulary);
  if (name === "") {
    if (isBlank(cell)) log.error("organisationNameMissing", place);
    return [];
  }
  if (!names.addOfficial(name, place)) return [];
  if (nameKk !== "") names.addSpelling(nameKk, name, fields("nameKk").place);
  for (const spelling of spellings) names.addSpelling(spelling, name, fields("spellings").place);
  if (!takesPart && reason === "") log.warning("organisationReasonMissing", fields("reason").place, { name });
  const known = { name, nameKk, spellings, takesPart, reason };
  return [{ organisation: Object.keys(meets).length === 0 ? known : { ...known, meets }, row: place.row }];
}

function readAnswers(
  fields: RowFields<OrganisationColumn>,
  required: readonly EntryCondition[],
  { yesNo }: StaffVocabulary,
): EntryAnswers {
  const answers = entryConditions.map((condition): EntryAnswers => {
    const field = fields(condition);
    const log = required.includes(condition) ? field.log : field.log.forUnused();
    const answer = readYesNo({ ...field, log }, yesNo);
    return answer.state === "read" ? { [condition]: answer.value } : {};
  });
  return answers.reduce((all, one) => ({ ...all, ...one }), {});
}

/** Every name and spelling, so that none leads to two organisations. */
class NameRegister {
  private readonly owners = new Map<string, { readonly name: string; readonly place: CellPlace }>();

  constructor(private readonly log: StaffLog) {}

  /** @returns false where the organisation stands in the sheet already */
  addOfficial(name: string, place: CellPlace): boolean {
    const earlier = this.owners.get(plainWord(name));
    if (earlier === undefined) {
      this.owners.set(plainWord(name), { name, place });
      return true;
    }
    if (plainWord(earlier.name) !== plainWord(name)) {
      this.reportSpelling(name, name, place, earlier);
      return true;
    }
    this.log.error("organisationRepeated", place, { name, first: placeAddress(earlier.place) });
    return false;
  }

  addSpelling(spelling: string, name: string, place: CellPlace): void {
    const earlier = this.owners.get(plainWord(spelling));
    if (earlier === undefined) this.owners.set(plainWord(spelling), { name, place });
    else if (earlier.name !== name) this.reportSpelling(spelling, name, place, earlier);
  }

  private reportSpelling(
    spelling: string,
    name: string,
    place: CellPlace,
    earlier: { readonly name: string; readonly place: CellPlace },
  ): void {
    const first = placeAddress(earlier.place);
    this.log.error("organisationSpellingRepeated", place, { spelling, name, other: earlier.name, first });
  }
}
