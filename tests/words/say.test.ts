import { say } from "../../src/words";

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
  ];
}
