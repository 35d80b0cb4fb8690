import { questionText, type AppendixReading } from "../appendix/readAppendix";
import type { NewerEdition, RowChange } from "../appendix/newerEdition";
import { anyText, type Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import { rowChangeText } from "../report/comparison/rowChangeText";
import { visibleLine } from "./visibleText";

/** What was taken from a document, and all that is left to staff. */
export function appendixText(path: string, reading: AppendixReading, year: number, t: Translate): string {
  const { blocks, criteria, questions, ofBlocks, remarks, renumbered, unread } = reading;
  const names = new Map(criteria.map(({ code, name }) => [code, anyText(name)]));
  const blockNames = new Map(blocks.map(({ code, name }) => [code, anyText(name)]));
  const list = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${visibleLine(line)}`)];
  return [
    t("appendix.said.read", { path, blocks: blocks.length, criteria: criteria.length, questions: questions.length }),
    ...list(
      t("appendix.said.questions"),
      questions.map(({ code, question }) => `${code} ${names.get(code) ?? ""}: ${questionText(question, t)}`),
    ),
    ...list(
      t("appendix.said.blockCaps"),
      ofBlocks.flatMap(({ block, text, cap }) =>
        cap === null
          ? []
          : [t("appendix.said.blockCap", { block: `${block} ${blockNames.get(block) ?? ""}`, cap, text })],
      ),
    ),
    ...list(
      t("appendix.said.ofBlocks"),
      ofBlocks.flatMap(({ block, text, cap }) =>
        cap === null ? [`${block} ${blockNames.get(block) ?? ""}: ${text}`] : [],
      ),
    ),
    ...list(t("appendix.said.remarks"), remarks),
    ...renumbered.map(({ number, code }) => visibleLine(t("appendix.said.renumbered", { number, code }))),
    ...(unread.length === 0 ? [] : [visibleLine(t("appendix.said.unread", { titles: unread.join(", ") }))]),
    t("appendix.said.settings", { year }),
  ].join("\n");
}

/** What the document changes row by row, against the criteria of an earlier workbook. */
export function newerEditionText(
  path: string,
  { changes, unchanged }: NewerEdition,
  t: Translate,
  language: Language,
): string {
  const lines = changes.map((change) => `- ${visibleLine(rowChangeText(change, t, language))}`);
  const count = (kind: RowChange["kind"]): number => changes.filter((change) => change.kind === kind).length;
  const counts = { added: count("added"), removed: count("removed"), changed: count("changed"), unchanged };
  return [visibleLine(t("appendix.newer.against", { name: path, ...counts })), ...lines].join("\n");
}
