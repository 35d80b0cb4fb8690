import type { Translate, TextKey } from "../locales/translator";
import type { TextParams } from "../locales/textParams";

/** error: present but not used or not understood; warning: used but doubtful; info: used, worth knowing. */
export type Severity = "error" | "warning" | "info";

type IssueText<Key> = Key extends `issues.${infer Code}` ? Code : never;

/** Every issue has a text under `issues.` in the dictionaries; the code is that key. */
export type IssueCode = IssueText<TextKey>;

/** Something a reader of the input must know. The text is made later, in the reader's language. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Name of the file, where several were read; absent with a single input. */
  readonly file?: string;
  /** The organisation whose submission the issue concerns, as it is named in the results; absent where it is nobody's. */
  readonly organisation?: string;
  /** Title of the sheet, or null where the issue concerns no sheet. */
  readonly sheet: string | null;
  /** Address such as "C5", or null where the issue concerns no single cell. */
  readonly cell: string | null;
  readonly params: TextParams;
  /** Where it stands for many of its kind: how many, the last, and the first of them, each by its cell or by what it speaks of. */
  readonly run?: { readonly count: number; readonly last: string; readonly examples: readonly string[] };
}

/** What an issue points at: a cell, a sheet, a file, or with null nothing in particular. */
interface IssueTarget {
  readonly file?: string | null;
  readonly sheet?: string | null;
  readonly cell?: string | null;
}

/** @param organisation whose submission it concerns */
export function issueOn(
  target: IssueTarget | null,
  code: IssueCode,
  severity: Severity,
  params: TextParams = {},
  organisation?: string,
): Issue {
  const { file = null, sheet = null, cell = null } = target ?? {};
  return {
    code,
    severity,
    ...(file === null ? {} : { file }),
    ...(organisation === undefined ? {} : { organisation }),
    sheet,
    cell,
    params,
  };
}

export function issueMessage(issue: Issue, t: Translate): string {
  const message = t(`issues.${issue.code}`, issue.params);
  if (issue.run === undefined) return message;
  const { count, examples } = issue.run;
  const others = examples.slice(1).join(", ") + (count > examples.length ? " …" : "");
  return `${message} ${t("evaluation.issueRun", { count: count - 1, others })}`;
}

/** Where it is: "Sheet!C5", "Sheet", with several files "file.xlsx!Sheet!C5" or the file alone; "" where it is nowhere. */
export function issueLocation({ file, sheet, cell }: IssueTarget): string {
  return [file, sheet, cell].filter((part) => part !== null && part !== undefined).join("!");
}

export function countIssues(issues: readonly Issue[], severity: Severity): number {
  return issues.filter((issue) => issue.severity === severity).length;
}
