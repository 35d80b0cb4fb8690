import { renamedIndicators } from "../../src/formula/renamedIndicators";

const codes: Readonly<Record<string, string>> = { "1.3": "1.4", "1.4": "1.5", A1: "A2" };
const renamed = (formula: string) => renamedIndicators(formula, (code) => codes[code] ?? code);

it("gives indicators their new codes at once and leaves numbers, functions and other codes", () => {
  expect(renamed("[1.3]*1.3 + [1.4]/A1")).toBe("[1.4]*1.3 + [1.5]/[A2]");
  expect(renamed("ЕСЛИ([1.3]>=90; 1,4; МИН(B1; 5))")).toBe("ЕСЛИ([1.4]>=90; 1,4; МИН(B1; 5))");
  expect(renamed("'1.3' × 2")).toBe("[1.4] × 2");
});

it("leaves what it cannot read", () => {
  expect(renamed("[1.3")).toBe("[1.3");
});
