/**
 * What staff do to a sheet before it is evaluated, as edits of its cells that change nothing of what it says: each knows
 * where the values, names and heads are meanwhile.
 */
import { cleanText } from "../../src/tables/text/cleanText";
import type { CellArea, CellValue, GridCell, SheetGrid } from "../../src/workbook/grid";
import { plainSheetGrid } from "../../src/workbook/plainSheetGrid";
import { emptyCell } from "../../src/workbook/grid";
import { cell, type Typed } from "./sheetBuilder";

/** What a cell is, whatever becomes of its text. */
export type Tag =
  | { readonly kind: "value"; readonly organisation: number; readonly code: string }
  | { readonly kind: "name"; readonly organisation: number }
  | { readonly kind: "head"; readonly code: string };

export class EditedSheet {
  rows: GridCell[][];
  merges: CellArea[];
  title: string;
  readonly tags: Map<GridCell, Tag>;
  /** false: organisations are side by side, or one has the form to itself. */
  readonly upright: boolean;

  constructor(grid: SheetGrid, tags: ReadonlyMap<GridCell, Tag>, upright: boolean) {
    const width = Math.max(...grid.rows.map((row) => row.length));
    this.rows = grid.rows.map((row) => Array.from({ length: width }, (_cell, at) => row[at] ?? emptyCell));
    this.merges = [...grid.merges];
    this.title = grid.title;
    this.tags = new Map(tags);
    this.upright = upright;
  }

  get width(): number {
    return this.rows[0]?.length ?? 0;
  }

  grid(): SheetGrid {
    return plainSheetGrid(this.title, this.rows, this.merges);
  }

  find(kind: Tag["kind"]): readonly { readonly row: number; readonly column: number; readonly tag: Tag }[] {
    return this.rows.flatMap((cells, row) =>
      cells.flatMap((one, column) => {
        const tag = this.tags.get(one);
        return tag?.kind === kind ? [{ row, column, tag }] : [];
      }),
    );
  }

  kindAt(row: number, column: number): Tag["kind"] | undefined {
    const one = this.rows[row]?.[column];
    return one === undefined ? undefined : this.tags.get(one)?.kind;
  }

  text(row: number, column: number): string {
    return cleanText(String(this.rows[row]?.[column]?.value ?? ""));
  }

  /** Another text in the cell, which is what it was. */
  retype(row: number, column: number, text: string): void {
    const before = this.rows[row]?.[column];
    const tag = before === undefined ? undefined : this.tags.get(before);
    this.put(row, column, cell(text), tag);
  }

  put(row: number, column: number, one: GridCell, tag?: Tag): void {
    const cells = this.rows[row];
    if (cells === undefined) return;
    cells[column] = one;
    if (tag !== undefined) this.tags.set(one, tag);
  }

  insertRow(at: number, typed: readonly Typed[] = []): void {
    this.rows.splice(
      at,
      0,
      Array.from({ length: this.width }, (_cell, column) => cell(typed[column] ?? null)),
    );
    this.merges = this.merges.map((merge) => ({
      ...merge,
      top: merge.top >= at ? merge.top + 1 : merge.top,
      bottom: merge.bottom >= at ? merge.bottom + 1 : merge.bottom,
    }));
  }

  insertColumn(at: number, typed: (row: number) => Typed = () => null): void {
    this.rows.forEach((cells, row) => cells.splice(at, 0, cell(typed(row))));
    this.merges = this.merges.map((merge) => ({
      ...merge,
      left: merge.left >= at ? merge.left + 1 : merge.left,
      right: merge.right >= at ? merge.right + 1 : merge.right,
    }));
  }

  /** Rows of the heads, and of the organisations (upright), or of the indicators. */
  get body(): { readonly heads: number; readonly first: number; readonly last: number } {
    const values = this.find("value").map(({ row }) => row);
    const first = Math.min(...values);
    const heads = this.upright ? Math.min(...this.find("head").map(({ row }) => row)) : first - 1;
    return { heads, first, last: Math.max(...values) };
  }

  /** The columns of values of an upright sheet. */
  get columns(): readonly number[] {
    return [...new Set(this.find("value").map(({ column }) => column))].sort((one, other) => one - other);
  }

  /** The texts of the nearest row of heads above a row, which may have been repeated in another order. */
  headsAbove(below: number): CellValue[] {
    const texts = (row: number): CellValue[] => (this.rows[row] ?? []).map(({ value }) => value);
    const { heads } = this.body;
    const own = [...texts(heads)].map(String).sort().join("\n");
    for (let row = below - 1; row > heads; row--)
      if (texts(row).map(String).sort().join("\n") === own) return texts(row);
    return texts(heads);
  }

  /** Heads stand there again in another order: a row moved across them, or a sum over them, would say something else. */
  get isReordered(): boolean {
    const { first, last } = this.body;
    const own = this.headsAbove(first).join("\n");
    const below = Array.from({ length: last + 1 - first }, (_row, at) => this.headsAbove(first + at).join("\n"));
    return this.upright && below.some((heads) => heads !== own);
  }

  get nameColumn(): number {
    return this.find("name")[0]?.column ?? 0;
  }
}

type Edit = (sheet: EditedSheet, one: number, other: number) => void;

const within = (number: number, from: number, to: number): number => from + (number % Math.max(1, to - from + 1));

function slip(text: string, at: number, kind: number): string {
  const letters = Array.from(text);
  const place = 1 + (at % Math.max(1, letters.length - 2));
  if (letters.length < 6 || !/\p{L}/u.test(letters[place] ?? "")) return text;
  if (kind % 3 === 0) letters.splice(place, 1);
  else if (kind % 3 === 1) letters.splice(place, 0, letters[place] ?? "");
  else letters.splice(place, 2, letters[place + 1] ?? "", letters[place] ?? "");
  return letters.join("");
}

/** A row of what all organisations come to, in the columns of values. */
function aggregate(sheet: EditedSheet, name: string, of: (values: readonly number[]) => number): readonly Typed[] {
  const row: Typed[] = [];
  row[sheet.nameColumn] = name;
  for (const column of sheet.columns) {
    const values = sheet.find("value").filter((one) => one.column === column);
    const numbers = values.flatMap(({ row: at }) => {
      const value = sheet.rows[at]?.[column]?.value;
      return typeof value === "number" ? [value] : [];
    });
    if (numbers.length > 0) row[column] = of(numbers);
  }
  return row;
}

const sum = (values: readonly number[]): number => Number(values.reduce((all, one) => all + one, 0).toPrecision(12));
const mean = (values: readonly number[]): number => Math.round((sum(values) / values.length) * 100) / 100;

const totals: readonly (readonly [string, (values: readonly number[]) => number])[] = [
  ["Итого", sum],
  ["Всего по республике", sum],
  ["Барлығы", sum],
  ["Среднее", mean],
  ["В среднем по профсоюзу", mean],
  ["Орташа", mean],
  ["Максимум", (values) => Math.max(...values)],
  ["Қазақстан", sum],
  ["Всё вместе", sum],
];

const titles = ["Лист1", "2025", "Показатели", "план", "1 квартал", "2024", "Свод", "Парақ1", "Жоспар", "итог (2)"];
const remarks = ["проверено", "уточнить", "см. письмо", "ок", "тексерілді"];
const signatures = ["Исполнитель: А. Б., тел. 8 7172 000000", "Председатель", "* предварительно", "Орындаушы: Б. Ә."];

/** By name, for the account. */
export const edits: Readonly<Record<string, Edit>> = {
  "insert a blank row": (sheet, one) => {
    sheet.insertRow(within(one, 0, sheet.rows.length));
  },
  "insert a blank column": (sheet, one) => {
    sheet.insertColumn(within(one, 0, sheet.width));
  },
  "insert a column of remarks": (sheet, one, other) => {
    const { heads, first, last } = sheet.body;
    const said = other % 2 === 0 ? "Примечание" : null;
    sheet.insertColumn(within(one, 0, sheet.width), (row) =>
      row === heads ? said : row >= first && row <= last ? (remarks[(row + other) % remarks.length] ?? "") : null,
    );
  },
  "insert numbers of rows": (sheet) => {
    const { heads, first, last } = sheet.body;
    sheet.insertColumn(0, (row) => (row === heads ? "№" : row >= first && row <= last ? row - first + 1 : null));
  },
  "a merged title above": (sheet, one) => {
    sheet.insertRow(0, [["Показатели за 2025 год", "2025 жылғы көрсеткіштер", "Отчёт"][one % 3] ?? ""]);
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: sheet.width - 1 });
  },
  "merge the head of names downwards": (sheet) => {
    const { heads, first } = sheet.body;
    if (first - heads > 1) sheet.merges.push({ top: heads, left: 0, bottom: first - 1, right: 0 });
  },
  "repeat the heads": (sheet, one) => {
    if (!sheet.upright) return;
    const { first, last } = sheet.body;
    const at = within(one, first + 1, last + 1);
    sheet.insertRow(at, sheet.headsAbove(at));
  },
  "repeat the heads in another order": (sheet, one) => {
    const { first, last } = sheet.body;
    const at = within(one, first + 1, last);
    const [left, right] = [sheet.columns[0] ?? 0, sheet.columns[sheet.columns.length - 1] ?? 0];
    if (!sheet.upright || at <= first || left === right) return;
    const texts = sheet.headsAbove(at);
    [texts[left], texts[right]] = [texts[right] ?? null, texts[left] ?? null];
    for (const cells of sheet.rows.slice(at)) {
      [cells[left], cells[right]] = [cells[right] ?? emptyCell, cells[left] ?? emptyCell];
    }
    sheet.insertRow(at, texts);
  },
  "a row of column numbers": (sheet) => {
    const { heads } = sheet.body;
    sheet.insertRow(
      heads + 1,
      Array.from({ length: sheet.width }, (_cell, column) => column + 1),
    );
  },
  "retype a head": (sheet, one, other) => {
    const heads = sheet.find("head");
    const head = heads[one % Math.max(1, heads.length)];
    if (head !== undefined) sheet.retype(head.row, head.column, slip(sheet.text(head.row, head.column), other, one));
  },
  "retype a name": (sheet, one, other) => {
    const names = sheet.find("name");
    const name = names[one % Math.max(1, names.length)];
    if (name !== undefined) sheet.retype(name.row, name.column, slip(sheet.text(name.row, name.column), other, one));
  },
  "add a row of totals": (sheet, one, other) => {
    const [name, of] = totals[one % totals.length] ?? ["Итого", sum];
    const { first, last } = sheet.body;
    if (sheet.upright && !sheet.isReordered)
      sheet.insertRow(other % 3 === 0 ? first : last + 1, aggregate(sheet, name, of));
  },
  "add of-which rows": (sheet, one) => {
    const names = sheet.find("name");
    const name = names[one % Math.max(1, names.length)];
    if (!sheet.upright || name === undefined) return;
    const row: Typed[] = [];
    row[sheet.nameColumn] = ["из них женщин", "в т.ч. молодёжь", "оның ішінде жастар"][one % 3] ?? "";
    for (const column of sheet.columns) row[column] = (one % 7) + 1;
    sheet.insertRow(name.row + 1, row);
  },
  "head a group": (sheet, one) => {
    const { first, last } = sheet.body;
    if (sheet.upright) sheet.insertRow(within(one, first, last), ["Области", "Города:", "Қалалар"].slice(one % 3));
  },
  "split a head in two": (sheet, one, other) => {
    if (!sheet.upright) return;
    const heads = sheet.find("head");
    const head = heads[one % Math.max(1, heads.length)];
    if (head === undefined || sheet.merges.some(({ bottom, top }) => top <= head.row && bottom >= head.row)) return;
    const [own, beside] = [
      ["Всего", "из них женщин"],
      ["факт", "план"],
      ["барлығы", "оның ішінде әйелдер"],
      ["2025", "2024"],
    ][other % 4] ?? ["Всего", "из них женщин"];
    const { first, last } = sheet.body;
    sheet.insertColumn(head.column + 1, (row) => (row >= first && row <= last ? (row % 5) + 1 : null));
    sheet.insertRow(head.row + 1);
    sheet.put(head.row + 1, head.column, cell(own ?? ""));
    sheet.put(head.row + 1, head.column + 1, cell(beside ?? ""));
    sheet.merges.push({ top: head.row, left: head.column, bottom: head.row, right: head.column + 1 });
  },
  "rename the sheet": (sheet, one) => {
    sheet.title = titles[one % titles.length] ?? "Лист1";
  },
  "move the table": (sheet, one, other) => {
    for (let more = 0; more < one % 4; more++) sheet.insertRow(0);
    for (let more = 0; more < other % 3; more++) sheet.insertColumn(0);
  },
  "move a row": (sheet, one, other) => {
    const { first, last } = sheet.body;
    if (sheet.isReordered) return;
    const [row = []] = sheet.rows.splice(within(one, first, last), 1);
    sheet.rows.splice(within(other, first, last), 0, row);
  },
  "move a column": (sheet, one, other) => {
    if (!sheet.upright || sheet.merges.length > 0) return;
    const { columns } = sheet;
    const [from = 0, to = 0] = [columns[one % columns.length], columns[other % columns.length]];
    for (const cells of sheet.rows) cells.splice(to, 0, ...cells.splice(from, 1));
  },
  "put the lower half beside": (sheet, one, other) => {
    const { heads, first, last } = sheet.body;
    const half = within(one, first + 1, last);
    if (!sheet.upright || sheet.merges.length > 0 || half <= first) return;
    const { width } = sheet;
    const blank = Array.from({ length: other % 2 }, () => emptyCell);
    const beside = [sheet.headsAbove(half).map((value) => cell(value)), ...sheet.rows.splice(half, last + 1 - half)];
    sheet.rows.forEach((cells, row) => {
      const moved = beside[row - heads] ?? Array.from({ length: width }, () => emptyCell);
      cells.push(...blank, ...moved);
    });
    for (const left of beside.slice(sheet.rows.length - heads))
      sheet.rows.push([...Array.from({ length: width }, () => emptyCell), ...blank, ...left]);
  },
  "put the right half below": (sheet, one, other) => {
    const { heads, first, last } = sheet.body;
    const { columns, nameColumn } = sheet;
    const from = columns[within(one, 1, columns.length - 1)];
    if (!sheet.upright || sheet.merges.length > 0 || from === undefined || from <= nameColumn) return;
    const { length } = sheet.rows;
    const below: GridCell[][] = [];
    for (let row = heads; row <= last; row++) {
      const cells = sheet.rows[row] ?? [];
      const copied = row === heads || row >= first ? cell(cells[nameColumn]?.value ?? null) : emptyCell;
      const moved = cells.splice(from, cells.length - from, ...cells.slice(from).map(() => emptyCell));
      below.push([...Array.from({ length: nameColumn }, () => emptyCell), copied, ...moved]);
    }
    for (let more = 0; more < other % 3; more++) sheet.insertRow(length);
    for (const cells of below)
      sheet.rows.push(Array.from({ length: sheet.width }, (_cell, column) => cells[column] ?? emptyCell));
  },
  "sign below": (sheet, one) => {
    sheet.insertRow(sheet.rows.length, []);
    sheet.insertRow(sheet.rows.length, [signatures[one % signatures.length] ?? ""]);
  },
  "clear a head": (sheet, one) => {
    const heads = sheet.find("head");
    const head = heads[one % Math.max(1, heads.length)];
    if (head !== undefined) sheet.retype(head.row, head.column, "");
  },
  "clear a name": (sheet, one) => {
    const names = sheet.find("name");
    const name = names[one % Math.max(1, names.length)];
    if (sheet.upright && name !== undefined) sheet.retype(name.row, name.column, "");
  },
  "paste a row once more": (sheet, one, other) => {
    if (sheet.isReordered) return;
    const { first, last } = sheet.body;
    const row = sheet.rows[within(one, first, last)] ?? [];
    sheet.insertRow(
      within(other, first, last + 1),
      row.map(({ value }) => value),
    );
  },
};
