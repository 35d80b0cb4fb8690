import type { Issue } from "../issues/issue";
import { otherTitleYear } from "./headerIssues";
import { mayBeValue, noPart, titlePart } from "./header/partWords";
import { issueOf, quote } from "./issueAt";
import type { TableReading } from "./readTable";
import type { Reading } from "./submission";

/** The tables that are used together, and why others are not. */
interface ChosenTables {
  readonly used: readonly TableReading[];
  readonly issues: readonly Issue[];
}

/** From this share of its figures on, a table that has the same figures as another is another version of it. */
const rivalShare = 0.5;

/**
 * Tables of one file that hold the same figures of the same organisations are versions of one table: the best is used
 * and the others are named with the reason. Better is: the year of the title, the whole year and fact in the sheet's title, seen rather than hidden, more figures, more
 * criteria; the first of equals. Tables that hold other criteria or organisations are used together. A form is never a
 * version: the same organisation twice is a question (issue 4, Organisations).
 */
export function chooseTables(readings: readonly TableReading[], year: number): ChosenTables {
  const ranked = readings
    .map((reading, position) => ({ reading, position, ...tableFacts(reading, year) }))
    .sort(
      (one, other) =>
        Number(one.otherYear) - Number(other.otherYear) ||
        Number(one.aside) - Number(other.aside) ||
        Number(one.hidden) - Number(other.hidden) ||
        other.figures - one.figures ||
        other.criteria - one.criteria ||
        one.position - other.position,
    );
  const used: (typeof ranked)[number][] = [];
  const issues: Issue[] = [];
  const explained = new Set<(typeof ranked)[number]>();
  for (const candidate of ranked) {
    const rival = used.find((one) => isVersion(candidate, one));
    if (rival === undefined) used.push(candidate);
    else {
      issues.push(notRead(candidate, rival));
      explained.add(rival);
    }
  }
  for (const rival of explained) issues.push(chosenIssue(rival));
  for (const one of used) if (one.asideTitle !== null) issues.push(asideIssue(one, one.asideTitle, year));
  used.sort((one, other) => one.position - other.position);
  return { used: used.map(({ reading }) => reading), issues };
}

interface TableFacts {
  readonly otherYear: boolean;
  /** What says that it holds a plan, a quarter, a start of the year, a draft: not the values of the year; null where nothing does. */
  readonly asideTitle: { readonly written: string; readonly cell: string | null } | null;
  readonly aside: boolean;
  readonly hidden: boolean;
  readonly figures: number;
  readonly criteria: number;
  readonly organisations: number;
}

interface Candidate extends TableFacts {
  readonly reading: TableReading;
}

function tableFacts({ rows, sheetTable }: TableReading, year: number): TableFacts {
  const figures = rows.reduce((sum, { readings }) => sum + readings.filter(isFigure).length, 0);
  const { title } = sheetTable.sheet;
  const part = titlePart(title, year);
  const years = Array.from(title.matchAll(/(?<!\d)20\d\d(?!\d)/g), Number);
  const isYearOfOther = part === noPart && years.length > 0 && !years.includes(year);
  const otherYear = part.kinds.has("previousYear") || part.kinds.has("otherYear") || isYearOfOther;
  const isYearNamed = sheetTable.titles.some((one) => one.years.includes(year));
  const above = sheetTable.titles.find(({ isAside, isOfOtherYear }) => isAside || (isOfOtherYear && !isYearNamed));
  const asideTitle =
    otherYear || !mayBeValue(part) || draft.test(title) ? { written: title, cell: null } : (above ?? null);
  return {
    otherYear: otherYear || above?.isOfOtherYear === true || otherTitleYear(sheetTable, year) !== null,
    asideTitle,
    aside: !otherYear && asideTitle !== null,
    hidden: sheetTable.sheet.hidden,
    figures,
    criteria: sheetTable.indicatorColumns.size,
    organisations: new Set(rows.map(({ organisation }) => organisation)).size,
  };
}

const draft = /(?<!\p{L})(?:черновик|архив|проект|қоралама|мұрағат|жоба|draft|archive)(?!\p{L})/iu;

function isFigure({ status }: Reading): boolean {
  return status !== "missing";
}

function isVersion(candidate: Candidate, used: Candidate): boolean {
  const { table } = candidate.reading;
  if (table.layout === "form" || used.reading.table.layout === "form" || table.file !== used.reading.table.file)
    return false;
  if (table.sheet === used.reading.table.sheet || candidate.organisations < 2 || used.organisations < 2) return false;
  const { shared } = comparison(candidate, used);
  return shared > 0 && shared >= rivalShare * Math.min(candidate.figures, used.figures);
}

function comparison(one: Candidate, other: Candidate): { readonly shared: number; readonly different: number } {
  const byName = new Map(other.reading.rows.map((row) => [row.organisation, row]));
  let shared = 0;
  let different = 0;
  for (const { organisation, readings } of one.reading.rows) {
    const beside = byName.get(organisation);
    if (beside === undefined) continue;
    readings.forEach((reading, position) => {
      const same = beside.readings[position];
      if (same === undefined || !isFigure(reading) || !isFigure(same)) return;
      shared++;
      if (reading.value !== same.value) different++;
    });
  }
  return { shared, different };
}

function notRead(candidate: Candidate, used: Candidate): Issue {
  const { sheetTable } = candidate.reading;
  const { different } = comparison(candidate, used);
  const isCopy = different === 0 && candidate.figures <= used.figures;
  const params = {
    sheet: sheetTable.sheet.title,
    used: used.reading.table.sheet,
    different,
    figures: candidate.figures,
    criteria: candidate.criteria,
    organisations: candidate.organisations,
    otherFigures: used.figures,
    otherCriteria: used.criteria,
    otherOrganisations: used.organisations,
  };
  if (isCopy) return issueOf(sheetTable.sheet, "sheetIsCopy", "info", params);
  if (candidate.otherYear && !used.otherYear)
    return issueOf(sheetTable.sheet, "sheetOfOtherYearNotRead", "warning", params);
  if (candidate.aside && !used.aside) return issueOf(sheetTable.sheet, "sheetAsideNotRead", "warning", params);
  return issueOf(sheetTable.sheet, "sheetNotRead", "error", params);
}

/** The only table of these indicators there is does not claim to hold the values of the year. */
function asideIssue(
  { reading }: Candidate,
  { written, cell }: NonNullable<Candidate["asideTitle"]>,
  year: number,
): Issue {
  const params = { written: quote(written), expected: String(year) };
  return { ...issueOf(reading.sheetTable.sheet, "onlyAside", "error", params), cell };
}

function chosenIssue({ reading, figures, criteria, organisations }: Candidate): Issue {
  const params = { sheet: reading.table.sheet, figures, criteria, organisations };
  return issueOf(reading.sheetTable.sheet, "sheetChosen", "info", params);
}
