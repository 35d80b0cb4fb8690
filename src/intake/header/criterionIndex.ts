import type { Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { countsByLines } from "../../criteria/lines";
import { cleanText } from "../../tables/text/cleanText";
import { foldCode } from "../../tables/text/lookAlikes";
import { parseWrittenNumber } from "../../tables/writtenNumber";
import { parseUnit } from "../../tables/measuringUnit";
import { isWordForValue } from "../value/words";
import { withoutCorrection } from "../text/correctionMark";
import { soundKey } from "../text/soundKey";
import { headLabels, linePaths } from "./lineLabels";
import { type Label, labelOf, longestLabel, pathKey, withoutCount, withoutPeriod } from "./labelKey";
import { atYearEnd, lastDayOf } from "./lastDay";
import { noPart, type Part, partOf, splitPart } from "./partWords";

/** What a label names, and whether by name or by one of the criterion's own header spellings. */
interface LabelMatch {
  readonly criteria: ReadonlySet<Criterion>;
  readonly by: "name" | "header";
}

/** A header text as the label of an indicator and what is said of a part of it; the label is "" where nothing else is said. */
interface PartedText {
  readonly label: string;
  readonly part: Part;
}

/** Finds criteria by what a header says. Texts are normalised once, since parents repeat over many columns. */
export class CriterionIndex {
  readonly year: number;
  private readonly byCode = new Map<string, Criterion[]>();
  private readonly byName = new Map<string, Set<Criterion>>();
  private readonly byHeader = new Map<string, Set<Criterion>>();
  /** Codes of the indicators that a text heads over their lines. */
  private readonly lineHeads = new Map<string, Set<string>>();
  private readonly blockHeads = new Set<string>();
  private readonly ignored: ReadonlySet<string>;
  private readonly lastDay: RegExp;
  private readonly plain = new Map<string, string>();
  private readonly labels = new Map<string, Label>();
  private readonly codes = new Map<string, Criterion | null>();
  private readonly parted = new Map<string, PartedText>();
  private readonly matches = new Map<string, LabelMatch | null>();

  constructor(edition: Edition) {
    this.year = edition.title.year;
    this.ignored = new Set(edition.settings.ignoredHeaders.map(wholeKey).filter((key) => key !== ""));
    this.lastDay = lastDayOf(this.year);
    const indicators = new Map(edition.criteria.filter(countsByLines).map((one) => [one.code, one]));
    for (const indicator of indicators.values()) {
      for (const head of headLabels(indicator)) {
        const key = this.headKey(head);
        this.lineHeads.set(key, (this.lineHeads.get(key) ?? new Set()).add(indicator.code));
      }
    }
    for (const { code, name } of edition.blocks) {
      for (const head of [code, ...Object.values(name)]) this.blockHeads.add(this.headKey(head));
    }
    for (const criterion of edition.criteria) {
      // No table has a value of an indicator that counts by its lines.
      if (countsByLines(criterion)) continue;
      const code = foldCode(cleanText(criterion.code));
      if (code !== "") this.byCode.set(code, [...(this.byCode.get(code) ?? []), criterion]);
      const { ru, kk, en } = criterion.name;
      for (const name of [ru, kk, en, ...inTwoLanguages([ru, kk, en])]) {
        this.add(this.byName, name, criterion);
        // A plain number in front is no numbering for labelOf, which would take it from "2 ставки".
        if (/^\d+$/.test(code) && name !== "") this.add(this.byName, `${code} ${name}`, criterion);
      }
      for (const header of criterion.headers) this.add(this.byHeader, header, criterion);
      const indicator = indicators.get(criterion.partOf ?? "");
      if (indicator === undefined) continue;
      for (const path of linePaths(criterion, indicator)) this.add(this.byName, path, criterion);
    }
  }

  /** The label of a header cell, without phrases of the edition's year. */
  label(text: string): Label {
    const known = this.labels.get(text);
    if (known !== undefined) return known;
    const label =
      text.length > longestLabel
        ? { key: "", unit: null }
        : labelOf(this.dated(this.withCodeInFront(text)), [this.year]);
    this.labels.set(text, label);
    return label;
  }

  /** The criterion whose code the text is ("A1", "А1." with a Cyrillic letter) or begins with ("A1 – Охват"). */
  code(text: string): Criterion | null {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const folded = foldCode(cleanText(this.withCodeInFront(text).slice(0, longestLabel))).replace(/^[([] ?/, "");
    const found = this.codeIn(folded, text) ?? this.codeIn(folded.replace(parting, "$1"), text);
    this.codes.set(text, found);
    return found;
  }

  /**
   * The criteria that have this key as a name, else as one of their own header spellings; else those that sound the same
   * (Kazakh without its own letters, or in Latin script), perhaps without "количество" in front.
   */
  named(key: string): LabelMatch | null {
    if (key === "") return null;
    const known = this.matches.get(key);
    if (known !== undefined) return known;
    let found: LabelMatch | null = null;
    for (const form of formsOf(key)) {
      const byName = this.byName.get(form);
      const byHeader = this.byHeader.get(form);
      if (byName !== undefined) found = { criteria: byName, by: "name" };
      else if (byHeader !== undefined) found = { criteria: byHeader, by: "header" };
      if (found !== null) break;
    }
    this.matches.set(key, found);
    return found;
  }

  /** The text parted into the label of an indicator and the part of it that is meant; a text that names one is its label. */
  parts(text: string): PartedText {
    const known = this.parted.get(text);
    if (known !== undefined) return known;
    const parted = this.isName(text) ? { label: text, part: noPart } : this.partedText(this.withCodeInFront(text));
    this.parted.set(text, parted);
    return parted;
  }

  /** true where the text heads the lines of an indicator. */
  headsLines(text: string): boolean {
    return this.lineHeads.has(this.headKey(text));
  }

  /** "I место" is a line of the indicator that it stands under, or by itself where no other stands over it. */
  isUnderItsIndicator(line: Criterion, parents: readonly string[]): boolean {
    const keys = parents.map((text) => this.headKey(text));
    return (
      keys.some((key) => this.lineHeads.get(key)?.has(line.partOf ?? "") === true) ||
      keys.every((key) => this.blockHeads.has(key))
    );
  }

  /** true: staff have said that this header is no indicator. */
  ignores({ header }: { readonly header: string }): boolean {
    return this.ignored.size > 0 && this.ignored.has(wholeKey(header));
  }

  /** The one criterion that the text names by itself, or null. */
  find(text: string): Criterion | null {
    const criteria = (this.named(this.label(text).key) ?? this.named(this.label(this.parts(text).label).key))?.criteria;
    const [only] = criteria ?? [];
    return this.code(text) ?? (criteria?.size === 1 ? (only ?? null) : null);
  }

  /** The one criterion that a part of an indicator names together with the indicator above it, or null. */
  findPart(whole: string, part: string): Criterion | null {
    const criteria = this.named(`${this.label(whole).key} ${this.label(part).key}`)?.criteria;
    const [only] = criteria ?? [];
    return criteria?.size === 1 ? (only ?? null) : null;
  }

  /** true where the text by itself names a criterion by code or label. */
  names(text: string): boolean {
    return this.code(text) !== null || this.isNamed(text);
  }

  /** true where the text names a criterion and nobody would write it for a figure, a number of the row or "no data". */
  isFirm(text: string): boolean {
    if (parseWrittenNumber(cleanText(text)) !== null || isWordForValue(text)) return false;
    return this.isNamed(text) || /\p{L}/u.test(this.code(text)?.code ?? "");
  }

  /** true where the text names criteria by more than a code. */
  isNamed(text: string): boolean {
    return this.isName(text) || this.isName(this.parts(text).label);
  }

  /** "п. A1. Охват", "(A1) Охват", "Охват (A1)", "Охват – A1" as "A1. Охват"; any other text as it is. */
  private withCodeInFront(text: string): string {
    if (text.length > longestLabel) return text;
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const front = text.replace(pointerInFront, "");
    const [, name = "", apart = "", code = "", unit = ""] = codeBehind.exec(front) ?? [];
    const criterion = name === "" ? null : this.code(code);
    const isCode = criterion !== null && (apart.trim() !== "" || this.namesOnly(name, criterion));
    const plain = isCode ? `${criterion.code}. ${name}${unit}` : front;
    this.plain.set(text, plain);
    return plain;
  }

  private namesOnly(text: string, criterion: Criterion): boolean {
    const criteria = this.named(this.label(text).key)?.criteria;
    return criteria?.size === 1 && criteria.has(criterion);
  }

  /** "на 01.01.2026" is the end of 2025, whichever of the two a name says. */
  private dated(text: string): string {
    return atYearEnd(withoutCorrection(text), this.lastDay);
  }

  private headKey(text: string): string {
    return pathKey(this.label(text).key);
  }

  private isName(text: string): boolean {
    return this.named(this.label(text).key) !== null;
  }

  /**
   * The longest code in front of more text. A code without letters may as well be a number of the list: it counts only
   * where the rest names no other criterion, and a plain number only with a full stop, a bracket or a dash behind it.
   */
  private codeInFront(folded: string, text: string): Criterion | null {
    let best = "";
    for (const code of this.byCode.keys()) {
      if (code.length > best.length && /\d/.test(code) && folded.startsWith(code)) {
        if (endsCode(folded.slice(code.length), /\D/.test(code))) best = code;
      }
    }
    const criterion = best === "" ? null : this.ofCode(best, best);
    if (criterion === null || /\p{L}/u.test(best)) return criterion;
    const named = this.named(this.label(text).key);
    return named === null || named.criteria.has(criterion) ? criterion : null;
  }

  private partedText(text: string): PartedText {
    const part = this.code(text) === null ? partOf(text, this.year) : null;
    if (part !== null) return { label: "", part };
    const split =
      text.length > longestLabel || this.endsInCode(text)
        ? null
        : (splitPart(text, this.year, (rest) => this.isWhole(rest)) ?? this.ofOtherDay(text));
    return split === null ? { label: text, part: noPart } : { label: split.rest, part: split.part };
  }

  /** "Численность на 01.01.2025" beside the indicator "Численность на конец года": that of another year. */
  private ofOtherDay(text: string): { readonly rest: string; readonly part: Part } | null {
    for (const year of [this.year - 1, this.year - 2, this.year + 1]) {
      const rest = atYearEnd(text, lastDayOf(year));
      const kind = year === this.year - 1 ? "yearStart" : "otherYear";
      if (rest !== text && this.isName(rest)) return { rest, part: { kinds: new Set([kind]), family: null } };
    }
    return null;
  }

  /** The "H2" of an indicator is no second half of the year. */
  private endsInCode(text: string): boolean {
    const [, last = ""] = /[\s([](\p{L}\d+)[)\]]*$/u.exec(text) ?? [];
    return this.byCode.has(foldCode(last));
  }

  /** A code alone, or a name. */
  private isWhole(text: string): boolean {
    return this.isName(text) || (text.length <= longestCode && this.byCode.has(foldCode(cleanText(text))));
  }

  private codeIn(folded: string, text: string): Criterion | null {
    return this.ofCode(folded.replace(/[ .)\]:–—-]{1,4}$/, ""), text) ?? this.codeInFront(folded, text);
  }

  private ofCode(folded: string, written: string): Criterion | null {
    const criteria = this.byCode.get(folded);
    const [only] = criteria ?? [];
    if (criteria === undefined || only === undefined) return null;
    return criteria.length === 1 ? only : (criteria.find(({ code }) => code === cleanText(written)) ?? null);
  }

  private add(index: Map<string, Set<Criterion>>, text: string, criterion: Criterion): void {
    const { key } = labelOf(this.dated(text), [this.year]);
    for (const form of key === "" ? [] : formsOf(key)) {
      index.set(form, (index.get(form) ?? new Set()).add(criterion));
    }
  }
}

/** A label key as it is, and in forms in which less and less must be the same. */
function formsOf(key: string): readonly string[] {
  const path = pathKey(key);
  const [sound, ofAnyYear] = [soundKey(path), soundKey(withoutPeriod(path))];
  return [key, path, `~${sound}`, `~${withoutCount(sound)}`, `^${ofAnyYear}`];
}

const longestCode = 20;

const pointerInFront =
  /^\s*(?:(?:п|поз|т)\.\s*(?=\p{L}{0,3}[.-]?\d)|(?:пункт|код|позиция|тармақ|item)\s+(?=\p{L}{0,3}[.-]?\d)|(?:показатель|индикатор|критерий|көрсеткіш|indicator)\s+(?=\p{L}{1,3}[.-]?\d[\d.]*[.):]?\s+\S)|[([]\s*(?=\p{L}{1,3}[.-]?\d[\d.]*\s*[)\]]\s*\S))/iu;
const codeBehind =
  /^((?:[^([]|[([][^)\]]*[)\]])+?)(\s+[([]\s*(?:(?:код|п\.|пункт)\s*)?|\s*[,;:/|]\s+|\s+[–—-]\s*|\s+)(\p{L}{1,3}[.-]?\d{1,3}(?:\.\d{1,3})*)\s*[)\]]?((?<=[)\]])\s*,\s*[^,()]{1,20})?[\s.]*$/su;

/** "A.1", "A-1" and, where nothing else than an end of the code follows, "A 1". */
const parting = /^(\p{L}{1,3})(?: ?[.-] ?(?=\d)| (?=\d{1,3}(?:\.\d{1,3})*(?:[.):]? *$|[.):] )))/u;

function endsCode(rest: string, structured: boolean): boolean {
  if (/^[.-]?[\p{L}\d]/u.test(rest) && !/^[.-]\p{L}/u.test(rest)) return false;
  return structured ? !rest.startsWith("/") : /^[.)\]:]|^ ?[–—-]/.test(rest);
}

/** "Атауы / Название" in one cell, in either order. */
function inTwoLanguages(names: readonly string[]): readonly string[] {
  const given = names.filter((name) => name !== "");
  return given.flatMap((one) => given.filter((other) => other !== one).map((other) => `${one} / ${other}`));
}

/** A whole header, however its parts, numbers, units and years are written. */
function wholeKey(header: string): string {
  const parts = header.split("›").map((part) => {
    const { key } = labelOf(part, null);
    return parseUnit(part) !== null || parseUnit(key) !== null ? "" : key;
  });
  return pathKey(parts.filter((part) => part !== "").join(" "));
}
