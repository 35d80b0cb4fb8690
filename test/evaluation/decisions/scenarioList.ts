/** What the Committee may meet, with what follows from it by hand. */
import type { Settings } from "../../../src/criteria/settings";

export const names = ["Альфа", "Бета", "Гамма", "Дельта", "Эпсилон", "Зета", "Эта"];
export const roster = names.map((name) => ({
  name,
  nameKk: `${name} ұйымы`,
  spellings: [],
  takesPart: true,
  reason: "",
}));
/** 500, 300 and 200 for the places, 50 for encouragement of two. */
export const money: Partial<Settings> = {
  prizeAmounts: [500, 300, 200],
  encouragementAmount: 50,
  encouragement: { kind: "mainTotal", count: 2 },
};

type Given = readonly [place: string, organisation: string, tenge: number | null];

export interface Scenario {
  /** Points in the main block, by organisation in the order of names; Эта has sent nothing unless stated. */
  readonly points: readonly number[];
  readonly settings?: Partial<Settings>;
  /** Organisation, place, decision, other organisation, reason, votes for, against. */
  readonly decisions?: readonly (readonly [string, string, Decision, string?, string?, number?, number?])[];
  readonly corrections?: readonly (readonly [organisation: string, from: number, to: number, decision: string])[];
  /** By hand. */
  readonly given: readonly Given[];
  /** Whom papers name nowhere as awarded. */
  readonly withheld?: true;
  /** null: an amount is not given. */
  readonly sum: number | null;
  /** What Totals says of the prize of each that has one, or had one by calculation. */
  readonly totals: Readonly<Record<string, string>>;
  readonly undecided?: readonly (readonly string[])[];
  readonly conditional?: readonly (readonly [winner: string, encouraged: string])[];
  /** Came in when decisions moved the line, and nobody voted on them. */
  readonly notVoted?: readonly string[];
  /** How many decisions another decision has displaced. */
  readonly displaced?: number;
  /** The Committee has signed: said on every sheet and paper. */
  readonly approved?: true;
}

type Decision = "approve" | "decline" | "otherOrganisation" | "notAwarded";

const usual = [60, 50, 40, 35, 30, 20];
const tied = [60, 50, 40, 40, 30, 20];

export const scenarios: Readonly<Record<string, Scenario>> = {
  "a tie at III, not decided": {
    points: tied,
    given: [
      ["I", "Альфа", 500],
      ["II", "Бета", 300],
      ["", "Эпсилон", 50],
    ],
    withheld: true,
    sum: 850,
    totals: { Альфа: "I", Бета: "II", Гамма: "?", Дельта: "?" },
    undecided: [["Гамма", "Дельта"]],
    conditional: [
      ["Гамма", "Дельта"],
      ["Дельта", "Гамма"],
    ],
  },
  "a tie at III, decided with votes": {
    points: tied,
    decisions: [
      ["Гамма", "III", "approve", "", "", 10, 2],
      ["Дельта", "III", "decline", "", "", 2, 10],
    ],
    given: [
      ["I", "Альфа", 500],
      ["II", "Бета", 300],
      ["III", "Гамма", 200],
      ["", "Дельта", 50],
      ["", "Эпсилон", 50],
    ],
    sum: 1100,
    totals: { Альфа: "I", Бета: "II", Гамма: "III", Дельта: "–" },
  },
  "another organisation for I": {
    points: usual,
    decisions: [["Альфа", "I", "otherOrganisation", "Зета", "пункт 3.4", 9, 1]],
    given: [
      ["I", "Зета", 500],
      ["II", "Бета", 300],
      ["III", "Гамма", 200],
      ["", "Альфа", 50],
      ["", "Дельта", 50],
    ],
    sum: 1100,
    totals: { Зета: "I", Альфа: "I → –", Бета: "II", Гамма: "III" },
  },
  "II not awarded": {
    points: usual,
    decisions: [["Бета", "II", "notAwarded", "", "нет договора", 3, 10]],
    given: [
      ["I", "Альфа", 500],
      ["III", "Гамма", 200],
      ["", "Бета", 50],
      ["", "Дельта", 50],
    ],
    sum: 800,
    totals: { Альфа: "I", Бета: "II → –", Гамма: "III" },
  },
  "I shared": {
    points: [60, 60, 40, 35, 30, 20],
    given: [
      ["I", "Альфа", 400],
      ["I", "Бета", 400],
      ["III", "Гамма", 200],
      ["", "Дельта", 50],
      ["", "Эпсилон", 50],
    ],
    sum: 1100,
    totals: { Альфа: "I", Бета: "I", Гамма: "III" },
  },
  "no place skipped: 1, 2, 2, 3": {
    points: [60, 50, 50, 40, 30, 20],
    settings: { tieRanking: "dense" },
    given: [
      ["I", "Альфа", 500],
      ["II", "Бета", 250],
      ["II", "Гамма", 250],
      // On position 4, for which there is no amount.
      ["III", "Дельта", null],
      ["", "Эпсилон", 50],
      ["", "Зета", 50],
    ],
    sum: null,
    totals: { Альфа: "I", Бета: "II", Гамма: "II", Дельта: "III" },
  },
  "1, 1, 2, 2, 3: nothing is left for III": {
    points: [60, 60, 50, 50, 40, 30],
    settings: { tieRanking: "dense" },
    given: [
      ["I", "Альфа", 400],
      ["I", "Бета", 400],
      ["II", "Гамма", 100],
      ["II", "Дельта", 100],
      ["III", "Эпсилон", null],
      ["", "Зета", 50],
    ],
    sum: null,
    totals: { Альфа: "I", Бета: "I", Гамма: "II", Дельта: "II", Эпсилон: "III" },
  },
  "votes on encouragement, then other decisions move the line": {
    points: usual,
    decisions: [
      ["Альфа", "I", "otherOrganisation", "Зета", "пункт 3.4", 9, 1],
      ["Бета", "II", "notAwarded", "", "нет договора", 10, 3],
      ["Дельта", "", "approve", "", "", 12, 0],
      ["Эпсилон", "", "decline", "", "нет средств", 3, 10],
    ],
    given: [
      ["I", "Зета", 500],
      ["III", "Гамма", 200],
      ["", "Альфа", 50],
      ["", "Бета", 50],
    ],
    notVoted: ["Альфа", "Бета"],
    displaced: 2,
    sum: 800,
    totals: { Зета: "I", Альфа: "I → –", Бета: "II → –", Гамма: "III" },
  },
  "a tie at III, decided; who loses it was not voted on with the others; approved": {
    points: tied,
    decisions: [
      ["Гамма", "III", "approve", "", "", 10, 2],
      ["Дельта", "III", "decline", "", "", 2, 10],
      ["Эпсилон", "", "approve", "", "", 12, 0],
    ],
    approved: true,
    given: [
      ["I", "Альфа", 500],
      ["II", "Бета", 300],
      ["III", "Гамма", 200],
      ["", "Дельта", 50],
      ["", "Эпсилон", 50],
    ],
    notVoted: ["Дельта"],
    sum: 1100,
    totals: { Альфа: "I", Бета: "II", Гамма: "III", Дельта: "–" },
  },
  "I for an organisation that is not rated": {
    points: usual,
    decisions: [["Альфа", "I", "otherOrganisation", "Эта", "ходатайство"]],
    given: [
      ["I", "Эта", 500],
      ["II", "Бета", 300],
      ["III", "Гамма", 200],
      ["", "Альфа", 50],
      ["", "Дельта", 50],
    ],
    sum: 1100,
    totals: { Альфа: "I → –", Бета: "II", Гамма: "III" },
  },
  "corrections accepted, rejected and under consideration": {
    points: usual,
    corrections: [
      ["Бета", 50, 70, "accepted"],
      ["Зета", 20, 99, "rejected"],
      ["Дельта", 35, 45, "pending"],
    ],
    given: [
      ["I", "Бета", 500],
      ["II", "Альфа", 300],
      ["III", "Гамма", 200],
      ["", "Дельта", 50],
      ["", "Эпсилон", 50],
    ],
    sum: 1100,
    totals: { Бета: "I", Альфа: "II", Гамма: "III" },
  },
  "approved, with III not awarded": {
    points: usual,
    decisions: [["Гамма", "III", "notAwarded", "", "нет договора", 3, 10]],
    approved: true,
    given: [
      ["I", "Альфа", 500],
      ["II", "Бета", 300],
      ["", "Гамма", 50],
      ["", "Дельта", 50],
    ],
    sum: 900,
    totals: { Альфа: "I", Бета: "II", Гамма: "III → –" },
  },
};
