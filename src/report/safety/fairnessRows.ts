import { faintPart, type Fairness, type FairWeight } from "../../insight/fairness/fairness";
import { localisedText } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { roundPoints } from "../../scoring/rounding";
import { textCell, valueCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import { criterionName, type ReportContext } from "../reportContext";
import type { PlanCell } from "../../workbook/sheetPlan";
import type { SafetyNames } from "./safetyText";

const listed = { heaviest: 3, criteria: 10, organisations: 30, pairs: 5, first: 3 };
const last = 9;
const part = "0.0%";

/** A column of a table under those of the awards: left and right column. */
type At = readonly [number, number];
const weightAt: readonly At[] = [
  [0, 0],
  [1, 2],
  [3, 4],
  [5, 6],
];
const sizeAt: readonly At[] = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 5],
  [6, 7],
  [8, 8],
  [9, 9],
];

/** What the rules reward, sentences first; gives the rows where its pages begin. */
export function putFairness(
  draft: SheetDraft,
  fairness: Fairness | null,
  context: ReportContext,
  names: SafetyNames,
): readonly number[] {
  if (fairness === null) return [];
  const { t } = context;
  const first = draft.height + 1;
  draft.put(first, 0, textCell(t("safety.fairness.heading"), "title"));
  draft.putMerged(draft.height, 0, last, textCell(t("safety.fairness.note"), "note"));
  for (const words of fairnessTexts(fairness, context, names)) draft.putMerged(draft.height, 0, last, textCell(words));
  putWeights(draft, "blocks", fairness.blocks, context);
  putWeights(draft, "criteria", fairness.criteria.slice(0, listed.criteria), context);
  const size = draft.height + 1;
  putSize(draft, fairness, context, names);
  return fairness.size === null ? [first] : [first, size];
}

/** Everything in words, the most telling first. */
function fairnessTexts(
  { criteria, silent, faint, size, pairs }: Fairness,
  context: ReportContext,
  { short }: SafetyNames,
): readonly string[] {
  const { evaluation, t, language } = context;
  const codes = (indices: readonly number[]): string =>
    indices.map((index) => evaluation.edition.criteria[index]?.code ?? "").join(", ");
  const named = (index: number): string => {
    const criterion = context.evaluation.edition.criteria[index];
    return criterion === undefined ? "" : `${criterion.code} ${criterionName(criterion, context)}`;
  };
  const percent = (value: number): string => numberText(Math.round(value * 1000) / 10, language);
  const two = (value: number): string => numberText(Math.round(value * 100) / 100, language);
  const heaviest = criteria.slice(0, listed.heaviest);
  const sum = (of: (one: FairWeight) => number): number => heaviest.reduce((all, one) => all + of(one), 0);
  const firstBy = (placeOf: (one: Size["organisations"][number]) => number | null): string =>
    [...(size?.organisations ?? [])]
      .filter((one) => placeOf(one) !== null)
      .sort((one, other) => (placeOf(one) ?? 0) - (placeOf(other) ?? 0))
      .slice(0, listed.first)
      .map(({ name }) => short(name))
      .join(", ");
  return [
    t("safety.fairness.heaviest", {
      names: heaviest.map(({ index }) => named(index)).join(", "),
      effective: percent(sum(({ effective }) => effective)),
      declared: percent(sum(({ declared }) => declared)),
    }),
    ...(size === null
      ? [t("safety.fairness.sizeUnknown")]
      : [
          t(`safety.fairness.size.${strengthOf(size.correlation)}`, {
            r: two(size.correlation),
            part: percent(size.correlation ** 2),
          }),
          t("safety.fairness.perThousandFirst", { names: firstBy(({ placePerThousand }) => placePerThousand) }),
          t("safety.fairness.bySharesFirst", { names: firstBy(({ placeByShares }) => placeByShares) }),
        ]),
    silent.length === 0
      ? t("safety.fairness.silentNone")
      : t("safety.fairness.silent", { count: silent.length, codes: codes(silent) }),
    ...(faint.length === 0
      ? []
      : [
          t("safety.fairness.faint", {
            count: faint.length,
            part: numberText(faintPart * 100, language),
            codes: codes(faint),
          }),
        ]),
    pairs.length === 0
      ? t("safety.fairness.pairsNone")
      : t("safety.fairness.pairs", {
          pairs: pairs
            .slice(0, listed.pairs)
            .map(({ one, other, correlation }) => `${named(one)} – ${named(other)} (${two(correlation)})`)
            .join("; "),
        }),
  ];
}

type Size = NonNullable<Fairness["size"]>;

function strengthOf(correlation: number): "strong" | "some" | "weak" {
  if (correlation >= 0.8) return "strong";
  return correlation >= 0.5 ? "some" : "weak";
}

function putWeights(
  draft: SheetDraft,
  what: "blocks" | "criteria",
  weights: readonly FairWeight[],
  context: ReportContext,
): void {
  const { t, evaluation, language } = context;
  const { blocks, criteria } = evaluation.edition;
  draft.put(draft.height + 1, 0, textCell(t(`safety.fairness.${what}`), "heading"));
  const heads = ["code", "name", "declared", "effective"] as const;
  putRow(
    draft,
    weightAt,
    heads.map((key) => textCell(t(`safety.fairness.columns.${key}`), "columnHeading")),
  );
  for (const { index, declared, effective } of weights) {
    const [block, criterion] = [blocks[index], criteria[index]];
    const [code, name] =
      what === "blocks"
        ? [block?.code, block === undefined ? "" : localisedText(block.name, language)]
        : [criterion?.code, criterion === undefined ? "" : criterionName(criterion, context)];
    const parts = [declared, effective].map((value) => valueCell(roundPoints(value, 4), "number", part));
    putRow(draft, weightAt, [textCell(code ?? ""), textCell(name), ...parts]);
  }
}

function putSize(
  draft: SheetDraft,
  { size }: Fairness,
  { t, pointsFormat }: ReportContext,
  { short }: SafetyNames,
): void {
  if (size === null) return;
  draft.put(draft.height + 1, 0, textCell(t("safety.fairness.sizeTable"), "heading"));
  const heads = [
    "place",
    "organisation",
    "members",
    "total",
    "perThousand",
    "placePer",
    "byShares",
    "placeByShares",
  ] as const;
  putRow(
    draft,
    sizeAt,
    heads.map((key) => textCell(t(`safety.fairness.columns.${key}`), "columnHeading")),
  );
  const ordered = [...size.organisations].sort((one, other) => one.place - other.place);
  const number = (value: number | null, format: string): PlanCell =>
    value === null ? textCell("–", "code") : valueCell(value, "number", format);
  for (const one of ordered.slice(0, listed.organisations)) {
    putRow(draft, sizeAt, [
      number(one.place, "General"),
      textCell(short(one.name)),
      number(one.members, "#,##0"),
      number(one.total, pointsFormat),
      number(one.perThousand === null ? null : roundPoints(one.perThousand, 0), "#,##0"),
      number(one.placePerThousand, "0"),
      number(one.pointsByShares, pointsFormat),
      number(one.placeByShares, "0"),
    ]);
  }
  const more = ordered.length - listed.organisations;
  if (more > 0) draft.putMerged(draft.height, 0, last, textCell(t("safety.fairness.more", { count: more }), "note"));
}

function putRow(draft: SheetDraft, columns: readonly At[], cells: readonly PlanCell[]): void {
  const row = draft.height;
  cells.forEach((cell, index) => {
    const [left, right] = columns[index] ?? [index, index];
    draft.putMerged(row, left, right, cell);
  });
}
