import type { Criterion } from "../../criteria/criterion";
import { measureOf } from "../../criteria/methodFacts";
import { measureFor } from "../../scoring/methods";
import { measuredFormula, measuredValue } from "../../scoring/methods/measure";
import { cellAddress } from "../../workbook/cellAddress";
import type { OrganisationColumn } from "../kit/organisationTable";
import { liveCell } from "../kit/planCell";
import { quotedText } from "../kit/quotedText";
import { wordWidth } from "../kit/textFit";
import { undefinedSign } from "../points/pointsCells";
import type { ReportContext } from "../reportContext";
import { hasFormulaBeside } from "./dataLayout";
import { formulaResultCell } from "./formulaCells";

/** The shares, growths and numbers per 100 that bands and places are looked up by, live beside the values. */
export function measuredColumns(context: ReportContext): readonly OrganisationColumn[] {
  const { data, evaluation, t } = context;
  const { criteria } = evaluation.edition;
  return criteria.flatMap((criterion, index): readonly OrganisationColumn[] => {
    if (hasFormulaBeside(criterion) && data.measured.has(index)) return [formulaColumn(context, criterion)];
    const kind = measureOf(criterion);
    const measure = measureFor(criterion);
    if (kind === "value" || measure === null || !data.measured.has(index)) return [];
    const baseIndex = criteria.findIndex(({ code }) => code === criterion.base);
    const name = t(`criteria.note.of.${kind}`, { base: criterion.base ?? "" });
    const address = (organisation: number, at: number): string =>
      cellAddress(data.firstOrganisation + organisation, data.firstCriterion + at);
    const cell: OrganisationColumn["cell"] = ({ scores }, organisation) => {
      const valueAt = (at: number): number | null => scores[at]?.reading.value ?? null;
      const references = { value: address(organisation, index), base: address(organisation, baseIndex) };
      const formula = (): string => measuredFormula(measure, references, quotedText(undefinedSign));
      const value = measuredValue(measure, valueAt(index), valueAt(baseIndex)) ?? undefinedSign;
      return liveCell(context, formula, value, "number", measuredFormat);
    };
    return [{ heads: [criterion.code, name, kind === "per100" ? null : "%"], width: wordWidth(name, 12, 20), cell }];
  });
}

function formulaColumn(context: ReportContext, criterion: Criterion): OrganisationColumn {
  const name = context.t("criteria.method.formula");
  return {
    heads: [criterion.code, name, null],
    width: wordWidth(name, 12, 20),
    cell: (organisation, index) =>
      formulaResultCell(context, criterion, organisation, index, undefinedSign, measuredFormat),
  };
}

const measuredFormat = "#,##0.00";
