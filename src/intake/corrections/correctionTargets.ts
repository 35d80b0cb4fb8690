import type { CorrectionEntry } from "../../criteria/correction";
import type { Edition } from "../../criteria/edition";
import { shownText } from "../../tables/shownText";
import type { IssueCode } from "../../issues/issue";
import type { TextParams } from "../../locales/textParams";
import { quote } from "../issueAt";
import { organisationKey } from "../organisation/organisationName";
import { RosterIndex } from "../organisation/rosterIndex";
import type { Submission } from "../submission";
import { cleanText } from "../../tables/text/cleanText";
import { foldCode } from "../../tables/text/lookAlikes";

/** The value that a correction is about, by index of the submission and of the criterion. */
export interface CorrectionTarget {
  readonly submission: number;
  readonly criterion: number;
}

interface UnknownTarget {
  readonly column: "organisation" | "criterion";
  readonly code: IssueCode;
  readonly params: TextParams;
}

/** Finds what corrections are about; a name is compared like those of the regions' sheets, and never guessed. */
export class CorrectionTargets {
  private readonly roster: RosterIndex;
  private readonly byName = new Map<string, number>();
  private readonly byKey = new Map<string, number | "several">();
  private readonly codes = new Map<string, number>();
  private readonly foldedCodes = new Map<string, number | "several">();

  constructor(submissions: readonly Submission[], { roster, criteria }: Edition) {
    this.roster = new RosterIndex(roster ?? []);
    submissions.forEach(({ organisation }, index) => {
      this.byName.set(organisation, index);
      const key = organisationKey(organisation);
      this.byKey.set(key, this.byKey.has(key) ? "several" : index);
    });
    criteria.forEach(({ code }, index) => {
      this.codes.set(code, index);
      const key = foldCode(code);
      this.foldedCodes.set(key, this.foldedCodes.has(key) ? "several" : index);
    });
  }

  of({ cells }: CorrectionEntry): CorrectionTarget | UnknownTarget {
    const organisation = cleanText(shownText(cells.organisation));
    const submission = this.submissionOf(organisation);
    if (submission === null) {
      const params = { organisation: quote(organisation) };
      return { column: "organisation", code: "correctionOrganisationUnknown", params };
    }
    const code = cleanText(shownText(cells.criterion));
    const criterion = this.codes.get(code) ?? this.foldedCodes.get(foldCode(code));
    if (typeof criterion === "number") return { submission, criterion };
    return { column: "criterion", code: "correctionCriterionUnknown", params: { criterion: quote(code) } };
  }

  private submissionOf(name: string): number | null {
    const match = this.roster.match(name);
    if (match.kind === "ambiguous") return null;
    const found =
      match.kind === "official"
        ? this.byName.get(match.name)
        : (this.byName.get(name) ?? this.byKey.get(organisationKey(name)));
    return typeof found === "number" ? found : null;
  }
}
