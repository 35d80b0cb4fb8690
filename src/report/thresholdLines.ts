import type { AwardsAsDecided } from "../committee/awardsAsDecided";
import { belowThreshold } from "../committee/belowThreshold";
import { placesInGroup } from "./awardText";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numberText";
import type { Translate } from "../locales/translator";
import type { Evaluation, RatedOrganisation } from "../scoring/evaluation";

interface ThresholdWords {
  readonly t: Translate;
  readonly language: Language;
  readonly nameOf: (name: string) => string;
}

/** Which prize places nobody qualifies for, and who misses a threshold; nothing where the settings have none. */
export function thresholdLines(
  evaluation: Evaluation,
  { awards }: Pick<AwardsAsDecided, "awards">,
  { t, language, nameOf }: ThresholdWords,
): { readonly prize: readonly string[]; readonly encouragement: readonly string[] } {
  const { prizeLeast, encouragementLeastTotal } = evaluation.edition.settings;
  const below = belowThreshold(evaluation, { awards });
  const names = (missed: readonly RatedOrganisation[]): string =>
    missed
      .map(({ name, total }) =>
        t("report.awards.missedOne", { organisation: nameOf(name), total: numberText(total, language) }),
      )
      .join("; ");
  const least = (total: number | null): string => (total === null ? "" : numberText(total, language));
  return {
    prize: [
      ...awards
        .filter(({ what, notAwarded, rows }) => what === "prize" && notAwarded && rows.length === 0)
        .map((award) =>
          t("report.awards.notAwardedPlace", { place: placesInGroup(award, t), least: least(prizeLeast) }),
        ),
      ...(below.prize.length === 0
        ? []
        : [t("report.awards.missedPrize", { least: least(prizeLeast), organisations: names(below.prize) })]),
    ],
    encouragement:
      below.encouragement.length === 0
        ? []
        : [
            t("report.awards.missedEncouragement", {
              least: least(encouragementLeastTotal),
              organisations: names(below.encouragement),
            }),
          ],
  };
}
