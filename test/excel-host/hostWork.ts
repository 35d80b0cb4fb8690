/** How often Excel calculates and draws: once for each change, unless that is suspended until the next sync. */

/** Members that change what formulas depend on. */
const calculating = new Set([
  "Range.values",
  "Range.formulas",
  "Range.clear",
  "Worksheet.name",
  "Worksheet.delete",
  "NamedItem.formula",
  "NamedItem.delete",
]);

type Switch = "running" | "suspended";

export class HostWork {
  calculation: Switch = "running";
  screen: Switch = "running";
  calculations = 0;
  drawings = 0;
  private changed = { calculation: false, screen: false };

  /** After a member has been set or called: "Range.values". */
  change(member: string): void {
    if (member.startsWith("Application.")) return;
    this.changed.calculation ||= calculating.has(member);
    this.changed.screen = true;
    if (this.calculation === "running" && calculating.has(member)) this.calculations++;
    if (this.screen === "running") this.drawings++;
  }

  /** The request is done: what was suspended is made good, once (Application.suspend…UntilNextSync, d.ts). */
  endRequest(): void {
    if (this.changed.calculation && this.calculation === "suspended") this.calculations++;
    if (this.changed.screen && this.screen === "suspended") this.drawings++;
    this.calculation = "running";
    this.screen = "running";
    this.changed = { calculation: false, screen: false };
  }

  clear(): void {
    this.calculations = 0;
    this.drawings = 0;
  }
}
