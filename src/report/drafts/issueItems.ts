import { plainParam } from "../../locales/textParams";
import type { Edition } from "../../criteria/edition";
import { localisedText } from "../../locales/language";
import { sheetKey } from "../../intake/issuesByOrganisation";
import type { Submission } from "../../intake/submission";
import type { SubmissionStatus } from "../../intake/submissionStatus";
import { issueMessage, type Issue, type IssueCode } from "../../issues/issue";
import { placeText, type MessageWords } from "./messageText";

/**
 * Issues that are no question to a region: they name other organisations or points, are for the central office to settle,
 * or say again what the letter lists already.
 */
const notForRegions: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "organisationsAlike",
  "organisationPartAlike",
  "organisationOfSeveral",
  "organisationUnknown",
  "organisationNear",
  "organisationJoined",
  "cellDominates",
  "criterionWithoutColumn",
  "criterionNotInForm",
  "headerGuessed",
  "headersGuessed",
  "dataNumberChanged",
  "dataNumberTyped",
]);

/** The issues of the sheets that the organisation's own values were read from, but for those of cells listed as missing. */
export function ownDataIssues(
  issues: readonly Issue[],
  { sources }: SubmissionStatus,
  { readings }: Submission,
): readonly Issue[] {
  const sheets = new Set(sources.map(({ file, sheet }) => sheetKey(file, sheet)));
  const missing = new Set(
    readings.flatMap(({ status, source }) =>
      status === "missing" && source !== null ? [`${sheetKey(source.file, source.sheet)}\n${source.cell}`] : [],
    ),
  );
  return issues.filter(({ code, file, sheet, cell }) => {
    if (sheet === null || notForRegions.has(code) || !sheets.has(sheetKey(file, sheet))) return false;
    return cell === null || !missing.has(`${sheetKey(file, sheet)}\n${cell}`);
  });
}

/** The issues of one severity as the region reads them: its own cell, then what is wrong and what to do. */
export function issueItems(
  issues: readonly Issue[],
  severity: "error" | "warning",
  words: MessageWords & { readonly organisation: string; readonly edition: Edition },
): readonly string[] {
  const own = issues.filter((issue) => issue.severity === severity);
  return own.map((issue) => {
    const text = withoutOwnName(withIndicator(issue, words), words);
    if (issue.sheet === null) return text;
    const place = placeText({ file: issue.file ?? null, sheet: issue.sheet, cell: issue.cell }, words);
    return words.t("regions.message.atPlace", { place, text });
  });
}

/** A region does not know our codes: the indicator is named beside its own. */
function withIndicator(issue: Issue, words: MessageWords & { readonly edition: Edition }): Issue {
  const { criteria } = words.edition;
  const named = Object.entries(issue.params).flatMap(([name, value]) => {
    const found = name === "criterion" || name === "base" ? criteria.find(({ code }) => code === value) : undefined;
    if (found === undefined) return [];
    const shown = words.t("report.columns.block", {
      code: found.code,
      name: localisedText(found.name, words.language),
    });
    return [[name, shown] as const];
  });
  return { ...issue, params: { ...issue.params, ...Object.fromEntries(named) } };
}

/** The reader knows who he is: "Алматы, A1: …" is "A1: …". */
function withoutOwnName(issue: Issue, { t }: MessageWords): string {
  const text = issueMessage(issue, t);
  const organisation = plainParam(issue.params["organisation"]);
  const prefix = `${organisation}, `;
  return organisation !== "" && text.startsWith(prefix) ? text.slice(prefix.length) : text;
}
