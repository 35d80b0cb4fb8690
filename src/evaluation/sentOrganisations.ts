import type { Edition, RosterOrganisation } from "../criteria/edition";
import type { Understanding } from "./outcome";

/** The edition with the organisations that were read and how they were written, where no sheet lists them. */
export function withSentOrganisations({ edition, intake }: Understanding): Edition {
  if (edition.roster !== null) return edition;
  const sent = intake.submissions.filter(({ unconfirmed }) => unconfirmed !== true);
  const names = intake.tables.flatMap((table) => table.names);
  const roster = sent.map(({ organisation: name }): RosterOrganisation => {
    const written = names.filter((one) => one.organisation === name && one.written !== name);
    const spellings = Array.from(new Set(written.map((one) => one.written)));
    return { name, nameKk: "", spellings, takesPart: true, reason: "" };
  });
  return { ...edition, roster: roster.length === 0 ? null : roster };
}
