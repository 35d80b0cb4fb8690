import type { RatedOrganisation } from "../../scoring/evaluation";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/grid";
import { dataColumn } from "../data/dataLayout";
import { missingNumbers } from "../data/missingNumbers";
import { withoutDocument } from "../data/documents";
import { missingSign, undefinedSign } from "../points/pointsCells";
import { ranksFormat } from "../ranks/ranksFormat";
import { groupAt, type ReportContext } from "../reportContext";
import { prizeText } from "../totals/prizeCell";
import { distances, type Field } from "./scorecardFigures";
import {
  distanceFormula,
  lastPrizePosition,
  organisationsAbove,
  ratedFormula,
  ofPoints,
  ofRanks,
  ownFormula,
  positionAbove,
  prizeFormula,
} from "./scorecardFormulas";
import { scorecardCells, scorecardColumns, scorecardRows, type ScorecardLayout } from "./scorecardLayout";
import type { Say, ScorecardPage } from "./scorecardPage";

const { code, indicator, value, rank, share, source } = scorecardColumns;

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
    fact((t) => t("scorecard.rated"), groupAt(context, organisation.position - 1).count, ratedFormula(context), "0"),
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
  const prize = prizeText(context, organisation);
  const { next, prize: toPrize } = distances(context, organisation, field);
  const above = positionAbove(context);
  const { prizes } = evaluation.edition.settings;
  const prizeCell = cellAddress(scorecardRows.firstFact, source, "$");
  const reached = `${prizeCell}<>"${missingSign}"`;
  const withoutNumber = missingNumbers(organisation, evaluation.edition);
  return [
    fact((t) => t("report.columns.prize"), prize === "" ? missingSign : prize, prizeFormula(context), null),
    fact(
      (t) => t(byRanks ? "scorecard.nextByRanks" : "scorecard.next"),
      next ?? missingSign,
      distanceFormula(context, above, `${organisationsAbove(context)}=0`),
      format,
    ),
    fact(
      (t) => t(byRanks ? "scorecard.toPrizeByRanks" : "scorecard.toPrize"),
      prize === "" && toPrize !== null ? toPrize : missingSign,
      prizes === 0 ? ownNothing() : distanceFormula(context, lastPrizePosition(context), reached),
      format,
    ),
    fact((t) => t("report.data.missing"), withoutNumber, ownFormula(dataColumn(data, data.missingColumn)), "0"),
    ...(data.documentColumn === null
      ? []
      : [
          fact(
            (t) => t("regions.data.withoutDocument"),
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
