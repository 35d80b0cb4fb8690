import { numberText } from "../../locales/numberText";
import { readingText } from "../../intake/corrections/correctedReading";
import type { Change, CorrectionEffect } from "../../scoring/correctionEffects";
import { textCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../kit/sheetDraft";
import { checksColumns } from "./checksLayout";

/** Places of others that are named; the rest is counted. */
const namedOthers = 10;

/** Corrections that were applied, each with its effect on points and places; nothing where there is none. */
export function correctionTable(draft: SheetDraft, context: ReportContext): void {
  const { input, t } = context;
  const effects = input.correctionEffects ?? [];
  if (effects.length === 0) return;
  const top = draft.height + 1;
  draft.put(top, 0, textCell(t("corrections.checks.heading"), "heading"));
  draft.putMerged(top + 1, 0, checksColumns.count, textCell(t("corrections.checks.note"), "note"));
  draft.put(top + 2, checksColumns.key, textCell(t("report.checks.cell"), "columnHeading"));
  draft.putMerged(
    top + 2,
    checksColumns.text,
    checksColumns.count,
    textCell(t("corrections.checks.what"), "columnHeading"),
  );
  effects.forEach((effect, index) => {
    const { entry } = effect.correction;
    const row = top + 3 + index;
    draft.put(row, checksColumns.key, textCell(entry.addresses.newValue));
    draft.putMerged(row, checksColumns.text, checksColumns.count, textCell(effectText(effect, context)));
  });
}

function effectText({ correction, total, place, others }: CorrectionEffect, context: ReportContext): string {
  const { t, evaluation } = context;
  const { organisation, criterion, from, to } = correction;
  const values = t("corrections.checks.change", { before: readingText(from), after: readingText(to) });
  const said = (label: string, change: Change): string => `${label}: ${changeText(change, context)}`;
  const shown = others
    .slice(0, namedOthers)
    .map((other) => t("corrections.checks.other", { organisation: other.organisation, ...sides(other, context) }));
  const more = others.length - shown.length;
  const rest = more > 0 ? [t("corrections.checks.moreOthers", { count: more })] : [];
  const places = others.length === 0 ? t("corrections.checks.noOthers") : [...shown, ...rest].join("; ");
  return [
    `${organisation}, ${evaluation.edition.criteria[criterion]?.code ?? ""}: ${values}`,
    said(t("report.columns.total"), total),
    said(t("report.columns.place"), place),
    `${t("corrections.checks.others")}: ${places}`,
  ].join("\n");
}

function changeText(change: Change, context: ReportContext): string {
  return context.t("corrections.checks.change", sides(change, context));
}

function sides({ before, after }: Change, { t, language }: ReportContext): { before: string; after: string } {
  const text = (value: number | null): string =>
    value === null ? t("corrections.checks.notRated") : numberText(value, language);
  return { before: text(before), after: text(after) };
}
