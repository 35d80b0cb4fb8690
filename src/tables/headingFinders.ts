import type { Translators } from "../locales/translators";
import { headingWords, type Heading } from "./column";
import { nearHeadings, type FindNear } from "./nearHeadings";
import type { FindWord, Words } from "./words";

/** What finds the headings of a list of columns in a row. */
interface HeadingFinders<Key extends string> {
  readonly headings: Words<Key>;
  readonly find: FindWord<Key>;
  /** Headings that are written otherwise. */
  readonly findNear: FindNear<Key>;
}

const made = new WeakMap<object, { readonly by: Translators; readonly finders: unknown }>();

/** Made once for a list and the translators last asked with: every sheet of a workbook is asked for every list. */
export function headingFinders<Key extends string>(
  columns: readonly Heading<Key>[],
  translators: Translators,
): HeadingFinders<Key> {
  const known = made.get(columns);
  if (known?.by === translators) return known.finders as HeadingFinders<Key>;
  const headings = headingWords(columns);
  const findNear = nearHeadings(columns, translators);
  const finders = { headings, find: headings.finder(translators), findNear };
  made.set(columns, { by: translators, finders });
  return finders;
}
