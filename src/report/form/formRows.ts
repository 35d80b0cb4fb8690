import type { Block, Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { givenIn, marksIn } from "../../criteria/experts";
import { fullName } from "../../criteria/fullName";
import { neededCriteria } from "../../criteria/lines";
import type { Language } from "../../locales/language";

/** A line of the form: the heading of a block, or an indicator with its running number. */
export type FormRow =
  | { readonly kind: "block"; readonly block: Block }
  | {
      readonly kind: "indicator";
      readonly criterion: Criterion;
      readonly number: number;
      readonly name: (language: Language) => string;
    };

/** What a region is asked for, block by block: what is counted, and what others are counted by. */
export function formRows({ blocks, criteria }: Edition): readonly FormRow[] {
  const others = new Set([...marksIn(criteria), ...givenIn(criteria)]);
  const asked = Array.from(neededCriteria(criteria)).filter((one) => !others.has(one));
  const rows: FormRow[] = [];
  let number = 0;
  for (const block of blocks) {
    const ofBlock = asked.filter((criterion) => criterion.block === block.code);
    if (ofBlock.length > 0) rows.push({ kind: "block", block });
    for (const criterion of ofBlock) {
      const name = (language: Language): string => fullName(criterion, criteria, language);
      rows.push({ kind: "indicator", criterion, number: ++number, name });
    }
  }
  return rows;
}
