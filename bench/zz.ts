import { possibleSlips } from "../src/insight/safety/slips/possibleSlips";
import { factorSlips, exchangedCells } from "../src/insight/safety/slips/figureSlips";
import { shiftedRows, exchangedRows } from "../src/insight/safety/slips/rowSlips";
import { Plausible } from "../src/insight/safety/slips/plausible";
import { WhatIf } from "../src/insight/safety/whatIf";
import { awardLines } from "../src/insight/safety/awardLines";
import { lineFacts } from "../src/insight/safety/safety";
import { weighing } from "../src/insight/safety/weighing";
import { evaluate } from "../src/scoring/evaluate";
import { sampleEdition, sampleSubmissions } from "./sampleRegions";
for (const n of [21, 250]) {
const edition = sampleEdition(40);
const e = evaluate(edition, sampleSubmissions(n, edition));
for (let k=0;k<3;k++) {
const t: [string, number][] = []; let s = performance.now();
const mark = (name: string) => { const now = performance.now(); t.push([name, +(now - s).toFixed(1)]); s = now; };
const w = weighing(e); mark("weighing");
const f = awardLines(e, w).map((l) => lineFacts(l, e, w)); mark("facts");
const what = new WhatIf(e); mark("whatif");
const p = new Plausible(what); mark("rates");
const a = factorSlips(what, p); mark("factor");
const b = shiftedRows(what, p); mark("shift");
const c = exchangedCells(what, p); mark("exch");
for (const x of [...a,...b,...c]) what.differencesWith(x.cells); mark("diff");


const r = possibleSlips(e, what); mark("all");
if (k === 2) console.log(n, f.length, a.length, b.length, c.length, r.length, JSON.stringify(t));
}}
