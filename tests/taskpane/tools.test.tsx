import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane";
import type { Desk } from "../../src/taskpane/desk";
import { normsView } from "../../src/taskpane/desk/normsView";
import { success } from "../../src/values";
import { CHECKED, fakeDesk } from "../support/fakeDesk";
import { completeJsdom } from "../support/jsdomPage";

beforeAll(completeJsdom);

const nothing = () => undefined;

function showTools(answers: Partial<Desk> = {}) {
  render(
    <FluentProvider theme={webLightTheme}>
      <Pane
        desk={fakeDesk(answers)}
        language="en"
        onLanguage={nothing}
        onSelect={nothing}
        onChanged={nothing}
        saveText={nothing}
        campaign="2007"
        initialStep="tools"
      />
    </FluentProvider>,
  );
  const user = userEvent.setup();
  const open = async (title: RegExp) => user.click(await screen.findByRole("button", { name: title }));
  return { user, open };
}

test("a tool opens with focus on its title, and the way back leads to its button", async () => {
  const { user, open } = showTools();
  await open(/^Norms of circular/);
  const title = await screen.findByRole("heading", { name: "Norms of circular PLP 16" });
  expect(document.activeElement).toBe(title);
  await user.click(screen.getByRole("button", { name: "All tools" }));
  expect(document.activeElement).toBe(await screen.findByRole("button", { name: /^Norms of circular/ }));
});

test("norms: what is no number is said at its field; figures, bounds, results and days as people write them", async () => {
  const { user, open } = showTools({ norms: (posts) => Promise.resolve(normsView(posts, "en")) });
  await open(/^Norms of circular/);
  const entries = [
    ["Operational staff", "250"],
    ["Posts of level A", "one"],
    ["Posts of level B", "4"],
    ["Posts of level C", "12"],
    ["Posts of level D", "10"],
  ] as const;
  for (const [label, text] of entries) await user.type(await screen.findByLabelText(label), text);
  await user.click(screen.getByRole("button", { name: "Compare with the norms" }));
  expect((await screen.findAllByText("Write a number: 0 or more.")).length).toBe(1);
  expect(screen.queryByRole("table")).toBeNull();
  const field = screen.getByLabelText(/Posts of level A/);
  await user.clear(field);
  await user.type(field, "1{Enter}");
  const table = await screen.findByRole("table");
  const texts = within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  // 27 of 250 is 10.8 %; 1 of 26 is 3.846… %; no foremen were given, a seventh of 22 is 3.142…
  expect(texts.filter((_, at) => at % 2 === 1)).toEqual([
    ["CALog minimum", "10.80%", "at least 8.00%", "met"],
    ["CALog target", "10.80%", "from 15.00% to 20.00%", "not met"],
    ["level A minimum", "3.85%", "at least 3.00%", "met"],
    ["foremen maximum", "–", "at most 3.14", "no answer"],
    ["foremen minimum", "–", "at least 1", "no answer"],
  ]);
  expect(texts[2]?.[0]).toMatch(/\(05\/09\/2001\) – not verified whether/);
  expect(texts[6]?.[0]).toMatch(/\(28\/11\/2001\) – this norm no longer stands$/);
});

test("a point of the staff list is not settled without a reason, and focus stays with it once it is", async () => {
  const settle = jest.fn<ReturnType<Desk["settle"]>, Parameters<Desk["settle"]>>(() => Promise.resolve(success(true)));
  const point = {
    kind: "missing" as const,
    index: null,
    row: null,
    matricule: "44-6",
    name: "Dubois Luc",
    differs: [],
    near: [],
    notes: [],
    settled: null,
    canSettle: true,
  };
  const kinds = [{ kind: "missing" as const, open: 1, settled: 0 }];
  const found = { list: "effectif.csv", listed: 7, rows: 6, kinds, total: 1, items: [point] };
  const { user, open } = showTools({
    settle,
    checked: () => Promise.resolve(CHECKED),
    completeness: () => Promise.resolve(success(found)),
  });
  await open(/^Is the file complete/);
  await user.click(await screen.findByRole("button", { name: "Settle 44-6 Dubois Luc" }));
  await screen.findByText("Write a reason: it stands in the log.");
  expect(settle).not.toHaveBeenCalled();
  await user.type(screen.getByRole("textbox", { name: "Reason" }), " left {Enter}");
  expect(settle).toHaveBeenCalledWith("44-6", "left", expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/));
  expect(document.activeElement?.tagName).toBe("LI");
});
