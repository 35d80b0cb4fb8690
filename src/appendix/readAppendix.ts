import { plainCriterion, type Block, type CriterionDraft, type MeasureName } from "../criteria/criterion";
import { criterionNote } from "../criteria/criterionNote";
import { methodFacts } from "../criteria/methodFacts";
import { anyText, inEachLanguage, noText, type Language, type LocalisedText } from "../locales/language";
import type { Translate } from "../locales/translator";
import type { Translators } from "../locales/translators";
import { codeShape } from "../tables/text/lookAlikes";
import type { WorkbookGrid } from "../workbook/grid";
import { appendixTable } from "./appendixHeads";
import { appendixRows, type AppendixEntry, type AppendixRow } from "./appendixRows";
import { rowRule, type RowQuestion, type RowRule } from "./rowRule";

/** The criteria of an official document, as far as they are understood. */
export interface AppendixReading {
  readonly blocks: readonly Block[];
  readonly criteria: readonly CriterionDraft[];
  /** What is left to staff, by the code of the row. */
  readonly questions: readonly { readonly code: string; readonly question: RowQuestion }[];
  /** What is said of sections; `cap`: as the most points of the block, which is applied. */
  readonly ofBlocks: readonly { readonly block: string; readonly text: string; readonly cap: number | null }[];
  /** Rows that are neither indicator nor section. */
  readonly remarks: readonly string[];
  /** Numbers that the document has several times, with the code given instead. */
  readonly renumbered: readonly { readonly number: string; readonly code: string }[];
  /** Titles of the sheets or tables without the head of an Appendix. */
  readonly unread: readonly string[];
}

/**
 * Reads the tables of Appendix No. 1, found by their heads. Every row keeps its official text; a row that is not understood as a
 * whole has no method. Nothing of it is approved.
 */
export function readAppendix(workbook: WorkbookGrid, translators: Translators): AppendixReading {
  const tables = workbook.sheets.map((sheet) => ({ title: sheet.title, table: appendixTable(sheet) }));
  const collector = new Collector(translators);
  for (const { table } of tables) {
    if (table === null) continue;
    const rows = appendixRows(table);
    collector.begin(languageOf(rows));
    for (const row of rows) collector.add(row);
  }
  return { ...collector.reading(), unread: tables.flatMap(({ title, table }) => (table === null ? [title] : [])) };
}

const kazakhLetter = /[әғқңөұүһ]/iu;

/** The table is Kazakh where half of its rows have a letter that Russian does not. */
function languageOf(rows: readonly AppendixRow[]): "ru" | "kk" {
  const texts = rows.flatMap((row) => (row.kind === "indicator" ? [row.text] : []));
  return texts.filter((text) => kazakhLetter.test(text)).length * 2 > texts.length ? "kk" : "ru";
}

/** Rows in their order. Mutable. */
class Collector {
  private readonly blocks: Block[] = [];
  private readonly criteria: CriterionDraft[] = [];
  private readonly questions: { code: string; question: RowQuestion }[] = [];
  private readonly ofBlocks: { block: string; text: string; cap: number | null }[] = [];
  private readonly remarks: string[] = [];
  private readonly renumbered: { number: string; code: string }[] = [];
  private readonly codes = new Set<string>();
  private language: Language = "ru";

  constructor(private readonly translators: Translators) {}

  begin(language: Language): void {
    this.language = language;
  }

  reading(): Omit<AppendixReading, "unread"> {
    const { blocks, criteria, questions, remarks, renumbered } = this;
    const caps = new Map(blocks.map(({ code }) => [code, this.capOf(code)]));
    const ofBlocks = this.ofBlocks.map((said) => ({ ...said, cap: caps.get(said.block) === null ? null : said.cap }));
    const used = new Set(criteria.map(({ block }) => block));
    return {
      blocks: blocks
        .filter(({ code }) => used.has(code))
        .map((block): Block => {
          const cap = caps.get(block.code) ?? null;
          return cap === null ? block : { ...block, cap };
        }),
      criteria: criteria.map((draft, index) =>
        criteria.findIndex(({ block }) => block === draft.block) === index ? this.withSaid(draft, ofBlocks) : draft,
      ),
      questions,
      ofBlocks,
      remarks,
      renumbered,
    };
  }

  /** The most points of a block; null where the document does not say it, or says it twice and otherwise. */
  private capOf(code: string): number | null {
    const said = this.ofBlocks.flatMap(({ block, cap }) => (block === code && cap !== null ? [cap] : []));
    const [first = null] = said;
    return said.every((cap) => cap === first) ? first : null;
  }

  /** What is said of the block and was not understood stands in the note of its first row. */
  private withSaid(draft: CriterionDraft, ofBlocks: AppendixReading["ofBlocks"]): CriterionDraft {
    const said = ofBlocks.filter(({ block, cap }) => block === draft.block && cap === null).map(({ text }) => text);
    if (said.length === 0) return draft;
    const note = inEachLanguage((language) => {
      const t = this.translators[language];
      const label = t("criteria.note.ownLabel");
      const own = draft.note[language];
      return `${own}${own.includes(label) ? "; " : `. ${label} `}${t("appendix.ofBlock", { text: said.join("; ") })}`;
    });
    return { ...draft, note };
  }

  add(row: AppendixRow): void {
    switch (row.kind) {
      case "section": {
        const block = this.openBlock(row.number, row.name);
        if (row.said !== "") this.ofBlocks.push({ block, text: row.said, cap: row.cap });
        return;
      }
      case "ofSection":
        this.ofBlocks.push({ block: this.block(), text: row.text, cap: row.cap });
        return;
      case "remark":
        this.remarks.push(row.text);
        return;
      case "indicator":
        this.indicator(row);
        return;
      default:
        row satisfies never;
    }
  }

  private openBlock(number: string, name: string): string {
    const taken = new Set(this.blocks.map(({ code }) => codeShape(code)));
    let code = number;
    for (let next = this.blocks.length + 1; code === "" || taken.has(codeShape(code)); next++) code = String(next);
    this.blocks.push({ code, name: this.text(name), main: true });
    return code;
  }

  /** Of the rows before any section: a block without a name of the document's. */
  private block(): string {
    const last = this.blocks.at(-1);
    if (last !== undefined) return last.code;
    const name = inEachLanguage((language) => this.translators[language]("appendix.onlyBlock"));
    this.blocks.push({ code: "1", name, main: true });
    return "1";
  }

  private indicator(entry: AppendixEntry): void {
    const block = this.block();
    const code = this.codeOf(entry.number, block);
    const rule = rowRule(entry, code, anyText(this.blocks.at(-1)?.name ?? noText));
    if (rule.question !== null) this.questions.push({ code, question: rule.question });
    const draft = this.draft(entry, rule, { code, block, name: this.text(entry.name) });
    this.criteria.push({ ...draft, note: this.note(draft, entry, rule) });
    rule.lines.forEach(({ name, points }) => {
      const line = this.codeOf("", code);
      const own = { ...plainCriterion, code: line, block, partOf: code, name: this.text(lineName(name)) };
      const plain = { ...own, unit: rule.unit, method: "perUnit", points } as const;
      this.criteria.push({ ...plain, note: criterionNote(plain, noText, this.translators) });
    });
  }

  private draft(
    { text }: AppendixEntry,
    rule: RowRule,
    named: Pick<CriterionDraft, "code" | "block" | "name">,
  ): CriterionDraft {
    const { method, measure, unit, points, bands, betterIs, cap, floor, formula } = rule;
    return {
      ...plainCriterion,
      ...named,
      unit,
      method,
      ...(measure === undefined || measure === usualMeasure(rule) ? {} : { measure }),
      points,
      bands,
      betterIs,
      cap,
      floor,
      ...(formula === undefined ? {} : { formula }),
      appendixText: text,
      note: noText,
    };
  }

  /** The number of the document; the next one of its block where there is none, or where it is taken. */
  private codeOf(number: string, within: string): string {
    let code = number;
    if (number !== "" && this.codes.has(codeShape(number)))
      code = this.codes.has(codeShape(within)) ? `${number}-2` : `${within}.${number}`;
    for (let next = 1; code === "" || this.codes.has(codeShape(code)); next++) code = `${within}.${String(next)}`;
    if (number !== "" && code !== number) this.renumbered.push({ number, code });
    this.codes.add(codeShape(code));
    return code;
  }

  private text(written: string): LocalisedText {
    return { ...noText, [this.language]: written.replace(/\s+/g, " ") };
  }

  /** A question stands first and goes when the row is completed; what must be known of it later is behind the label. */
  private note(draft: CriterionDraft, { documents }: AppendixEntry, { question, remarks }: RowRule): LocalisedText {
    const ownNote = inEachLanguage((language) => {
      const t = this.translators[language];
      const said = remarks.map((remark) => t(`appendix.remark.${remark}`));
      return [...said, ...(documents === "" ? [] : [t("appendix.documents", { text: documents })])].join("; ");
    });
    const { method } = draft;
    if (question === null && method !== null) return criterionNote({ ...draft, method }, ownNote, this.translators);
    return inEachLanguage((language) => {
      const t = this.translators[language];
      const asked = question === null ? "" : t("appendix.asked", { text: questionText(question, t) });
      return ownNote[language] === "" ? asked : `${asked} ${t("criteria.note.ownLabel")} ${ownNote[language]}`;
    });
  }
}

export function questionText(question: RowQuestion, t: Translate): string {
  switch (question.kind) {
    case "bound":
      return t("appendix.question.bound", { at: question.at });
    case "phrase":
    case "maximum":
    case "unit":
    case "column":
    case "named":
      return t(`appendix.question.${question.kind}`, { text: question.text });
    case "sign":
    case "bounds":
    case "none":
    case "shared":
    case "struck":
    case "formula":
    case "base":
    case "formulaBase":
      return t(`appendix.question.${question.kind}`);
    default:
      return question satisfies never;
  }
}

function usualMeasure({ method }: RowRule): MeasureName | null {
  return method === null ? null : methodFacts[method].measures[0];
}

/** Phrases are compared in lower case: numerals of places are capitals. */
function lineName(name: string): string {
  const plain = name.replace(/^[iі]{1,3}(?!\p{L})/u, (numeral) => "I".repeat(numeral.length));
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
