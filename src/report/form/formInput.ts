import type { Criterion } from "../../criteria/criterion";
import { wordList } from "../../tables/words";
import { yesNoWords } from "../../tables/input";
import { unitOf } from "../../intake/unit";
import type { Translate } from "../../locales/translator";
import type { CellStyleName, InputRule } from "../../workbook/sheetPlan";

interface FormInput {
  readonly style: CellStyleName;
  readonly rule: InputRule;
  readonly message: string;
}

/** By the unit, as the value will be read: a choice, a share, a whole count, or a sum, which may be below zero. */
export function formInput(criterion: Criterion, t: Translate): FormInput {
  const unit = unitOf(criterion);
  switch (unit.family) {
    case "yesNo":
      return {
        style: "input",
        rule: { kind: "list", values: wordList(yesNoWords, t) },
        message: t("criteria.input.list"),
      };
    case "percent":
      // A coverage above 100 % does occur (docs/method.md, Edge cases, 5): reading it gives a warning, and the form must take it.
      return number({ min: 0, max: null, whole: false }, t("criteria.input.numberFromZero"));
    case "money":
      return number({ min: null, max: null, whole: false }, t("criteria.input.number"));
    case "count":
      if (unit.isMark === true) return markInput(criterion, t);
      return unit.power === 0
        ? number({ min: 0, max: null, whole: true }, t("criteria.input.wholeNumber"))
        : number({ min: 0, max: null, whole: false }, t("criteria.input.numberFromZero"));
    default:
      return unit satisfies never;
  }
}

/** Points that are given, within their range. */
export function markInput({ floor, cap }: Pick<Criterion, "floor" | "cap">, t: Translate): FormInput {
  return number({ min: floor, max: cap, whole: false }, markRange({ floor, cap }, t));
}

/** "не менее 5 баллов; не более 15 баллов" as the criterion's note says it. */
function markRange({ floor, cap }: Pick<Criterion, "floor" | "cap">, t: Translate): string {
  const range = [
    ...(floor === null ? [] : [t("evaluation.form.markFrom", { least: floor })]),
    ...(cap === null ? [] : [t("evaluation.form.markTo", { most: cap })]),
  ];
  return range.length === 0 ? t("criteria.input.number") : range.join(" ");
}

function number(bounds: Omit<Extract<InputRule, { kind: "number" }>, "kind">, message: string): FormInput {
  return { style: "inputNumber", rule: { kind: "number", ...bounds }, message };
}
