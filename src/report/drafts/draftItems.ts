import { numberText } from "../../locales/numberText";
import type { AwardWinner, DecidedAward } from "../../committee/awardsAsDecided";
import { isBeyondAmounts } from "../../committee/awardMoney";
import { placesText, roman } from "../../committee/prizePlaces";
import { groupText, groupWithin, placesInGroup } from "../awardText";
import { moneyOf, withoutText } from "../awardsMoney";
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
    const groups = evaluation.groups?.map(({ name }) => `${groupText(name, t)}: `) ?? [""];
    return groups.flatMap((group) =>
      prizePlaces(evaluation.edition.settings.prizes).map((place) =>
        t("resolution.place", { place: group + roman(place), organisation: blank, total: blank }),
      ),
    );
  }
  return awards.filter(({ what }) => what === "prize").flatMap((award) => linesOfPrize(award, context));
}

function prizePlaces(count: number): readonly number[] {
  return Array.from({ length: count }, (_place, index) => index + 1);
}

function linesOfPrize(award: DecidedAward, context: DraftContext): readonly string[] {
  const { t } = context;
  const place = placesInGroup(award, t);
  const open = award.open.length > 0 ? [t("resolution.openPlace", { place })] : [];
  const notAwarded = award.winners.length === 0 ? "resolution.notAwarded" : "resolution.notAllAwarded";
  return [
    ...(award.excess > 0 ? [] : award.winners.map((winner) => winnerLine(place, winner, context))),
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

/** What each prize comes to, with the sum, which is a blank while an amount is; no item where nobody receives a prize. */
function prizesItem(context: DraftContext): readonly DraftItem[] {
  const { t, awards, withheld } = context;
  const isWithheld = withheld.length > 0;
  const prizes = awards.filter(({ what }) => what === "prize");
  const texts = isWithheld ? placeAmounts(context) : prizes.flatMap((award) => prizeAmount(award, context));
  if (texts.length === 0) return [];
  const { sum, open } = moneyOf(prizes, []);
  const total = isWithheld ? sumOfPlaces(context) : sum;
  const said = t("resolution.sum", { sum: amountText(total, context) });
  const last = isWithheld || open.length === 0 ? said : `${said} (${withoutText(open, t)})`;
  return [{ text: t("resolution.prizes"), below: lines([...texts, last]) }];
}

function prizeAmount(award: DecidedAward, context: DraftContext): readonly string[] {
  const { t } = context;
  const { winners, open } = award;
  const { group } = award;
  const place = placesText(award.places);
  const inGroup = (line: string): string => (group === undefined ? line : `${line} (${groupWithin(group, t)})`);
  if (open.length > 0) return [inGroup(t("resolution.openAmount", { place }))];
  const [first] = winners;
  if (first === undefined) return [];
  const { amount } = first;
  const count = winners.length;
  const all = amountText(amount === null ? null : amount * count, context);
  const line = inGroup(
    count === 1
      ? t("resolution.amount", { place, amount: amountText(amount, context) })
      : t("resolution.sharedAmount", { place, count, amount: amountText(amount, context), sum: all }),
  );
  const isLeftOut = isBeyondAmounts(award, context.evaluation.edition.settings);
  return [isLeftOut ? t("resolution.moneyReason", { line, reason: t("committee.beyondMoney") }) : line];
}

/** While places are withheld: the amounts of the settings by place. */
function placeAmounts(context: DraftContext): readonly string[] {
  const { prizes, prizeAmounts } = context.evaluation.edition.settings;
  return prizePlaces(prizes).map((place) => {
    const amount = amountText(prizeAmounts[place - 1] ?? null, context);
    return context.t("resolution.amount", { place: roman(place), amount });
  });
}

/** Their sum, where it is the same whoever receives them: what equals share may come to another one. */
function sumOfPlaces({ evaluation, awards }: DraftContext): number | null {
  const { prizes, prizeAmounts } = evaluation.edition.settings;
  if (awards.some(({ what, slots }) => what === "prize" && slots > 1)) return null;
  return prizePlaces(prizes).reduce<number | null>((sum, place) => {
    const amount = prizeAmounts[place - 1] ?? null;
    return sum === null || amount === null ? null : sum + amount;
  }, 0);
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

function isCounted({ withheld, awards, conditional }: DraftContext): boolean {
  return (
    withheld.length === 0 &&
    conditional.length === 0 &&
    awards.every(({ what, open }) => what === "prize" || open.length === 0)
  );
}

function encouragedNames(context: DraftContext): readonly string[] {
  const { t, awards, withheld, evaluation, onlyProposed } = context;
  const { encouragement } = evaluation.edition.settings;
  if (withheld.length > 0) {
    const count = encouragement.kind === "mainTotal" ? encouragement.count : 1;
    return Array.from({ length: count }, () => t("resolution.blank.word"));
  }
  const names = awards
    .filter(({ what }) => what === "encouragement")
    .flatMap(({ winners, open, excess, group }) => [
      ...(excess > 0
        ? []
        : winners.map(({ organisation }) => {
            const name = nameInDraft(organisation, context);
            const named =
              group === undefined ? name : t("report.awards.inAward", { award: name, group: groupText(group, t) });
            return onlyProposed.has(organisation) ? t("resolution.notVoted", { organisation: named }) : named;
          })),
      ...open.map(() => t("resolution.openEncouragement")),
    ]);
  return context.conditional.length === 0 ? names : [...names, t("resolution.openEncouragement")];
}
