import { Rates } from "../../../intake/plausibility/rates";
import { unitOf } from "../../../intake/unit";
import type { Unit } from "../../../tables/measuringUnit";
import type { WhatIf } from "../whatIf";

/** A figure further away from what the organisation's others let expect is no slip but an absurdity. */
const mostDistance = 3;

/** Where too few figures are known for a rate, those beyond twice the others are no slip. */
const beyondRange = 2;

/** Of the figures above 0 in a column. */
interface Range {
  readonly least: number;
  readonly most: number;
}

const noRange: Range = { least: Infinity, most: 0 };

/** What figures could well stand in a cell, beside the rates of all organisations. */
export class Plausible {
  readonly units: readonly Unit[];
  private readonly rates: Rates;
  private readonly ranges: readonly Range[];

  constructor(whatIf: WhatIf) {
    const { criteria } = whatIf.edition;
    this.units = criteria.map(unitOf);
    this.ranges = whatIf.columns.map((column) => {
      const above = Array.from(column).filter((value) => value > 0);
      return { least: Math.min(...above), most: Math.max(...above) };
    });
    this.rates = new Rates(
      this.units,
      whatIf.columns,
      whatIf.names.map(() => null),
    );
  }

  /** Whether a figure can be of the column's kind at all. */
  fits(value: number, criterion: number): boolean {
    const unit = this.units[criterion];
    switch (unit?.family) {
      case "money":
      case undefined:
        return value >= 0;
      case "yesNo":
        return value === 0 || value === 1;
      case "percent":
        return value >= 0 && value <= 100;
      case "count":
        return value >= 0 && (Number.isInteger(value) || unit.power > 0);
      default:
        return unit satisfies never;
    }
  }

  isPlausible(value: number, row: number, criterion: number): boolean {
    if (!this.fits(value, criterion)) return false;
    if (value === 0 || this.units[criterion]?.family === "yesNo") return true;
    const expected = this.rates.expected(row, criterion);
    if (expected !== null) return this.rates.distance(value, criterion, expected) <= mostDistance;
    const { least, most } = this.ranges[criterion] ?? noRange;
    return value >= least / beyondRange && value <= most * beyondRange;
  }

  /** How surprising a row of figures is, those without a figure left out. */
  surprise(row: number, figures: readonly { readonly criterion: number; readonly value: number }[]): number {
    return figures.reduce(
      (sum, { criterion, value }) => sum + this.rates.surprise(value, criterion, this.rates.expected(row, criterion)),
      0,
    );
  }
}
