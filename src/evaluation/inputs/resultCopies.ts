import { issueOn, type Issue } from "../../issues/issue";
import { languages } from "../../locales/language";
import { createTranslator, type TextKey, type Translate } from "../../locales/translator";
import type { SheetGrid, WorkbookGrid } from "../../workbook/grid";
import type { ResultRole } from "../../workbook/sheetRole";

/** What is at the head of each result sheet (`report/`); every sheet of results ends with the fingerprint besides. */
const titleKeys: Readonly<Record<ResultRole, TextKey>> = {
  totals: "report.totals.title",
  awards: "report.awards.title",
  resolution: "resolution.title",
  points: "report.points.title",
  ranks: "report.ranks.title",
  blocks: "report.blocks.title",
  scorecard: "scorecard.title",
  data: "report.data.title",
  status: "regions.status.title",
  comparison: "comparison.title",
  safety: "safety.title",
  checks: "report.checks.title",
};

/** Further sentences of ours that are below a title; one of them and a title are enough where the foot is gone. */
const headKeys: readonly TextKey[] = [
  "report.stale.yes",
  "report.stale.no",
  "report.edition.sample",
  "report.edition.notApproved",
  "report.edition.approved",
  "report.data.hint",
  "report.data.hintValues",
  "report.points.hint",
  "report.points.hintValues",
  "report.ranks.hint",
  "report.ranks.hintValues",
];

/** Headings and labels of their tables that are in no sheet of a region. */
const tableKeys: readonly TextKey[] = [
  "report.columns.mainTotal",
  "report.columns.largestShare",
  "report.columns.sumOfRanks",
  "report.columns.firstRanks",
  "report.columns.better",
  "report.columns.order",
  "report.columns.label",
  "report.data.missing",
  "report.data.sources",
  "report.checks.ownNumbers",
  "report.checks.criteriaAsUsed",
  "report.checks.settingsAsUsed",
  "report.checks.blocksAsUsed",
  "report.checks.differing",
  "report.points.staffRow",
  "report.points.bandFrom",
  "report.points.bandPoints",
  "scorecard.best",
  "scorecard.share",
  "scorecard.source",
];
/** Where Data says a value was read; in place of a heading where it is without any. */
const sourceAddress = /!\$?[A-Z]{1,3}\$?\d{1,7}(?: ·|$)/;

const headRows = 15;
const tableRows = 40;
const footRows = 5;
const fingerprint = /sha256:[0-9a-f]{64}/;

/**
 * Copies of result sheets: kept under a dated title, made by a person, or left without their names. They are known by two of
 * their title, another sentence of their head, headings of their table, and the fingerprint in their foot; never by the
 * title of the sheet.
 * @param own titles of the sheets that are known to be ours already
 */
export function resultCopies({ sheets }: WorkbookGrid, own: ReadonlySet<string>): readonly string[] {
  const candidates = sheets.filter(({ title }) => !own.has(title));
  if (candidates.length === 0) return [];
  const [titles, sentences] = [texts(Object.values(titleKeys)), texts(headKeys)];
  const headings = texts(tableKeys);
  return candidates.filter((sheet) => isCopy(sheet, titles, sentences, headings)).map(({ title }) => title);
}

export function copiesNotRead(titles: readonly string[], file: string | null): readonly Issue[] {
  if (titles.length === 0) return [];
  const sheets = titles.map((title) => `«${title}»`).join(", ");
  return [issueOn({ file }, "resultCopiesNotRead", "info", { sheets })];
}

function isCopy(
  { rows }: SheetGrid,
  titles: readonly RegExp[],
  sentences: readonly RegExp[],
  headings: readonly RegExp[],
): boolean {
  const head = rows.slice(0, headRows).flatMap(textsOf);
  const filled = rows.map(textsOf).filter((row) => row.length > 0);
  const signs = [
    head.some((text) => titles.some((title) => title.test(text))),
    head.some((text) => sentences.some((sentence) => sentence.test(text))),
    filled.slice(-footRows).some((row) => row.some((text) => fingerprint.test(text))),
  ];
  const table = [...new Set(rows.slice(0, tableRows).flatMap(textsOf))];
  const found = table.filter((text) => headings.some((heading) => heading.test(text))).length;
  const isSourced = table.some((text) => sourceAddress.test(text));
  return signs.filter((sign) => sign).length + found + (isSourced ? 1 : 0) > 1;
}

function textsOf(row: SheetGrid["rows"][number]): readonly string[] {
  return row.flatMap(({ value }) => (typeof value === "string" && value !== "" ? [value.trim()] : []));
}

/** The texts in all languages, with anything where they have a parameter. */
function texts(keys: readonly TextKey[]): readonly RegExp[] {
  return languages.map(createTranslator).flatMap((t) => keys.map((key) => pattern(t, key)));
}

const gap = "\u0001";
const parameters = Object.fromEntries(
  ["year", "title", "union", "missing", "undefined", "mark", "step"].map((name) => [name, gap]),
);

function pattern(t: Translate, key: TextKey): RegExp {
  const parts = t(key, parameters)
    .split(gap)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".{0,400}?")}$`, "s");
}
