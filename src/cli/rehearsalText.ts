import type { Rehearsal } from "../evaluation/rehearsal/rehearsal";
import { awardsAsDecided } from "../committee/awardsAsDecided";
import { hasMoved, isAwardChanged } from "../insight/comparison";
import { issueMessage } from "../issues/issue";
import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import { rehearsedMove } from "../report/comparison/rehearsedMove";
import { awardsJson } from "./awardsJson";
import { visibleLine } from "./visibleText";

/** Who would move and which award would change under the rules of the file, as text for a terminal. */
export function rehearsalText(rehearsal: Rehearsal, language: Language, t: Translate): string {
  const { comparison, fileName, issues } = rehearsal;
  const { title, criteria } = comparison.after.edition;
  const moves = comparison.organisations.map((one) => ({ one, said: rehearsedMove(one, t, language) }));
  const list = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${visibleLine(line)}`)];
  const moved = moves.filter(({ one }) => hasMoved(one));
  const awarded = moves.filter(({ one }) => isAwardChanged(one));
  return [
    visibleLine(t("comparison.rehearsal.title", { name: fileName })),
    t("comparison.rehearsal.edition", { year: title.year, count: criteria.length }),
    t("comparison.rehearsal.note"),
    ...list(
      t("comparison.rehearsal.issues"),
      issues.map((issue) => `${t(`cli.severity.${issue.severity}`)}: ${issueMessage(issue, t)}`),
    ),
    ...(moved.length + awarded.length === 0 ? [t("comparison.rehearsal.nobody")] : []),
    ...list(
      t("comparison.rehearsal.places"),
      moved.map(({ said }) => [`${said.name}: ${said.change}`, said.because].filter(Boolean).join("; ")),
    ),
    ...(awarded.length === 0 && moved.length > 0 ? [t("comparison.rehearsal.awardsSame")] : []),
    ...list(
      t("comparison.rehearsal.awards"),
      awarded.map(({ said }) => `${said.name}: ${said.award}`),
    ),
  ].join("\n");
}

/** The same for the JSON, with every criterion whose points would change. */
export function rehearsalJson({ fileName, from, comparison }: Rehearsal) {
  const { edition, evaluation } = comparison.after;
  const { id, year, sample, approved } = edition.title;
  return {
    file: fileName,
    from,
    edition: { id, year, sample, approved },
    fingerprint: evaluation.fingerprint,
    organisations: comparison.organisations.map(({ name, before, after, change, awardBefore, awardAfter, cells }) => ({
      name,
      before,
      after,
      change,
      awardBefore,
      awardAfter,
      criteria: cells,
    })),
    awards: awardsJson({ evaluation, awards: awardsAsDecided(evaluation, []) }),
  };
}
