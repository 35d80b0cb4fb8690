import type { Issue } from "../issues/issue";
import { otherTitleYear } from "./headerIssues";
import { mayBeValue, noPart, type PartKind, titlePart } from "./header/partWords";
import { issueAt, issueOf, quote } from "./issueAt";
import { speaksOfOrganisation } from "./organisation/speaksOfOrganisation";
import type { TableReading } from "./readTable";
import type { Reading } from "./submission";
import { withoutCorrection } from "./text/correctionMark";

/** The tables that are used together, and why others are not. */
interface ChosenTables {
  readonly used: readonly TableReading[];
  /** Versions that hold the year before: what values of the year are compared with. */
  readonly lastYear: readonly TableReading[];
  readonly issues: readonly Issue[];
  /** Which of two is meant is a question. */
  readonly stops: boolean;
}

/** From this share of its figures on, a table that has the same figures as another is another version of it. */
const rivalShare = 0.5;

/** What tells a table from its versions, the first that differs decides; less is better. */
const differences: readonly (readonly [why: Difference, of: (facts: TableFacts) => number])[] = [
  ["year", ({ otherYear }) => Number(otherYear)],
  ["part", ({ aside }) => Number(aside)],
  ["hidden", ({ hidden }) => Number(hidden)],
  ["figures", ({ figures }) => -figures],
  ["figures", ({ criteria }) => -criteria],
];
type Difference = "year" | "part" | "hidden" | "figures";

const chosenBy = {
  year: "sheetChosenByYear",
  part: "sheetChosenByPart",
  hidden: "sheetChosenAsSeen",
  figures: "sheetChosenByFigures",
} as const satisfies Record<Difference, Issue["code"]>;

/**
 * Tables that hold the same figures of the same organisations are versions of one table: the best is used and the others are
 * named with the reason. Better is: the year of the title, the whole year and fact in the sheet's title, seen rather than
 * hidden, more figures, more criteria; where nothing of these differs and values do, the run stops with the question. Tables that hold other
 * criteria or organisations are used together. Of one organisation alone, or in another file, only what says itself that it
 * is not of the year is a version: else the same organisation twice is a question (issue 4, Organisations).
 */
export function chooseTables(readings: readonly TableReading[], year: number): ChosenTables {
  const ranked = readings
    .map((reading, position) => ({ reading, position, ...tableFacts(reading, year) }))
    .sort((one, other) => difference(one, other)?.by ?? one.position - other.position);
  const used: (typeof ranked)[number][] = [];
  const issues: Issue[] = [];
  const outdone = new Map<string, { readonly rival: Candidate; readonly why: Difference; readonly others: string[] }>();
  const lastYear: TableReading[] = [];
  let stops = false;
  for (const candidate of ranked) {
    const caption = captionBeside(candidate, used);
    if (caption !== null) {
      issues.push(...underCaption(candidate.reading, caption, used, year));
      if (candidate.yearBefore) lastYear.push(candidate.reading);
      continue;
    }
    const rival = used.find((one) => isVersion(candidate, one));
    if (rival === undefined) {
      used.push(candidate);
      continue;
    }
    const why = difference(rival, candidate)?.why ?? null;
    if (candidate.yearBefore && !rival.otherYear) lastYear.push(candidate.reading);
    const issue = notRead(candidate, rival, why);
    issues.push(issue);
    if (why === null) stops ||= issue.code === "sheetNotRead";
    else if (issue.code !== "sheetIsCopy") {
      const key = `${rival.position} ${why}`;
      const same = outdone.get(key) ?? { rival, why, others: [] };
      same.others.push(candidate.reading.table.sheet);
      outdone.set(key, same);
    }
  }
  for (const { rival, why, others } of outdone.values()) issues.push(chosenIssue(rival, chosenBy[why], others));
  for (const one of used) if (one.asideTitle !== null) issues.push(asideIssue(one, one.asideTitle, year));
  used.sort((one, other) => one.position - other.position);
  return { used: used.map(({ reading }) => reading), lastYear, issues, stops };
}

/** null where nothing tells them apart. @returns by: below 0 where `one` is better */
function difference(one: TableFacts, other: TableFacts): { readonly why: Difference; readonly by: number } | null {
  for (const [why, of] of differences) if (of(one) !== of(other)) return { why, by: of(one) - of(other) };
  return null;
}

interface TableFacts {
  readonly otherYear: boolean;
  /** The other year is the one before. */
  readonly yearBefore: boolean;
  /** What says that it holds a plan, a quarter, a start of the year, a draft: not the values of the year; null where nothing does. */
  readonly asideTitle: {
    readonly written: string;
    readonly cell: string | null;
    /** The sheet is called "Рейтинг" or "Баллы", and what stands above the table says the year. */
    readonly isOutweighed: boolean;
  } | null;
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
  const { file } = sheetTable.sheet;
  const title = withoutCorrection(sheetTable.sheet.title);
  const part = titlePart(title, year, speaksOfOrganisation);
  const isYearOfOther = part === noPart && isOfOtherYear(title, year);
  const otherYear = part.kinds.has("previousYear") || part.kinds.has("otherYear") || isYearOfOther;
  const isDraft = draft.test(title);
  const isYearNamed = sheetTable.titles.some((one) => one.years.includes(year));
  const above = sheetTable.titles.find((one) => one.isAside || (one.isOfOtherYear && (one.isStated || !isYearNamed)));
  const asideTitle =
    otherYear || !(mayBeValue(part) || ofAll.test(title)) || isDraft
      ? {
          written: sheetTable.sheet.title,
          cell: null,
          isOutweighed: isYearNamed && !isDraft && Array.from(part.kinds).every((kind) => marks.has(kind)),
        }
      : above === undefined
        ? null
        : { written: above.written, cell: above.cell, isOutweighed: false };
  const saysNoYear = yearsOf(title).length === 0 && sheetTable.titles.every(({ years }) => years.length === 0);
  const ofOtherYear =
    otherYear ||
    above?.isOfOtherYear === true ||
    otherTitleYear(sheetTable, year) !== null ||
    (saysNoYear && file !== null && isOfOtherYear(file, year));
  const years = saysNoYear
    ? yearsOf(file ?? "")
    : [...yearsOf(title), ...sheetTable.titles.flatMap((one) => one.years)];
  return {
    otherYear: ofOtherYear,
    yearBefore: ofOtherYear && (years.length === 0 || years.includes(year - 1)),
    asideTitle,
    aside: !otherYear && asideTitle !== null,
    hidden: sheetTable.sheet.hidden,
    figures,
    criteria: sheetTable.indicatorColumns.size,
    organisations: new Set(rows.map(({ organisation }) => organisation)).size,
  };
}

function yearsOf(title: string): readonly number[] {
  return Array.from(title.matchAll(/(?<!\d|\d\.)20\d\d(?!\d)/g), Number);
}

function isOfOtherYear(title: string, year: number): boolean {
  const years = yearsOf(title);
  return years.length > 0 && !years.includes(year);
}

const marks: ReadonlySet<PartKind> = new Set(["points", "place", "year"]);

/** "Регионы", "Данные областей": the organisations themselves, though a row of that name is a part. */
const ofAll =
  /^(?:(?:данные|показатели|сведения|отч[её]ты?|свод(?:ная)?)(?: по)? )?(?:регион|област|облыс|район|аудан|обком|филиал)\p{L}*(?: (?:деректері|көрсеткіштері|есебі))?$/iu;
const draft = /(?<!\p{L})(?:черновик|архив|проект|қоралама|мұрағат|жоба|draft|archive)(?!\p{L})/iu;

function isFigure({ status }: Reading): boolean {
  return status !== "missing";
}

function isVersion(candidate: Candidate, used: Candidate): boolean {
  const [{ table }, { table: other }] = [candidate.reading, used.reading];
  if (table.file === other.file && table.sheet === other.sheet) return false;
  const isSingle = [candidate, used].some(
    ({ organisations, reading }) => organisations < 2 || reading.table.layout === "form",
  );
  const saysItself = !isOfYear(candidate) && isOfYear(used);
  if ((isSingle || table.file !== other.file) && !saysItself) return false;
  const { shared } = comparison(candidate, used);
  return shared > 0 && shared >= rivalShare * Math.min(candidate.figures, used.figures);
}

/** What stands over the table and says that it is not of the year, where one of the year is in the same sheet. */
function captionBeside(candidate: Candidate, used: readonly Candidate[]): string | null {
  const { table } = candidate.reading;
  const isBeside = used.some(
    (one) => isOfYear(one) && one.reading.table.file === table.file && one.reading.table.sheet === table.sheet,
  );
  const title = candidate.asideTitle;
  return isBeside && title !== null && title.cell !== null ? title.written : null;
}

function underCaption(
  { rows }: TableReading,
  caption: string,
  used: readonly Candidate[],
  year: number,
): readonly Issue[] {
  const read = new Set(used.flatMap(({ reading }) => reading.rows.map(({ organisation }) => organisation)));
  return rows.map(({ view, at, organisation }) => {
    const params = { written: quote(organisation), heading: quote(caption), expected: String(year) };
    const severity = read.has(organisation) ? "info" : "warning";
    return at === null
      ? issueOf(view, "rowUnderCaption", severity, params)
      : issueAt(view, at, "rowUnderCaption", severity, params);
  });
}

function isOfYear({ otherYear, aside }: Candidate): boolean {
  return !otherYear && !aside;
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

function notRead(candidate: Candidate, used: Candidate, why: Difference | null): Issue {
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
  if (why === "year") return issueOf(sheetTable.sheet, "sheetOfOtherYearNotRead", "info", params);
  if (why === "part") return issueOf(sheetTable.sheet, "sheetAsideNotRead", "info", params);
  return issueOf(sheetTable.sheet, "sheetNotRead", "error", params);
}

/** The only table of these indicators there is does not claim to hold the values of the year. */
function asideIssue(
  { reading }: Candidate,
  { written, cell, isOutweighed }: NonNullable<Candidate["asideTitle"]>,
  year: number,
): Issue {
  const params = { written: quote(written), expected: String(year) };
  return { ...issueOf(reading.sheetTable.sheet, "onlyAside", isOutweighed ? "info" : "error", params), cell };
}

function chosenIssue(
  { reading, figures, criteria, organisations }: Candidate,
  code: Issue["code"],
  sheets: readonly string[],
): Issue {
  const others = quote(sheets.map((title) => `«${title}»`).join(", "));
  const params = { sheet: reading.table.sheet, others, figures, criteria, organisations };
  return issueOf(reading.sheetTable.sheet, code, "info", params);
}
