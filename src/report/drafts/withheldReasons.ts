import { sourceAddress } from "../../intake/submission";
import { issueMessage, issueLocation } from "../../issues/issue";
import { placesText } from "../../committee/prizePlaces";
import type { DraftContext } from "./draftContext";
import { conditionalLines } from "../conditionalText";
import { nameInDraft, namesInDraft } from "./draftNames";

const shownErrors = 10;

/**
 * Why the documents may state no place (issue 5, point 6): criteria that nobody has approved, a tie across a line that
 * the Committee has not decided, awards that rest on a guess, cells that were not read. All reasons; empty where there is none.
 */
export function withheldReasons(context: Omit<DraftContext, "withheld">): readonly string[] {
  const { evaluation, t } = context;
  const { title } = evaluation.edition;
  return [
    ...(title.sample ? [t("resolution.withheld.sample")] : []),
    ...(title.approved ? [] : [t("resolution.withheld.notApproved")]),
    ...openTies(context),
    ...guesses(context),
    ...errors(context),
  ];
}

function openTies(context: Omit<DraftContext, "withheld">): readonly string[] {
  const { awards, t } = context;
  const open = awards
    .filter((award) => award.because !== null && award.open.length > 0)
    .map(({ what, places, open: names }) => {
      const organisations = namesInDraft(names, context);
      return what === "prize"
        ? t("resolution.withheld.prize", { places: placesText(places), organisations })
        : t("resolution.withheld.encouragement", { organisations });
    });
  return open.length === 0
    ? []
    : [...open, ...conditionalLines(context.conditional, (name) => nameInDraft(name, context), t)];
}

function guesses({ evaluation, t }: Omit<DraftContext, "withheld">): readonly string[] {
  if (!evaluation.awards.undecided.some(({ because }) => because === "guess")) return [];
  const codes = evaluation.guessed.join(", ");
  return [codes === "" ? t("resolution.withheld.names") : t("resolution.withheld.guess", { codes })];
}

/** A heading, then the first of the cells. */
function errors(context: Omit<DraftContext, "withheld">): readonly string[] {
  const { t } = context;
  const lines = [...unreadLines(context)];
  if (lines.length === 0) return [];
  const more = lines.length - shownErrors;
  return [
    t("resolution.withheld.errors", { count: lines.length }),
    ...lines.slice(0, shownErrors).map((line) => `– ${line}`),
    ...(more > 0 ? [`– ${t("resolution.withheld.more", { count: more })}`] : []),
  ];
}

/** Values that were read, and from which no points follow. */
const undefinedCodes: ReadonlySet<string> = new Set(["cannotBeComputed", "formulaLacksValues", "formulaNotDefined"]);

/**
 * What is present but was not used or not understood. A value that lacks its base was read: that it cannot be computed
 * withholds nothing, and neither does what an organisation sent that is not rated. An unreadable cell of which there is
 * no issue is named all the same.
 */
function unreadLines({ evaluation, issues, t }: Omit<DraftContext, "withheld">): ReadonlySet<string> {
  const notRated = new Set(
    evaluation.notRated.filter(({ reason }) => reason !== "unconfirmed").map(({ name }) => name),
  );
  const found = issues.filter(
    ({ severity, code, organisation }) =>
      severity === "error" && !undefinedCodes.has(code) && !notRated.has(organisation ?? ""),
  );
  const places = new Set(found.map(issueLocation));
  const unread = evaluation.organisations.flatMap(({ scores }) =>
    scores.flatMap(({ reading: { status, source, written } }) => {
      const place = source === null ? "" : sourceAddress(source);
      return status === "unreadable" && !places.has(place)
        ? [t("resolution.withheld.unread", { place, written: written ?? "" })]
        : [];
    }),
  );
  return new Set([
    ...found.map((issue) => {
      const place = issueLocation(issue);
      const message = issueMessage(issue, t);
      return place === "" ? message : t("resolution.withheld.at", { place, message });
    }),
    ...unread,
  ]);
}
