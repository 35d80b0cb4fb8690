import { attestedOrganisations } from "../../src/criteria/attestedOrganisations";
import { blockColumnList } from "../../src/criteria/blockColumns";
import { correctionColumns } from "../../src/criteria/correctionColumns";
import { criteriaColumnList } from "../../src/criteria/criteriaColumns";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import { organisationColumnList } from "../../src/criteria/organisationColumns";
import { settingGroupWords, settingsColumns, settingWords } from "../../src/criteria/settingsList";
import { staffLayout, staffSheetPlans } from "../../src/criteria/staffSheets";
import { createTranslators } from "../../src/locales/translators";
import { headingWords } from "../../src/tables/column";
import { yesNoWords } from "../../src/tables/input";
import { plainWord, wordList, type Words } from "../../src/tables/words";
import * as choices from "../../src/criteria/choices";
import { languages } from "../../src/locales/language";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheetPlan";

const edition = defaultEdition();
const translators = createTranslators();

describe.each(languages)("staff sheets in %s", (language) => {
  const t = translators[language];
  const plans = staffSheetPlans(edition, t, language);
  const cellsOf = (plan: SheetPlan): readonly PlanCell[] => plan.rows.flat().filter((cell) => cell !== null);

  it("bear the defined names of the contract, and the decimals their own", () => {
    expect(plans.flatMap(({ names }) => names.map(({ name }) => name))).toEqual([
      "bagalau.criteria",
      "bagalau.settings",
      "bagalau.decimals",
      "bagalau.organisations",
      "bagalau.corrections",
    ]);
    const settings = plans[1];
    const { top, left } = staffLayout(edition).settings.decimals;
    expect(settings?.rows[top]?.[left]?.value).toBe(0);
    expect(settings?.rows[top]?.[0]?.value).toBe(t("criteria.setting.decimals"));
  });

  it("say that the catalogue is a sample, and no longer once it is none", () => {
    const warnings = (of: typeof edition): readonly unknown[] =>
      staffSheetPlans(of, t, language).flatMap((plan) =>
        cellsOf(plan)
          .filter(({ style }) => style === "warning")
          .map(({ value }) => value),
      );
    expect(warnings(edition)).toEqual([t("criteria.sampleWarning")]);
    expect(warnings({ ...edition, title: { ...edition.title, sample: false } })).toEqual([]);
  });

  it("keep their heading row in view and repeat it in print, on landscape pages", () => {
    for (const { frozenRows, print, names } of plans) {
      const heading = names[0]?.area.top;
      expect(frozenRows - 1).toBe(heading);
      expect(print).toMatchObject({ landscape: true, repeatRows: { from: heading, to: heading } });
    }
  });

  it("have columns in which the longest word fits", () => {
    for (const plan of plans) {
      const banners = new Set(plan.merges.map(({ top }) => top));
      const tooLong = plan.rows.flatMap((row, index) =>
        banners.has(index)
          ? []
          : row.flatMap((cell, column) =>
              String(cell?.value ?? "")
                .split(/\s+/)
                .filter((word) => word.length > (plan.columnWidths[column] ?? 0)),
            ),
      );
      expect(tooLong).toEqual([]);
    }
  });

  it("offer drop-downs that Excel can hold (255 characters, no commas in a value), on spare rows too", () => {
    const lists = plans.flatMap(({ inputRules }) => inputRules).filter(({ rule }) => rule.kind === "list");
    for (const { rule } of lists) {
      if (rule.kind !== "list") continue;
      expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
      expect(rule.values.filter((value) => value.includes(","))).toEqual([]);
    }
    const { columns, firstRow, lastRow } = staffLayout(edition).criteria;
    const method = plans[0]?.inputRules.find(({ area }) => area.left === columns.method);
    expect(method?.area).toEqual({ top: firstRow, left: columns.method, bottom: lastRow, right: columns.method });
    expect(lastRow - firstRow + 1).toBe(40 + 40);
  });

  it("hold codes as text, so that 1.10 stays 1.10", () => {
    const { columns, firstRow, lastRow } = staffLayout(edition).criteria;
    const formats = plans[0]?.rows.slice(firstRow, lastRow + 1).map((row) => row[columns.code]?.format);
    expect(new Set(formats)).toEqual(new Set(["@"]));
  });

  it("hold no organisation but the marked examples asked for", () => {
    const named = (examples: readonly string[]): readonly unknown[] =>
      (staffSheetPlans(edition, t, language, { exampleOrganisations: examples })[2]?.rows ?? [])
        .slice(examples.length > 0 ? 4 : 3)
        .map((row) => row[0]?.value)
        .filter((value) => value !== null);
    expect(named([])).toEqual([]);
    const mark = t("criteria.organisationsSheet.exampleMark");
    expect(named(attestedOrganisations)).toEqual(attestedOrganisations.map((name) => `${mark} ${name}`));
  });
});

/** Within one set a word must not be for two values, in whatever languages. */
describe("words of the staff sheets are unambiguous", () => {
  function ambiguous<Value>(vocabulary: Words<Value>): readonly string[] {
    const meanings = new Map<string, Set<Value>>();
    for (const language of languages) {
      wordList(vocabulary, translators[language]).forEach((word, index) => {
        const value = vocabulary.values[index];
        const known = meanings.get(plainWord(word)) ?? new Set<Value>();
        if (value !== undefined) meanings.set(plainWord(word), known.add(value));
      });
    }
    return [...meanings].filter(([, values]) => values.size > 1).map(([word]) => word);
  }

  it("for columns, settings and choices", () => {
    expect(ambiguous(headingWords(criteriaColumnList))).toEqual([]);
    expect(ambiguous(settingWords)).toEqual([]);
    expect(ambiguous(headingWords(settingsColumns))).toEqual([]);
    expect(ambiguous(settingGroupWords)).toEqual([]);
    expect(ambiguous(headingWords(blockColumnList))).toEqual([]);
    expect(ambiguous(headingWords(organisationColumnList))).toEqual([]);
    expect(ambiguous(headingWords(correctionColumns))).toEqual([]);
    expect(ambiguous(choices.methodWords)).toEqual([]);
    expect(ambiguous(choices.directionWords)).toEqual([]);
    expect(ambiguous(yesNoWords)).toEqual([]);
    expect(ambiguous(choices.schemeWords)).toEqual([]);
    expect(ambiguous(choices.tieRankingWords)).toEqual([]);
    expect(ambiguous(choices.notReportedWords)).toEqual([]);
    expect(ambiguous(choices.listingWords)).toEqual([]);
    expect(ambiguous(choices.encouragementWords)).toEqual([]);
    expect(ambiguous(choices.tieBreakWords)).toEqual([]);
    expect(ambiguous(choices.languageWords)).toEqual([]);
  });
});
