import { issueMessage, issueLocation, type Issue } from "../issues/issue";
import { shownIssues } from "../issues/issueRuns";
import { numberText } from "../locales/numberText";
import type { Translate } from "../locales/translator";
import type { EvaluationResult } from "../evaluation/outcome";
import { approvalState } from "../committee/approval";
import { openAwards, type OpenAward } from "../committee/openAwards";
import { assumptions } from "../report/assumptions";
import { conditionalLines } from "../report/conditionalText";
import { decisionSentences } from "../report/decisionSentences";
import { notRatedReason } from "../report/notRatedReason";
import { thresholdLines } from "../report/thresholdLines";
import { comparisonText } from "./comparisonText";
import { rehearsalText } from "./rehearsalText";
import { submissionsText } from "./submissionsText";
import { visibleLine } from "./visibleText";

/** The table of places and totals with awards, assumptions and issues, as text for a terminal. */
export function resultTable(outcome: EvaluationResult, t: Translate): string {
  const { evaluation } = outcome;
  const { language } = outcome;
  const thresholds = thresholdLines(evaluation, outcome.awards, { t, language, nameOf: (name) => name });
  const parts = [
    t("cli.table.heading", { year: evaluation.edition.title.year }),
    placesTable(outcome, t),
    ...awardParts(outcome, t),
    [...thresholds.prize, ...thresholds.encouragement].map((line) => visibleLine(line)).join("\n"),
    list(
      t("cli.table.notRated"),
      evaluation.notRated.map((organisation) => `${organisation.name} – ${notRatedReason(organisation, t)}`),
    ),
    list(
      t("cli.table.assumptions"),
      assumptions(evaluation).map(({ key, params }) => t(key, params)),
    ),
    outcome.comparison?.with.kind === "file" ? comparisonText(outcome.comparison, outcome.language) : "",
    outcome.rehearsal === null ? "" : rehearsalText(outcome.rehearsal, outcome.language, t),
    submissionsText(outcome, t),
    issueList(outcome.issues, t),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function placesTable({ evaluation, language }: EvaluationResult, t: Translate): string {
  const heads = [t("report.columns.place"), t("cli.table.total"), t("cli.table.mainTotal")];
  const direction = evaluation.edition.settings.listing === "ascending" ? -1 : 1;
  const organisations = [...evaluation.organisations].sort((one, other) => direction * (one.position - other.position));
  const numbers = organisations.map(({ place, total, mainTotal }) =>
    [place, total, mainTotal].map((value) => numberText(value, language)),
  );
  const widths = heads.map((head, column) => Math.max(head.length, ...numbers.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], name: string): string =>
    [...cells.map((cell, column) => cell.padStart(widths[column] ?? 0)), name].join("  ");
  return [
    line(heads, t("report.columns.organisation")),
    ...organisations.map(({ name, group }, index) => line(numbers[index] ?? [], visibleLine(inGroup(name, group)))),
  ].join("\n");
}

function inGroup(name: string, group: string | undefined): string {
  return group === undefined ? name : `${name} [${group}]`;
}

function awardParts(
  { awards: { awards, conditional }, evaluation, decisions }: EvaluationResult,
  t: Translate,
): readonly string[] {
  const isApproved = approvalState(evaluation, decisions) === "approved";
  const encouraged = awards.filter(({ what, excess }) => what === "encouragement" && excess === 0);
  return [
    list(
      t(isApproved ? "cli.table.encouragedApproved" : "cli.table.encouraged"),
      encouraged.flatMap(({ winners, group }) => winners.map(({ organisation }) => inGroup(organisation, group))),
    ),
    ...openAwards(awards).map((open) =>
      list(
        openHeading(open, evaluation.guessed, t),
        open.between.map((name) => inGroup(name, open.group)),
      ),
    ),
    list(
      t("cli.table.conditional"),
      conditionalLines(conditional, (name) => name, t),
    ),
    list(t("cli.table.decisions"), decisionSentences(awards, { t, nameOf: (name) => name })),
  ];
}

function openHeading({ what, because, slots }: OpenAward, guessed: readonly string[], t: Translate): string {
  const isPrize = what === "prize";
  switch (because) {
    case "tie":
      return t(isPrize ? "cli.table.undecidedPrize" : "cli.table.undecidedEncouragement", { count: slots });
    case "guess": {
      const params = { count: slots, codes: guessed.join(", ") || t("report.awards.names") };
      return t(isPrize ? "cli.table.heldPrize" : "cli.table.heldEncouragement", params);
    }
    case "prize":
      return t("report.awards.afterPrizes", { count: slots });
    case "decision":
      return t("cli.table.unclearDecision");
    default:
      return because satisfies never;
  }
}

/** All issues, worst first, each with its cell. */
export function issueList(issues: readonly Issue[], t: Translate): string {
  if (issues.length === 0) return t("cli.table.noIssues");
  const shown = shownIssues(issues);
  const lines = (["error", "warning", "info"] as const).flatMap((severity) =>
    shown.filter((issue) => issue.severity === severity).map((issue) => issueLine(issue, t)),
  );
  return list(t("cli.table.issues"), lines);
}

function issueLine(issue: Issue, t: Translate): string {
  const place = issueLocation(issue);
  return `${t(`cli.severity.${issue.severity}`)}${place === "" ? "" : ` ${place}`}: ${issueMessage(issue, t)}`;
}

function list(heading: string, items: readonly string[]): string {
  return items.length === 0 ? "" : [heading, ...items.map((item) => `- ${visibleLine(item)}`)].join("\n");
}
