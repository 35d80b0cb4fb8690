import { hasMarkedName, shownName } from "../../criteria/organisationName";
import type { AwardSafety, Safety } from "../../insight/safety/awardSafety";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { textCell } from "../kit/planCell";
import { SheetDraft } from "../kit/sheetDraft";
import type { ReportContext } from "../reportContext";
import { awardColumns, putAwards } from "./awardRows";
import { putChecks, signatureWidths } from "./checkRows";
import { putDraws } from "./drawRows";
import { putFairness } from "./fairnessRows";
import { toleranceChart } from "./toleranceChart";
import { changeTexts, lineAwardText, outcomeText, readingText, type NameOf } from "./safetyText";

/** Safety: how firmly each award stands, what would change it, and what to check before signing (issue 16). */
export function safetySheet(context: ReportContext, safety: Safety): SheetPlan {
  const { t, input, evaluation } = context;
  const nameOf = shownNames(context);
  const short: NameOf = (name) => context.shortNames.get(name) ?? nameOf(name);
  const last = awardColumns.length - 1;
  const draft = new SheetDraft();
  const heading = (words: string): void => {
    draft.put(draft.height + 1, 0, textCell(words, "heading"));
  };
  const line = (words: string, style: "paragraph" | "note" = "paragraph"): void => {
    draft.putMerged(draft.height, 0, last, textCell(words, style));
  };
  draft.put(0, 0, textCell(t("safety.title", { year: evaluation.edition.title.year }), "title"));
  const { safeTolerance, leastTolerance, leastGap } = safety.thresholds;
  const numbers = { safe: safeTolerance, least: leastTolerance, gap: leastGap };
  line(t("safety.hint", { ...numbers, settings: input.titles.settings }), "note");
  putAwards(draft, safety.awards, context, { full: nameOf, short });
  const checks = putChecks(draft, safety, context, { full: nameOf, short });
  const changes = safety.awards.flatMap((one) => changeLines(one, context, short));
  if (changes.length > 0) heading(t("safety.changes"));
  for (const words of changes) line(words);
  heading(t("safety.readings"));
  line(t("safety.readingsNote"), "note");
  for (const words of readingTexts(safety, context, short)) line(words);
  const beforeDraws = draft.height + 1;
  const draws = putDraws(draft, safety, context, { full: nameOf, short });
  const charts = toleranceChart(draft, safety.awards, context, draws?.firstAward ?? null);
  const begins = draws?.begin ?? (charts.length > 0 ? beforeDraws : null);
  const pages = putFairness(draft, safety.fairness, context, { full: nameOf, short });
  if (hasMarkedName(evaluation.organisations, context.language)) line(t("report.russianName"), "note");
  return draft.plan("safety", input.titles.safety, {
    columnWidths: [...awardColumns.map(({ width }) => width(context)), ...signatureWidths],
    frozenRows: 1,
    charts,
    print: { repeatRows: { from: 0, to: 0 }, breaksBefore: [checks, begins, ...pages].filter((row) => row !== null) },
  });
}

/** Names of the results as sheets of the language show them. */
function shownNames({ evaluation, language }: Pick<ReportContext, "evaluation" | "language">): NameOf {
  const shown = new Map(evaluation.organisations.map((one) => [one.name, shownName(one, language)]));
  return (name) => shown.get(name) ?? name;
}

/** The nearest single changes of an award: of a weight, of a figure. */
function changeLines(one: AwardSafety, { t, evaluation, language }: ReportContext, nameOf: NameOf): readonly string[] {
  const { state, margins, threshold } = one.line;
  if (state === "open" || state === "decided" || (margins.length === 0 && threshold === undefined)) return [];
  const award = `${lineAwardText(one.line.award, t)}, ${nameOf(one.organisation)}`;
  const { weights, cells } = changeTexts(one, evaluation, { t, language, nameOf });
  const byWeight = weights.length > 0 ? weights.join("; ") : t("safety.noWeight");
  return [`${award}: ${byWeight}`, ...(cells.length > 0 ? cells : [t("safety.noCell")]).map((words) => `– ${words}`)];
}

/** Every reading that changes an award with what it changes, and one sentence on all others. */
function readingTexts({ readings }: Safety, { t }: ReportContext, nameOf: NameOf): readonly string[] {
  const changing = readings.filter(({ differences }) => differences.length > 0);
  const others = readings.filter(({ differences }) => differences.length === 0);
  if (changing.length === 0) return [t("safety.readingsNone", { count: readings.length })];
  const names = others.map(({ reading }) => readingText(reading, t)).join("; ");
  return [
    ...changing.map(({ reading, differences }) => `${readingText(reading, t)}: ${outcomeText(differences, t, nameOf)}`),
    t("safety.readingsSame", { count: others.length, names }),
  ];
}
