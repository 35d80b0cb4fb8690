import { type LocalisedText, inEachLanguage } from "../locales/language";
import { firstBand, type CriteriaColumn } from "./criteriaColumns";
import { criterionNote, ownNoteIn } from "./criterionNote";
import { measureWords, methodWords } from "./choices";
import type { Band, Criterion, MeasureName, MethodName } from "./criterion";
import { measureOf, methodFacts, scaleOf, type CountedBy } from "./methodFacts";
import { bandHeadings, type CriterionRow } from "./criterionRow";
import type { IssueCode } from "../issues/issue";
import { valueOr } from "../tables/field";
import type { Translators } from "../locales/translators";

interface CriterionSurroundings {
  /** Codes of all rows, those with faults among them. */
  readonly codes: ReadonlySet<string>;
  /** Code of the block that a text of the block column names. */
  readonly blockOf: (row: CriterionRow, text: string) => string;
  /** The bundled catalogue's own notes by code, in all languages; a sheet shows one of them. */
  readonly catalogueNotes: ReadonlyMap<string, LocalisedText>;
  readonly translators: Translators;
  /** Whether the sheet has a column of weights: without one nobody left a weight out. */
  readonly hasWeights: boolean;
}

/** The criterion of a row, null where its code or method is not known; every fault of the row goes to its log. */
export function criterionOfRow(row: CriterionRow, surroundings: CriterionSurroundings): Criterion | null {
  checkBounds(row);
  const weight = checkedWeight(row, surroundings);
  const block = row.block.state === "read" ? surroundings.blockOf(row, row.block.value) : "";
  if (row.method.state !== "read") return null;
  const method = row.method.value;
  const measure = checkedMeasure(row, method);
  const counted = { method, ...(measure === methodFacts[method].measures[0] ? {} : { measure }) };
  checkUnit(row, counted);
  const rule = {
    block,
    name: row.name,
    unit: row.unit,
    ...counted,
    points: checkedPoints(row, method),
    bands: checkedBands(row, counted),
    base: checkedBase(row, counted, surroundings.codes),
    betterIs: valueOr(row.direction, methodFacts[method].usuallyBetter),
    cap: valueOr(row.cap, null),
    floor: valueOr(row.floor, null),
    weight,
    counted: row.counted,
    headers: row.headers,
    ...(row.partOf.state === "read" ? { partOf: row.partOf.value } : {}),
    ...(row.formula === "" ? {} : { formula: row.formula }),
    ...(row.appendixText === "" ? {} : { appendixText: row.appendixText }),
  };
  if (row.code.state !== "read") return null;
  const withoutNote = { code: row.code.value, ...rule };
  return { ...withoutNote, note: criterionNote(withoutNote, ownNote(row, surroundings), surroundings.translators) };
}

function complain(
  severity: "error" | "warning",
  row: CriterionRow,
  column: CriteriaColumn,
  code: IssueCode,
  params: Readonly<Record<string, string | number>> = {},
): void {
  const { log, at } = row.fields(column);
  log[severity](code, at, { code: row.label, ...params });
}

function checkBounds(row: CriterionRow): void {
  const isGiven = [valueOr(row.points, 0), ...row.bands.map(({ points }) => points)].some((points) => points > 0);
  if (row.cap.state === "read" && row.cap.value < 0 && isGiven) {
    complain("warning", row, "cap", "criterionCapNegative", { cap: row.cap.value });
  }
  if (row.cap.state !== "read" || row.floor.state !== "read" || row.cap.value >= row.floor.value) return;
  complain("error", row, "cap", "criterionCapBelowFloor", { cap: row.cap.value, floor: row.floor.value });
}

function checkedWeight(row: CriterionRow, { hasWeights }: CriterionSurroundings): number {
  if (hasWeights && row.weight.state === "blank") complain("warning", row, "weight", "criterionWeightBlank");
  return valueOr(row.weight, 1);
}

/** What the method counts by itself, where the sheet says nothing that it can count. */
function checkedMeasure(row: CriterionRow, method: MethodName): MeasureName {
  const { measures } = methodFacts[method];
  const given = valueOr(row.measure, measures[0]);
  if (measures.includes(given)) return given;
  const { language, translators } = row.fields("measure");
  const t = translators[language];
  complain("error", row, "measure", "criterionMeasureUnfit", {
    method: methodWords.text(t, method),
    measure: measureWords.text(t, given),
    allowed: measures.map((one) => measureWords.text(t, one)).join("; "),
  });
  return measures[0];
}

function checkUnit(row: CriterionRow, counted: CountedBy): void {
  if (!methodFacts[counted.method].percentages || measureOf(counted) !== "value" || row.unit.includes("%")) return;
  complain("warning", row, "unit", "criterionPercentUnit", { unit: row.unit });
}

function checkedPoints(row: CriterionRow, method: MethodName): number | null {
  const wanted = methodFacts[method].points;
  if (wanted === "unused") {
    if (row.points.state === "read")
      complain("warning", row, "points", "criterionPointsUnused", methodName(row, method));
    return null;
  }
  if (row.points.state === "blank") complain("error", row, "points", "criterionPointsMissing");
  const points = valueOr(row.points, 0);
  if (wanted === "notAboveZero" && points > 0) complain("error", row, "points", "criterionPenaltyPositive", { points });
  return points;
}

function methodName(row: CriterionRow, method: MethodName): { readonly method: string } {
  const { language, translators } = row.fields("method");
  return { method: methodWords.text(translators[language], method) };
}

function checkedBands(row: CriterionRow, counted: CountedBy): readonly Band[] {
  if (scaleOf(counted) === "bands") {
    if (!row.hasBands)
      complain("error", row, firstBand.from.key, "criterionBandsMissing", bandHeadings(row.fields, firstBand));
    checkShares(row, measureOf(counted));
    return row.bands;
  }
  if (row.hasBands) complain("warning", row, firstBand.from.key, "criterionBandsUnused");
  return [];
}

/** Bands of a share in percent that all lie within 1: Excel shows 0.61 as 61 % where the cell has that format. */
function checkShares(row: CriterionRow, measure: MeasureName): void {
  const largest = Math.max(...row.bands.map(({ from }) => from));
  const isPercent = measure === "value" ? row.unit.includes("%") : measure !== "per100";
  if (!isPercent || !(largest > 0 && largest <= 1) || row.bands.length < 2) return;
  const percent = Math.round(largest * 10_000) / 100;
  complain("warning", row, firstBand.from.key, "criterionBandsAsShares", { largest, percent });
}

function checkedBase(row: CriterionRow, counted: CountedBy, codes: ReadonlySet<string>): string | null {
  const base = valueOr(row.base, null);
  if (measureOf(counted) === "value") {
    if (base !== null) complain("warning", row, "base", "criterionBaseUnused");
    return null;
  }
  if (row.base.state === "blank") complain("error", row, "base", "criterionBaseMissing");
  if (base === null) return null;
  if (base === valueOr(row.code, null)) {
    complain("error", row, "base", "criterionBaseSelf");
    return null;
  }
  if (codes.has(base)) return base;
  complain("error", row, "base", "criterionBaseUnknown", { base });
  return null;
}

/** A note of the bundled catalogue comes back in all its languages, any other in the one it was written in. */
function ownNote(row: CriterionRow, { catalogueNotes, translators }: CriterionSurroundings): LocalisedText {
  const own = ownNoteIn(row.note, translators);
  const known = catalogueNotes.get(valueOr(row.code, ""));
  if (known !== undefined && own !== "" && Object.values(known).includes(own)) return known;
  return inEachLanguage(() => own);
}
