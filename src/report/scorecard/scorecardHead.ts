import type { RatedOrganisation } from "../../scoring/evaluation";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/grid";
import type { SheetInputRule } from "../../workbook/sheetPlan";
import { languages } from "../../locales/language";
import { dataColumn } from "../data/dataLayout";
import { withoutDocument } from "../data/documents";
import { editionLine } from "../editionLine";
import { shownName } from "../organisationName";
import { formulaCell } from "../planCell";
import { missingSign, undefinedSign } from "../points/pointsCells";
import { ranksFormat } from "../ranks/ranksFormat";
import { organisationNames, type ReportContext } from "../reportContext";
import { staleFormula } from "../staleWarning";
import { prizeText } from "../totals/prizeCell";
import { languageNames } from "./scorecardChoice";
import { distances, type Field } from "./scorecardFigures";
import {
  distanceFormula,
  lastPrizePosition,
  numberFormula,
  ofPoints,
  ofRanks,
  ownFormula,
  positionAbove,
  prizeFormula,
} from "./scorecardFormulas";
import {
  helperColumns,
  scorecardCells,
  scorecardColumns,
  scorecardRows,
  type ScorecardLayout,
} from "./scorecardLayout";
import type { Say, ScorecardPage } from "./scorecardPage";

const { code, indicator, value, rank, share, source } = scorecardColumns;

/** Title, which criteria, the two drop-downs, and whether the awards are older than the numbers. */
export function putTitle(page: ScorecardPage, context: ReportContext, organisation: RatedOrganisation): void {
  const { evaluation, language } = context;
  const { title } = evaluation.edition;
  const name = shownName(organisation, language);
  const top = { row: scorecardRows.title, left: code, right: source };
  page.label(top, "title", (t) => t("scorecard.title", { year: title.year }));
  const { style } = editionLine(context);
  page.label({ row: scorecardRows.edition, left: code, right: source }, style, (t, one) =>
    String(editionLine({ ...context, t, language: one }).value),
  );
  const row = scorecardRows.chooser;
  if (!page.live) {
    page.label({ row, left: code, right: indicator }, "groupHeading", (t) => t("scorecard.organisation"));
    page.put({ row, left: value, right: source }, "groupHeading", name);
    return;
  }
  page.label({ row, left: code, right: indicator }, "groupHeading", (t) => t("scorecard.choose"));
  page.put({ row, left: value, right: rank + 2 }, "input", name);
  for (const one of organisationNames(context)) page.growFor({ row, left: value, right: rank + 2 }, one);
  page.label({ row, left: share }, "groupHeading", (t) => t("scorecard.language"));
  page.put({ row, left: source }, "input", languageNames[page.language]);
  putHelpers(page, context, organisation);
  const warning = { row: scorecardRows.warning, left: code, right: source };
  const stale: Say = (t) => t("report.stale.yes");
  const fresh: Say = (t) => t("report.stale.no");
  const formula = staleFormula(page.kept(warning.row, stale), page.kept(warning.row, fresh));
  page.place(warning, formulaCell(formula, page.said(fresh), "info"));
  for (const text of page.saidInAll(stale)) page.growFor(warning, text);
}

function putHelpers(page: ScorecardPage, context: ReportContext, organisation: RatedOrganisation): void {
  const { evaluation, language } = context;
  const row = scorecardRows.chooser;
  const number = evaluation.organisations.indexOf(organisation) + 1;
  const names = ofPoints(context, context.points.organisationColumn);
  const numbers = ofPoints(context, context.points.numberColumn);
  page.helper(row, helperColumns.points, number, numberFormula(names, numbers));
  const kept = page.keep(
    scorecardRows.warning,
    languages.map((one) => languageNames[one]),
  );
  const list = `${cellAddress(scorecardRows.warning, kept, "$")}:${cellAddress(scorecardRows.warning, kept + 2, "$")}`;
  const own = languages.indexOf(language) + 1;
  const chosen = languages.indexOf(page.language) + 1;
  page.helper(row, helperColumns.toMedian, chosen, `=IFERROR(MATCH(${scorecardCells.language},${list},0),${own})`);
  page.helper(row, helperColumns.toBest, own, null);
}

/** The two drop-downs. */
export function chooserRules(context: ReportContext): readonly SheetInputRule[] {
  const { t, points: layout } = context;
  const row = scorecardRows.chooser;
  const cell = (column: number): SheetInputRule["area"] => ({ top: row, left: column, bottom: row, right: column });
  return [
    {
      area: cell(value),
      rule: { kind: "listArea", formula: ofPoints(context, layout.organisationColumn) },
      message: t("scorecard.organisationMessage"),
    },
    {
      area: cell(source),
      rule: { kind: "list", values: languages.map((one) => languageNames[one]) },
      message: t("scorecard.languageMessage"),
    },
  ];
}

interface Fact {
  readonly say: Say;
  readonly value: CellValue;
  readonly formula: string;
  readonly format: string | null;
}

/** Place, totals and distances, in two columns. */
export function putFacts(
  page: ScorecardPage,
  context: ReportContext,
  layout: ScorecardLayout,
  organisation: RatedOrganisation,
  field: Field,
): void {
  const left = resultFacts(context, organisation);
  const right = distanceFacts(context, organisation, field);
  for (let index = 0; index < layout.facts; index++) {
    const row = scorecardRows.firstFact + index;
    putFact(page, left[index], { row, left: code, right: indicator }, { row, left: value });
    putFact(page, right[index], { row, left: rank, right: share }, { row, left: source });
  }
  const row = layout.note;
  page.label({ row, left: code, right: source }, "note", (t) =>
    page.kind === "firstOnly"
      ? t("scorecard.noteValues")
      : t("scorecard.note", { missing: missingSign, undefined: undefinedSign }),
  );
}

function putFact(
  page: ScorecardPage,
  fact: Fact | undefined,
  label: Parameters<ScorecardPage["put"]>[0],
  at: Parameters<ScorecardPage["put"]>[0],
): void {
  if (fact === undefined) return;
  page.label(label, "text", fact.say);
  page.put(at, "place", fact.value, fact.formula, fact.format);
}

function resultFacts(context: ReportContext, organisation: RatedOrganisation): readonly Fact[] {
  const { points: layout, ranks, pointsFormat, evaluation } = context;
  return [
    fact(
      (t) => t("report.columns.place"),
      organisation.place,
      ownFormula(ofRanks(context, ranks.place)),
      ranksFormat(context),
    ),
    fact((t) => t("scorecard.rated"), evaluation.organisations.length, `=COUNT(${ofRanks(context, ranks.place)})`, "0"),
    fact(
      (t) => t("report.columns.total"),
      organisation.total,
      ownFormula(ofPoints(context, layout.total)),
      pointsFormat,
    ),
    fact(
      (t) => t("report.columns.mainTotal"),
      organisation.mainTotal,
      ownFormula(ofPoints(context, layout.mainTotal)),
      pointsFormat,
    ),
    ...(evaluation.edition.settings.scheme === "points"
      ? []
      : [
          fact(
            (t) => t("report.columns.sumOfRanks"),
            organisation.sumOfRanks,
            ownFormula(ofRanks(context, ranks.sumOfRanks)),
            ranksFormat(context),
          ),
        ]),
  ];
}

function distanceFacts(context: ReportContext, organisation: RatedOrganisation, field: Field): readonly Fact[] {
  const { scheme } = context.evaluation.edition.settings;
  const byRanks = scheme === "sumOfPlaces";
  const format = byRanks ? ranksFormat(context) : context.pointsFormat;
  const { data, evaluation } = context;
  const equals = evaluation.organisations.filter(({ place }) => place === organisation.place).length;
  const prize = prizeText(context, organisation.place, equals);
  const { next, prize: toPrize } = distances(context, organisation, field);
  const above = positionAbove(context);
  const { prizes } = evaluation.edition.settings;
  const prizeCell = cellAddress(scorecardRows.firstFact, source, "$");
  const reached = `${prizeCell}<>"${missingSign}"`;
  const withoutNumber = organisation.scores.filter(({ reading }) => reading.value === null).length;
  return [
    fact((t) => t("scorecard.prize"), prize === "" ? missingSign : prize, prizeFormula(context), null),
    fact(
      (t) => t(byRanks ? "scorecard.nextByRanks" : "scorecard.next"),
      next ?? missingSign,
      distanceFormula(context, above, `${above}=0`),
      format,
    ),
    fact(
      (t) => t(byRanks ? "scorecard.toPrizeByRanks" : "scorecard.toPrize"),
      prize === "" && toPrize !== null ? toPrize : missingSign,
      prizes === 0 ? ownNothing() : distanceFormula(context, lastPrizePosition(context), reached),
      format,
    ),
    fact((t) => t("scorecard.withoutNumber"), withoutNumber, ownFormula(dataColumn(data, data.missingColumn)), "0"),
    ...(data.documentColumn === null
      ? []
      : [
          fact(
            (t) => t("scorecard.withoutDocument"),
            withoutDocument(organisation),
            ownFormula(dataColumn(data, data.documentColumn)),
            "0",
          ),
        ]),
  ];
}

/** Where there are no prizes. */
function ownNothing(): string {
  return `=IF(${scorecardCells.number}=0,"","${missingSign}")`;
}

function fact(say: Say, value: CellValue, formula: string, format: string | null): Fact {
  return { say, value, formula, format };
}
