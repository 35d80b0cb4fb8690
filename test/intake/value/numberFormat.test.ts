import { formatKind } from "../../../src/intake/value/numberFormat";

it.each([
  ["General", "number"],
  ["Основной", "number"],
  ["0", "number"],
  ["#,##0.00", "number"],
  ["0.00E+00", "number"],
  ["@", "number"],
  ["[Red]General", "number"],
  ["[Red]#,##0;[Blue]-#,##0", "number"],
  ['#,##0" дней"', "number"],
  ['"дата"', "number"],
  ["#,##0\\ [$₸-43F]", "number"],
  ["0\\%", "number"],
  ['0"%"', "number"],
  ["_-* #,##0_-", "number"],
  ["0%", "percent"],
  ["0.0%", "percent"],
  ["[Red]0.00%", "percent"],
  ["dd.mm.yyyy", "date"],
  ["[$-419]dd.mm.yyyy", "date"],
  ['[$-419]d mmmm yyyy" г."', "date"],
  ["[$-F800]dddd, mmmm dd, yyyy", "date"],
  ["m/d/yy h:mm", "date"],
  ["d-mmm", "date"],
  ["h:mm:ss", "date"],
  ["mm:ss.0", "date"],
  ["[h]:mm", "date"],
  ["yyyy", "date"],
  ["ДД.ММ.ГГГГ", "date"],
] as const)("%s makes a %s of a number", (format, kind) => {
  expect(formatKind(format)).toBe(kind);
});
