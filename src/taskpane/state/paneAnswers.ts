import type { AcceptedCorrection } from "../../criteria/addedCorrections";
import type { Approval } from "../../criteria/settings";
import type { ChosenRule } from "../../criteria/chosenRules";
import type { Answers, CopyAnswer, HeaderAnswer, NameAnswer, OrganisationAnswer } from "../../evaluation/answers";

export type GivenAnswer =
  | ({ readonly kind: "header" } & HeaderAnswer)
  | ({ readonly kind: "organisation" } & NameAnswer)
  /** It is none of the official organisations: nothing to be kept, only not to be asked about again. */
  | { readonly kind: "otherOrganisation"; readonly written: string }
  | { readonly kind: "repair"; readonly corrections: readonly AcceptedCorrection[] }
  /** A rule chosen in the pane, to be written into the staff sheets. */
  | { readonly kind: "rule"; readonly rule: ChosenRule }
  | ({ readonly kind: "isOrganisation" } & OrganisationAnswer)
  | ({ readonly kind: "duplicates" } & CopyAnswer)
  | { readonly kind: "approval"; readonly approval: Approval };

/** Its own constant: the program that applies answers is loaded when it is first needed. */
export const nothingAnswered: Answers = { headers: [], organisations: [], duplicates: null };

/** The answers with one more; it takes the place of an earlier answer to the same question. */
export function withAnswer(answers: Answers, answer: GivenAnswer): Answers {
  const others = withoutAnswer(answers, answer);
  switch (answer.kind) {
    case "header": {
      const { header, criterion } = answer;
      return { ...others, headers: [...others.headers, { header, criterion }] };
    }
    case "organisation": {
      const { written, organisation } = answer;
      return { ...others, organisations: [...others.organisations, { written, organisation }] };
    }
    case "repair":
      return { ...others, repairs: [...(others.repairs ?? []), answer.corrections] };
    case "rule":
      return { ...others, rules: [...(others.rules ?? []), answer.rule] };
    case "isOrganisation": {
      const { written, isOrganisation } = answer;
      return { ...others, names: [...(others.names ?? []), { written, isOrganisation }] };
    }
    case "duplicates": {
      const { organisation, which } = answer;
      return { ...others, copies: [...(others.copies ?? []), { organisation, which }] };
    }
    case "approval":
      return { ...others, approval: answer.approval };
    case "otherOrganisation":
      return answers;
    default:
      return answer satisfies never;
  }
}

/** The answers without the one to the same question. */
export function withoutAnswer(answers: Answers, answer: GivenAnswer): Answers {
  switch (answer.kind) {
    case "header":
      return { ...answers, headers: answers.headers.filter(({ header }) => header !== answer.header) };
    case "organisation":
      return { ...answers, organisations: answers.organisations.filter(({ written }) => written !== answer.written) };
    case "repair":
      return { ...answers, repairs: answers.repairs?.filter((one) => !isSameRepair(one, answer.corrections)) ?? [] };
    case "rule":
      return { ...answers, rules: answers.rules?.filter((one) => subjectOf(one) !== subjectOf(answer.rule)) ?? [] };
    case "isOrganisation":
      return { ...answers, names: answers.names?.filter(({ written }) => written !== answer.written) ?? [] };
    case "duplicates":
      return {
        ...answers,
        copies: answers.copies?.filter(({ organisation }) => organisation !== answer.organisation) ?? [],
      };
    case "approval":
      return { ...answers, approval: undefined };
    case "otherOrganisation":
      return answers;
    default:
      return answer satisfies never;
  }
}

/** What a rule is about: a later choice on it takes the place of an earlier one. */
function subjectOf(rule: ChosenRule): string {
  return rule.kind === "prizes" ? rule.kind : `${rule.kind} ${rule.criterion}`;
}

export function isRepaired(answers: Answers, corrections: readonly AcceptedCorrection[]): boolean {
  return (answers.repairs ?? []).some((one) => isSameRepair(one, corrections));
}

function isSameRepair(one: readonly AcceptedCorrection[], other: readonly AcceptedCorrection[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Every answer given, in the order of giving, kind by kind. */
export function answersGiven(answers: Answers, otherOrganisations: ReadonlySet<string>): readonly GivenAnswer[] {
  return [
    ...answers.headers.map((answer) => ({ kind: "header" as const, ...answer })),
    ...answers.organisations.map((answer) => ({ kind: "organisation" as const, ...answer })),
    ...Array.from(otherOrganisations, (written) => ({ kind: "otherOrganisation" as const, written })),
    ...(answers.repairs ?? []).map((corrections) => ({ kind: "repair" as const, corrections })),
    ...(answers.rules ?? []).map((rule) => ({ kind: "rule" as const, rule })),
    ...(answers.names ?? []).map((answer) => ({ kind: "isOrganisation" as const, ...answer })),
    ...(answers.copies ?? []).map((answer) => ({ kind: "duplicates" as const, ...answer })),
    ...(answers.approval === undefined ? [] : [{ kind: "approval" as const, approval: answers.approval }]),
  ];
}
