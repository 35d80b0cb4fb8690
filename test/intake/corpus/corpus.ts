import type { CorpusCase } from "./corpusCase";
import { amountCases } from "./cases/amounts";
import { awkwardCases } from "./cases/awkward";
import { blockCases } from "./cases/blocks";
import { columnCases } from "./cases/columns";
import { combinationCases } from "./cases/combinations";
import { duplicateCases } from "./cases/duplicates";
import { fileCases } from "./cases/files";
import { formCases } from "./cases/forms";
import { headerCases } from "./cases/headers";
import { numberCases } from "./cases/numbers";
import { organisationCases } from "./cases/organisations";
import { shareCases } from "./cases/shares";
import { surroundingCases } from "./cases/surroundings";
import { wordCases } from "./cases/words";
import { yearCases } from "./cases/years";

/** Every case, by theme. A new case is an entry in one of the lists. */
export const corpus: readonly CorpusCase[] = [
  ...headerCases,
  ...yearCases,
  ...numberCases,
  ...shareCases,
  ...amountCases,
  ...wordCases,
  ...organisationCases,
  ...surroundingCases,
  ...columnCases,
  ...formCases,
  ...blockCases,
  ...fileCases,
  ...duplicateCases,
  ...awkwardCases,
  ...combinationCases,
];
