import { roman } from "../committee/prizePlaces";
import type { Translate } from "../locales/translator";
import type { ConditionalAwards } from "../scoring/evaluation";

/** "Если III место – «Г»: «В»": what would be proposed for encouragement after each answer to an open question. */
export function conditionalLines(
  conditional: readonly ConditionalAwards[],
  nameOf: (name: string) => string,
  t: Translate,
): readonly string[] {
  return conditional.map((one) =>
    t("committee.conditional.line", { prizes: prizesText(one, nameOf, t), names: namesText(one, nameOf, t) }),
  );
}

function prizesText({ if: answer }: ConditionalAwards, nameOf: (name: string) => string, t: Translate): string {
  const given = answer.flatMap(({ organisation, place }) =>
    place === null
      ? []
      : [t("committee.conditional.receives", { place: roman(place), organisation: nameOf(organisation) })],
  );
  if (given.length > 0) return given.join("; ");
  return t("committee.conditional.nobody", {
    names: answer.map(({ organisation }) => nameOf(organisation)).join("; "),
  });
}

function namesText(
  { encouraged, undecided }: ConditionalAwards,
  nameOf: (name: string) => string,
  t: Translate,
): string {
  return [
    ...encouraged.map(({ organisation }) => nameOf(organisation)),
    ...undecided.map(({ slots, between }) =>
      t("committee.conditional.tie", { count: slots, names: between.map(nameOf).join("; ") }),
    ),
  ].join("; ");
}
