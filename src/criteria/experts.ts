import { anyText, type LocalisedText } from "../locales/language";
import { comparisonKey } from "../tables/text/comparisonKey";
import type { CriterionDraft } from "./criterion";

/** Who gives marks: lines of the same name are the same person's. */
export interface Expert<Mark> {
  readonly name: LocalisedText;
  readonly marks: readonly [Mark, ...Mark[]];
}

/**
 * Marks of people: the lines of an indicator that is the mean of points that are given. No organisation reports them, and who gave
 * which is told to none.
 */
export function marksIn<One extends CriterionDraft>(criteria: readonly One[]): ReadonlySet<One> {
  const means = new Set(
    criteria.flatMap(({ code, method, counted, partOf }) =>
      method === "meanOfLines" && counted && partOf === undefined ? [code] : [],
    ),
  );
  const lines = criteria.filter(({ partOf, counted }) => counted && partOf !== undefined && means.has(partOf));
  const computed = new Set(lines.flatMap(({ method, partOf }) => (method === "points" ? [] : [partOf])));
  return new Set(lines.filter(({ partOf }) => !computed.has(partOf)));
}

/** Indicators whose points the commission gives as a whole: no organisation is asked for them. */
export function givenIn<One extends CriterionDraft>(criteria: readonly One[]): ReadonlySet<One> {
  return new Set(
    criteria.filter(({ method, counted, partOf }) => method === "points" && counted && partOf === undefined),
  );
}

/** Of each criterion whether it is a mark, by its position. */
export function isMarkAt(criteria: readonly CriterionDraft[]): readonly boolean[] {
  const marks = marksIn(criteria);
  return criteria.map((one) => marks.has(one));
}

/** In the order of the sheet. */
export function expertsOf<One extends CriterionDraft>(criteria: readonly One[]): readonly Expert<One>[] {
  const experts = new Map<string, [One, ...One[]]>();
  for (const mark of marksIn(criteria)) {
    const key = comparisonKey(anyText(mark.name));
    const known = experts.get(key);
    if (known === undefined) experts.set(key, [mark]);
    else known.push(mark);
  }
  return Array.from(experts.values(), (marks) => ({ name: marks[0].name, marks }));
}
