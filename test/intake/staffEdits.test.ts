/**
 * Sheets after what staff do to them are read as before, or an issue points at what is not: never another value in
 * silence. FUZZ=5 makes 1,000 sheets, others each time; what fails says with which seed it comes back.
 */
import { plainParam } from "../../src/locales/textParams";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Edition } from "../../src/criteria/edition";
import { readEdition } from "../../src/criteria/readEdition";
import type { IndicatorReading } from "../../src/intake/indicatorReading";
import { readSubmissions } from "../../src/intake/readSubmissions";
import { cellAddress } from "../../src/workbook/cellAddress";
import type { GridCell, SheetGrid } from "../../src/workbook/grid";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import {
  akmola,
  akmolaKk,
  karaganda,
  karagandaKk,
  member,
  pavlodar,
  pavlodarKk,
  shymkent,
  sheet,
} from "./corpus/cells";
import { editionOf, kk, ru } from "./corpus/corpusCase";
import { placeOf } from "./corpus/expectedIssue";
import { EditedSheet, edits, type Tag } from "./staffEdits";
import { plainOptions, workbook } from "./sheetBuilder";

interface Start {
  readonly edition: Edition;
  readonly grid: SheetGrid;
}

const codes = ["A2", "A3", "C4", "D1", "E1"];
const figure = (row: number, column: number): number => 1000 + ((row * 7919 + column * 104729) % 9001);
const known = [
  member(akmola, akmolaKk),
  member(pavlodar, pavlodarKk),
  member(karaganda, karagandaKk),
  member(shymkent),
];

function small(language: "ru" | "kk", layout: "rows" | "columns" | "form", withRoster: boolean): Start {
  const names = language === "ru" ? [akmola, pavlodar, karaganda, shymkent] : [akmolaKk, pavlodarKk, karagandaKk];
  const head = language === "ru" ? ru : kk;
  const [over, beside, value] =
    language === "ru" ? ["Организация", "Показатель", "Значение"] : ["Ұйым", "Көрсеткіш", "Мәні"];
  const rows = {
    rows: [
      [over, ...codes.map(head)],
      ...names.map((name, row) => [name, ...codes.map((_code, at) => figure(row, at))]),
    ],
    columns: [
      [beside, ...names],
      ...codes.map((code, at) => [head(code), ...names.map((_name, row) => figure(row, at))]),
    ],
    form: [
      [`${over}: ${names[0] ?? ""}`],
      [],
      [beside, value],
      ...codes.map((code, at) => [head(code), figure(0, at)]),
    ],
  }[layout];
  const roster = withRoster ? { roster: known } : {};
  return { edition: editionOf({ criteria: codes, ...roster }), grid: sheet(rows) };
}

async function sample(): Promise<Start> {
  const bytes = readFileSync(join(__dirname, "../../assets/samples/indicators-2025.xlsx"));
  const book = await readXlsx(new Uint8Array(bytes), "indicators-2025.xlsx");
  const { edition, sheets } = readEdition(book);
  const own = new Set(Object.values(sheets));
  const grid = book.sheets.find(({ title }) => !own.has(title));
  if (grid === undefined) throw new Error("no indicators");
  return { edition: { ...edition, title: defaultEdition().title }, grid };
}

function readSheet(grid: SheetGrid, edition: Edition): IndicatorReading {
  return readSubmissions([{ workbook: workbook(grid), ownSheets: new Set() }], edition, plainOptions);
}

/** What each cell of the sheet is, by how it is read. */
function tagged({ edition, grid }: Start): { readonly sheet: EditedSheet; readonly names: readonly string[] } {
  const reading = readSheet(grid, edition);
  const tags = new Map<GridCell, Tag>();
  const tag = (address: string, one: Tag): void => {
    const { row, column } = placeOf(address);
    const found = grid.rows[row]?.[column];
    if (found !== undefined) tags.set(found, one);
  };
  reading.submissions.forEach(({ source, readings }, organisation) => {
    if (source !== null) tag(source.cell, { kind: "name", organisation });
    readings.forEach((one, at) => {
      const code = edition.criteria[at]?.code ?? "";
      if (one.source !== null && one.status === "ok") tag(one.source.cell, { kind: "value", organisation, code });
    });
  });
  for (const { columns } of reading.tables)
    for (const { cell, criterion } of columns) if (criterion !== null) tag(cell, { kind: "head", code: criterion });
  const upright = reading.tables.every(({ layout }) => layout === "rows");
  return {
    sheet: new EditedSheet(grid, tags, upright),
    names: reading.submissions.map(({ organisation }) => organisation),
  };
}

/** Issues that speak of all that is on a sheet, or of all that a criterion has. */
const ofAll = /^(?:no[A-Z]|form(?:OfWhom|Without)|sheet(?:NotRead|OfOther|Aside)|tooMany)/;
const ofCriterion = /^criterion(?:WithoutColumn|NotInForm)$/;

/** What is read otherwise than it was, and whether an issue says so. */
function differences(
  before: IndicatorReading,
  sheet: EditedSheet,
  names: readonly string[],
  after: IndicatorReading,
  edition: Edition,
): { readonly named: readonly string[]; readonly silent: readonly string[] } {
  const loud = after.issues.filter(({ severity }) => severity !== "info");
  const isGeneral = after.stops || loud.some(({ cell, code }) => cell === null && ofAll.test(code));
  const missing = new Set(loud.flatMap(({ code, params }) => (ofCriterion.test(code) ? [params["criterion"]] : [])));
  const isValue = (row: number, column: number): boolean => sheet.kindAt(row, column) === "value";
  const places = loud.flatMap(({ code, cell, params }) =>
    [cell, ...plainParam(params["cells"]).split(/[ ,≠]+/)].flatMap((address) =>
      address !== null && /^(?:.*!)?[A-Z]{1,3}\d+$/.test(address)
        ? [{ ...placeOf(address.replace(/^.*!/, "")), isOfLine: code === "columnWithoutHeader" }]
        : [],
    ),
  );
  /** At the cell, or in its row or column and not at the value of another. */
  const isNamed = (row: number, column: number): boolean =>
    places.some(
      (place) =>
        (place.row === row && place.column === column) ||
        ((place.row === row || place.column === column) && (place.isOfLine || !isValue(place.row, place.column))),
    );
  const now = new Map(after.submissions.map((one) => [one.source?.cell ?? "", one]));
  const byName = new Map(after.submissions.map((one) => [one.organisation, one]));
  const named: string[] = [];
  const silent: string[] = [];
  const cellsOfNames = new Map(
    sheet.find("name").map(({ row, column, tag }) => [tag.kind === "name" ? tag.organisation : -1, { row, column }]),
  );
  const wantedAt = new Set<string>();
  for (const { row, column, tag } of sheet.find("value")) {
    if (tag.kind !== "value") continue;
    const place = cellsOfNames.get(tag.organisation);
    const at = place === undefined ? "" : cellAddress(place.row, place.column);
    wantedAt.add(at);
    const position = edition.criteria.findIndex(({ code }) => code === tag.code);
    const wanted = before.submissions[tag.organisation]?.readings[position]?.value ?? null;
    const submission = byName.get(names[tag.organisation] ?? "") ?? now.get(at);
    const got = submission?.unconfirmed === true ? null : (submission?.readings[position]?.value ?? null);
    if (got === wanted) continue;
    const line = `${names[tag.organisation] ?? ""} ${tag.code} (${cellAddress(row, column)}): ${String(got)} instead of ${String(wanted)}`;
    const isSaid =
      isGeneral ||
      (got === null && missing.has(tag.code)) ||
      isNamed(row, column) ||
      (place !== undefined && isNamed(place.row, place.column));
    (isSaid ? named : silent).push(line);
  }
  for (const { organisation, source, unconfirmed } of after.submissions) {
    if (unconfirmed === true || names.includes(organisation) || wantedAt.has(source?.cell ?? "")) continue;
    silent.push(`rated: ${organisation}`);
  }
  return { named, silent };
}

const kinds: Readonly<Record<string, () => Promise<Start>>> = {
  "the sample": sample,
  "rows in Russian": () => Promise.resolve(small("ru", "rows", false)),
  "rows in Kazakh with an organisations sheet": () => Promise.resolve(small("kk", "rows", true)),
  "columns in Russian": () => Promise.resolve(small("ru", "columns", false)),
  "a form in Russian": () => Promise.resolve(small("ru", "form", false)),
  "a form in Kazakh": () => Promise.resolve(small("kk", "form", true)),
};
const counts = { equal: 0, named: 0, silent: 0 };

it.each(Object.entries(kinds))("%s after what staff do: as before, or named", async (kind, start) => {
  const begin = await start();
  const before = readSheet(begin.grid, begin.edition);
  const { sheet: untouched, names } = tagged(begin);
  expect(untouched.find("value").length).toBeGreaterThan(4);
  const step = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(999), fc.nat(999));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const edited = new EditedSheet(untouched.grid(), untouched.tags, untouched.upright);
      for (const [name, one, other] of steps) edits[name]?.(edited, one, other);
      const after = readSheet(edited.grid(), begin.edition);
      const { named, silent } = differences(before, edited, names, after, begin.edition);
      counts[silent.length > 0 ? "silent" : named.length > 0 ? "named" : "equal"]++;
      expect(silent).toEqual([]);
    }),
    { numRuns: kind === "the sample" ? 15 : 40 },
  );
});

afterAll(() => {
  console.info(`equal ${counts.equal}, named ${counts.named}, silently different ${counts.silent}`);
});
