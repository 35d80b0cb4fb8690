import { issueMessage, type Issue, type IssueCode } from "../issues/issue";
import type { Translate } from "../locales/translator";
import { tieValueTexts } from "../report/tieDescription";
import type { Edition } from "../criteria/edition";
import type { TieBreak } from "../criteria/settings";
import type { EvaluationOutcome, EvaluationResult } from "../evaluation/outcome";
import type { SlipWithEffect } from "../insight/repairEffects";
import { awardsJson } from "./awardsJson";
import { sourceAddress } from "../intake/submission";
import { safetyJson, safetyOverviewJson } from "./safetyJson";
import { comparisonJson } from "./comparisonText";
import { rehearsalJson } from "./rehearsalText";
import { statusesOf, submissionsJson } from "./submissionsText";
import { shownText } from "../tables/shownText";
import { assumptions } from "../report/assumptions";
import type { Evaluation, RatedOrganisation } from "../scoring/evaluation";

/**
 * The JSON of the command line. Fields may be added, none renamed.
 * @param withResult false leaves the organisations out: nothing was evaluated, or --strict refused it.
 */
export function resultJson(outcome: EvaluationOutcome, withResult: boolean, t: Translate): string {
  return Array.from(resultJsonPieces(outcome, withResult, t)).join("");
}

/** The same in pieces: that of 10,000 organisations has 80 MB. */
export function* resultJsonPieces(outcome: EvaluationOutcome, withResult: boolean, t: Translate): Generator<string> {
  const { id, year, sample, approved } = outcome.edition.title;
  const compared = outcome.kind === "evaluated" && withResult ? outcome.comparison : null;
  const evaluation = outcome.kind === "evaluated" && withResult ? outcome.evaluation : null;
  const frame = JSON.stringify(
    {
      edition: { id, year, sample, approved },
      fingerprint: evaluation?.fingerprint ?? "",
      assumptions: evaluation ? assumptions(evaluation).map(({ key, params }) => t(key, params)) : [],
      organisations: [],
      notRated: evaluation === null ? [] : notRatedJson(evaluation, outcome.issues),
      ties: evaluation ? tiesJson(evaluation, outcome.language) : [],
      awards: outcome.kind === "evaluated" && withResult ? awardsJson(outcome) : noAwards,
      ...(compared?.with.kind === "file" ? { comparison: comparisonJson(compared) } : {}),
      ...(outcome.kind === "evaluated" && withResult && outcome.rehearsal !== null
        ? {
            rehearsal: {
              ...rehearsalJson(outcome.rehearsal),
              issues: outcome.rehearsal.issues.map((issue) => issueJson(issue, t)),
            },
          }
        : {}),
      ...(outcome.kind === "evaluated" && withResult && outcome.safety !== null
        ? {
            safety: safetyJson(outcome.evaluation, outcome.safety, t),
            safetyOverview: safetyOverviewJson(outcome.evaluation, outcome.safety, t),
          }
        : {}),
      corrections: evaluation && outcome.kind === "evaluated" ? correctionsJson(outcome) : [],
      claims: evaluation && outcome.kind === "evaluated" ? claimsJson(outcome) : [],
      slips: outcome.slips.map((slip) => slipJson(slip, outcome.edition)),
      submissions: submissionsJson(statusesOf(outcome)),
      issues: outcome.issues.map((issue) => issueJson(issue, t)),
    },
    null,
    2,
  );
  // No text can hold it: a quote inside one is escaped.
  const [before = "", ...after] = frame.split(/(?<="organisations": \[)(?=\])/);
  yield before;
  const rated = evaluation
    ? organisationsByPlace(evaluation).map((one) => () => organisationJson(one, evaluation))
    : [];
  for (const [index, json] of rated.entries()) {
    const text = JSON.stringify(json(), null, 2).replaceAll("\n", "\n    ");
    yield `${index === 0 ? "\n    " : ",\n    "}${text}`;
  }
  yield `${rated.length === 0 ? "" : "\n  "}${after.join("")}`;
}

/** What stood where names stand, and was taken for none: the issue at its cell says what to do. */
const namesPassedOver: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "noteWithValues",
  "rowWithoutName",
  "nameNotRead",
  "nameNotReadable",
  "nameTooLong",
  "rowUnderCaption",
]);

/** Every name is in one of the two lists: those that are not rated, and those of which no values were read. */
function notRatedJson({ organisations, notRated }: Evaluation, issues: readonly Issue[]) {
  const said = new Set([...organisations, ...notRated].map(({ name }) => name));
  const passedOver = issues.flatMap(({ code, params: { written } }) => {
    if (!namesPassedOver.has(code) || typeof written !== "string" || said.has(written)) return [];
    said.add(written);
    return [{ name: written, reason: "notRead", unmet: [], words: "" }];
  });
  return [...notRated.map(({ name, reason, unmet, words }) => ({ name, reason, unmet, words })), ...passedOver];
}

const noAwards = { prizes: [], encouraged: [], undecided: [], conditional: [] };

function organisationsByPlace(evaluation: Evaluation): readonly RatedOrganisation[] {
  return [...evaluation.organisations].sort((one, other) => one.position - other.position);
}

function organisationJson(organisation: RatedOrganisation, { edition }: Evaluation) {
  const blocks = edition.blocks.map(({ code }, index) => [code, organisation.blockTotals[index] ?? 0] as const);
  const places = edition.blocks.map(({ code }, index) => [code, organisation.blockPlaces[index] ?? 0] as const);
  const criteria = organisation.scores.map((score, index) => {
    const { value, source } = score.reading;
    const criterion = edition.criteria[index];
    const scored = {
      ...(criterion?.partOf === undefined ? {} : { partOf: criterion.partOf }),
      value,
      status: score.status,
      points: score.points,
      ...(criterion?.partOf === undefined ? { rank: score.rank } : {}),
      source: source === null ? null : sourceAddress(source),
    };
    return [criterion?.code ?? "", scored] as const;
  });
  return {
    name: organisation.name,
    ...(organisation.group === undefined ? {} : { group: organisation.group }),
    place: organisation.place,
    total: organisation.total,
    mainTotal: organisation.mainTotal,
    ...(edition.settings.scheme === "sumOfPlaces" ? { sumOfRanks: organisation.sumOfRanks } : {}),
    blocks: Object.fromEntries(blocks),
    blockPlaces: Object.fromEntries(places),
    criteria: Object.fromEntries(criteria),
  };
}

function tiesJson(evaluation: Evaluation, language: EvaluationOutcome["language"]) {
  return evaluation.ties.map((tie) => ({
    ...(tie.group === undefined ? {} : { group: tie.group }),
    place: tie.place,
    organisations: tie.organisations,
    decidedBy: tie.decidedBy === null ? null : tieBreakName(tie.decidedBy),
    values: tieValueTexts(tie, language),
  }));
}

function tieBreakName(rule: TieBreak): string {
  if (rule.kind === "value") return `value ${rule.code} ${rule.better === "higher" ? "more" : "fewer"}`;
  return rule.kind === "criterion" || rule.kind === "block" ? `${rule.kind} ${rule.code}` : rule.kind;
}

function correctionsJson({ correctionEffects, edition }: EvaluationResult) {
  return correctionEffects.map(({ correction, points, total, place, others }) => ({
    organisation: correction.organisation,
    criterion: edition.criteria[correction.criterion]?.code ?? "",
    from: correction.from.value,
    to: correction.to.value,
    evidence: correction.to.corrected?.evidence ?? "",
    source: `${correction.entry.sheet}!${correction.entry.addresses.newValue}`,
    points,
    total,
    place,
    others,
  }));
}

/** What each correction under consideration would change, were it accepted. */
function claimsJson({ claims, edition }: EvaluationResult) {
  return claims.map(({ entry, claim, total, effect }) => ({
    organisation: claim?.organisation ?? shownText(entry.cells.organisation),
    criterion: claim === null ? shownText(entry.cells.criterion) : (edition.criteria[claim.criterion]?.code ?? ""),
    from: claim?.from.value ?? null,
    to: claim?.to.value ?? null,
    source: `${entry.sheet}!${entry.addresses.newValue}`,
    total,
    effect,
  }));
}

/** What looks like a slip, the values its repair would set, and whose place or award that would change. */
function slipJson({ kind, issues: [issue], repairs, effect }: SlipWithEffect, { criteria }: Edition) {
  return {
    kind,
    file: issue.file ?? null,
    sheet: issue.sheet,
    cell: issue.cell,
    repairs: repairs.map(({ organisation, criterion, from, to }) => ({
      organisation,
      criterion: criteria[criterion]?.code ?? "",
      from: from.value,
      to,
      source: from.source === null ? null : sourceAddress(from.source),
    })),
    effect,
  };
}

function issueJson(issue: Issue, t: Translate) {
  const { severity, code, sheet, cell, run } = issue;
  const of = run === undefined ? {} : { count: run.count, lastCell: run.last };
  return { severity, code, file: issue.file ?? null, sheet, cell, ...of, message: issueMessage(issue, t) };
}
