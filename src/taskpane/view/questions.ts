import type { Answers } from "../../evaluation/answers";
import type { Understanding } from "../../evaluation/outcome";
import type { Guess, IndicatorTable, OrganisationTwice, ReadName, TableColumn } from "../../intake/indicatorReading";
import { guessesTogether } from "../../intake/openGuesses";
import { localisedText, type Language } from "../../locales/language";
import { criterionNames } from "./understoodTable";

/** Where the user finds what is asked about. */
interface QuestionLocation {
  readonly file: string | null;
  readonly sheet: string;
  readonly cell: string | null;
}

/** What a header means: asked once, in however many tables it is. */
export interface HeaderQuestion {
  readonly kind: "header";
  readonly key: string;
  readonly header: string;
  /** null where no criterion is like it. */
  readonly guess: Guess | null;
  /** Codes of free criteria, the nearest first. */
  readonly nearest: readonly string[];
  readonly location: QuestionLocation;
  /** Number of further tables in which the same header is. */
  readonly more: number;
}

/** What many headers were taken for: one list, accepted whole or answered one by one. */
export interface GuessesQuestion {
  readonly kind: "guesses";
  readonly key: string;
  readonly guesses: readonly (HeaderQuestion & { readonly guess: Guess })[];
  readonly location: QuestionLocation;
  readonly more: number;
}

export interface NameQuestion {
  readonly kind: "name";
  readonly key: string;
  readonly written: string;
  /** null where several organisations fit. */
  readonly near: ReadName["near"];
  readonly location: QuestionLocation;
  readonly more: number;
}

/** Which names of a table are organisations: one list, answered name by name. */
export interface NamesQuestion {
  readonly kind: "names";
  readonly key: string;
  readonly names: readonly string[];
  readonly location: QuestionLocation;
  readonly more: number;
}

/** Which of an organisation's rows counts. */
export interface TwiceQuestion extends OrganisationTwice {
  readonly kind: "twice";
  readonly key: string;
  readonly location: QuestionLocation;
  readonly more: number;
}

export type Question = HeaderQuestion | GuessesQuestion | NameQuestion | NamesQuestion | TwiceQuestion;

/** Something to choose from: "A3", shown as "A3. Name". */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/**
 * What only a person can say, what stops the evaluation first, then guesses, then names, then headers that nobody claims. What has been answered since the
 * data were looked at is not asked again.
 */
export function openQuestions(
  { intake: { tables, twice = [] } }: Pick<Understanding, "intake">,
  answers: Answers,
  otherOrganisations: ReadonlySet<string>,
): readonly Question[] {
  const headers = headerQuestions(tables, new Set(answers.headers.map(({ header }) => header)));
  const answered = new Set([...answers.organisations.map(({ written }) => written), ...otherOrganisations]);
  const settled = new Set(answers.copies?.map(({ organisation }) => organisation));
  return [
    ...twice.filter(({ organisation }) => !settled.has(organisation)).map(twiceQuestion),
    ...guessQuestions(headers),
    ...nameQuestions(tables, answered),
    ...namesQuestions(tables, new Set(answers.names?.map(({ written }) => written))),
    ...headers.filter(({ guess }) => guess === null),
  ];
}

function guessQuestions(headers: readonly HeaderQuestion[]): readonly (HeaderQuestion | GuessesQuestion)[] {
  const guesses = headers.flatMap((each) => (each.guess === null ? [] : [{ ...each, guess: each.guess }]));
  const [first] = guesses;
  if (first === undefined || guesses.length < guessesTogether) return guesses;
  return [{ kind: "guesses", key: "guesses", guesses, location: first.location, more: 0 }];
}

function twiceQuestion(twice: OrganisationTwice): TwiceQuestion {
  const [first] = twice.rows;
  const location = first ?? { file: null, sheet: "", cell: "" };
  return { kind: "twice", key: `twice ${twice.organisation}`, ...twice, location, more: 0 };
}

function headerQuestions(tables: readonly IndicatorTable[], answered: ReadonlySet<string>): readonly HeaderQuestion[] {
  const asked = new Map<string, HeaderQuestion>();
  for (const table of tables) {
    for (const line of table.columns.filter(isAskedAbout)) {
      const { header, guess, cell, nearest = [] } = line;
      if (answered.has(header)) continue;
      const before = asked.get(header);
      const location = { file: table.file, sheet: table.sheet, cell };
      asked.set(
        header,
        before === undefined
          ? { kind: "header", key: `header ${header}`, header, guess, nearest, location, more: 0 }
          : { ...before, guess: before.guess ?? guess, more: before.more + 1 },
      );
    }
  }
  return [...asked.values()];
}

export function isAskedAbout({ matchedBy, use, header }: TableColumn): boolean {
  return (matchedBy === "guess" || use === "unknown") && header !== "";
}

function nameQuestions(tables: readonly IndicatorTable[], answered: ReadonlySet<string>): readonly NameQuestion[] {
  const asked = new Map<string, NameQuestion>();
  for (const { file, sheet, names } of tables) {
    for (const { written, match, near, cell, unspoken } of names) {
      if ((match !== "near" && match !== "ambiguous") || unspoken === true || answered.has(written)) continue;
      const before = asked.get(written);
      const location = { file, sheet, cell };
      asked.set(
        written,
        before === undefined
          ? { kind: "name", key: `name ${written}`, written, near, location, more: 0 }
          : { ...before, more: before.more + 1 },
      );
    }
  }
  return [...asked.values()];
}

function namesQuestions(tables: readonly IndicatorTable[], answered: ReadonlySet<string>): readonly NamesQuestion[] {
  return tables.flatMap(({ file, sheet, names }, index): readonly NamesQuestion[] => {
    const open = names.filter(({ unspoken, written }) => unspoken === true && !answered.has(written));
    const [first] = open;
    if (first === undefined) return [];
    const location = { file, sheet, cell: first.cell };
    return [
      {
        kind: "names",
        key: `names ${index}`,
        names: [...new Set(open.map(({ written }) => written))],
        location,
        more: 0,
      },
    ];
  });
}

/**
 * The criteria that no column or row of the question's own file holds for certain, in the order of the edition; a table
 * without organisations, such as an empty template, holds none.
 */
export function freeCriteria(
  { edition, intake }: Pick<Understanding, "edition" | "intake">,
  file: string | null,
  language: Language,
): readonly Choice[] {
  const taken = new Set(
    intake.tables
      .filter((table) => table.file === file && table.names.length > 0)
      .flatMap(({ columns }) =>
        columns.flatMap(({ criterion, matchedBy }) => (matchedBy === "guess" ? [] : [criterion])),
      ),
  );
  return Array.from(criterionNames(edition, language), ([value, text]) => ({ value, text })).filter(
    ({ value }) => !taken.has(value),
  );
}

/** The organisations of the organisations sheet, in its order, in the reader's language where the sheet has it. */
export function officialOrganisations(
  { edition }: Pick<Understanding, "edition">,
  language: Language,
): readonly Choice[] {
  return (edition.roster ?? []).map(({ name, nameKk }) => ({
    value: name,
    text: localisedText({ ru: name, kk: nameKk, en: "" }, language),
  }));
}

/** So many choices are shown at once where none is nearer than another. */
const mostChips = 4;

/**
 * The choices to begin with: those that the header is nearest to, else those that have a word of its own text, else all
 * where there are few.
 */
export function firstChoices({ header, nearest }: HeaderQuestion, choices: readonly Choice[]): readonly Choice[] {
  const near = choices.filter(({ value }) => nearest.includes(value));
  if (near.length > 0) return near;
  const own = header.split("›").at(-1) ?? "";
  const words = wordsOf(own).filter((word) => word.length >= shortestWord);
  const like = choices.filter(({ text }) => {
    const others = wordsOf(text);
    return words.some((word) => others.some((other) => other.startsWith(word.slice(0, -2))));
  });
  if (like.length > 0 && like.length <= mostChips) return like;
  return choices.length <= mostChips ? choices : [];
}

/** Letters of a word that says something by itself. */
const shortestWord = 6;

/** The choices in which every word of the text typed begins a word. */
export function choicesLike(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = wordsOf(typed);
  return choices.filter(({ text }) => {
    const own = wordsOf(text);
    return words.every((word) => own.some((other) => other.startsWith(word)));
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
