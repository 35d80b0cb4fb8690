import type { Translate } from "../../locales/translator";
import type { Language } from "../../locales/language";
import type { RatedOrganisation } from "../../scoring/evaluation";
import type { AwardsAsDecided } from "../../committee/awardsAsDecided";
import type { CommitteeDecision } from "../../committee/decision";
import type { PaperMaterial } from "./paper";

/** What the papers are made from in one language: the evaluation, what the Committee has decided, what is open. */
export interface DraftContext extends PaperMaterial {
  readonly language: Language;
  readonly t: Translate;
  readonly awards: AwardsAsDecided["awards"];
  readonly conditional: AwardsAsDecided["conditional"];
  /** Decisions on what another decision changed. */
  readonly displaced: readonly CommitteeDecision[];
  /** Proposed for encouragement, and not voted on with the others. */
  readonly notVoted: ReadonlySet<string>;
  /** Those of them that are not approved with the results either. */
  readonly onlyProposed: ReadonlySet<string>;
  /** Why no place may be stated; empty: places are stated. */
  readonly withheld: readonly string[];
  /** By official name. */
  readonly shortNames: ReadonlyMap<string, string>;
  readonly rated: ReadonlyMap<string, RatedOrganisation>;
}
