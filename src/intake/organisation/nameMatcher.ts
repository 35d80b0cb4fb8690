import type { RosterOrganisation } from "../../criteria/edition";
import type { IssueCode, Severity } from "../../issues/issue";
import type { TextParams } from "../../locales/textParams";
import type { NameMatch, ReadName } from "../indicatorReading";
import { quote } from "../issueAt";
import { NearNames, leastNameLikeness } from "./nearNames";
import { RosterIndex } from "./rosterIndex";

/** Whose name a text is. */
interface MatchedName {
  readonly kind: NameMatch;
  /** The official name; a name that the organisations sheet does not have is kept as it is written. */
  readonly organisation: string;
  readonly near: ReadName["near"];
  readonly issue: { readonly code: IssueCode; readonly severity: Severity; readonly params: TextParams } | null;
}

/** Finds official names; a near match is offered and never taken. */
export class NameMatcher {
  private readonly index: RosterIndex | null;
  private readonly nearNames: NearNames | null;

  constructor(roster: readonly RosterOrganisation[] | null) {
    this.index = roster === null ? null : new RosterIndex(roster);
    this.nearNames = roster === null ? null : new NearNames(roster);
  }

  get hasRoster(): boolean {
    return this.index !== null;
  }

  isOfficial(name: string): boolean {
    return this.index?.match(name).kind === "official";
  }

  /** @param isTitle the name is that of a sheet or a file, where a region may stand for its only organisation */
  match(name: string, isTitle = false): MatchedName {
    if (this.index === null) return { kind: "new", organisation: name, near: null, issue: null };
    const match = this.index.match(name);
    const params = { organisation: quote(name), written: quote(name) };
    switch (match.kind) {
      case "official":
        return { kind: "official", organisation: match.name, near: null, issue: null };
      case "ambiguous":
        return this.ofSeveral(name, match.names);
      case "unknown": {
        const named = this.nearNames?.ofRegion(name);
        const region = isTitle ? named : undefined;
        if (region !== undefined && region.only !== null) {
          const issue = { severity: "info", params: { written: quote(name), organisation: region.only } } as const;
          const { only: organisation } = region;
          return { kind: "official", organisation, near: null, issue: { code: "organisationOfRegion", ...issue } };
        }
        if (region !== undefined && region.organisations.length > 1) return this.ofSeveral(name, region.organisations);
        const only = named?.only ?? null;
        const ofInitials = only === null ? null : { organisation: only, score: leastNameLikeness };
        const near = this.nearNames?.nearest(name) ?? ofInitials;
        if (near === null) {
          const issue = { code: "organisationUnknown", severity: "error", params } as const;
          return { kind: "new", organisation: name, near, issue };
        }
        const score = { number: Math.round(near.score * 100), unit: "%" };
        const issue = { severity: "error", params: { ...params, near: near.organisation, score } } as const;
        return { kind: "near", organisation: name, near, issue: { code: "organisationNear", ...issue } };
      }
      default:
        return match satisfies never;
    }
  }

  private ofSeveral(name: string, names: readonly string[]): MatchedName {
    const params = { organisation: quote(name), written: quote(name), names: names.join("; ") };
    const issue = { code: "organisationOfSeveral", severity: "error", params } as const;
    return { kind: "ambiguous", organisation: name, near: null, issue };
  }
}
