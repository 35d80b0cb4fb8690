import type { IndicatorReading } from "../../../src/intake/indicatorReading";
import type { Reading } from "../../../src/intake/submission";
import type { CorpusCase, ExpectedValue } from "./corpusCase";
import { expectedIssue, isExpected, issueText } from "./expectedIssue";

/**
 * Where a reading is not what the case says; empty where all of it is. A criterion without a column shows in the values,
 * so its issue need not be expected.
 */
export function differences(corpusCase: CorpusCase, reading: IndicatorReading): readonly string[] {
  return [
    ...valueDifferences(corpusCase, reading),
    ...issueDifferences(corpusCase, reading),
    ...layoutDifferences(corpusCase, reading),
    ...openQuestionDifferences(corpusCase, reading),
    ...(reading.stops === (corpusCase.stops ?? false) ? [] : [`stops: ${String(reading.stops)}`]),
  ];
}

function valueDifferences(corpusCase: CorpusCase, reading: IndicatorReading): readonly string[] {
  const read = new Map(reading.submissions.map(({ organisation, readings }) => [organisation, readings]));
  const missing = Object.keys(corpusCase.values).filter((organisation) => !read.has(organisation));
  const differing = reading.submissions.flatMap(({ organisation, readings }) => {
    const expected = corpusCase.values[organisation];
    if (expected === undefined) return [`read as an organisation: ${organisation}`];
    return readings.flatMap((one, position) => {
      const criterion = corpusCase.criteria[position];
      const code = typeof criterion === "string" ? criterion : criterion?.code;
      const [is, should] = [shown(one), expected[position]];
      return is === should ? [] : [`${organisation}, ${code ?? ""}: ${String(is)} instead of ${String(should)}`];
    });
  });
  return [...missing.map((organisation) => `not read: ${organisation}`), ...differing];
}

function shown(reading: Reading): ExpectedValue | null {
  return reading.status === "ok" ? reading.value : reading.status;
}

function issueDifferences(corpusCase: CorpusCase, reading: IndicatorReading): readonly string[] {
  const expected = corpusCase.issues.map((text) => expectedIssue(text, corpusCase));
  const missing = expected
    .filter(({ demanded }) => demanded)
    .filter((one) => !reading.issues.some((issue) => isExpected(issue, one)));
  const unexpected = reading.issues
    .filter(({ severity, code }) => severity !== "info" && code !== "criterionWithoutColumn")
    .filter((issue) => !expected.some((one) => isExpected(issue, one)));
  return [
    ...missing.map(({ text }) => `no issue: ${text}`),
    ...unexpected.map((issue) => `unexpected: ${issueText(issue)} ${JSON.stringify(issue.params)}`),
  ];
}

function layoutDifferences({ layouts }: CorpusCase, { tables }: IndicatorReading): readonly string[] {
  const read = Array.from(new Set(tables.map(({ layout }) => layout))).sort();
  const expected = [...layouts].sort();
  return read.join() === expected.join() ? [] : [`layouts ${read.join()} instead of ${expected.join()}`];
}

/** Near names and guessed headers: what somebody is asked to confirm. */
function openQuestionDifferences(
  { offered = {}, guessed = [] }: CorpusCase,
  { tables }: IndicatorReading,
): readonly string[] {
  const names = tables.flatMap((table) => table.names);
  const near = names.map(({ written, near: of }) => (of === null ? null : `${written} as ${of.organisation}`));
  const guesses = tables.flatMap(({ columns }) => columns.flatMap(({ guess }) => guess?.criterion ?? []));
  return [
    ...unlike(
      "offered",
      near.filter((text) => text !== null),
      Object.entries(offered).map((pair) => pair.join(" as ")),
    ),
    ...unlike("guessed", guesses, guessed),
  ];
}

function unlike(what: string, is: readonly string[], should: readonly string[]): readonly string[] {
  return [
    ...should.filter((one) => !is.includes(one)).map((one) => `not ${what}: ${one}`),
    ...is.filter((one) => !should.includes(one)).map((one) => `${what}: ${one}`),
  ];
}
