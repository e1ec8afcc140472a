import { isDateFormat } from "../../src/conversion";

// Codes as Excel stores them (ECMA-376 part 1, 18.8.30 and 18.8.31).
test.each([
  "dd/mm/yyyy",
  "m/d/yyyy",
  "mmm-yy",
  "h:mm AM/PM",
  "mm:ss.0",
  "dd/mm/yyyy [h]:mm",
  '"[h]" h:mm',
  "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
  "[$-80C]d mmmm yyyy;@",
  'yyyy" année"',
])("%s shows a date or a time", (code) => {
  expect(isDateFormat(code)).toBe(true);
});

test.each([
  "General",
  "GENERAL",
  "0",
  "#,##0.00",
  "@",
  "0.00E+00",
  "[Red]#,##0;[Red]-#,##0",
  "[$-80C]#,##0.00",
  '#,##0.00 "days"',
  '0 "mois;d"',
  "0\\d",
  "_d0*s",
  "0;dd/mm/yyyy",
  '0 "unclosed d',
  "",
  // Durations count hours from 0 on: no day, no time of day.
  "[h]:mm",
  "[h]:mm:ss",
  "[mm]:ss",
  "[ss].00",
  "[Red][H]:MM",
])("%s shows a number, a duration or text", (code) => {
  expect(isDateFormat(code)).toBe(false);
});
