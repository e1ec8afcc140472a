import type { AnswerLine } from "../../src/member";
import { answerLine, say } from "../../src/words";
import { moneyFromCents } from "../../src/values";

test("a message agrees with its numbers", () => {
  const more = (count: number) => say("pane.fill.open", "nl", { count });
  expect([more(1), more(2)]).toEqual(["Nog 1 opmerking aan te vullen (…).", "Nog 2 opmerkingen aan te vullen (…)."]);
  expect(say("report.arrears-counts", "fr", { computed: 1, notDue: 0, refused: 2 })).toBe(
    "1 membre calculé, 2 non calculés",
  );
  expect(say("report.arrears-counts", "en", { computed: 1200, notDue: 1, refused: 0 })).toBe(
    "1,200 members computed, 1 with nothing due",
  );
});

test.each([
  ["fr", "AA1\u00a0: 23\u00a0660,00\u00a0EUR payés par an, non indexés", "1 mois d’ancienneté d’échelle en plus"],
  ["nl", "AA1: 23.660,00 EUR per jaar betaald, niet geïndexeerd", "1 maand loonschaalanciënniteit extra"],
  ["en", "AA1: 23,660.00 EUR paid a year, not indexed", "1 more month of scale seniority"],
] as const)("a line of an answer takes values and writes them as %s does", (language, promotion, bonus) => {
  const amount = moneyFromCents<"annual">(2366000);
  expect(answerLine("promotion", language, { scale: "AA1", amount })).toBe(promotion);
  expect(answerLine("scale-bonus", language, { months: 1 })).toBe(bonus);
});

/** Never called: each line holds because the types run fails when it compiles. */
export function wrongLine(months: number): AnswerLine {
  // @ts-expect-error a line of a form is held to its message too
  return { id: "scale-bonus", data: { months: String(months) } };
}

/** Never called: each line holds because the types run fails when it compiles. */
export function mustNotCompile(count: number, key: string): string[] {
  return [
    // @ts-expect-error a message that does not exist
    say("remark.no-such-message", "fr"),
    // @ts-expect-error a name that came as text
    say(key, "fr"),
    // @ts-expect-error no data for a message that takes some
    say("pane.fill.open", "fr"),
    // @ts-expect-error an argument that is missing
    say("report.arrears-counts", "fr", { computed: count, notDue: count }),
    // @ts-expect-error an argument of another name
    say("pane.fill.open", "fr", { number: count }),
    // @ts-expect-error a text where a number is counted
    say("pane.fill.open", "fr", { count: String(count) }),
    // @ts-expect-error data for a message that takes none
    say("side.before", "fr", { count }),
    // @ts-expect-error a language that the product does not speak
    say("side.before", "it"),
    // @ts-expect-error a text where an answer counts months
    answerLine("scale-bonus", "fr", { months: String(count) }),
    // @ts-expect-error a text where an answer has an amount
    answerLine("promotion-before", "fr", { amount: "23660.00" }),
    // @ts-expect-error data of another line
    answerLine("lower-class", "fr", { months: count }),
  ];
}
