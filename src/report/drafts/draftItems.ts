import { numberText } from "../../locales/numberText";
import type { AwardWinner, DecidedAward } from "../../committee/awardsAsDecided";
import { placesText } from "../../committee/prizePlaces";
import { roman } from "../../committee/prizePlaces";
import type { DraftContext } from "./draftContext";
import { amountText, givenName, nameInDraft } from "./draftNames";
import { punctuated, sentence, type DraftParagraph } from "./draftParagraph";

/** What an item says, and what is below it; numbers are given later, so that they are consecutive. */
interface DraftItem {
  readonly text: string;
  readonly below: readonly DraftParagraph[];
}

/** Approve the results, award the prize places, encourage, what else is to be decided, hold the ceremony, place control. */
export function draftItems(context: DraftContext): readonly DraftItem[] {
  const { evaluation, t } = context;
  return [
    {
      text: t("resolution.approve", { year: String(evaluation.edition.title.year) }),
      below: lines(placeLines(context)),
    },
    ...prizesItem(context),
    ...encouragementItem(context),
    ...furtherItems(context),
    { text: t("resolution.ceremony"), below: [] },
    { text: sentence(t("resolution.control", { control: givenName("control", context) })), below: [] },
  ];
}

/** Items of the settings; one that is not given in the language of the paper is marked. */
function furtherItems({ evaluation, language, t }: DraftContext): readonly DraftItem[] {
  return evaluation.edition.settings.resolution.items.flatMap(({ ru, kk }): readonly DraftItem[] => {
    if (ru + kk === "") return [];
    const given = language === "kk" ? kk : ru;
    if (given === "") return [{ text: t("resolution.blank.item"), below: [] }];
    const [text = "", ...below] = given.split("\n");
    return [{ text, below: below.map((line) => ({ kind: "line", text: line })) }];
  });
}

function lines(texts: readonly string[]): readonly DraftParagraph[] {
  return punctuated(texts).map((text) => ({ kind: "line", text }));
}

/** "I место – «…» (общий балл – 100 201)"; blanks while places are withheld. */
function placeLines(context: DraftContext): readonly string[] {
  const { t, awards, withheld, evaluation } = context;
  const blank = t("resolution.blank.word");
  if (withheld.length > 0) {
    return prizePlaces(evaluation.edition.settings.prizes).map((place) =>
      t("resolution.place", { place: roman(place), organisation: blank, total: blank }),
    );
  }
  return awards.filter(({ what }) => what === "prize").flatMap((award) => linesOfPrize(award, context));
}

function prizePlaces(count: number): readonly number[] {
  return Array.from({ length: count }, (_place, index) => index + 1);
}

function linesOfPrize(award: DecidedAward, context: DraftContext): readonly string[] {
  const { t } = context;
  const place = placesText(award.places);
  const open = award.open.length > 0 ? [t("resolution.openPlace", { place })] : [];
  const notAwarded = award.winners.length === 0 ? "resolution.notAwarded" : "resolution.notAllAwarded";
  return [
    ...award.winners.map((winner) => winnerLine(place, winner, context)),
    ...open,
    ...(award.notAwarded ? [t(notAwarded, { place })] : []),
  ];
}

function winnerLine(place: string, { organisation }: AwardWinner, context: DraftContext): string {
  const { t, rated, language } = context;
  const total = rated.get(organisation)?.total;
  const named = { place, organisation: nameInDraft(organisation, context) };
  return total === undefined
    ? t("resolution.placeWithoutTotal", named)
    : t("resolution.place", { ...named, total: numberText(total, language) });
}

/** Amounts by place with their sum, which is a blank while one of them is; no item where nobody receives a prize. */
function prizesItem(context: DraftContext): readonly DraftItem[] {
  const { t } = context;
  const paid = paidPlaces(context);
  if (paid.length === 0) return [];
  const amounts = paid.map(({ place }) => context.evaluation.edition.settings.prizeAmounts[place - 1] ?? null);
  const shown = paid.map(({ place, count }, index) => {
    const params = { place: roman(place), amount: amountText(amounts[index] ?? null, context) };
    return count > 1 ? t("resolution.sharedAmount", { ...params, count }) : t("resolution.amount", params);
  });
  const sum = t("resolution.sum", { sum: amountText(sumOf(amounts), context) });
  return [{ text: t("resolution.prizes"), below: lines([...shown, sum]) }];
}

/** Prize places that are given to somebody, and how many share each. While places are withheld, every place. */
function paidPlaces({
  awards,
  withheld,
  evaluation,
}: DraftContext): readonly { readonly place: number; readonly count: number }[] {
  if (withheld.length > 0) return prizePlaces(evaluation.edition.settings.prizes).map((place) => ({ place, count: 1 }));
  return awards
    .filter(({ what, winners, open }) => what === "prize" && (winners.length > 0 || open.length > 0))
    .flatMap(({ places, winners }) =>
      places.length === 1
        ? places.map((place) => ({ place, count: winners.length }))
        : places.map((place) => ({ place, count: 1 })),
    );
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
}

/** Bullets without points; no item where nobody is encouraged. */
function encouragementItem(context: DraftContext): readonly DraftItem[] {
  const { t, language } = context;
  const names = encouragedNames(context);
  if (names.length === 0) return [];
  const amount = context.evaluation.edition.settings.encouragementAmount;
  const text =
    amount === null
      ? t("resolution.encourage")
      : t("resolution.encourageByAmount", {
          amount: numberText(amount, language),
          sum: isCounted(context) ? numberText(amount * names.length, language) : t("resolution.blank.word"),
        });
  return [{ text, below: punctuated(names).map((name) => ({ kind: "bullet", text: name })) }];
}

function isCounted({ withheld, awards }: DraftContext): boolean {
  return withheld.length === 0 && awards.every(({ what, open }) => what === "prize" || open.length === 0);
}

function encouragedNames(context: DraftContext): readonly string[] {
  const { t, awards, withheld, evaluation } = context;
  const { encouragement } = evaluation.edition.settings;
  if (withheld.length > 0) {
    const count = encouragement.kind === "mainTotal" ? encouragement.count : 1;
    return Array.from({ length: count }, () => t("resolution.blank.word"));
  }
  return awards
    .filter(({ what }) => what === "encouragement")
    .flatMap(({ winners, open }) => [
      ...winners.map(({ organisation }) => nameInDraft(organisation, context)),
      ...open.map(() => t("resolution.openEncouragement")),
    ]);
}
