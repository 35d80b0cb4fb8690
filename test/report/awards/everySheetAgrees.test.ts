import fc from "fast-check";
import { awardsJson } from "../../../src/cli/awardsJson";
import { awardsAsDecided } from "../../../src/committee/awardsAsDecided";
import type { CommitteeDecision } from "../../../src/committee/decision";
import { awardsColumns } from "../../../src/committee/awardsColumns";
import { defaultSettings, type Settings } from "../../../src/criteria/settings";
import type { Edition } from "../../../src/criteria/edition";
import type { Submission } from "../../../src/intake/submission";
import { comparedAwards } from "../../../src/insight/comparedAward";
import { numberText } from "../../../src/locales/numberText";
import { createTranslator } from "../../../src/locales/translator";
import { certificatesDraft } from "../../../src/report/drafts/certificatesDraft";
import { finalTableDraft } from "../../../src/report/drafts/finalTableDraft";
import { resolutionDraft } from "../../../src/report/drafts/resolutionDraft";
import type { Evaluation } from "../../../src/scoring/evaluation";
import { evaluate } from "../../../src/scoring/evaluate";
import { awardsView } from "../../../src/taskpane/view/awardsView";
import { finalTable } from "../../../src/taskpane/view/finalTable";
import { plannedReport } from "../reportPlan";
import { syntheticCriterion, syntheticEdition } from "../syntheticEdition";
import { submission } from "../syntheticSubmissions";
import { statedAwards, type Member, type Said, type Stated, type Statement } from "./statedAwards";

const names = ["Альфа", "Бета", "Гамма", "Дельта", "Эпсилон", "Зета", "Эта"];
const outsider = "Омега";
const nameKk = (name: string): string => `${name} ұйымы`;
const roster = [...names, outsider].map((name) => ({
  name,
  nameKk: nameKk(name),
  spellings: [],
  takesPart: name !== outsider,
  reason: "",
}));
const criteria = ["A1", "B1", "C1"].map((code) => syntheticCriterion(code, "perUnit"));

const amount = fc.constantFrom(null, 100, 301, 500);
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    tieRanking: fc.constantFrom("best" as const, "dense" as const, "mean" as const),
    prizes: fc.nat(3),
    sharedPrize: fc.constantFrom("positions" as const, "place" as const, "each" as const),
    prizeAmounts: fc.oneof(fc.constant([500, 301, 100]), fc.tuple(amount, amount, amount)),
    encouragementAmount: fc.constantFrom(null, 50),
    encouragement: fc.oneof(
      fc.record({ kind: fc.constant("mainTotal" as const), count: fc.nat(3) }),
      fc.constant({ kind: "blockLeaders" as const }),
      fc.record({ kind: fc.constant("aboveShare" as const), share: fc.constantFrom(25, 50, 75) }),
      fc.record({ kind: fc.constant("leastSum" as const), least: fc.integer({ min: 0, max: 6 }) }),
    ),
  })
  .map((some) => ({ ...defaultSettings, ...some }));

const anySaid: fc.Arbitrary<Said | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constant("approve" as const) },
  { weight: 2, arbitrary: fc.constantFrom("decline" as const, "notAwarded" as const) },
  { weight: 2, arbitrary: fc.constantFrom(...names, outsider).map((to) => ({ to })) },
  { weight: 1, arbitrary: fc.constant("words" as const) },
);
/** So few different sums that equals are usual, within the prizes and across the line. */
const few = fc.integer({ min: 0, max: 2 });
const fewer = fc.nat(1);

const anyCase = fc.record({
  settings: anySettings,
  points: fc.array(fc.tuple(few, fewer, fewer), { minLength: 1, maxLength: names.length }),
  onPrize: fc.array(anySaid, { minLength: names.length, maxLength: names.length }),
  onEncouragement: fc.array(anySaid, { minLength: names.length, maxLength: names.length }),
  language: fc.constantFrom("ru" as const, "kk" as const),
});

function saidBy(said: readonly (Said | null)[]): ReadonlyMap<string, Said> {
  return new Map(said.flatMap((one, index) => (one === null ? [] : [[names[index] ?? "", one] as const])));
}

function typed(organisation: string, place: string, said: Said): CommitteeDecision {
  const about = { organisation, place, remark: "" };
  if (typeof said === "object") return { ...about, decision: "otherOrganisation", other: said.to };
  return { ...about, decision: said === "words" ? { words: "обсудить" } : said };
}

/** Who receives what: place, organisation, tenge. An award of which too many are chosen is nobody's. */
function given(awards: readonly Stated[]): readonly (readonly [string, string, number | null])[] {
  return awards.flatMap((award) =>
    award.excess ? [] : award.winners.map((one) => [award.place, one.name, one.amount] as const),
  );
}

const sorted = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).sort();
const counted = { cases: 0, withDecisions: 0, shared: 0, excess: 0, withheld: 0, conditional: 0, compared: 0 };

function agree(found: unknown, stated: unknown): void {
  counted.compared++;
  expect(found).toEqual(stated);
}

it("every sheet, paper, the JSON and the pane say who receives what as the rule does, for any ties and decisions", () => {
  fc.assert(
    fc.property(anyCase, ({ settings, points, onPrize, onEncouragement, language }) => {
      const members = points.map((own, index): Member => ({ name: names[index] ?? "", points: own }));
      const [prizeSaid, encouragedSaid] = [saidBy(onPrize), saidBy(onEncouragement)];
      const stated = statedAwards(members, settings, prizeSaid, encouragedSaid);
      const plain = statedAwards(members, settings, new Map(), new Map());
      const [isBegun, came] = [
        [...encouragedSaid.values()].some((said) => said !== "words"),
        stated.encouragement.flatMap(({ proposed = [] }) => proposed.filter((name) => !encouragedSaid.has(name))),
      ];
      const before = plain.encouragement.flatMap(({ proposed = [] }) => proposed);
      const notVoted = new Set(isBegun ? came.filter((name) => !before.includes(name)) : []);
      const places = new Map(
        plain.prizes.flatMap(({ place, open, winners }) =>
          [...open, ...winners.map(({ name }) => name)].map((name) => [name, place] as const),
        ),
      );
      const decisions = [
        ...[...prizeSaid].flatMap(([name, said]) => {
          const place = places.get(name);
          return place === undefined ? [] : [typed(name, place, said)];
        }),
        ...[...encouragedSaid].map(([name, said]) => typed(name, "", said)),
      ];
      const edition = syntheticEdition(settings, criteria, roster);
      const sent = members.map(({ name, points: own }, index) => submission(name, own, index));
      counted.cases++;
      if (decisions.length > 0) counted.withDecisions++;
      if (stated.withheld) counted.withheld++;
      if (stated.prizes.some(({ winners, excess }) => winners.length > 1 && !excess)) counted.shared++;
      if (stated.prizes.some(({ excess }) => excess)) counted.excess++;
      if (stated.answers.length > 1) counted.conditional++;
      const evaluation = evaluate(edition, sent);
      const list = awardsAsDecided(evaluation, decisions);
      const all = [...stated.prizes, ...stated.encouragement];
      const open = all.filter((award) => award.open.length > 0);

      // JSON
      const json = awardsJson({ evaluation, awards: list });
      agree(sorted(json.money.amounts.map((one) => [one.place, one.organisation, one.amount])), sorted(given(all)));
      agree(
        json.encouraged,
        given(stated.encouragement).map(([, name]) => name),
      );
      agree(
        json.prizes.map(({ organisations }) => organisations),
        stated.prizes.flatMap((award) =>
          award.excess || award.winners.length === 0 ? [] : [award.winners.map(({ name }) => name)],
        ),
      );
      agree(sorted(json.undecided.map(({ between }) => between)), sorted(open.map((award) => award.open)));
      const known = all
        .filter((award) => award.open.length === 0)
        .flatMap(({ winners }) => winners.map((one) => one.amount));
      agree(
        json.money.without.filter((place) => place !== ""),
        stated.prizes.flatMap((award) => (award.open.length > 0 ? [award.place] : [])),
      );
      agree(json.money.sum, known.includes(null) ? null : known.reduce<number>((sum, one) => sum + (one ?? 0), 0));
      const certain = list.awards.filter(({ what }) => what === "encouragement").flatMap(({ rows }) => rows);
      const proposed = certain.flatMap(({ proposed: name, encouraged }) => (encouraged === null ? [] : [name]));
      for (const answer of stated.answers) {
        const holds = list.conditional.filter(({ if: some }) =>
          some.every(({ organisation, place }) => answer.winners.includes(organisation) === (place !== null)),
        );
        const then = [...proposed, ...holds.flatMap((one) => one.encouraged.map(({ organisation }) => organisation))];
        agree([...then].sort(), [...answer.proposed.encouraged].sort());
      }

      checkSheetsAndPapers({ edition, sent, evaluation, decisions, members, stated, language, notVoted });

      // The pane and the comparison.
      const t = createTranslator("ru");
      // Short names are those of the results here: they are tested by themselves.
      const view = awardsView(evaluation, list, new Map(), t);
      agree(
        sorted(view.prizes.flatMap((one) => one.organisations.map(({ name }) => [one.place, name]))),
        sorted(
          stated.prizes.flatMap((award) =>
            award.excess ? [] : award.winners.map(({ name }) => [award.numbers[0], name]),
          ),
        ),
      );
      agree(
        view.encouraged.map(({ name }) => name),
        given(stated.encouragement).map(([, name]) => name),
      );
      agree(sorted(view.undecided.map(({ between }) => between)), sorted(open.map((award) => award.open)));
      const compared = comparedAwards(list);
      for (const row of finalTable(evaluation, list, null, new Map(), "ru")) {
        const isWinner = stated.prizes.some(
          (award) => !award.excess && award.winners.some(({ name }) => name === row.name),
        );
        agree(compared(row.name).kind === "prize", isWinner);
        if (!open.some((award) => award.open.includes(row.name))) agree(row.mark === "prize", isWinner);
      }
    }),
    { numRuns: 100 },
  );
  expect(counted.cases).toBeGreaterThanOrEqual(100);
  expect(counted.withDecisions).toBeGreaterThan(counted.cases / 2);
  for (const kind of [counted.withheld, counted.conditional, counted.shared]) {
    expect(kind).toBeGreaterThan(counted.cases / 12);
  }
  expect(counted.excess).toBeGreaterThan(2);
  expect(counted.compared).toBeGreaterThan(2_000);
});

interface Checked {
  readonly edition: Edition;
  readonly sent: readonly Submission[];
  readonly evaluation: Evaluation;
  readonly decisions: readonly CommitteeDecision[];
  readonly members: readonly Member[];
  readonly stated: Statement;
  readonly language: "ru" | "kk";
  /** Came in by decisions, while others were voted on. */
  readonly notVoted: ReadonlySet<string>;
}

function checkSheetsAndPapers({
  edition,
  sent,
  evaluation,
  decisions,
  members,
  stated,
  language,
  notVoted,
}: Checked): void {
  const all = [...stated.prizes, ...stated.encouragement];
  const t = createTranslator(language);
  const shown = (name: string): string => (language === "ru" ? name : nameKk(name));
  const quoted = (name: string): string => `«${shown(name)}»`;
  const marked = (name: string): string =>
    notVoted.has(name) ? t("resolution.notVoted", { organisation: quoted(name) }) : quoted(name);
  const { sheet } = plannedReport(edition, sent, language, [], { decisions });

  // Totals: the last of what a cell says is what is decided.
  const totals = sheet("totals").rows;
  const column = totals[4]?.findIndex((cell) => cell?.value === t("report.columns.prize")) ?? -1;
  for (const { name } of members) {
    const row = totals.find((cells) => cells[1]?.value === shown(name) && cells[column]?.style === "place");
    const said = String(row?.[column]?.value ?? "")
      .split(" → ")
      .at(-1);
    agree(said === t("comparison.none") ? "" : said, prizeSaidOf(name, stated, t("report.totals.committee")));
  }

  // Awards: the list with decisions.
  const awards = sheet("awards").rows;
  const start = awards.findIndex(([first]) => first?.value === t("committee.decided.heading"));
  if (start >= 0) {
    const end = awards.findIndex(([first], index) => index > start && first?.style === "groupHeading");
    const rows = awards
      .slice(start + 2, end)
      .map((cells) =>
        [awardsColumns.place, awardsColumns.organisation, awardsColumns.amount].map((at) => cells[at]?.value ?? null),
      );
    const shownNames = new Set([...names, outsider].map(shown));
    agree(
      sorted(rows.filter(([, name]) => shownNames.has(String(name)))),
      sorted(given(all).map(([place, name, tenge]) => [place, shown(name), tenge])),
    );
  }

  // Papers.
  const material = { evaluation, decisions, issues: [] };
  const paragraphs = resolutionDraft(material, language).paragraphs;
  const lines = paragraphs.flatMap((one) => (one.kind === "line" || one.kind === "bullet" ? [one.text] : []));
  const certificates = certificatesDraft(material, language).paragraphs;
  const laureates = certificates.flatMap((one) => (one.kind === "item" ? [one.text] : []));
  const annex = finalTableDraft(material, language).paragraphs.find(({ kind }) => kind === "table");
  if (stated.withheld) {
    agree(
      lines.filter((line) => members.some(({ name }) => line.includes(quoted(name)))),
      [],
    );
    agree(laureates, []);
    return;
  }
  const word = t("resolution.open.place", { place: "" });
  const prizeLines = stated.prizes.flatMap((award) =>
    award.excess ? [] : award.winners.map(({ name }) => `${award.place}${word} – ${quoted(name)}`),
  );
  agree(
    lines.filter((line) => line.includes(`${word} – «`)).map((line) => line.replace(/( \([^()]*\))?[;.]$/, "")),
    prizeLines,
  );
  const bullets = paragraphs.flatMap((one) =>
    one.kind === "bullet" && one.text.startsWith("«") ? [one.text.slice(0, -1)] : [],
  );
  agree(
    bullets,
    given(stated.encouragement).map(([, name]) => marked(name)),
  );
  const paid = stated.prizes.flatMap((award) => (award.open.length > 0 ? [] : award.winners.map((one) => one.amount)));
  const sum = paid.includes(null) ? null : paid.reduce<number>((one, other) => one + (other ?? 0), 0);
  const sumLine = t("resolution.sum", {
    sum: sum === null ? t("resolution.blank.word") : numberText(sum, language),
  });
  const isPaid = paid.length > 0 || stated.prizes.some((award) => award.open.length > 0);
  agree(lines.filter((line) => line.startsWith(sumLine)).length, isPaid ? 1 : 0);
  const isOpen = stated.prizes.some((award) => award.open.length > 0);
  const [without = ""] = t("committee.without", { awards: "|" }).split("|");
  agree(lines.filter((line) => line.startsWith(sumLine) && line.includes(without)).length, isOpen ? 1 : 0);
  agree(laureates.length, given(all).length);
  for (const [place, name] of given(all)) {
    counted.compared++;
    expect(laureates.some((line) => line.includes(quoted(name)) && (place === "" || line.startsWith(place)))).toBe(
      true,
    );
  }
  const rows = annex?.kind === "table" ? annex.rows : [];
  for (const { name } of members) {
    const said = rows.find(([, cell]) => cell === quoted(name))?.at(-1) ?? "";
    for (const [place, winner] of given(all)) {
      if (winner !== name) continue;
      const encouraged = t("resolution.open.encouragement");
      const proposed = notVoted.has(name) ? t("resolution.notVotedAward", { award: encouraged }) : encouraged;
      const award = place === "" ? proposed : `${place}${word}`;
      if (!said.split("; ").includes(t("report.totals.committee"))) agree(said.split("; ").includes(award), true);
    }
  }
}

/** What Totals says of an organisation: its prizes, that it waits, or nothing. */
function prizeSaidOf(name: string, { prizes }: Statement, waiting: string): string {
  const won = prizes.flatMap((award) =>
    award.excess ? [] : award.winners.flatMap((one) => (one.name === name ? [award.place] : [])),
  );
  if (won.length > 0) return won.join(", ");
  return prizes.some(({ open }) => open.includes(name)) ? waiting : "";
}
