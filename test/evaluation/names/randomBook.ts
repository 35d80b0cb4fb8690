/** Workbooks as regions and staff make them, with every organisation's name known by the cell that it stands in. */
import type { Criterion, MethodName } from "../../../src/criteria/criterion";
import type { Edition } from "../../../src/criteria/edition";
import { defaultEdition } from "../../../src/criteria/defaultEdition";
import { staffSheetPlans } from "../../../src/criteria/staffSheets";
import { createTranslator } from "../../../src/locales/translator";
import { languages } from "../../../src/locales/language";
import { cellAddress } from "../../../src/workbook/cellAddress";
import { emptyCell, type SheetGrid, type WorkbookGrid } from "../../../src/workbook/grid";
import { criterion, errorCell, percentCell, sheet, type Typed } from "../../intake/sheetBuilder";
import { workbookFromPlans } from "../../workbook/planGrid";

/** A name as it was written; a form whose name is the sheet's has no cell. */
export interface WrittenName {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string | null;
}

export interface RandomBook {
  readonly workbook: WorkbookGrid;
  readonly names: readonly WrittenName[];
}

export type Choose = <Value>(...values: readonly Value[]) => Value;

export interface Chooser {
  readonly pick: Choose;
  readonly upTo: (most: number) => number;
  readonly often: (times: number) => boolean;
}

/** @param next whole numbers from 0 to below the one given */
export function chooser(next: (below: number) => number): Chooser {
  return {
    pick: <Value>(...values: readonly Value[]): Value => {
      const value = values[next(values.length)];
      if (value === undefined) throw new Error("nothing to choose from");
      return value;
    },
    upTo: (most) => next(most + 1),
    often: (times) => next(times) > 0,
  };
}

/** Choices by mulberry32, the same for a seed at every run. */
export function seededChooser(seed: number): Chooser {
  let state = (seed * 2_654_435_761) >>> 0;
  return chooser((below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  });
}

export const names = [
  "Астана",
  "Алматы",
  "Шымкент",
  "Абай",
  "Жетісу",
  "Ұлытау",
  "Костанай",
  "Павлодар",
  "1. Атырау",
  "2) Жамбыл",
  "3 – Семей",
  "Областная организация Акмола",
  "Городская организация г. Алматы",
  "Филиал города Балхаш",
  "Область Ұлытау",
  "ОО «Профсоюз работников образования Караганды»",
  "Қызылорда облыстық кәсіподақ ұйымы",
  "__proto__",
  "КГУ № 7",
  "Регион 12",
] as const;

const titles = [
  "Охват членством",
  "Проведено семинаров",
  "Сайт организации",
  "Взыскано средств",
  "Несчастные случаи",
  "Колдоговоры",
];
const kindsOf: readonly { readonly method: MethodName; readonly unit: string }[] = [
  { method: "perUnit", unit: "ед." },
  { method: "percent", unit: "%" },
  { method: "yesNo", unit: "да/нет" },
  { method: "perUnit", unit: "тыс. тг" },
  { method: "penalty", unit: "случай" },
  { method: "places", unit: "чел." },
];

function codesOf({ pick, upTo }: Chooser, count: number): readonly string[] {
  const style = pick("number", "number", "outline", "letter", "mixed");
  const start = upTo(3);
  return Array.from({ length: count }, (_, index) => {
    const numbers = {
      number: String(start + index + 1),
      outline: `${1 + (index >> 2)}.${1 + (index & 3)}`,
      letter: `A${index + 1}`,
    };
    if (style !== "mixed") return numbers[style];
    return pick(`${index + 20}`, `B${index}`, `7.${index + 1}`);
  });
}

export function randomEdition(choose: Chooser): Edition {
  const { pick, upTo } = choose;
  const count = pick(1, 3, 5, 8, 12, 40);
  const codes = codesOf(choose, count);
  const criteria = codes.map((code, index): Criterion => {
    const kind = pick(...kindsOf);
    const title = `${titles[index % titles.length] ?? ""}${index < titles.length ? "" : ` – часть ${index}`}`;
    return criterion({ code, name: title, ...kind, points: kind.method === "penalty" ? -1 - upTo(5) : 1 + upTo(9) });
  });
  const usual = defaultEdition();
  return { ...usual, blocks: usual.blocks.slice(0, 1), criteria, roster: null };
}

function figure({ pick, upTo, often }: Chooser, codes: readonly string[]): Typed {
  if (often(3)) return pick<Typed>(upTo(9), upTo(40), upTo(100_000), pick(...codes), String(upTo(40)), String(upTo(9)));
  return pick<Typed>(
    null,
    "да",
    "нет",
    "н/д",
    "-",
    "X",
    "1 234,5",
    "93%",
    "5 – нет",
    "2 млн тенге",
    "уточняется",
    "см. приложение",
    "№ 5",
    true,
    1e308,
    -1e300,
    5e-324,
    1e15,
    0.1 + 0.2,
    "1e308",
    "9".repeat(400),
    errorCell("#REF!"),
    percentCell(1e300),
    percentCell(0.93),
  );
}

interface Built {
  readonly rows: (readonly Typed[])[];
  readonly places: { readonly name: string; readonly row: number; readonly column: number }[];
}

function headOf({ pick, often }: Chooser, { code, name }: Criterion, style: string): Typed {
  switch (style) {
    case "name":
      return often(12) ? name.ru : pick(name.ru.slice(1), `${name.ru}!!`, "Иное");
    case "code":
      return /^\d+$/.test(code) ? pick<Typed>(code, Number(code)) : code;
    case "both":
      return `${code}. ${name.ru}`;
    default:
      return pick<Typed>(name.ru, code, `${code} ${name.ru}`);
  }
}

/** A table with organisations in rows, as cells from its top left corner. */
function rowsTable(choose: Chooser, criteria: readonly Criterion[], members: readonly string[]): Built {
  const { pick, often, upTo } = choose;
  const style = pick("name", "code", "both", "mixed");
  const numbered = !often(2);
  const codes = criteria.map(({ code }) => code);
  const heading = pick(
    "Организация",
    "Наименование организации",
    "Ұйым атауы",
    "Регион",
    "Наименование",
    "Область / город",
  );
  const front = (text: Typed, number: Typed): readonly Typed[] => (numbered ? [number, text] : [text]);
  const rows: (readonly Typed[])[] = [];
  if (!often(3))
    rows.push(...pick<readonly (readonly Typed[])[]>([["Показатели за 2025 год"]], [["Форма № 5", "от 12 мая"], []]));
  if (!often(8))
    rows.push([...front(null, null), ...criteria.map((_, index) => (index % 3 === 0 ? `Раздел ${index}` : null))]);
  rows.push([...front(heading, "№ п/п"), ...criteria.map((one) => headOf(choose, one, style))]);
  if (style === "name" && !often(4)) rows.push([...front(null, null), ...codes]);
  if (!often(5)) rows.push([...front("Ед. изм.", null), ...criteria.map(({ unit }) => unit)]);
  if (!often(5)) rows.push([...front("1", null), ...criteria.map((_, index) => index + 2)]);
  const places: Built["places"] = [];
  members.forEach((name, index) => {
    places.push({ name, row: rows.length, column: numbered ? 1 : 0 });
    const asText = !often(4);
    const cells = codes.map((): Typed => (asText ? pick(String(upTo(9)), ...codes) : figure(choose, codes)));
    rows.push([
      ...front(name, pick<Typed>(index + 1, String(index + 1), `${index + 1}.`)),
      ...(often(15) ? cells : []),
    ]);
  });
  if (!often(3)) rows.push([...front("Итого", null), ...criteria.map(() => upTo(500))]);
  if (!often(4)) rows.push([], ["Исполнитель: Иванова А., тел. 12-34"]);
  return { rows, places };
}

/** Indicators one under another, the organisations side by side. */
function turnedTable(choose: Chooser, criteria: readonly Criterion[], members: readonly string[]): Built {
  const { pick, often, upTo } = choose;
  const codes = criteria.map(({ code }) => code);
  const style = pick("codes and names", "names", "codes", "codes and other words");
  const asNumbers = !often(2);
  const front = (code: Typed, name: Typed): readonly Typed[] => {
    const written = asNumbers && typeof code === "string" && /^\d+$/.test(code) ? Number(code) : code;
    return style === "names" ? [name] : style === "codes" ? [written] : [written, name];
  };
  const nameOf = ({ code, name }: Criterion): string => (style === "codes and other words" ? `пок ${code}` : name.ru);
  const rows: (readonly Typed[])[] = [];
  if (!often(2)) rows.push(["Показатели за 2025 год"]);
  const head = rows.length;
  rows.push([...front(pick("Код", "№", "Организация"), "Показатель"), ...members]);
  const typed = members.map(() => pick("text", "numbers", "mixed"));
  const value = (how: string | undefined): Typed =>
    how === "text" ? pick(String(upTo(9)), ...codes) : how === "numbers" ? upTo(40) : figure(choose, codes);
  for (const one of criteria) rows.push([...front(one.code, nameOf(one)), ...typed.map(value)]);
  const first = style === "codes" || style === "names" ? 1 : 2;
  return { rows, places: members.map((name, index) => ({ name, row: head, column: first + index })) };
}

/** The form of one organisation. */
function form(choose: Chooser, criteria: readonly Criterion[], name: string): Built {
  const codes = criteria.map(({ code }) => code);
  const rows: (readonly Typed[])[] = [
    ["Организация:", name],
    ["Код", "Показатель", "Значение"],
    ...criteria.map((one): readonly Typed[] => [one.code, one.name.ru, figure(choose, codes)]),
  ];
  return { rows, places: [{ name, row: 0, column: 1 }] };
}

function below(one: Built, other: Built, gap: number): Built {
  const top = one.rows.length + gap;
  return {
    rows: [...one.rows, ...Array.from({ length: gap }, () => []), ...other.rows],
    places: [...one.places, ...other.places.map((place) => ({ ...place, row: place.row + top }))],
  };
}

function beside(one: Built, other: Built): Built {
  const left = Math.max(...one.rows.map((row) => row.length)) + 1;
  const height = Math.max(one.rows.length, other.rows.length);
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = [...(one.rows[row] ?? [])];
    while (cells.length < left) cells.push(null);
    return [...cells, ...(other.rows[row] ?? [])];
  });
  return { rows, places: [...one.places, ...other.places.map((place) => ({ ...place, column: place.column + left }))] };
}

function indicatorSheets(
  choose: Chooser,
  criteria: readonly Criterion[],
): readonly { readonly title: string; readonly built: Built }[] {
  const { pick, upTo } = choose;
  const start = upTo(names.length - 1);
  const members = Array.from({ length: 2 + upTo(7) }, (_, index) => names[(start + index) % names.length] ?? "");
  const half = members.length >> 1;
  const [some, others] = [members.slice(0, half), members.slice(half)];
  const middle = Math.max(1, criteria.length >> 1);
  const layout = pick("rows", "rows", "rows", "turned", "forms", "blocks", "stacked", "beside", "sheets");
  const one = (built: Built) => [{ title: "Показатели", built }];
  switch (layout) {
    case "turned":
      return one(turnedTable(choose, criteria, members));
    case "forms":
      return members.map((name, index) => ({ title: `Лист${index + 1}`, built: form(choose, criteria, name) }));
    case "blocks":
      return one(
        below(
          rowsTable(choose, criteria.slice(0, middle), members),
          rowsTable(choose, criteria.slice(middle), members),
          upTo(2),
        ),
      );
    case "stacked":
      return one(below(rowsTable(choose, criteria, some), rowsTable(choose, criteria, others), upTo(2)));
    case "beside":
      return one(beside(rowsTable(choose, criteria, some), rowsTable(choose, criteria, others)));
    case "sheets":
      return [some, others].map((part, index) => ({
        title: `Часть ${index + 1}`,
        built: rowsTable(choose, criteria, part),
      }));
    case "rows":
      return one(rowsTable(choose, criteria, members));
    default:
      return layout satisfies never;
  }
}

const absurd: readonly Typed[] = [
  1e15,
  1e308,
  -1e308,
  5e-324,
  -1,
  100_000,
  1e6,
  0.5,
  "1e308",
  "1 000 000",
  "9".repeat(400),
  "много",
  "50%",
  percentCell(0.5),
  "x".repeat(9000),
  null,
  true,
  errorCell("#REF!"),
  "−5",
  "2025 г.",
];

function withEdits(book: WorkbookGrid, { pick, upTo }: Chooser): WorkbookGrid {
  const edits = upTo(4);
  let sheets = book.sheets;
  for (let edit = 0; edit < edits; edit++) {
    const changed = pick(...sheets.keys());
    sheets = sheets.map((grid, position): SheetGrid => {
      if (position !== changed || grid.rows.length === 0) return grid;
      const row = upTo(grid.rows.length - 1);
      const column = upTo(Math.max(0, (grid.rows[row]?.length ?? 1) - 1));
      const typed = pick(...absurd);
      const [[cell = emptyCell] = []] = sheet([[typed]]).rows;
      return {
        ...grid,
        rows: grid.rows.map((cells, at) => (at === row ? cells.map((old, c) => (c === column ? cell : old)) : cells)),
      };
    });
  }
  return { ...book, sheets };
}

/** Staff sheets, edited or not, and what the regions sent. */
export function randomBook(choose: Chooser): RandomBook {
  const edition = randomEdition(choose);
  const language = choose.pick(...languages);
  const staff = workbookFromPlans(staffSheetPlans(edition, createTranslator(language), language));
  const edited = choose.often(2) ? staff : withEdits(staff, choose);
  const sent = indicatorSheets(choose, edition.criteria);
  return {
    workbook: {
      fileName: "2025.xlsx",
      names: edited.names,
      sheets: [...edited.sheets, ...sent.map(({ title, built }) => sheet(built.rows, { title }))],
    },
    names: sent.flatMap(({ title, built }) =>
      built.places.map(({ name, row, column }) => ({ name, sheet: title, cell: cellAddress(row, column) })),
    ),
  };
}
