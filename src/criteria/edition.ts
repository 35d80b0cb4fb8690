import type { LocalisedText } from "../locales/language";
import type { Block, Criterion, CriterionDraft } from "./criterion";
import type { EntryAnswers } from "./entryCondition";
import type { Settings } from "./settings";

/** Which text of Appendix No. 1 the criteria follow; it travels with the results. */
export interface EditionTitle {
  readonly id: string;
  readonly year: number;
  readonly title: LocalisedText;
  /** true: the bundled sample, not the official Appendix No. 1. */
  readonly sample: boolean;
  readonly approved: boolean;
}

export interface RosterOrganisation {
  /** Official Russian name: the `name` everywhere. */
  readonly name: string;
  /** Official Kazakh name, empty where not given; never invented. */
  readonly nameKk: string;
  readonly spellings: readonly string[];
  /** Whose places and awards are apart from those of others, where the settings say so; absent where it has none. */
  readonly group?: string;
  readonly takesPart: boolean;
  readonly reason: string;
  /** Day on which its figures came, as written; absent where none is given. */
  readonly submitted?: string;
  /** Which entry conditions it fulfils; absent where none is answered. */
  readonly meets?: EntryAnswers;
}

/** All that staff set: what `criteria` reads from the staff sheets or takes from the bundled catalogue. */
export interface Edition {
  readonly title: EditionTitle;
  readonly blocks: readonly Block[];
  /** In the order of the sheet; codes are unique. */
  readonly criteria: readonly Criterion[];
  readonly settings: Settings;
  /** null where the workbook has no organisations sheet, or an empty one. */
  readonly roster: readonly RosterOrganisation[] | null;
}

/** An edition of which staff have still to complete the criteria. */
export interface EditionDraft extends Omit<Edition, "criteria"> {
  readonly criteria: readonly CriterionDraft[];
}

/** The edition with every entry condition still to be answered. */
export function withoutEntryAnswers<Draft extends EditionDraft>(edition: Draft): Draft {
  const roster = edition.roster?.map((organisation) => {
    const kept: Omit<RosterOrganisation, "meets"> & { meets?: EntryAnswers } = { ...organisation };
    delete kept.meets;
    return kept;
  });
  return { ...edition, roster: roster ?? null };
}
