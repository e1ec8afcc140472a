import { unreadableReason } from "../../src/checks/unreadable";
import { majority } from "../../src/checks";

// Design, section 4: why a cell is no month, no amount, no scale.
test.each([
  ["", "no-result"],
  ["  ", "no-result"],
  ["#N/A", "error-value"],
  [" #REF! ", "error-value"],
  ["2002-04-15", "other-day"],
  // A real date on the 1st would have been read: what shows one is text.
  ["2002-04-01", "day-text"],
  ["15-04-2002", "day-text"],
  ["1/4/2002", "day-text"],
  ["01/06/1998", "day-text"],
  ["15.04.2002", "day-text"],
  ["1998/06/01", "day-text"],
  ["1929-12-01", "unreadable"],
  ["01/01/2101", "unreadable"],
  ["x2002-04-15", "unreadable"],
  ["2002-04-155", "unreadable"],
  ["115-04-2002", "unreadable"],
  ["15-04-20021", "unreadable"],
  ["20020415", "eight-digits"],
  ["120020415", "unreadable"],
  ["x20020415", "unreadable"],
  ["200213", "unreadable"],
  ["avril", "text"],
])("month %j: %s", (text, reason) => {
  expect(unreadableReason(text, "month-invalid")).toBe(reason);
});

test.each([
  ["", "no-result"],
  ["#VALUE!", "error-value"],
  ["-5", "negative"],
  ["- 5,00", "negative"],
  ["\u2212 € 5", "negative"],
  ["-€5", "negative"],
  ["-", "text"],
  ["5-6", "unreadable"],
  ["x -5", "unreadable"],
  ["1.234", "one-separator"],
  ["123,456", "one-separator"],
  ["1234.567", "decimals"],
  ["1234.5678", "decimals"],
  ["12,3456", "decimals"],
  ["1234.56 789", "unreadable"],
  ["x1.234", "unreadable"],
  ["1.234x", "unreadable"],
  ["1.234,567", "unreadable"],
  ["à vérifier", "text"],
])("amount %j: %s", (text, reason) => {
  expect(unreadableReason(text, "amount-invalid")).toBe(reason);
});

test.each([
  ["", "no-result"],
  ["#N/A", "error-value"],
  ["2002-04-15", "unreadable"],
  ["-5", "unreadable"],
])("scale %j: %s", (text, reason) => {
  expect(unreadableReason(text, "scale-unknown")).toBe(reason);
});

test("the zone of most rows; none when two have as many", () => {
  expect(majority(["5300", "5301", "5301", ""])).toBe("5301");
  expect(majority(["5301", "5300", "5300", "5301"])).toBeNull();
  expect(majority(["", "", "5300"])).toBe("5300");
  expect(majority([])).toBeNull();
});
