import { comparisonKey } from "../tables/text/comparisonKey";
import type { PhraseMeasure, PhraseRule } from "./phrases/phraseRule";

/** What the name of an indicator says is measured, as `comparisonKey` writes it. */
const growth =
  /(?<!\p{L})(?:прирост|увеличени|осім(?!д)|осу(?!і? ?болім)|арту|ұлғаю|кобею|рост(?:а|у|ом|е)?(?!\p{L}))/u;
const share =
  /(?<!\p{L})(?:дол[яиюе]|удельн\p{L}* вес\p{L}*|процент\p{L}*)(?!\p{L}).* (?:от|в|к) (?:общ|обще|все|числ|количеств|сумм|объем)|(?:жалпы|санын|ішінде).* улес/u;
const per100 = /(?<!\p{L})на (?:кажд\p{L}* )?100 \p{L}|(?<![\d ])100 \p{L}+ (?:шаққан|есептеген)/u;
const perOther =
  /(?<!\p{L})(?:на (?:кажд\p{L}* )?(?:\d[\d ]*|одн\p{L}+|тысячу) \p{L}+|в расчете на|на душу)|(?:шаққан|есептеген)\p{L}*|в среднем на/u;

/**
 * The rule with the measure that the name of its indicator says in the column beside it: "Прирост численности | за каждый 1 %". A text
 * is what of the name does not go with the rule.
 * @param isReported the column of units says that percentages are what is sent in
 */
export function withNamedMeasure(rule: PhraseRule, name: string, isReported: boolean): PhraseRule | string {
  const { scale, measure, percent, counts } = rule;
  const isCounting = scale.kind === "perUnit" || scale.kind === "perFull" || scale.kind === "bands";
  if (measure !== "value" || !isCounting) return rule;
  const key = comparisonKey(name);
  const as = (named: PhraseMeasure): PhraseRule => ({ ...rule, measure: named });
  const rises = growth.exec(key);
  if (rises !== null) {
    // Whether points "up to 5 %" are meant for less than nothing too, is not said.
    const [lowest] = scale.kind === "bands" ? scale.bands : [];
    const isOpen =
      scale.kind === "bands" && (counts === "numbers" && !percent ? true : lowest?.from === 0 && lowest.points !== 0);
    if (isOpen) return rises[0];
    return percent ? as("growth") : rule;
  }
  if (percent && !isReported && share.test(key)) return as("share");
  if (percent) return rule;
  if (per100.test(key)) return as("per100");
  return perOther.exec(key)?.[0] ?? rule;
}
