import { verdictWords, type CommitteeDecision } from "../../committee/decision";
import type { AcceptedCorrection } from "../../criteria/addedCorrections";
import type { ChosenRule } from "../../criteria/chosenRules";
import type { Approval } from "../../criteria/settings";
import type { SheetOrigin } from "../../intake/indicatorReading";
import type { Answers } from "../answers";
import { fields, listOf, textFields, textOf } from "./jsonParts";

interface SnapshotRemarks {
  readonly answers: Answers;
  readonly origins: ReadonlyMap<string, SheetOrigin>;
  readonly decisions: readonly CommitteeDecision[];
}

export function remarksText({ answers, origins, decisions }: SnapshotRemarks): string {
  const sheets = Array.from(origins, ([title, { file, sheet }]) => [title, file, sheet]);
  return JSON.stringify({ answers, origins: sheets, ...(decisions.length === 0 ? {} : { decisions }) });
}

/** null where the text is not what `remarksText` wrote. */
export function remarksFromText(text: string): SnapshotRemarks | null {
  try {
    const { answers, origins, decisions } = fields(JSON.parse(text), ["answers", "origins", "decisions"]);
    return {
      answers: answersFrom(answers),
      origins: new Map(listOf(origins).map(originFrom)),
      decisions: decisions === undefined ? [] : listOf(decisions).map(decisionFrom),
    };
  } catch {
    return null;
  }
}

function originFrom(json: unknown): [string, SheetOrigin] {
  const [title, file, sheet] = listOf(json);
  return [textOf(title), { file: textOf(file), sheet: textOf(sheet) }];
}

/** What an award follows from; votes change none. */
function decisionFrom(json: unknown): CommitteeDecision {
  const { decision, other, among } = fields(json, ["decision", "other", "among"]);
  const verdict = verdictWords.values.find((one) => one === decision);
  const words = (): string => textOf(fields(decision, ["words"]).words);
  return {
    ...textFields(json, ["organisation", "place", "remark"]),
    decision: verdict ?? { words: words() },
    ...(other === undefined ? {} : { other: textOf(other) }),
    ...(among === undefined ? {} : { among: among === null ? null : listOf(among).map(textOf) }),
  };
}

function correctionFrom(json: unknown): AcceptedCorrection {
  return textFields(json, ["organisation", "criterion", "oldValue", "newValue"]);
}

function approvalFrom(json: unknown): Approval {
  return { approved: true, ...textFields(json, ["number", "date", "by", "checksum", "reason"]) };
}

function ruleFrom(json: unknown): ChosenRule {
  const { criterion, weight, counted, prizes } = fields(json, ["criterion", "weight", "counted", "prizes"]);
  if (typeof prizes === "number") return { kind: "prizes", prizes };
  if (typeof weight === "number") return { kind: "weight", criterion: textOf(criterion), weight };
  return { kind: "counted", criterion: textOf(criterion), counted: counted === true };
}

function answersFrom(json: unknown): Answers {
  const { headers, organisations, names, copies, duplicates, repairs, approval, rules } = fields(json, [
    "headers",
    "organisations",
    "names",
    "copies",
    "duplicates",
    "repairs",
    "approval",
    "rules",
  ]);
  const spoken = (names === undefined ? [] : listOf(names)).map((one) => {
    const { written, isOrganisation } = fields(one, ["written", "isOrganisation"]);
    return { written: textOf(written), isOrganisation: isOrganisation === true };
  });
  const rows = (copies === undefined ? [] : listOf(copies)).map((one) => {
    const { organisation, which } = fields(one, ["organisation", "which"]);
    return {
      organisation: textOf(organisation),
      which: typeof which === "number" ? which : which === "last" ? ("last" as const) : ("first" as const),
    };
  });
  return {
    ...(rows.length === 0 ? {} : { copies: rows }),
    ...(spoken.length === 0 ? {} : { names: spoken }),
    headers: listOf(headers).map((one) => {
      const { header, criterion } = fields(one, ["header", "criterion"]);
      return { header: textOf(header), criterion: criterion === null ? null : textOf(criterion) };
    }),
    organisations: listOf(organisations).map((one) => {
      const { written, organisation } = fields(one, ["written", "organisation"]);
      return { written: textOf(written), organisation: textOf(organisation) };
    }),
    duplicates: duplicates === "first" || duplicates === "last" ? duplicates : null,
    ...(repairs === undefined ? {} : { repairs: listOf(repairs).map((one) => listOf(one).map(correctionFrom)) }),
    ...(approval === undefined ? {} : { approval: approvalFrom(approval) }),
    ...(rules === undefined ? {} : { rules: listOf(rules).map(ruleFrom) }),
  };
}
