import * as fc from "fast-check";
import { codeShape } from "../../src/tables/text/lookAlikes";
import { entryConditions, type EntryAnswers } from "../../src/criteria/entryCondition";
import { criterionNote } from "../../src/criteria/criterionNote";
import {
  linesMethodNames,
  measureNames,
  methodNames,
  type Block,
  type Criterion,
  type MethodName,
} from "../../src/criteria/criterion";
import { countsByLines } from "../../src/criteria/lines";
import { measureOf, methodFacts, scaleOf } from "../../src/criteria/methodFacts";
import { parseFormula } from "../../src/formula/parseFormula";
import type { Edition, RosterOrganisation } from "../../src/criteria/edition";
import { paperNames, type Encouragement, type Settings, type TieBreak } from "../../src/criteria/settings";
import { recordOf } from "../../src/tables/recordOf";
import { cleanText } from "../../src/tables/text/cleanText";
import { createTranslators } from "../../src/locales/translators";
import { plainWord } from "../../src/tables/words";
import { languages, type LocalisedText } from "../../src/locales/language";

const translators = createTranslators();

/** Any text that a cell can hold, without a semicolon, which parts lists, or white space that reading removes. */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.constantFrom("__proto__", "constructor", "=1+1", "+1+1", "<img src=x>", "Охват, «в целом»", "1.10", "0", "да"),
  )
  .map((given) => cleanText(given.replaceAll(";", ",")))
  .filter((given) => plainWord(given) !== "");
const textOrNone = fc.oneof(fc.constant(""), text);
const words = text.map((own) => `А ${own}`);
const wordsOrNone = fc.oneof(fc.constant(""), words);
const number = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1000),
);
const weight = fc.nat(1_000_000).map((thousandths) => thousandths / 1000);
const code = fc.oneof(
  fc.stringMatching(/^[A-Z]{1,2}[1-9]{0,2}$/),
  fc.constantFrom("1.1", "1.10", "__proto__", "toString", "Б-7", "а б", "007"),
);

function localised(ru: fc.Arbitrary<string>): fc.Arbitrary<LocalisedText> {
  return fc.record({ ru, kk: textOrNone, en: textOrNone });
}

const blocks: fc.Arbitrary<readonly Block[]> = fc.uniqueArray(
  fc
    .record({
      code,
      name: localised(text),
      main: fc.boolean(),
      floor: fc.option(fc.integer({ min: -50, max: 0 })),
      cap: fc.option(fc.integer({ min: 1, max: 90 }).map((tenths) => tenths / 10)),
      weight: fc.option(fc.constantFrom(0.5, 2, 1.25)),
    })
    .map(({ floor, cap, weight, ...plain }) => ({
      ...plain,
      ...(floor === null ? {} : { floor }),
      ...(cap === null ? {} : { cap }),
      ...(weight === null ? {} : { weight }),
    })),
  { minLength: 1, maxLength: 5, selector: (block) => block.code },
);

const bands = fc
  .uniqueArray(fc.record({ from: number, points: number }), {
    minLength: 1,
    maxLength: 8,
    selector: ({ from }) => from,
  })
  .map((steps) => [...steps].sort((one, other) => one.from - other.from));

function formulaOver(code: string): Partial<Criterion> {
  const formula = `[${code}]*2+1`;
  const reading = parseFormula(formula, (written) => written);
  return reading.state === "read" ? { formula, expression: reading.expression } : {};
}

function criterion(ownCode: string, codes: readonly string[], blockCodes: readonly string[]): fc.Arbitrary<Criterion> {
  const others = codes.filter((other) => other !== ownCode);
  const plain = methodNames.filter((method) => !countsByLines({ method }));
  const methods: readonly MethodName[] =
    others.length > 0 ? plain : plain.filter((method) => method !== "per100" && method !== "growth");
  return fc
    .record({
      block: fc.constantFrom(...blockCodes),
      name: localised(text),
      unit: textOrNone,
      method: fc.constantFrom(...methods),
      measure: fc.constantFrom(...(others.length > 0 ? measureNames : (["value"] as const))),
      formula: textOrNone,
      appendixText: fc.oneof(textOrNone, fc.constant("за каждый договор – 5 баллов\nне более 40")),
      points: number,
      bands,
      base: others.length > 0 ? fc.constantFrom(...others) : fc.constant(null),
      betterIs: fc.constantFrom("higher", "lower"),
      bounds: fc.tuple(number, number).map((pair) => [...pair].sort((one, other) => one - other)),
      bounded: fc.tuple(fc.boolean(), fc.boolean()),
      weight,
      counted: fc.boolean(),
      headers: fc.array(text, { maxLength: 3 }),
      own: fc.oneof(fc.constant(""), fc.constantFrom("по форме № 2", "см. пункт 3.1, абзац 2")),
    })
    .map(({ bounds: [floor = 0, cap = 0], bounded, own, measure, formula, appendixText, ...parts }) => {
      const { method } = parts;
      const counted = { method, ...(methodFacts[method].measures.indexOf(measure) > 0 ? { measure } : {}) };
      const rule = {
        ...parts,
        ...counted,
        ...(method === "formula" ? formulaOver(ownCode) : formula === "" ? {} : { formula }),
        ...(appendixText === "" ? {} : { appendixText }),
        code: ownCode,
        unit: method === "percent" ? "%" : parts.unit,
        points:
          methodFacts[method].points === "unused"
            ? null
            : method === "penalty"
              ? -Math.abs(parts.points) + 0
              : parts.points,
        bands: scaleOf(counted) === "bands" ? parts.bands : [],
        base: measureOf(counted) === "value" ? null : parts.base,
        cap: bounded[0] ? cap : null,
        floor: bounded[1] ? floor : null,
      };
      const { points } = rule;
      const positive = { ...rule, points: points === null ? null : points + 0 };
      return { ...positive, note: criterionNote(positive, { ru: own, kk: own, en: own }, translators) };
    });
}

const encouragement: fc.Arbitrary<Encouragement> = fc.oneof(
  fc.record({ kind: fc.constant("mainTotal" as const), count: fc.nat(30) }),
  fc.record({ kind: fc.constant("blockLeaders" as const) }),
  fc.record({ kind: fc.constant("leastSum" as const), least: fc.nat(5000) }),
  fc.record({ kind: fc.constant("aboveShare" as const), share: fc.integer({ min: 10, max: 1000 }).map((n) => n / 10) }),
);

function tieBreaks(criteria: readonly Criterion[], blockCodes: readonly string[]): fc.Arbitrary<readonly TieBreak[]> {
  const codes = criteria.filter(({ counted }) => counted).map((counted) => counted.code);
  const rules: readonly TieBreak[] = [
    { kind: "mainTotal" },
    { kind: "firstRanks" },
    ...codes.map((counted) => ({ kind: "criterion", code: counted }) as const),
    ...criteria
      .filter((one) => !countsByLines(one))
      .flatMap((one) =>
        (["higher", "lower"] as const).map((better) => ({ kind: "value", code: one.code, better }) as const),
      ),
    ...blockCodes
      .filter((one) => criteria.every(({ code: own }) => own !== one))
      .map((one) => ({ kind: "block", code: one }) as const),
  ];
  return fc.shuffledSubarray([...rules], { maxLength: Math.min(3, rules.length) });
}

/** "4.1." begins a paragraph like any other. */
const paragraphs = fc.constantFrom("", "Внести изменения:\n4.1. Изложить в новой редакции", "Особое мнение");

/** Items that nobody has given are not read beyond the last one. */
function withoutBlankEnd(items: Settings["resolution"]["items"]): Settings["resolution"]["items"] {
  return items.slice(0, items.map(({ ru, kk }) => ru + kk !== "").lastIndexOf(true) + 1);
}

function settings(criteria: readonly Criterion[], blockCodes: readonly string[]): fc.Arbitrary<Settings> {
  const amount = fc.option(fc.nat(10_000_000));
  return fc.record({
    decimals: fc.nat(4),
    safety: fc.record({ safeTolerance: fc.nat(100), leastTolerance: fc.nat(100), leastGap: fc.nat(100) }),
    tieRanking: fc.constantFrom("best", "dense", "mean"),
    tieBreaks: tieBreaks(criteria, blockCodes),
    notReported: fc.constantFrom("notRated", "zeros"),
    entryConditions: fc.subarray([...entryConditions]),
    byGroups: fc.constant(false),
    scheme: fc.constantFrom("points", "sumOfPlaces"),
    floorBlocksAtZero: fc.boolean(),
    prizes: fc.nat(10),
    prizeLeast: fc.option(fc.nat(5000)),
    encouragementLeastTotal: fc.option(fc.nat(5000)),
    mostOnPlace: fc.option(fc.integer({ min: 1, max: 9 })),
    encouragement,
    listing: fc.constantFrom("place", "ascending"),
    duplicates: fc.constantFrom(null, "first", "last"),
    takeFirst: fc.array(text, { maxLength: 2 }),
    takeLast: fc.array(text, { maxLength: 2 }),
    takeRow: fc.array(
      fc.tuple(text, fc.integer({ min: 1, max: 9999 })).map(([name, row]) => `${name} = ${row}`),
      { maxLength: 2 },
    ),
    ignoredHeaders: fc.array(text, { maxLength: 3 }),
    language: fc.option(fc.constantFrom(...languages)),
    prizeAmounts: fc.array(amount, { minLength: 3, maxLength: 12 }),
    encouragementAmount: amount,
    sharedPrize: fc.constantFrom("positions", "place", "each"),
    resolution: fc.record({
      date: fc.constantFrom("", "20.02.2026", "«__» ______ 2026 г."),
      number: fc.constantFrom("", "9", "№ 9-П"),
      agendaPoint: fc.constantFrom("", "7", "7.1"),
      ...recordOf(paperNames, () => wordsOrNone),
      notedIndicators: fc.array(text, { maxLength: 2 }),
      members: fc.option(fc.integer({ min: 1, max: 99 })),
      present: fc.option(fc.integer({ min: 1, max: 99 })),
      items: fc.array(fc.record({ ru: paragraphs, kk: paragraphs }), { maxLength: 6 }).map(withoutBlankEnd),
    }),
    letters: fc.record({
      deadline: fc.constantFrom("", "15.01.2027"),
      sender: wordsOrNone,
      senderKk: wordsOrNone,
      contact: fc.constantFrom("", "+7 700 000 00 00"),
    }),
    approval: fc.record({
      approved: fc.boolean(),
      number: fc.constantFrom("", "9"),
      date: fc.constantFrom("", "20.02.2026"),
      by: wordsOrNone,
      checksum: fc.constantFrom("", "0123456789ab"),
      reason: wordsOrNone,
    }),
  });
}

const answers: fc.Arbitrary<EntryAnswers> = fc.record(
  { duesPaid: fc.boolean(), collectiveAgreement: fc.boolean() },
  { requiredKeys: [] },
);

const roster: fc.Arbitrary<readonly RosterOrganisation[] | null> = fc
  .uniqueArray(text, { maxLength: 8, selector: plainWord })
  .chain((names) =>
    fc.tuple(
      ...names.map((name, index) =>
        fc
          .record({
            kazakh: fc.boolean(),
            spellings: fc.nat(3),
            takesPart: fc.boolean(),
            reason: text,
            meets: answers,
            group: fc.constantFrom("", "I", "Города"),
            submitted: fc.constantFrom("", "15.01.2026", "2026 жылғы 20 ақпан"),
          })
          .map(({ kazakh, spellings, takesPart, reason, meets, group, submitted }) => ({
            ...(group === "" ? {} : { group }),
            ...(submitted === "" ? {} : { submitted }),
            name,
            nameKk: kazakh ? `Ұйым № ${index}` : "",
            spellings: Array.from({ length: spellings }, (_spelling, number) => `${index}-ұйым, ${number}`),
            takesPart,
            reason: takesPart ? "" : reason,
            ...(Object.keys(meets).length === 0 ? {} : { meets }),
          })),
      ),
    ),
  )
  .map((organisations) => (organisations.length === 0 ? null : organisations));

/** Any edition without a fault: what staff could set. */
export const randomEdition: fc.Arbitrary<Edition> = fc
  .record({
    blocks,
    codes: fc.uniqueArray(code, { minLength: 1, maxLength: 8, selector: codeShape }),
  })
  .chain((base) =>
    fc
      .tuple(
        ...base.codes.map((own) =>
          criterion(
            own,
            base.codes,
            base.blocks.map((block) => block.code),
          ),
        ),
      )
      .map(([first, ...others]) => ({
        blocks: base.blocks,
        // A sheet in which nothing is counted is a warning.
        criteria: first === undefined ? others : withLines([withCounted(first), ...others]),
      })),
  )
  .chain(({ blocks: list, criteria }) =>
    fc.record({
      title: fc
        .record({
          id: fc.oneof(fc.constant("sample-2"), words),
          year: fc.integer({ min: 1990, max: 2100 }),
          title: fc.record({ ru: words, kk: wordsOrNone, en: wordsOrNone }),
          approved: fc.boolean(),
        })
        .map((title) => ({ ...title, sample: title.id.toLowerCase().startsWith("sample") })),
      blocks: fc.constant(list),
      criteria: fc.constant(criteria),
      settings: settings(
        criteria,
        list.map((one) => one.code),
      ),
      roster,
    }),
  );

/** The last two as lines of the third last, where no base is in the way. */
function withLines(criteria: readonly Criterion[]): readonly Criterion[] {
  const [indicator, ...lines] = criteria.slice(-3);
  const isBase = criteria.some(({ base }) => base === indicator?.code);
  if (indicator === undefined || lines.length < 2 || isBase) return criteria;
  const method = linesMethodNames[lines.length % linesMethodNames.length] ?? "sumOfLines";
  return [
    ...criteria.slice(0, -3),
    noted({ ...withoutRule(indicator), method, points: null, bands: [], base: null }),
    ...lines.map((line) => noted({ ...line, counted: true, block: indicator.block, partOf: indicator.code })),
  ];
}

function withoutRule(row: Criterion): Criterion {
  const plain: { measure?: unknown; formula?: unknown; expression?: unknown } & Criterion = { ...row };
  delete plain.measure;
  delete plain.formula;
  delete plain.expression;
  return plain;
}

function noted(row: Criterion): Criterion {
  return { ...row, note: criterionNote(row, { ru: "", kk: "", en: "" }, translators) };
}

function withCounted(row: Criterion): Criterion {
  return noted({ ...row, counted: true });
}
