import { isDateFormat } from "../../src/workbook/numberFormat";

describe("isDateFormat", () => {
  it.each([
    "dd.mm.yyyy",
    "m/d/yy",
    "d-mmm",
    "[h]:mm",
    "mm:ss.0",
    "[$-419]d mmmm yyyy;@",
    "yyyy\\-mm\\-dd",
    'yyyy" г."',
    "h:mm AM/PM",
  ])("%s is a date or a time", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    "General",
    "@",
    "0",
    "#,##0",
    "0.00%",
    '#,##0 "тыс. тг"',
    '0" day"',
    "[Red]-#,##0",
    "#,##0\\ _s",
    "[$USD] #,##0",
    "0.00E+00",
    "",
  ])("%s is none", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
