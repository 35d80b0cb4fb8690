import type { Translate } from "../locales/translator";
import type { PlanCell, SheetInputRule, SheetPlan } from "../workbook/sheetPlan";
import { sheetRoleName } from "../workbook/sheetRole";
import { yesNoWords } from "./choices";
import type { Edition, RosterOrganisation } from "./edition";
import { entryConditions } from "./entryCondition";
import { organisationColumns, organisationColumnWords, type OrganisationColumn } from "./organisationColumns";
import { inputRule, listRule, planCell, staffPlan, textFormat, type Banner } from "./staffPlan";
import { joinList } from "./textList";
import { wordList } from "./words";

/** Empty rows below the organisations, ready for new ones. */
export const spareOrganisationRows = 30;

/**
 * The organisations as a sheet; without a roster a heading and empty rows.
 * @param examples names written with a mark in front, which the reader ignores until the mark is removed
 */
export function organisationsSheetPlan(edition: Edition, t: Translate, examples: readonly string[]): SheetPlan {
  const banners = organisationBanners(t, examples.length > 0);
  const headingRow = banners.length;
  const rows = [
    ...(edition.roster ?? []).map((organisation) => organisationRow(organisation, t)),
    ...examples.map((name) => exampleRow(name, t)),
    ...Array.from({ length: spareOrganisationRows }, spareRow),
  ];
  return staffPlan({
    role: "organisations",
    title: t("workbook.titles.organisations"),
    banners,
    table: [wordList(organisationColumnWords, t).map((heading) => planCell(heading, "columnHeading")), ...rows],
    columnWidths: [52, 52, 40, 14, 34, 21, 21],
    frozenColumns: 1,
    print: {
      landscape: true,
      repeatRows: { from: headingRow, to: headingRow },
      repeatColumns: null,
      pagesAcross: 1,
    },
    inputRules: yesNoRules(headingRow + 1, headingRow + rows.length, t),
    names: [
      {
        name: sheetRoleName("organisations"),
        area: { top: headingRow, left: 0, bottom: headingRow, right: organisationColumns.length - 1 },
      },
    ],
  });
}

const yesNoColumns: readonly OrganisationColumn[] = ["takesPart", ...entryConditions];

function yesNoRules(top: number, bottom: number, t: Translate): readonly SheetInputRule[] {
  const list = listRule(wordList(yesNoWords, t));
  if (list === null) return [];
  return yesNoColumns.map((name) => {
    const column = organisationColumns.indexOf(name);
    return inputRule({ top, left: column, bottom, right: column }, list, t("criteria.input.list"));
  });
}

function organisationBanners(t: Translate, withExamples: boolean): readonly Banner[] {
  const mark = t("criteria.organisationsSheet.exampleMark");
  const cells = [
    planCell(t("criteria.organisationsSheet.title"), "title"),
    planCell(t("criteria.organisationsSheet.hint"), "note"),
    ...(withExamples ? [planCell(t("criteria.organisationsSheet.examples", { mark }), "warning")] : []),
  ];
  return cells.map((cell) => ({ cell, toColumn: 2 }));
}

function organisationRow(organisation: RosterOrganisation, t: Translate): readonly PlanCell[] {
  const { name, nameKk, spellings, takesPart, reason, meets } = organisation;
  return [
    planCell(name, "input"),
    planCell(nameKk === "" ? null : nameKk, "input"),
    planCell(spellings.length === 0 ? null : joinList(spellings), "input"),
    answerCell(takesPart, t),
    planCell(reason === "" ? null : reason, "input"),
    ...entryConditions.map((condition) => answerCell(meets?.[condition], t)),
  ];
}

function answerCell(answer: boolean | undefined, t: Translate): PlanCell {
  if (answer === undefined) return planCell(null, "input", textFormat);
  return planCell(yesNoWords.text(t, answer ? "yes" : "no"), "input", textFormat);
}

function exampleRow(name: string, t: Translate): readonly PlanCell[] {
  const marked = `${t("criteria.organisationsSheet.exampleMark")} ${name}`;
  return [planCell(marked, "info"), ...spareRow().slice(1)];
}

function spareRow(): readonly PlanCell[] {
  return organisationColumns.map(() => planCell(null, "input"));
}
