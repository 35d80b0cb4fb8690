import type { AcceptedCorrection } from "../criteria/addedCorrections";
import { withRules, type ChosenRule } from "../criteria/chosenRules";
import type { Criterion } from "../criteria/criterion";
import { criterionNote, ownNoteIn } from "../criteria/criterionNote";
import type { Edition, RosterOrganisation } from "../criteria/edition";
import { numberedRow, type Approval } from "../criteria/settings";
import { listable } from "../tables/textList";
import { plainWord } from "../tables/words";
import type { Duplicates, TwiceRow } from "../intake/indicatorReading";
import { organisationKey } from "../intake/organisation/organisationName";
import { inEachLanguage } from "../locales/language";
import { createTranslator } from "../locales/translator";
import { createTranslators } from "../locales/translators";
import { headerKey, headerSpelling } from "./headerSpelling";

/** What a header of the regions' sheet is, as a person has said. */
export interface HeaderAnswer {
  /** As `TableLine.header` shows it. */
  readonly header: string;
  /** Code of the criterion; null: it is no indicator and need not be asked about again. */
  readonly criterion: string | null;
}

/** Whom a name of the regions' sheet means, as a person has said. */
export interface NameAnswer {
  readonly written: string;
  readonly organisation: string;
}

/** Whether a text that nothing speaks for is an organisation, as a person has said. */
export interface OrganisationAnswer {
  readonly written: string;
  readonly isOrganisation: boolean;
}

/** Which row counts of an organisation that is twice, as a person has said. */
export interface CopyAnswer {
  /** As named in the results. */
  readonly organisation: string;
  readonly which: TwiceRow["which"];
}

/** What a person has answered to the questions of intake; the answers are kept in the staff sheets. */
export interface Answers {
  readonly headers: readonly HeaderAnswer[];
  readonly organisations: readonly NameAnswer[];
  /** Absent where nothing was asked. */
  readonly names?: readonly OrganisationAnswer[];
  /** Absent where nothing was asked. */
  readonly copies?: readonly CopyAnswer[];
  /** Of all organisations without an answer of their own; null: not answered. */
  readonly duplicates: Duplicates;
  /** Corrections accepted, a list for each slip that they repair; absent: none. */
  readonly repairs?: readonly (readonly AcceptedCorrection[])[];
  /** The results were signed; its checksum is empty until an evaluation enters it. Absent where nobody said so. */
  readonly approval?: Approval | undefined;
  /** Weights and other rules chosen in the pane, to be written into the staff sheets; absent: none. */
  readonly rules?: readonly ChosenRule[];
}

export const noAnswers: Answers = { headers: [], organisations: [], duplicates: null };

/**
 * The edition with the answers in it: headers as spellings of their criterion (or among those that are no indicators),
 * names as spellings of their organisation. A later answer on the same text takes the place of an earlier one; an answer
 * on a criterion or an organisation that the edition does not have changes nothing. The same answers again change nothing.
 */
export function withAnswers(edition: Edition, answers: Answers): Edition {
  const { headers, organisations, names = [], copies = [], duplicates, approval, rules = [] } = answers;
  const known = new Set(edition.criteria.map(({ code }) => code));
  const answered = headers
    .filter(({ criterion }) => criterion === null || known.has(criterion))
    .reduce(withHeader, edition);
  const spoken = names.reduce(withOrganisation, organisations.reduce(withName, answered));
  const named = withNotes(withRules(copies.reduce(withCopy, spoken), rules), rules);
  const said = { ...(duplicates === null ? {} : { duplicates }), ...(approval === undefined ? {} : { approval }) };
  return { ...named, settings: { ...named.settings, ...said } };
}

/** What is said in words of a criterion follows its rule. */
function withNotes(edition: Edition, rules: readonly ChosenRule[]): Edition {
  const codes = new Set(rules.map((rule) => (rule.kind === "prizes" ? "" : rule.criterion)));
  if (codes.size === 0) return edition;
  const translators = createTranslators();
  const criteria = edition.criteria.map((criterion): Criterion => {
    if (!codes.has(criterion.code)) return criterion;
    const own = inEachLanguage((language) => ownNoteIn(criterion.note[language], translators));
    return { ...criterion, note: criterionNote(criterion, own, translators) };
  });
  return { ...edition, criteria };
}

function withHeader(edition: Edition, { header, criterion: code }: HeaderAnswer): Edition {
  const { year } = edition.title;
  const text = headerSpelling(header, year);
  if (text === "") return edition;
  const key = headerKey(header, year);
  const isSame = (other: string): boolean => headerKey(other, year) === key;
  const criteria = edition.criteria.map((criterion): Criterion => {
    const spellings = withText(criterion.headers, text, isSame, criterion.code === code);
    return spellings === criterion.headers ? criterion : { ...criterion, headers: spellings };
  });
  const ignoredHeaders = withText(edition.settings.ignoredHeaders, text, isSame, code === null);
  return { ...edition, criteria, settings: { ...edition.settings, ignoredHeaders } };
}

function withName(edition: Edition, { written, organisation }: NameAnswer): Edition {
  const { roster } = edition;
  const text = listable(written);
  const isKnown = roster?.some(({ name }) => name === organisation) ?? false;
  const isOfficial = roster?.some(({ name, nameKk }) => [name, nameKk].some((one) => isSameName(one, text))) ?? false;
  if (roster === null || text === "" || !isKnown || isOfficial) return edition;
  return {
    ...edition,
    roster: roster.map((one): RosterOrganisation => {
      const isSame = (other: string): boolean => isSameName(other, text);
      const spellings = withText(one.spellings, text, isSame, one.name === organisation);
      return spellings === one.spellings ? one : { ...one, spellings };
    }),
  };
}

/** Who was said to be an organisation takes part, who was said to be none does not; without an organisations sheet intake is told alone. */
function withOrganisation(edition: Edition, { written, isOrganisation }: OrganisationAnswer): Edition {
  const { roster, settings } = edition;
  const name = listable(written);
  if (roster === null || name === "" || roster.some((one) => isSameName(one.name, name))) return edition;
  const reason = isOrganisation ? "" : createTranslator(settings.language ?? "ru")("evaluation.notAnOrganisation");
  return { ...edition, roster: [...roster, { name, nameKk: "", spellings: [], takesPart: isOrganisation, reason }] };
}

function withCopy(edition: Edition, { organisation, which }: CopyAnswer): Edition {
  const name = listable(organisation);
  const isSame = (other: string): boolean => plainWord(other) === plainWord(name);
  const { takeFirst, takeLast, takeRow } = edition.settings;
  const others = takeRow.filter((text) => !isSame(numberedRow(text)?.organisation ?? ""));
  const settings = {
    ...edition.settings,
    takeFirst: withText(takeFirst, name, isSame, which === "first"),
    takeLast: withText(takeLast, name, isSame, which === "last"),
    takeRow: typeof which === "number" ? [...others, `${name} = ${String(which)}`] : others,
  };
  return { ...edition, settings };
}

function isSameName(one: string, other: string): boolean {
  return plainWord(one) === plainWord(other) || organisationKey(one) === organisationKey(other);
}

/** The texts with this one among them, or without any that is the same; the same list where nothing changes. */
function withText(
  texts: readonly string[],
  text: string,
  isSame: (other: string) => boolean,
  wanted: boolean,
): readonly string[] {
  if (wanted) return texts.some(isSame) ? texts : [...texts, text];
  return texts.some(isSame) ? texts.filter((other) => !isSame(other)) : texts;
}
