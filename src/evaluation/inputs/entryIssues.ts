import type { Edition } from "../../criteria/edition";
import type { EditionReading } from "../../criteria/editionReading";
import { admission, type EntryCondition } from "../../criteria/entryCondition";
import { entryColumns } from "../../criteria/organisationColumns";
import type { EntryLayout } from "../../criteria/staffLayout";
import type { Submission } from "../../intake/submission";
import { issueOn, type Issue, type IssueCode, type Severity } from "../../issues/issue";
import type { Language } from "../../locales/language";
import { createTranslator } from "../../locales/translator";
import { rateSubmissions } from "../../scoring/rated";
import { cellAddress } from "../../workbook/cellAddress";

/**
 * Whom the entry conditions that are switched on keep out, and for whom nobody has answered. The latter are rated
 * meanwhile, and errors: the documents state no place until somebody answers. Who is not rated anyway needs no answer.
 * @param submissions with corrections in place
 */
export function entryIssues(
  { sheets, entryLayout }: Pick<EditionReading, "sheets" | "entryLayout">,
  edition: Edition,
  submissions: readonly Submission[],
  language: Language,
): readonly Issue[] {
  if (edition.settings.entryConditions.length === 0) return [];
  const t = createTranslator(language);
  const context: EntryContext = {
    edition,
    sheet: sheets.organisations,
    rated: rateSubmissions(edition, submissions).rated.map(({ organisation }) => organisation),
    heading: (condition) => entryColumns.find(({ key }) => key === condition)?.heading(t) ?? condition,
  };
  if (entryLayout === null) return noOrganisations(context);
  return [...notAdmitted(context, entryLayout), ...unanswered(context, entryLayout)];
}

interface EntryContext {
  readonly edition: Edition;
  /** Title of the organisations sheet, null where there is none. */
  readonly sheet: string | null;
  readonly rated: readonly string[];
  readonly heading: (condition: EntryCondition) => string;
}

function noOrganisations({ edition, sheet, rated, heading }: EntryContext): readonly Issue[] {
  if (rated.length === 0) return [];
  const columns = headings(edition.settings.entryConditions, heading);
  return [issueOn({ sheet }, "entryOrganisationsMissing", "error", { columns })];
}

function notAdmitted(context: EntryContext, layout: EntryLayout): readonly Issue[] {
  const { edition } = context;
  return (edition.roster ?? []).flatMap(({ name, meets }) =>
    admission(edition.settings.entryConditions, meets).unmet.map((condition) =>
      answerIssue("organisationNotAdmitted", "info", name, condition, context, layout),
    ),
  );
}

function unanswered(context: EntryContext, layout: EntryLayout): readonly Issue[] {
  const { edition, sheet, rated, heading } = context;
  const required = edition.settings.entryConditions;
  const isThere = (condition: EntryCondition): boolean => layout.columns.has(condition);
  const missing = rated.length === 0 ? [] : required.filter((condition) => !isThere(condition));
  const answers = new Map((edition.roster ?? []).map(({ name, meets }) => [name, meets]));
  return [
    ...missing.map((condition) => issueOn({ sheet }, "entryColumnMissing", "error", { column: heading(condition) })),
    ...rated.flatMap((name): readonly Issue[] => {
      return admission(required.filter(isThere), answers.get(name)).unanswered.map((condition) =>
        answerIssue("entryAnswerMissing", "error", name, condition, context, layout),
      );
    }),
  ];
}

function answerIssue(
  code: IssueCode,
  severity: Severity,
  organisation: string,
  condition: EntryCondition,
  { sheet, heading }: EntryContext,
  { rows, columns }: EntryLayout,
): Issue {
  const row = rows.get(organisation);
  const column = columns.get(condition);
  const cell = row === undefined || column === undefined ? null : cellAddress(row, column);
  return issueOn({ sheet, cell }, code, severity, { organisation, column: heading(condition) });
}

function headings(conditions: readonly EntryCondition[], heading: EntryContext["heading"]): string {
  return conditions.map(heading).join("; ");
}
