import type { Language } from "../locales/language";
import { recordOf } from "../tables/recordOf";
import type { Direction } from "./criterion";
import type { EntryCondition } from "./entryCondition";

/** How equals share a rank or a place: 1, 2, 2, 4 · 1, 2, 2, 3 · 1, 2.5, 2.5, 4. */
export type TieRanking = "best" | "dense" | "mean";

/**
 * Decides between equal totals, in the order given: points of a criterion or a block, the value reported for an indicator, the date
 * of submission (the earlier is better). Who has no value or date stands last.
 */
export type TieBreak =
  | { readonly kind: "mainTotal" | "firstRanks" | "submitted" }
  | { readonly kind: "criterion" | "block"; readonly code: string }
  | { readonly kind: "value"; readonly code: string; readonly better: Direction };

export type Scheme = "points" | "sumOfPlaces";

export type Encouragement =
  | { readonly kind: "mainTotal"; readonly count: number }
  | { readonly kind: "blockLeaders" }
  /** Everyone whose main-block sum is above `share` percent (0…100) of the best one. */
  | { readonly kind: "aboveShare"; readonly share: number }
  /** Everyone whose main-block sum is at least `least`. */
  | { readonly kind: "leastSum"; readonly least: number };

/**
 * What equals who share a prize receive: the amounts of the positions that they occupy, added and divided; the amount of
 * the place, divided; or that amount each.
 */
export type SharedPrize = "positions" | "place" | "each";

/** Which copy of an organisation that is twice with different values is used. */
export type DuplicateRule = "first" | "last";

/** What the papers name, each in the case that its sentence needs; "…Kk" in Kazakh. */
export const paperNames = [
  "sittingPlace",
  "sittingPlaceKk",
  "union",
  "unionKk",
  "heard",
  "heardKk",
  "noted",
  "notedKk",
  "control",
  "controlKk",
  "chair",
  "chairKk",
  "secretary",
  "secretaryKk",
] as const;
type PaperName = (typeof paperNames)[number];

/** A further item of the resolution; lines below its first are paragraphs of their own. Empty where not given. */
interface FurtherItem {
  readonly ru: string;
  readonly kk: string;
}

/** Names and numbers for the papers; an empty string, or null, is a visible placeholder there. */
interface ResolutionNames extends Readonly<Record<PaperName, string>> {
  readonly date: string;
  readonly number: string;
  readonly agendaPoint: string;
  /** Codes of indicators whose growth over the union the recital states. */
  readonly notedIndicators: readonly string[];
  readonly members: number | null;
  readonly present: number | null;
  readonly items: readonly FurtherItem[];
}

/** For the letters to organisations; empty: a visible blank. */
interface LetterNames {
  readonly deadline: string;
  readonly sender: string;
  readonly senderKk: string;
  readonly contact: string;
}

/** What is recorded when the results have been signed. */
export interface Approval {
  readonly approved: boolean;
  readonly number: string;
  readonly date: string;
  readonly by: string;
  /** Of the results that were signed; empty until the next evaluation enters it. */
  readonly checksum: string;
  /** Why there is another version after it. */
  readonly reason: string;
}

/** From which tolerance an award is safe, below which it is on the edge, and a gap that is one; percent, 0…100. */
export interface SafetyThresholds {
  readonly safeTolerance: number;
  readonly leastTolerance: number;
  readonly leastGap: number;
}

export interface Settings {
  /** 0–4 decimals of points and totals. */
  readonly decimals: number;
  readonly tieRanking: TieRanking;
  readonly tieBreaks: readonly TieBreak[];
  /** What happens to an organisation without any value, or absent from the input. */
  readonly notReported: "notRated" | "zeros";
  /** The conditions without which an organisation is not admitted; none unless switched on. */
  readonly entryConditions: readonly EntryCondition[];
  readonly scheme: Scheme;
  /** true: each group of the organisations sheet has ranks, places and awards of its own. */
  readonly byGroups: boolean;
  /** true: no block total below 0; the grand total then adds up the block totals shown. */
  readonly floorBlocksAtZero: boolean;
  readonly prizes: number;
  /** Least totals for a prize and for encouragement, and of how many at most share a prize place; null where there is none. */
  readonly prizeLeast: number | null;
  readonly encouragementLeastTotal: number | null;
  readonly mostOnPlace: number | null;
  readonly encouragement: Encouragement;
  /** Order of the final table: by place, or by growing sum as clause 4.3 literally says. */
  readonly listing: "place" | "ascending";
  /** null: different values of one organisation stop the evaluation, and a person is asked. */
  readonly duplicates: DuplicateRule | null;
  /** Organisations of which a person has said that the first row counts, or the last; `duplicates` is for all others. */
  readonly takeFirst: readonly string[];
  readonly takeLast: readonly string[];
  /** The same for any other row, by its number among the organisation's rows: "Name = 2". */
  readonly takeRow: readonly string[];
  /** Headers of the regions' sheets that are no indicators and need not be asked about. */
  readonly ignoredHeaders: readonly string[];
  /** Language of the sheets; null leaves it to the caller (the pane's language, or ru). */
  readonly language: Language | null;
  /** Tenge by prize place (index 0 is place I), then for each encouraged organisation; null where not given. */
  readonly prizeAmounts: readonly (number | null)[];
  readonly encouragementAmount: number | null;
  readonly sharedPrize: SharedPrize;
  readonly resolution: ResolutionNames;
  readonly letters: LetterNames;
  readonly safety: SafetyThresholds;
  readonly approval: Approval;
}

export const defaultSettings: Settings = {
  decimals: 0,
  tieRanking: "best",
  tieBreaks: [],
  notReported: "notRated",
  entryConditions: [],
  scheme: "points",
  byGroups: false,
  floorBlocksAtZero: false,
  prizes: 3,
  prizeLeast: null,
  encouragementLeastTotal: null,
  mostOnPlace: null,
  encouragement: { kind: "mainTotal", count: 3 },
  listing: "place",
  duplicates: null,
  takeFirst: [],
  takeLast: [],
  takeRow: [],
  ignoredHeaders: [],
  language: null,
  prizeAmounts: [null, null, null],
  encouragementAmount: null,
  sharedPrize: "positions",
  resolution: {
    ...recordOf(paperNames, () => ""),
    date: "",
    number: "",
    agendaPoint: "",
    notedIndicators: [],
    members: null,
    present: null,
    items: [],
  },
  safety: { safeTolerance: 30, leastTolerance: 10, leastGap: 1 },
  letters: { deadline: "", sender: "", senderKk: "", contact: "" },
  approval: { approved: false, number: "", date: "", by: "", checksum: "", reason: "" },
};

/** Of "Name = 2" the organisation, and which of its rows counts; null for any other text. */
export function numberedRow(text: string): { readonly organisation: string; readonly row: number } | null {
  const [, organisation, row] = /^(.*\S) *= *([1-9]\d{0,3})$/u.exec(text) ?? [];
  return organisation === undefined ? null : { organisation, row: Number(row) };
}
