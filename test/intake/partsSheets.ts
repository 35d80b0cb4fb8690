/** Sheets in which every indicator has several parts: under its head, as columns of a form, or as rows of an organisation. */
import type { Criterion } from "../../src/criteria/criterion";
import { unitOf } from "../../src/intake/unit";
import type { SheetGrid } from "../../src/workbook/grid";
import { columnName } from "../../src/workbook/cellAddress";
import { akmola, akmolaKk, pavlodar, pavlodarKk, sheet, type Typed } from "./corpus/cells";
import { editionOf } from "./corpus/corpusCase";

export const codes = ["A1", "A2", "A3", "C4", "E1"];
export const edition = editionOf({ criteria: codes });
export type Language = "ru" | "kk";
export const organisations: Readonly<Record<Language, readonly string[]>> = {
  ru: [akmola, pavlodar],
  kk: [akmolaKk, pavlodarKk],
};

/** The figure of one part; all of one organisation and criterion differ. */
export function figure(criterion: number, organisation: number, part: number): number {
  return 12 + ((criterion * 17 + organisation * 29 + part * 7) % 80);
}

export function name(criterion: Criterion, language: Language): string {
  return language === "kk" ? criterion.name.kk : criterion.name.ru;
}

export type Family = ReturnType<typeof unitOf>["family"];

export interface Layout {
  readonly sheets: (
    parts: readonly Typed[],
    language: Language,
    head: (criterion: Criterion) => string,
  ) => readonly SheetGrid[];
  /** Cells at which a question about parts may be. */
  readonly isHead: (row: number, column: number) => boolean;
}

const headOf: Readonly<Record<Language, readonly string[]>> = {
  ru: ["Организация", "Показатель"],
  kk: ["Ұйым атауы", "Көрсеткіш"],
};

/** A form for each organisation; `mark` is in front of each indicator. */
function formLayout(mark: (criterion: Criterion, at: number) => Typed): Layout {
  return {
    sheets: (parts, language, head) =>
      organisations[language].map((organisation, own) =>
        sheet(
          [
            [language === "ru" ? "Организация:" : "Ұйым:", organisation],
            [],
            ["№", headOf[language][1] ?? "", ...parts],
            ...edition.criteria.map((criterion, at) => [
              mark(criterion, at),
              head(criterion),
              ...parts.map((_part, part) => figure(at, own, part)),
            ]),
          ],
          { title: `Форма ${own + 1}` },
        ),
      ),
    isHead: (row, column) => row === 2 || column <= 1,
  };
}

/** @param over the names of the organisations, by language */
function columnsLayout(over: Readonly<Record<Language, string>>, merge: string | null): Layout {
  return {
    sheets: (parts, language, head) => {
      const { criteria } = edition;
      const top = criteria.flatMap((criterion) => parts.map((_part, at) => (at === 0 ? head(criterion) : null)));
      const merges = criteria.map((_criterion, at) => {
        const first = 1 + at * parts.length;
        return `${columnName(first)}1:${columnName(first + parts.length - 1)}1`;
      });
      const body = organisations[language].map((organisation, row) => [
        organisation,
        ...criteria.flatMap((_criterion, at) => parts.map((_part, part) => figure(at, row, part))),
      ]);
      const rows = [[over[language], ...top], [null, ...criteria.flatMap(() => parts)], ...body];
      return [sheet(rows, { merges: [...(merge === null ? [] : [merge]), ...(parts.length > 1 ? merges : [])] })];
    },
    isHead: (row) => row <= 1,
  };
}

/** A row for each part of an indicator, which is named in the first of them. */
function indicatorRows(
  parts: readonly Typed[],
  head: (criterion: Criterion) => string,
  of: readonly number[],
): readonly (readonly Typed[])[] {
  return edition.criteria.flatMap((criterion, at) =>
    parts.map((said, part) => [part === 0 ? head(criterion) : null, said, ...of.map((own) => figure(at, own, part))]),
  );
}

const kind: Readonly<Record<Language, string>> = { ru: "Период", kk: "" };

export const layouts: Readonly<
  Record<
    "columns" | "columnsOfCommittees" | "form" | "formWithoutCodes" | "rows" | "rowsOfIndicators" | "rowsOfForm",
    Layout
  >
> = {
  columns: columnsLayout({ ru: "Организация", kk: "Ұйым атауы" }, "A1:A2"),
  columnsOfCommittees: columnsLayout({ ru: "Обком", kk: "Өңір" }, null),
  rowsOfIndicators: {
    sheets: (parts, language, head) => [
      sheet([
        [headOf[language][1] ?? "", kind[language], ...organisations[language]],
        ...indicatorRows(parts, head, [0, 1]),
      ]),
    ],
    isHead: (_row, column) => column <= 1,
  },
  rowsOfForm: {
    sheets: (parts, language, head) =>
      organisations[language].map((organisation, own) =>
        sheet(
          [
            [language === "ru" ? "Организация:" : "Ұйым:", organisation],
            [],
            [headOf[language][1] ?? "", kind[language], language === "ru" ? "Значение" : "Мәні"],
            ...indicatorRows(parts, head, [own]),
          ],
          { title: `Форма ${own + 1}` },
        ),
      ),
    isHead: (_row, column) => column <= 1,
  },
  form: formLayout((criterion) => criterion.code),
  formWithoutCodes: formLayout((_criterion, at) => at + 1),
  rows: {
    sheets: (parts, language, head) => [
      sheet([
        [headOf[language][0] ?? "", language === "ru" ? "Вид" : "Түрі", ...edition.criteria.map(head)],
        ...organisations[language].flatMap((organisation, own) =>
          parts.map((said, part) => [
            part === 0 ? organisation : null,
            said,
            ...edition.criteria.map((_criterion, at) => figure(at, own, part)),
          ]),
        ),
      ]),
    ],
    isHead: (_row, column) => column <= 1,
  },
};
