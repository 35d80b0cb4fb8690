/** A workbook that is hard to print: long names throughout, all blocks full, large numbers with decimals, in Kazakh. */
import type { Block, Criterion, MethodName } from "../../../src/criteria/criterion";
import type { Edition } from "../../../src/criteria/edition";
import type { Submission } from "../../../src/intake/submission";
import { compareEvaluations } from "../../../src/insight/compareEvaluations";
import type { Issue } from "../../../src/issues/issue";
import { plannedReport, type PlannedReport } from "../../report/reportPlan";
import { syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { submission, type SubmittedValue } from "../../report/syntheticSubmissions";
import { randomNumbers } from "../recalculation/randomNumbers";

const organisationsCount = 21;
const criteriaCount = 40;

const blockNames = [
  "Ұйымдық нығайту және кәсіподақ мүшелігі, бастауыш ұйымдардың жұмысы",
  "Әлеуметтік әріптестік және ұжымдық-шарттық реттеу",
  "Құқық қорғау қызметі, еңбек даулары және медиация",
  "Еңбек қауіпсіздігі және еңбекті қорғау, қоғамдық бақылау",
  "Кәсіподақ кадрлары мен белсенділерін оқыту",
  "Ақпараттық жұмыс және әлеуметтік желілердегі қызмет",
  "Сауықтыру, әлеуметтік қолдау, мәдени-бұқаралық және спорттық жұмыс",
  "Қаржылық, есептілік және орындаушылық тәртіп",
  "Жастармен жұмыс, ардагерлер кеңестері және халықаралық ынтымақтастық",
];

const indicatorNames = [
  "Есепті кезеңде жалпы жиналыстар мен конференцияларда кәсіподақ мүшелігіне алғаш рет қабылданған қызметкерлердің саны",
  "Ұжымдық шарттары бар білім беру ұйымдарының үлесі (бастауыш кәсіподақ ұйымдарының жалпы санынан)",
  "Жұмыс берушілермен даулар бойынша сотқа дейін қаралған және кәсіподақ мүшелерінің пайдасына шешілген өтініштер",
  "Өндірістегі жазатайым оқиғалар (жұмыс берушінің кінәсінен болған)",
];

const methods: readonly MethodName[] = ["perUnit", "percent", "bands", "penalty", "yesNo"];

function blocks(): readonly Block[] {
  return blockNames.map((name, index) => ({
    code: "ABCDEFGHI".charAt(index),
    name: { ru: name, kk: name, en: name },
    main: index < 4,
  }));
}

function criterion(index: number): Criterion {
  const block = blocks()[index % blockNames.length]?.code ?? "A";
  const method = methods[index % methods.length] ?? "perUnit";
  const name = indicatorNames[index % indicatorNames.length] ?? "";
  const code = `${block}${Math.floor(index / blockNames.length) + 1}`;
  const steps = [10, 50, 81, 91].map((from, step) => ({ from, points: 100.25 * (step + 1) }));
  return syntheticCriterion(code, method, {
    name: { ru: name, kk: name, en: name },
    points: method === "bands" ? null : method === "penalty" ? -250.75 : 1234.56,
    bands: method === "bands" ? steps : [],
    unit: method === "percent" ? "%" : method === "yesNo" ? "иә/жоқ" : "мың теңге",
  });
}

function organisationName(index: number): string {
  return `«Қазақстан білім және ғылым қызметкерлері кәсіподағының ${index + 1}-облыстық ұйымы» ҚБ`;
}

function edition(): Edition {
  const names = Array.from({ length: organisationsCount }, (_name, index) => organisationName(index));
  const base = syntheticEdition(
    {
      decimals: 2,
      tieBreaks: [{ kind: "mainTotal" }, { kind: "firstRanks" }],
      prizeAmounts: [1_500_000, 1_000_000, 750_000],
      encouragementAmount: 250_000,
    },
    Array.from({ length: criteriaCount }, (_criterion, index) => criterion(index)),
    [
      ...names.map((name) => ({ name, nameKk: name, spellings: [], takesPart: true, reason: "" })),
      {
        name: organisationName(organisationsCount),
        nameKk: organisationName(organisationsCount),
        spellings: [],
        takesPart: false,
        reason: "мүшелік жарналар толық аударылмаған, ұжымдық шарт жасалмаған",
      },
    ],
  );
  return { ...base, blocks: blocks() };
}

function submissions({ criteria }: Edition, seed: number): readonly Submission[] {
  const draws = randomNumbers(seed);
  return Array.from({ length: organisationsCount }, (_submission, row) => {
    const values = criteria.map(({ method }): SubmittedValue => {
      if (draws.next() < 0.05) return draws.one([null, "жобамен 8000-нан астам, нақтылануда, қосымшаны қараңыз"]);
      if (method === "yesNo") return draws.below(2);
      return method === "percent" || method === "bands" ? draws.below(101) : draws.below(4000) + 0.25;
    });
    return submission(organisationName(row), values, row);
  });
}

function issues(): readonly Issue[] {
  return indicatorNames.flatMap((name, index) => ({
    code: "criterionNameRuMissing",
    severity: index === 0 ? "error" : "warning",
    sheet: "Көрсеткіштер 2025",
    cell: `C${index + 5}`,
    params: { code: `A${index + 1}`, name },
  }));
}

/** With a comparison, decisions of the Committee, and issues, so that every sheet is there and full. */
export function hardCase(): PlannedReport {
  const now = { edition: edition(), submissions: submissions(edition(), 8) };
  const before = { edition: edition(), submissions: submissions(edition(), 3) };
  const { evaluation } = plannedReport(now.edition, now.submissions);
  const decisions = evaluation.awards.prizes.flatMap(({ organisations }, index) =>
    organisations.map((organisation) => ({
      organisation,
      place: ["I", "II", "III"][index] ?? "",
      decision: "otherOrganisation" as const,
      other: organisationName(20),
      reason: "мүшелік жарналар толық аударылмаған, Атқару комитетінің 2026 жылғы 12 ақпандағы № 3 хаттамасы",
      votes: { for: 15, against: 1, abstained: 2 },
      remark: "келесі отырыста қайта қаралсын",
    })),
  );
  const comparison = {
    with: { kind: "previous", date: "2026-02-20" },
    comparison: compareEvaluations(before, now),
  } as const;
  return plannedReport(now.edition, now.submissions, "kk", issues(), { comparison, decisions });
}
