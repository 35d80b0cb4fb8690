import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Edition } from "../criteria/edition";
import type { Submission } from "../intake/submission";
import { comparisonKey } from "../tables/text/comparisonKey";
import { submissionDays } from "./comparison";
import { isLimited } from "./blockSum";

/**
 * "sha256:…" of all that points, places and awards follow from: edition, blocks, criteria, settings, who takes part, how
 * the organisations are to the entry conditions that are switched on, and the submitted values. It does not depend on the order of rows and columns, nor on sheet titles, languages, names of
 * criteria, signatories, amounts or the order of listing; nor on how the tables were read, since the values say what was read.
 */
export function fingerprint(edition: Edition, submissions: readonly Submission[]): string {
  const { title, blocks, criteria } = edition;
  const text = JSON.stringify([
    [title.id, title.year, title.sample, title.approved],
    settingsPart(edition),
    sortedByFirst(blocks.map(blockPart)),
    sortedByFirst(criteria.map(criterionPart)),
    sortedByFirst(organisationParts(edition, submissions)),
  ]);
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

type Part = readonly [key: string, ...rest: unknown[]];

function settingsPart({ settings }: Edition): unknown[] {
  const { decimals, tieRanking, tieBreaks, notReported, entryConditions, scheme } = settings;
  const { floorBlocksAtZero, prizes, encouragement, prizeLeast, encouragementLeastTotal, mostOnPlace, byGroups } =
    settings;
  return [
    decimals,
    tieRanking,
    tieBreaks.map(tieBreakPart),
    notReported,
    scheme,
    floorBlocksAtZero,
    prizes,
    encouragementPart(encouragement),
    ...(entryConditions.length === 0 ? [] : [entryConditions]),
    // Rules of later versions: what has none of them has the fingerprint it had.
    ...(byGroups ? ["byGroups"] : []),
    ...(prizeLeast === null && encouragementLeastTotal === null && mostOnPlace === null
      ? []
      : [{ prizeLeast, encouragementLeastTotal, mostOnPlace }]),
  ];
}

function tieBreakPart(rule: Edition["settings"]["tieBreaks"][number]): unknown[] {
  switch (rule.kind) {
    case "criterion":
    case "block":
      return [rule.kind, rule.code];
    case "value":
      return [rule.kind, rule.code, rule.better];
    case "mainTotal":
    case "firstRanks":
    case "submitted":
      return [rule.kind];
    default:
      return rule satisfies never;
  }
}

/** Without limits as it was before there were any. */
function blockPart(block: Edition["blocks"][number]): Part {
  const { code, main, floor = null, cap = null, weight = 1 } = block;
  return [code, main, ...(isLimited(block) ? [floor, cap, weight] : [])];
}

function encouragementPart(encouragement: Edition["settings"]["encouragement"]): unknown[] {
  switch (encouragement.kind) {
    case "mainTotal":
      return [encouragement.kind, encouragement.count];
    case "blockLeaders":
      return [encouragement.kind];
    case "aboveShare":
      return [encouragement.kind, encouragement.share];
    case "leastSum":
      return [encouragement.kind, encouragement.least];
    default:
      return encouragement satisfies never;
  }
}

function criterionPart(criterion: Edition["criteria"][number]): Part {
  const { code, block, unit, partOf, method, measure, points, bands, base, betterIs, cap, floor, weight, counted } =
    criterion;
  const { expression } = criterion;
  const steps = bands.map((band) => [band.from, band.points]);
  // Rules of later versions: what has none of them has the fingerprint it had.
  const later =
    measure === undefined && partOf === undefined && expression === undefined ? [] : [{ measure, partOf, expression }];
  return [code, block, unit, method, points, steps, base, betterIs, cap, floor, weight, counted, ...later];
}

/** Who sent what, who of the roster does not take part or is absent, and what is answered to the entry conditions. */
function organisationParts({ criteria, roster, settings }: Edition, submissions: readonly Submission[]): Part[] {
  const codes = criteria
    .map(({ code }, index) => ({ code, index }))
    .sort((left, right) => compare(left.code, right.code));
  const outside = new Set((roster ?? []).filter(({ takesPart }) => !takesPart).map(({ name }) => name));
  const answers = new Map((roster ?? []).map(({ name, meets }) => [name, meets]));
  const days = settings.tieBreaks.some(({ kind }) => kind === "submitted") ? submissionDays({ roster }) : null;
  const groups = new Map((roster ?? []).map(({ name, group = "" }) => [name, comparisonKey(group)]));
  const answersOf = (name: string): unknown[] => [
    ...settings.entryConditions.map((one) => answers.get(name)?.[one] ?? null),
    ...(days === null ? [] : [days.get(name) ?? null]),
    ...(settings.byGroups ? [groups.get(name) ?? ""] : []),
  ];
  const sent = new Set(submissions.map(({ organisation }) => organisation));
  const absent = (roster ?? []).filter(({ name }) => !sent.has(name));
  return [
    ...submissions.map(({ organisation, readings }): Part => {
      const values = codes.map(({ index }) => readings[index]?.value ?? readings[index]?.status ?? "missing");
      return [organisation, !outside.has(organisation), values, ...answersOf(organisation)];
    }),
    ...absent.map(({ name, takesPart }): Part => [name, takesPart, ...answersOf(name)]),
  ];
}

function sortedByFirst(parts: readonly Part[]): Part[] {
  return [...parts].sort(([left], [right]) => compare(left, right));
}

/** By code unit: the same on every machine, whatever its language. */
function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
