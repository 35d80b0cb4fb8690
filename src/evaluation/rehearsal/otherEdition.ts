import { appendixEdition } from "../../appendix/appendixEdition";
import { newerEdition } from "../../appendix/newerEdition";
import { readAppendix } from "../../appendix/readAppendix";
import type { Edition } from "../../criteria/edition";
import { readEdition } from "../../criteria/readEdition";
import { staffSheetPlans } from "../../criteria/staffSheets";
import { countIssues, issueOn, type Issue } from "../../issues/issue";
import { createTranslators } from "../../locales/translators";
import { emptyCell, type CellValue, type GridCell, type WorkbookGrid } from "../../workbook/grid";
import type { SheetPlan } from "../../workbook/sheetPlan";

/** The rules of a file; of a document, only what of it is understood is counted. */
export type OtherEdition =
  | {
      readonly kind: "edition";
      readonly from: "criteria" | "appendix";
      readonly edition: Edition;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/**
 * The edition in a criteria workbook, in results, or in the document of an Appendix. The organisations are those of the standing
 * edition, and so are the settings where the file has none.
 */
export function otherEdition(file: WorkbookGrid, standing: Edition): OtherEdition {
  const { edition, sheets, issues } = readEdition(file);
  if (sheets.criteria === null) return ofDocument(file, standing);
  const named = issues.map((issue) => ({ ...issue, file: file.fileName }));
  if (countIssues(issues, "error") > 0) return { kind: "refused", issues: named };
  const known = new Map(standing.blocks.map((block) => [block.code, block]));
  const withSettings =
    sheets.settings === null
      ? { settings: standing.settings, blocks: edition.blocks.map((block) => known.get(block.code) ?? block) }
      : {};
  return {
    kind: "edition",
    from: "criteria",
    edition: { ...edition, ...withSettings, roster: standing.roster },
    issues: named.filter(({ severity }) => severity === "warning"),
  };
}

function ofDocument(file: WorkbookGrid, standing: Edition): OtherEdition {
  const translators = createTranslators();
  const reading = readAppendix(file, translators);
  const refused = (issue: Issue): OtherEdition => ({ kind: "refused", issues: [issue] });
  if (reading.criteria.length === 0) return refused(issueOn({ file: file.fileName }, "rehearsalNoCriteria", "error"));
  const asked = new Set(reading.questions.map(({ code }) => code));
  const draft = appendixEdition(reading, file.fileName, standing, translators);
  const plans = staffSheetPlans(draft, translators.ru, "ru");
  const written = readEdition({ fileName: file.fileName, names: [], sheets: plans.map(gridOf) });
  // What is wrong with the settings is said of codes too.
  const faulty = written.issues.flatMap(({ severity, sheet, params: { code } }) =>
    severity === "error" && sheet === written.sheets.criteria && typeof code === "string" ? [code] : [],
  );
  const { settings } = newerEdition(reading, standing, translators);
  const known = new Set([...written.edition.criteria, ...written.edition.blocks].map(({ code }) => code));
  const open = [...new Set([...asked, ...faulty])];
  const counted = written.edition.criteria.filter((one) => one.counted && !open.includes(one.code));
  const question = issueOn({ file: file.fileName }, "rehearsalQuestions", "error", { codes: open.join(", ") });
  if (counted.length === 0) return refused(question);
  return {
    kind: "edition",
    from: "appendix",
    edition: {
      ...written.edition,
      title: draft.title,
      criteria: written.edition.criteria.map((one) => (open.includes(one.code) ? { ...one, counted: false } : one)),
      settings: {
        ...settings,
        tieBreaks: settings.tieBreaks.filter((rule) => !("code" in rule) || known.has(rule.code)),
      },
      roster: standing.roster,
    },
    issues: open.length === 0 ? [] : [question],
  };
}

/** As if the sheet had been written and read back. */
function gridOf({ title, rows }: SheetPlan) {
  return {
    title,
    hidden: false,
    rows: rows.map((cells) => cells.map((cell): GridCell => (cell === null ? emptyCell : cellOf(cell.value)))),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    columnWidths: new Map<number, number>(),
  };
}

function cellOf(value: CellValue): GridCell {
  const kind = typeof value;
  if (value === null || (kind !== "string" && kind !== "number" && kind !== "boolean")) return emptyCell;
  return { ...emptyCell, kind: kind === "string" ? "text" : kind, value };
}
