import { remembered } from "../../tables/text/remembered";

/** Letters and pairs that are written for one sound; Latin scripts of Kazakh of 2018 and 2021, and spelling by ear. */
const sounds: readonly (readonly [written: RegExp, sound: string])[] = [
  [/ч|ç/g, "ch"],
  [/ш|ş/g, "sh"],
  [/shch|щ/g, "sh"],
  [/zh|ж/g, "j"],
  [/kh|[хһx]/g, "h"],
  [/[нңnñń][гғgğǵ]|[нңñńŋ]/g, "n"],
  [/ю/g, "iu"],
  [/я/g, "ia"],
  [/ц|c(?!h)/g, "ts"],
  [/[аәäáа]/g, "a"],
  [/б/g, "b"],
  [/в/g, "v"],
  [/[гғğǵ]/g, "g"],
  [/д/g, "d"],
  [/[еэё]/g, "e"],
  [/з/g, "z"],
  [/[ийіыıy]/g, "i"],
  [/[кқq]/g, "k"],
  [/л/g, "l"],
  [/м/g, "m"],
  [/[оөöó]/g, "o"],
  [/п/g, "p"],
  [/р/g, "r"],
  [/с/g, "s"],
  [/т/g, "t"],
  [/[уұүūüúýw]/g, "u"],
  [/ф/g, "f"],
  [/[ъьʹ]/g, ""],
];

/** A comparison key by its sounds: the same for a Kazakh text with or without its own letters, and in Latin script. */
export const soundKey = remembered((key) => {
  const plain = sounds.reduce((text, [written, sound]) => text.replace(written, sound), key);
  return plain.normalize("NFD").replace(/\p{M}/gu, "").replace(/i+/g, "i");
});
