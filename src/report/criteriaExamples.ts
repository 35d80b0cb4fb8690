import type { Criterion } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";
import { scaleOf } from "../criteria/methodFacts";
import { inEachLanguage } from "../locales/language";
import { numberText } from "../locales/numberText";
import type { Translators } from "../locales/translators";
import type { Evaluation, Score } from "../scoring/evaluation";

/** So many values show a rule: the lowest, the middle and the highest. */
const examples = 3;

/**
 * The edition with what each rule makes of three values of the data behind it in the note, in front of a note of the staff's own:
 * "5 баллов за каждый процент; например: 60 → 300 баллов, …". Reading the sheet leaves them out again.
 */
export function withExamples({ edition, organisations }: Evaluation, translators: Translators): Edition {
  return {
    ...edition,
    criteria: edition.criteria.map((criterion, index) => {
      const base = edition.criteria.findIndex(({ code }) => code === criterion.base);
      const scores = organisations.flatMap(({ scores: all }): readonly Example[] => {
        const score = all[index];
        const value = score?.reading.value ?? null;
        if (score?.status !== "ok" || value === null) return [];
        return [{ value, base: all[base]?.reading.value ?? null, points: score.points }];
      });
      return criterion.counted && scaleOf(criterion) !== "formula"
        ? noted(criterion, chosen(scores), translators)
        : criterion;
    }),
  };
}

interface Example extends Pick<Score, "points"> {
  readonly value: number;
  readonly base: number | null;
}

function chosen(all: readonly Example[]): readonly Example[] {
  const different = [...new Map(all.map((one) => [one.value, one])).values()].sort(
    (one, other) => one.value - other.value,
  );
  if (different.length <= examples) return different;
  const last = different.length - 1;
  return [0, Math.floor(last / 2), last].flatMap((at) => different[at] ?? []);
}

function noted(criterion: Criterion, shown: readonly Example[], translators: Translators): Criterion {
  if (shown.length === 0) return criterion;
  const note = inEachLanguage((language) => {
    const t = translators[language];
    const list = shown.map(({ value, base, points }) => {
      const said = t("criteria.note.points", { count: points, points: numberText(points, language) });
      const params = { value: numberText(value, language), points: said };
      return base === null
        ? t("criteria.note.example", params)
        : t("criteria.note.exampleOfBase", { ...params, base: numberText(base, language) });
    });
    const said = t("criteria.note.examples", { list: list.join(", ") });
    const own = criterion.note[language].indexOf(`. ${t("criteria.note.ownLabel")}`);
    const end = own < 0 ? criterion.note[language].length : own;
    return `${criterion.note[language].slice(0, end)}; ${said}${criterion.note[language].slice(end)}`;
  });
  return { ...criterion, note };
}
