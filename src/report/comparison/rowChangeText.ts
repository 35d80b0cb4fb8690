import type { RowChange } from "../../appendix/newerEdition";
import type { CriterionDraft } from "../../criteria/criterion";
import { changedFields } from "../../insight/ruleChanges";
import { anyText, localisedText, type Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";

/** What a newer document does to a row, in a sentence: "Изменено 1.2 Договоры. Баллы: 5 → 7; Не более: – → 50". */
export function rowChangeText(change: RowChange, t: Translate, language: Language): string {
  const row = ({ code, name, appendixText }: CriterionDraft): string => {
    const text = appendixText === undefined || appendixText === "" ? "" : ` (${appendixText.replace(/\s+/g, " ")})`;
    return `${code} ${localisedText(name, language) || anyText(name)}${change.kind === "changed" ? "" : text}`;
  };
  switch (change.kind) {
    case "added":
      return t("appendix.newer.added", { row: row(change.now) });
    case "removed":
    case "own":
      return t(`appendix.newer.${change.kind}`, { row: row(change.before) });
    case "changed": {
      const { before, now } = change;
      const number =
        before.code === now.code ? [] : [t("appendix.newer.number", { before: before.code, after: now.code })];
      const asked = now.method === null ? [t("appendix.newer.asked")] : [];
      const shown = (text: string): string => (text === "" ? t("comparison.none") : text.replace(/\s+/g, " "));
      const fields = changedFields(before, now, { t, language }).map(
        (one) => `${one.field}: ${shown(one.before)} → ${shown(one.after)}`,
      );
      return t("appendix.newer.changed", { row: row(now), changes: [...number, ...fields, ...asked].join("; ") });
    }
    default:
      return change satisfies never;
  }
}
