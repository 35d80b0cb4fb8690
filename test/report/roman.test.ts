import { roman } from "../../src/committee/prizePlaces";

it("writes places in Roman numerals", () => {
  expect([1, 2, 3, 4, 5, 9, 14, 30].map(roman)).toEqual(["I", "II", "III", "IV", "V", "IX", "XIV", "XXX"]);
});
