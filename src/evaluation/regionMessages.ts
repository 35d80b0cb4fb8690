import { aboutMarks } from "../intake/aboutMarks";
import { issuesByOrganisation, sheetKey } from "../intake/issuesByOrganisation";
import { submissionStatuses } from "../intake/submissionStatus";
import type { Translate } from "../locales/translator";
import { regionMessage } from "../report/drafts/regionMessage";
import type { Understanding } from "./outcome";

export interface OrganisationMessage {
  /** As named in the results. */
  readonly organisation: string;
  readonly text: string;
}

/** A letter to each organisation whose submission leaves something open, those that sent nothing included. */
export function regionMessages(outcome: Understanding, t: Translate): readonly OrganisationMessage[] {
  return Array.from(eachRegionMessage(outcome, t));
}

/** The same, each made when it is asked for. */
export function* eachRegionMessage(outcome: Understanding, t: Translate): Generator<OrganisationMessage> {
  const { intake, edition, issues, language } = outcome;
  const own = issuesByOrganisation(intake.tables, issues);
  const isOfMark = aboutMarks(edition, intake.submissions);
  const unknownHeads = new Set(
    intake.tables
      .filter(({ columns }) => columns.some(({ use, header }) => use === "unknown" && header !== ""))
      .map(({ file, sheet }) => sheetKey(file, sheet)),
  );
  const submissions = new Map(intake.submissions.map((submission) => [submission.organisation, submission]));
  for (const status of submissionStatuses(intake, edition, issues)) {
    const { organisation } = status;
    const text = regionMessage({
      organisation,
      status,
      submission: submissions.get(organisation) ?? null,
      edition,
      hasUnknownHeads: status.sources.some(({ file, sheet }) => unknownHeads.has(sheetKey(file, sheet))),
      issues: (own.get(organisation) ?? []).filter((issue) => !isOfMark(issue)),
      language,
      t,
      year: edition.title.year,
    });
    if (text !== null) yield { organisation, text };
  }
}
