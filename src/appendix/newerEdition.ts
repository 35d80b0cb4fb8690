import type { Block, Criterion, CriterionDraft } from "../criteria/criterion";
import { criterionNote, ownNoteIn } from "../criteria/criterionNote";
import { sameIndicators } from "../criteria/sameIndicators";
import type { Settings, TieBreak } from "../criteria/settings";
import { renamedIndicators } from "../formula/renamedIndicators";
import { anyText, inEachLanguage, noText, type LocalisedText } from "../locales/language";
import type { Translators } from "../locales/translators";
import { comparisonKey } from "../tables/text/comparisonKey";
import { codeShape } from "../tables/text/lookAlikes";
import type { AppendixReading } from "./readAppendix";

/** What a newer document does to a row; own: a row of the staff's, which no document has. */
export type RowChange =
  | { readonly kind: "added"; readonly now: CriterionDraft }
  | { readonly kind: "removed" | "own"; readonly before: Criterion }
  | { readonly kind: "changed"; readonly before: Criterion; readonly now: CriterionDraft };

export interface NewerEdition {
  /** The reading with what staff have made of the rows that say the same as before. */
  readonly reading: AppendixReading;
  /** Settings that name an indicator name it by its new code; one that is gone is marked, so that reading them says so. */
  readonly settings: Settings;
  readonly changes: readonly RowChange[];
  /** Rows that say what they said. */
  readonly unchanged: number;
}

interface Former {
  readonly criteria: readonly Criterion[];
  readonly blocks: readonly Block[];
  readonly settings: Settings;
}

/**
 * A newer document over the criteria that staff have. A row with the same official text stays as staff have it; in one that says
 * something else the document decides, and what no document says (weight, spellings, names in other languages) stays. Rows of the
 * staff's own stay with a question; what the document no longer has is named.
 */
export function newerEdition(reading: AppendixReading, former: Former, translators: Translators): NewerEdition {
  const merge = new Merge(reading, former, translators);
  return merge.result();
}

/** Mutable. */
class Merge {
  private readonly before: readonly (Criterion | null)[];
  private readonly codeNow: ReadonlyMap<string, string>;
  private readonly changes: RowChange[] = [];
  private readonly answered = new Set<string>();
  /** Rows of which the lines are read anew. */
  private readonly changed = new Set<string>();
  private unchanged = 0;

  constructor(
    private readonly reading: AppendixReading,
    private readonly former: Former,
    private readonly translators: Translators,
  ) {
    const { before } = sameIndicators(former.criteria, reading.criteria);
    this.before = before.map((position) => former.criteria[position ?? -1] ?? null);
    this.codeNow = new Map(
      reading.criteria.flatMap(({ code }, index) => {
        const old = this.before[index];
        return old == null ? [] : [[old.code, code] as const];
      }),
    );
  }

  result(): NewerEdition {
    const { criteria, blocks, questions } = this.reading;
    const rows = criteria.flatMap((draft, index) => this.row(draft, this.before[index] ?? null));
    const own = this.leftOver();
    const missing = this.former.blocks.filter(
      ({ code }) => own.some(({ block }) => block === code) && !blocks.some((block) => block.code === code),
    );
    return {
      reading: {
        ...this.reading,
        blocks: [...blocks, ...missing],
        criteria: [...rows, ...own],
        questions: questions.filter(({ code }) => !this.answered.has(code)),
      },
      settings: {
        ...this.former.settings,
        tieBreaks: this.former.settings.tieBreaks.map((rule) => this.tieBreak(rule)),
        resolution: {
          ...this.former.settings.resolution,
          notedIndicators: this.former.settings.resolution.notedIndicators.map((code) => this.nowCode(code)),
        },
      },
      changes: this.changes,
      unchanged: this.unchanged,
    };
  }

  private row(now: CriterionDraft, before: Criterion | null): readonly CriterionDraft[] {
    const { criteria } = this.reading;
    if (now.partOf !== undefined) {
      const indicator = criteria.findIndex(({ code }) => code === now.partOf);
      const parent = criteria[indicator];
      const parentBefore = this.before[indicator] ?? null;
      // The lines of an indicator that says what it said are written with it.
      if (parent !== undefined && parentBefore !== null && saysTheSame(parent, parentBefore)) return [];
    }
    if (before === null) {
      this.changes.push({ kind: "added", now });
      return [now];
    }
    if (now.partOf === undefined && saysTheSame(now, before)) return this.asBefore(now, before);
    const changed = this.withStaffs(now, before);
    this.changes.push({ kind: "changed", before, now: changed });
    this.changed.add(before.code);
    return [changed];
  }

  private asBefore(now: CriterionDraft, before: Criterion): readonly CriterionDraft[] {
    this.unchanged++;
    this.answered.add(now.code);
    const lines = this.former.criteria.filter(({ partOf }) => partOf === before.code);
    const ofBlock = (one: Criterion): Criterion => ({ ...this.renumbered(one), block: now.block });
    return [
      { ...ofBlock(before), code: now.code, appendixText: now.appendixText ?? "" },
      ...lines.map((line) => ({ ...ofBlock(line), code: this.lineCode(line, before, now), partOf: now.code })),
    ];
  }

  /** What it is counted with, by the new codes. */
  private renumbered(one: Criterion): Criterion {
    const { base, formula } = one;
    const now = {
      ...one,
      base: base === null ? null : this.nowCode(base),
      ...(formula === undefined ? {} : { formula: renamedIndicators(formula, (code) => this.nowCode(code)) }),
    };
    return { ...now, note: this.renumberedNote(one, now) };
  }

  /** The words in which the program says how it is counted, with the new codes; what staff have written instead stays. */
  private renumberedNote(before: Criterion, now: Criterion): LocalisedText {
    const [said, says] = [before, now].map((one) => criterionNote(one, noText, this.translators));
    return inEachLanguage((language) => {
      const note = before.note[language];
      const rule = said?.[language] ?? "";
      return rule !== "" && note.startsWith(rule) ? (says?.[language] ?? "") + note.slice(rule.length) : note;
    });
  }

  private tieBreak(rule: TieBreak): TieBreak {
    if (rule.kind === "criterion" || rule.kind === "value") return { ...rule, code: this.nowCode(rule.code) };
    return rule.kind === "block" ? { ...rule, code: this.blockNow(rule.code) } : rule;
  }

  private blockNow(code: string): string {
    const before = this.former.blocks.find((block) => block.code === code);
    if (before === undefined) return code;
    const name = comparisonKey(anyText(before.name));
    const same = this.reading.blocks.find((block) => comparisonKey(anyText(block.name)) === name);
    return same?.code ?? `${code}?`;
  }

  private lineCode({ code }: Criterion, before: Criterion, now: CriterionDraft): string {
    return code.startsWith(`${before.code}.`) ? now.code + code.slice(before.code.length) : code;
  }

  /** The code of the same indicator; of one that is gone a code that nothing has, as its own may be another's by now. */
  private nowCode(code: string): string {
    const known = this.codeNow.get(code);
    const before = this.former.criteria.find((one) => one.code === code);
    if (known !== undefined || before === undefined) return known ?? code;
    if (this.isOwn(before)) return this.freeCode(code);
    const indicator = this.former.criteria.find((one) => one.code === before.partOf);
    const now = this.reading.criteria.find((one) => one.code === this.codeNow.get(indicator?.code ?? ""));
    const isKept = indicator !== undefined && now !== undefined && saysTheSame(now, indicator);
    if (isKept) return this.lineCode(before, indicator, now);
    return indicator !== undefined && this.isOwn(indicator) ? this.freeCode(code) : `${code}?`;
  }

  /** A row of the staff's own, where the others came from a document. */
  private isOwn(one: Criterion): boolean {
    const fromDocument = this.former.criteria.some(({ appendixText = "" }) => appendixText !== "");
    return fromDocument && one.partOf === undefined && (one.appendixText ?? "") === "" && !this.before.includes(one);
  }

  private withStaffs(now: CriterionDraft, before: Criterion): CriterionDraft {
    const name = inEachLanguage((language) => now.name[language] || before.name[language]);
    const former = anyText(before.name);
    const isRenamed = !Object.values(name).some((text) => comparisonKey(text) === comparisonKey(former));
    const base = now.base ?? (now.measure === undefined || before.base === null ? null : this.nowCode(before.base));
    return {
      ...now,
      name,
      base,
      weight: before.weight,
      counted: before.counted,
      headers: [...new Set([...now.headers, ...before.headers, ...(isRenamed ? [former] : [])])],
      note: this.noted(now.note, before),
    };
  }

  /** How the row was counted, and what staff had noted. */
  private noted(note: LocalisedText, before: Criterion): LocalisedText {
    const rule = criterionNote(before, noText, this.translators);
    return inEachLanguage((language) => {
      const t = this.translators[language];
      const label = t("criteria.note.ownLabel");
      const was = t("appendix.newer.was", { rule: rule[language] });
      const own = ownNoteIn(before.note[language], this.translators);
      const said = own === "" ? was : `${was}; ${own}`;
      return note[language].includes(label) ? `${note[language]}; ${said}` : `${note[language]}. ${label} ${said}`;
    });
  }

  /** What the document does not have: rows of the staff's own stay, if the others came from a document. */
  private leftOver(): readonly Criterion[] {
    const { criteria } = this.former;
    const matched = new Set(this.before);
    const left = criteria.filter(
      (one) => !matched.has(one) && (one.partOf === undefined || this.changed.has(one.partOf)),
    );
    return left.flatMap((before) => {
      const isOwn = this.isOwn(before);
      this.changes.push({ kind: isOwn ? "own" : "removed", before });
      if (!isOwn) return [];
      const lines = criteria.filter(({ partOf }) => partOf === before.code);
      const code = this.freeCode(before.code);
      const note = this.asked(before);
      return [
        { ...this.renumbered(before), code, note },
        ...lines.map((line) => ({ ...this.renumbered(line), code: this.freeCode(line.code), partOf: code, note })),
      ];
    });
  }

  /** The code of a row that stays; another where the document has given it away. */
  private freeCode(wanted: string): string {
    const taken = new Set(this.reading.criteria.map(({ code }) => codeShape(code)));
    let code = wanted;
    for (let next = 2; taken.has(codeShape(code)); next++) code = `${wanted}-${String(next)}`;
    return code;
  }

  private asked(before: Criterion): LocalisedText {
    return inEachLanguage((language) => {
      const t = this.translators[language];
      const asked = t("appendix.asked", { text: t("appendix.newer.keepOwn") });
      return `${asked} ${t("criteria.note.ownLabel")} ${ownNoteIn(before.note[language], this.translators)}`.trim();
    });
  }
}

function saysTheSame({ appendixText = "", name }: CriterionDraft, before: Criterion): boolean {
  const { appendixText: former = "" } = before;
  const isSameName = Object.values(name).every(
    (text) => text === "" || Object.values(before.name).some((other) => comparisonKey(other) === comparisonKey(text)),
  );
  return isSameName && former !== "" && comparisonKey(former) === comparisonKey(appendixText);
}
