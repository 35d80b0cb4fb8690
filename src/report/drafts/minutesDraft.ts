import { OrganisationNames } from "../../committee/organisationNames";
import { fullName } from "../../criteria/fullName";
import { shownText, shownValue } from "../../tables/shownText";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import type { GridCell } from "../../workbook/grid";
import { decisionSentences, displacedSentences } from "../decisionSentences";
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
  namesNote,
  notVotedLines,
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
  const title = t("resolution.minutes.title");
  return paperOf(context, { title: title.replace("\n", " "), landscape: false }, [
    ...withheldBox(context),
    ...title.split("\n").map((text): DraftParagraph => ({ kind: "letterhead", text })),
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
    ...namesNote(context),
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
  const { awards, t, withheld, displaced, evaluation } = context;
  const people = new OrganisationNames(evaluation);
  const nameOf = (name: string): string => nameInDraft(people.official(name), context);
  const said = [
    ...decisionSentences(awards, { t, nameOf, placesWithheld: withheld.length > 0 }),
    ...displacedSentences(displaced, { t, nameOf }),
    ...notVotedLines(context, nameOf),
  ];
  if (said.length === 0) return [body(t("resolution.minutes.noDecisions"))];
  return said.map((text) => ({ kind: "bullet", text }));
}

/** Corrections and appeals with their outcome, as the register has them; nothing where it has none. */
export function correctionsTable(context: DraftContext): readonly (DraftParagraph | DraftTable)[] {
  const { register = [], t, language, evaluation } = context;
  const shown = (cell: GridCell): string => {
    const value = shownValue(cell);
    return typeof value === "number" ? numberText(value, language) : shownText(cell);
  };
  const indicator = (code: string): string => {
    const found = evaluation.edition.criteria.find((one) => one.code === code);
    return found === undefined ? code : `${code} ${fullName(found, evaluation.edition.criteria, language)}`;
  };
  if (register.length === 0) return [];
  return [
    heading(t("resolution.minutes.corrections")),
    {
      kind: "table",
      columns: [
        tableColumn(t("report.columns.organisation"), 40),
        tableColumn(t("report.columns.indicator"), 30),
        tableColumn(t("resolution.minutes.change"), 22),
        tableColumn(t("corrections.column.evidence"), 30),
        tableColumn(t("resolution.minutes.decision"), 26),
      ],
      rows: register.map(({ cells, decision }) => [
        shownText(cells.organisation),
        indicator(shownText(cells.criterion)),
        t("corrections.checks.change", { before: shown(cells.oldValue), after: shown(cells.newValue) }),
        shownText(cells.evidence),
        [t(`corrections.decision.${decision}`), shownText(cells.remark)].filter((text) => text !== "").join("; "),
      ]),
    },
  ];
}
