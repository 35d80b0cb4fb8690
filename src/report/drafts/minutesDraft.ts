import { shownText, shownValue } from "../../tables/shownText";
import type { Language } from "../../locales/language";
import { decisionSentences } from "../decisionSentences";
import type { DraftContext } from "./draftContext";
import { givenName, givenOrBlank, nameInDraft } from "./draftNames";
import { tableColumn, type DraftParagraph, type DraftTable } from "./draftParagraph";
import { notRatedLines, thresholdNotes } from "./finalTableDraft";
import { newDraft } from "./newDraft";
import type { PaperDraft, PaperMaterial } from "./paper";
import {
  body,
  chairLine,
  checksumLine,
  heading,
  secretaryLine,
  sittingLines,
  unionTitle,
  paperOf,
  withheldBox,
} from "./paperParts";
import { itemParagraphs } from "./resolutionDraft";
import { tieLines } from "./tieLines";

/** The minutes of the sitting: who was present, the quorum, the agenda, what was heard, decided and voted. */
export function minutesDraft(material: PaperMaterial, language: Language): PaperDraft {
  const context = newDraft(material, language);
  const { t, evaluation } = context;
  const { agendaPoint } = evaluation.edition.settings.resolution;
  const question = unionTitle(context);
  return paperOf(context, { title: t("resolution.minutes.title"), landscape: false }, [
    ...withheldBox(context),
    { kind: "letterhead", text: t("resolution.minutes.title") },
    { kind: "centre", text: t("resolution.minutes.ofSitting") },
    ...sittingLines(context, "minutes"),
    body(t("resolution.minutes.chaired", { chair: givenName("chair", context) })),
    body(t("resolution.minutes.kept", { secretary: givenName("secretary", context) })),
    body(quorumText(context)),
    heading(t("resolution.minutes.agenda")),
    body(`${givenOrBlank(agendaPoint, context)}. ${question}.`),
    heading(t("resolution.minutes.heardHeading")),
    body(t("resolution.minutes.heard", { heard: givenName("heard", context) })),
    body(t("resolution.minutes.rated", { count: evaluation.organisations.length })),
    ...thresholdNotes(context),
    ...notRatedLines(context),
    ...tieLines(context),
    ...correctionsTable(context),
    heading(t("resolution.minutes.spokeHeading")),
    body(t("resolution.minutes.spoke")),
    heading(t("resolution.minutes.decided")),
    ...itemParagraphs(context),
    heading(t("resolution.minutes.decisions")),
    ...decisions(context),
    chairLine(context),
    secretaryLine(context),
    checksumLine(context),
  ]);
}

/** Present of all, and whether that is more than half; blanks where staff have not counted. */
function quorumText({ evaluation, t }: DraftContext): string {
  const { members, present } = evaluation.edition.settings.resolution;
  const quorum = members === null || present === null ? "unknown" : present * 2 > members ? "there" : "none";
  const shown = (count: number | null): string => (count === null ? t("resolution.blank.word") : String(count));
  return t(`resolution.minutes.quorum.${quorum}`, { members: shown(members), present: shown(present) });
}

function decisions(context: DraftContext): readonly DraftParagraph[] {
  const { awards, t, withheld } = context;
  const nameOf = (name: string): string => nameInDraft(name, context);
  const said = decisionSentences(awards, { t, nameOf, placesWithheld: withheld.length > 0 });
  if (said.length === 0) return [body(t("resolution.minutes.noDecisions"))];
  return said.map((text) => ({ kind: "bullet", text }));
}

/** Corrections and appeals with their outcome, as the register has them; nothing where it has none. */
export function correctionsTable(context: DraftContext): readonly (DraftParagraph | DraftTable)[] {
  const { register = [], t } = context;
  if (register.length === 0) return [];
  return [
    heading(t("resolution.minutes.corrections")),
    {
      kind: "table",
      columns: [
        tableColumn(t("report.columns.organisation"), 44),
        tableColumn(t("report.columns.indicator"), 14),
        tableColumn(t("resolution.minutes.change"), 26),
        tableColumn(t("corrections.column.evidence"), 36),
        tableColumn(t("resolution.minutes.decision"), 28),
      ],
      rows: register.map(({ cells, decision }) => [
        shownText(cells.organisation),
        shownText(cells.criterion),
        t("corrections.checks.change", { before: shownValue(cells.oldValue), after: shownValue(cells.newValue) }),
        shownText(cells.evidence),
        [t(`corrections.decision.${decision}`), shownText(cells.remark)].filter((text) => text !== "").join("; "),
      ]),
    },
  ];
}
