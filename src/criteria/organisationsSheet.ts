import type { Translate } from "../locales/translator";
import type { PlanCell, SheetPlan } from "../workbook/sheetPlan";
import { sheetRoleName } from "../workbook/sheetRole";
import { yesNoWords } from "./choices";
import type { Edition, RosterOrganisation } from "./edition";
import { organisationColumns, organisationColumnWords } from "./organisationColumns";
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
  const takesPart = organisationColumns.indexOf("takesPart");
  const list = listRule(wordList(yesNoWords, t));
  const answers = { top: headingRow + 1, left: takesPart, bottom: headingRow + rows.length, right: takesPart };
  return staffPlan({
    role: "organisations",
    title: t("workbook.titles.organisations"),
    banners,
    table: [wordList(organisationColumnWords, t).map((heading) => planCell(heading, "columnHeading")), ...rows],
    columnWidths: [64, 64, 52, 14, 40],
    frozenColumns: 1,
    print: {
      landscape: true,
      repeatRows: { from: headingRow, to: headingRow },
      repeatColumns: null,
      pagesAcross: 1,
    },
    inputRules: list === null ? [] : [inputRule(answers, list, t("criteria.input.list"))],
    names: [
      {
        name: sheetRoleName("organisations"),
        area: { top: headingRow, left: 0, bottom: headingRow, right: organisationColumns.length - 1 },
      },
    ],
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
  const { name, nameKk, spellings, takesPart, reason } = organisation;
  return [
    planCell(name, "input"),
    planCell(nameKk === "" ? null : nameKk, "input"),
    planCell(spellings.length === 0 ? null : joinList(spellings), "input"),
    planCell(yesNoWords.text(t, takesPart ? "yes" : "no"), "input", textFormat),
    planCell(reason === "" ? null : reason, "input"),
  ];
}

function exampleRow(name: string, t: Translate): readonly PlanCell[] {
  const marked = `${t("criteria.organisationsSheet.exampleMark")} ${name}`;
  return [planCell(marked, "info"), ...spareRow().slice(1)];
}

function spareRow(): readonly PlanCell[] {
  return organisationColumns.map(() => planCell(null, "input"));
}
