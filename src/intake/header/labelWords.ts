import { likenessWords } from "../../tables/text/likenessKey";
import type { WeighedWord } from "../text/likeness";

/** A text of more words is a remark, not a label. */
const mostLabelWords = 24;

/** A label as words, with the sides that it takes where there are two: the start or the end, women or men … */
export interface LabelWords {
  readonly words: readonly LabelWord[];
  readonly sides: ReadonlySet<Side>;
}

interface LabelWord extends WeighedWord {
  readonly side: Side | null;
}

export type Side =
  | "start"
  | "end"
  | "women"
  | "men"
  | "plan"
  | "fact"
  | "negation"
  | "admitted"
  | "left"
  | "growth"
  | "decline"
  | "share"
  | "previous"
  | "points"
  | "place"
  | "youth"
  | "deviation"
  | "subset";

/** What tells two indicators apart that otherwise read the same. Labels of different sides are never alike. */
const sideStems: readonly (readonly [side: Exclude<Side, "subset">, stem: RegExp])[] = [
  ["start", /^(?:начал|басы$|басын|бастап|beginning|start|opening)/],
  ["end", /^(?:конец|конц|соны|сонын|аяг|end$|closing)/],
  ["women", /^(?:женщин|женск|айел|wom[ae]n|female)/],
  ["men", /^(?:мужчин|мужск|ерлер|еркек|men$|male)/],
  ["plan", /^(?:план|жоспар|plan|target)/],
  ["fact", /^(?:факт|накты|actual|fact)/],
  ["negation", /^(?:не|нет|без|жок|емес|ни|not|no|without|non)$/],
  ["admitted", /^(?:принят|вступ|вошед|вошл|кабылд|admi|joined|enter)/],
  ["left", /^(?:выбы|вышед|вышл|выход|исключ|шыккан|шыгарыл|left|expel|withdr)/],
  ["growth", /^(?:рост|прирост|увелич|осим|осу|growth|increas)/],
  ["decline", /^(?:снижен|сокращ|уменьш|азаю|кему|томенде|declin|decreas|reduc)/],
  ["share", /^(?:дол[яюией]|долей|процент|удельн|охват|улес|пайыз|камту|share|percent|rate$|coverage)/],
  ["previous", /^(?:прошл|предыдущ|предшеств|откен|алдынгы|previous|last|prior)/],
  ["points", /^(?:балл|оценк|упай|points$|scores?$)/],
  ["place", /^(?:мест[оа]$|рейтинг|ранг|орын|орны|rank|places?$)/],
  ["youth", /^(?:молодеж|жастар|youth)/],
  ["deviation", /^(?:отклонен|ауытку|deviation)/],
];

/** "из них", "в том числе": a part of what is before it. */
const subset =
  /(?:^| )(?:из них|в том числе|в т\.? ?ч|оның ішінде|соның ішінде|of (?:them|which|whom)|including)(?= |[.,:]|$)/;

/** Words that many headers have and that tell little. */
const filler =
  /^(?:количеств|кол$|числ[оаеу]|численност|всего|общ(?:ее|ая|ий|ее|его)|показател|год|жыл|year|саны|барлыг|жалпы|number|count|total|сведени|наименован)/;
const connecting =
  /^(?:в|во|и|на|по|из|за|с|со|о|об|от|до|для|к|у|их|них|при|том|числе|мен|пен|бен|жане|уш[иі]н|бойынша|the|a|of|in|and|to|at|for|by|with|on|given|or|или)$/;

const connectingWeight = 0.5;
const fillerWeight = 1;
const sideWeight = 3;
const mostWeight = 8;

/** The words of a label key (`labelOf`). */
export function labelWords(key: string): LabelWords {
  const words = likenessWords(key, mostLabelWords).map((text): LabelWord => {
    const side = sideStems.find(([, stem]) => stem.test(text))?.[0] ?? null;
    return { text, side, weight: weightOf(text, side) };
  });
  const taken = words.flatMap(({ side }): readonly Side[] => (side === null ? [] : [side]));
  return { words, sides: new Set(subset.test(key) ? [...taken, "subset"] : taken) };
}

/** true for a number, also a Roman one: it belongs together with the same number only. */
export function isNumberWord(word: string): boolean {
  return /\d/.test(word) || /^(?:[ivx]{1,4}|ии+)$/.test(word);
}

function weightOf(text: string, side: Side | null): number {
  if (connecting.test(text)) return connectingWeight;
  if (filler.test(text)) return fillerWeight;
  return side === null ? Math.min(text.length, mostWeight) : sideWeight;
}
