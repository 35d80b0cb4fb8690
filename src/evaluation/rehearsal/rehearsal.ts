import type { Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { countsByLines, neededCriteria, scoredCriteria } from "../../criteria/lines";
import { sameIndicators } from "../../criteria/sameIndicators";
import { compareRules } from "../../insight/compareEvaluations";
import type { Comparison, EvaluatedInputs } from "../../insight/comparison";
import { notReported, sourceAddress, type Reading, type Submission } from "../../intake/submission";
import { unitOf } from "../../intake/unit";
import { issueOn, type Issue } from "../../issues/issue";
import { anyText } from "../../locales/language";
import type { WorkbookGrid } from "../../workbook/grid";
import { scoringIssues } from "../scoringIssues";
import { otherEdition, type OtherEdition } from "./otherEdition";

/** The same data under the rules of another file; nothing is written anywhere. */
export interface Rehearsal {
  readonly kind: "rehearsed";
  readonly fileName: string;
  readonly from: Extract<OtherEdition, { kind: "edition" }>["from"];
  /** before: the rules in force; after: those of the file, without decisions of the Committee on either side. */
  readonly comparison: Comparison;
  /** What the two editions do not have in common; an error makes the rehearsal incomplete. */
  readonly issues: readonly Issue[];
}

export type RehearsalOutcome = Rehearsal | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/** The submissions read once more with criteria of another edition behind those in force. */
export type FurtherReading = (further: readonly Criterion[]) => readonly Submission[];

export function rehearse(
  { edition, submissions }: EvaluatedInputs,
  file: WorkbookGrid,
  readFurther: FurtherReading,
): RehearsalOutcome {
  const other = otherEdition(file, edition);
  if (other.kind === "refused") return other;
  const mapping = mappedData(edition, other.edition, submissions, file.fileName, readFurther);
  const target = { file: file.fileName };
  const issues = [
    ...other.issues,
    ...mapping.issues.map(({ code, severity, params }) => issueOn(target, code, severity, params)),
  ];
  if (!mapping.hasValue) {
    return { kind: "refused", issues: [...issues, issueOn(target, "rehearsalNothingCommon", "error")] };
  }
  const comparison = compareRules(
    { edition, submissions },
    { edition: other.edition, submissions: mapping.submissions },
    mapping.codeBefore,
  );
  const ofScoring = scoringIssues(comparison.after.evaluation).filter(({ severity }) => severity === "error");
  return {
    kind: "rehearsed",
    fileName: file.fileName,
    from: other.from,
    comparison,
    issues: [...issues, ...ofScoring],
  };
}

interface MappedData {
  readonly submissions: readonly Submission[];
  readonly codeBefore: (code: string) => string;
  readonly issues: readonly Pick<Issue, "code" | "severity" | "params">[];
  /** Whether any indicator of the file has a value at all. */
  readonly hasValue: boolean;
}

/** The readings of the standing edition as those of the other one. */
function mappedData(
  standing: Edition,
  other: Edition,
  submissions: readonly Submission[],
  fileName: string,
  readFurther: FurtherReading,
): MappedData {
  const { before, otherUnderCode } = sameIndicators(standing.criteria, other.criteria);
  const needed = neededCriteria(other.criteria);
  const differing = new Map<Criterion, string>();
  const otherKind: Criterion[] = [];
  const isUnknown = (one: Criterion, index: number): boolean =>
    before[index] === null && needed.has(one) && !standing.criteria.some(({ code }) => code === one.code);
  const further = furtherReadings(standing, other.criteria.filter(isUnknown), submissions, readFurther);
  const convert = other.criteria.map((criterion, index) => {
    const from = standing.criteria[before[index] ?? -1];
    if (from === undefined) return ({ organisation }: Submission) => further(criterion, organisation);
    const factor = unitFactor(from, criterion);
    const isOtherKind = kindOf(from) !== kindOf(criterion);
    if (factor === null && needed.has(criterion)) {
      differing.set(criterion, isOtherKind ? "" : `${criterion.code} (${from.unit} → ${criterion.unit})`);
      if (isOtherKind) otherKind.push(criterion);
    }
    return ({ readings }: Submission) => inUnit(readings[before[index] ?? -1] ?? notReported, factor);
  });
  const mapped = submissions.map((one): Submission => ({ ...one, readings: convert.map((of) => of(one)) }));
  const hasData = (of: readonly Submission[], index: number): boolean =>
    of.some(({ readings }) => readings[index]?.status === "ok");
  const scored = scoredCriteria(standing.criteria);
  const taken = new Set(before);
  const withoutData = other.criteria.filter(
    (one, index) => needed.has(one) && !differing.has(one) && !hasData(mapped, index),
  );
  const dropped = standing.criteria.filter(
    (one, index) => scored.has(one) && !taken.has(index) && hasData(submissions, index),
  );
  const named = (criteria: readonly Criterion[]): string =>
    criteria.map(({ code, name }) => `${code} «${anyText(name)}»`).join(", ");
  const codes = new Map(
    other.criteria.map(({ code }, index) => {
      const known = standing.criteria[before[index] ?? -1]?.code;
      const isTaken = standing.criteria.some((one) => one.code === code);
      return [code, known ?? (isTaken ? `${code} (${fileName})` : code)];
    }),
  );
  return {
    submissions: mapped,
    codeBefore: (code) => codes.get(code) ?? code,
    hasValue: other.criteria.some((_one, index) => hasData(mapped, index)),
    issues: [
      ...otherUnderCode.map(({ code, ...params }) => ({
        code: "rehearsalOtherIndicator" as const,
        severity: "error" as const,
        params: { code, ...params },
      })),
      ...listed("rehearsalUnits", "error", [...differing.values()].filter((text) => text !== "").join(", ")),
      ...listed("rehearsalOtherKind", "error", named(otherKind)),
      ...listed("rehearsalNoData", "error", named(withoutData)),
      ...listed("rehearsalNotCounted", "warning", named(dropped)),
    ],
  };
}

/** What the data hold of criteria that the edition in force does not know, in cells that nothing else was read from. */
function furtherReadings(
  standing: Edition,
  unknown: readonly Criterion[],
  submissions: readonly Submission[],
  readFurther: FurtherReading,
): (criterion: Criterion, organisation: string) => Reading {
  const read = unknown.length === 0 ? [] : readFurther(unknown);
  const byName = new Map(read.map(({ organisation, readings }) => [organisation, readings]));
  const taken = new Set(
    submissions.flatMap(({ readings }) =>
      readings.flatMap(({ source }) => (source === null ? [] : [sourceAddress(source)])),
    ),
  );
  return (criterion, organisation) => {
    const at = unknown.indexOf(criterion);
    const reading = at < 0 ? undefined : byName.get(organisation)?.[standing.criteria.length + at];
    return reading?.source == null || taken.has(sourceAddress(reading.source)) ? notReported : reading;
  };
}

function listed(
  code: "rehearsalUnits" | "rehearsalOtherKind" | "rehearsalNoData" | "rehearsalNotCounted",
  severity: "error" | "warning",
  list: string,
): MappedData["issues"] {
  return list === "" ? [] : [{ code, severity, params: { list } }];
}

/** What is sent in, whatever its unit. */
function kindOf(criterion: Criterion): "lines" | "mark" | "yesNo" | "number" {
  const unit = unitOf(criterion);
  if (countsByLines(criterion)) return "lines";
  if (unit.family === "yesNo") return "yesNo";
  return unit.family === "count" && unit.isMark === true ? "mark" : "number";
}

/** What a value is multiplied by; null where the two do not measure in the same unit. */
function unitFactor(from: Criterion, to: Criterion): number | null {
  const [one, other] = [unitOf(from), unitOf(to)];
  // A blank unit contradicts none.
  const isPlain = [one, other].every(
    (unit) => (unit.family === "money" || unit.family === "count") && unit.power === 0,
  );
  if (isPlain && (from.unit === "") !== (to.unit === "") && one.family !== other.family) return 1;
  if (one.family === "money" && other.family === "money") return 10 ** (one.power - other.power);
  if (one.family === "count" && other.family === "count") {
    return one.isMark === other.isMark ? 10 ** (one.power - other.power) : null;
  }
  return one.family === other.family ? 1 : null;
}

function inUnit(reading: Reading, factor: number | null): Reading {
  if (factor === null) return notReported;
  if (factor === 1 || reading.value === null) return reading;
  return { ...reading, value: Number((reading.value * factor).toPrecision(15)) };
}
