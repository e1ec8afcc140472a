import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane, type PaneProps } from "../../src/taskpane";
import type { Desk, DeskSettings, ForecastAsk, ForecastView } from "../../src/taskpane/desk";
import { normsView } from "../../src/taskpane/desk/normsView";
import { refuse, success, type Result } from "../../src/values";
import { CHECKED, fakeDesk } from "../support/fakeDesk";
import { completeJsdom } from "../support/jsdomPage";

beforeAll(completeJsdom);

const nothing = () => undefined;

function showTools(answers: Partial<Desk> = {}, more: Partial<PaneProps> = {}) {
  const desk = fakeDesk(answers);
  const pane = (changed: Partial<PaneProps>) => (
    <FluentProvider theme={webLightTheme}>
      <Pane
        desk={desk}
        language="en"
        onLanguage={nothing}
        onSelect={nothing}
        onChanged={nothing}
        saveText={nothing}
        campaign="2007"
        initialStep="tools"
        {...more}
        {...changed}
      />
    </FluentProvider>
  );
  const { rerender } = render(pane({}));
  const user = userEvent.setup();
  const open = async (title: RegExp) => user.click(await screen.findByRole("button", { name: title }));
  return { user, open, change: (changed: Partial<PaneProps>) => rerender(pane(changed)) };
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

describe("a forecast and norms stand as long as what they rest on", () => {
  const LIST = "2008-01 1.5;2009-12 1.6";
  const YEAR = { year: "2008", heads: "2.00", causes: [1, null, null, null], inferredRows: 0 };
  const view = (annual: string): ForecastView => {
    const figures = { annual, indexed: "–", increments: "–", careers: "–", index: "–", events: "–" };
    const scenario = { wrong: [], coefficients: LIST, years: [{ ...YEAR, figures }], without: [], stays: [] };
    return { scenarios: [scenario], compared: [] };
  };
  const forecast = jest.fn<ReturnType<Desk["forecast"]>, [readonly ForecastAsk[]]>();
  beforeEach(() => forecast.mockReset().mockResolvedValue(success(view("47,320.00"))));
  const tab = (name: string) => screen.getByRole("tab", { name });
  const computed = () => screen.findByText("47,320.00");

  test("changing tabs computes nothing again; a check since is said, and focus stays on the tab", async () => {
    let reading = 1;
    const checked = () => Promise.resolve({ ...CHECKED, reading });
    const { user, open, change } = showTools({ forecast, checked });
    await open(/^Forecast/);
    await user.click(await screen.findByTestId("forecast-run"));
    await computed();
    await user.click(tab("Totals"));
    await user.click(tab("Tools"));
    await computed();
    expect(forecast).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(tab("Tools"));
    expect(screen.queryByText(/checked again since/)).toBeNull();
    reading = 2;
    change({ version: 2 });
    await screen.findByText(/checked again since/);
    await computed();
    await user.type(screen.getByLabelText(/^First year/), "2009");
    await screen.findByText(/answers the question before/);
    await user.click(screen.getByTestId("forecast-run"));
    await waitFor(() => expect(screen.queryByText(/checked again since|question before/)).toBeNull());
    expect(forecast).toHaveBeenCalledTimes(2);
  });

  test("another language asks the same again", async () => {
    const { user, open, change } = showTools({ forecast, checked: () => Promise.resolve(CHECKED) });
    await open(/^Forecast/);
    await user.click(await screen.findByTestId("forecast-run"));
    await computed();
    forecast.mockResolvedValue(success(view("47 320,00")));
    change({ language: "fr" });
    await screen.findByText("47 320,00");
    expect(forecast.mock.calls[1]).toEqual(forecast.mock.calls[0]);
  });

  test("the coefficients of a list are remembered with the scenario, and are there when it is opened", async () => {
    const onSettings = jest.fn<void, [DeskSettings]>();
    const remembered = { scenarios: [{ from: "2008", years: "", ceiling: "", coefficients: LIST }] };
    const { user, open } = showTools({ forecast, checked: () => Promise.resolve(CHECKED) }, { remembered, onSettings });
    await open(/^Forecast/);
    await screen.findByText("remembered coefficients");
    await user.click(screen.getByTestId("forecast-run"));
    await computed();
    expect(forecast.mock.calls[0]?.[0][0]?.index?.rows).toEqual([
      ["from_month", "coefficient"],
      ["2008-01", "1.5"],
      ["2009-12", "1.6"],
    ]);
    expect(onSettings.mock.calls.at(-1)?.[0].scenarios).toEqual(remembered.scenarios);
  });

  test("norms too", async () => {
    const norms = jest.fn<ReturnType<Desk["norms"]>, Parameters<Desk["norms"]>>((posts) =>
      Promise.resolve(normsView(posts, "en")),
    );
    const { user, open } = showTools({ norms });
    await open(/^Norms of circular/);
    for (const label of [
      "Operational staff",
      "Posts of level A",
      "Posts of level B",
      "Posts of level C",
      "Posts of level D",
    ])
      await user.type(await screen.findByLabelText(label), "9");
    await user.click(screen.getByRole("button", { name: "Compare with the norms" }));
    await screen.findByRole("table");
    await user.click(tab("Totals"));
    await user.click(tab("Tools"));
    await screen.findByRole("table");
    expect(screen.getByLabelText("Operational staff")).toHaveProperty("value", "9");
    expect(norms).toHaveBeenCalledTimes(1);
  });
});

test("several files: stopped, the rest is not begun; files chosen again are all checked", async () => {
  const added: string[] = [];
  let answer: (result: Result<true>) => void = nothing;
  const { user, open } = showTools(
    {
      severalBegin: () => Promise.resolve(),
      severalAdd: (name) => {
        added.push(name);
        return new Promise((resolve) => (answer = resolve));
      },
      // As the desk does: what is running is refused.
      cancel: () => {
        answer(refuse("cancelled"));
        return Promise.resolve();
      },
      several: () => Promise.resolve({ files: [], totals: [], sameMember: [], sameKey: [] } as never),
    },
    { dropped: null },
  );
  await open(/^Check several/);
  const files = ["a.xlsx", "b.xlsx"].map((name) =>
    Object.assign(new File(["PK"], name), {
      webkitRelativePath: "",
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
    }),
  );
  const choose = async () => user.upload(await screen.findByLabelText(/^Choose files/), files);
  await choose();
  await screen.findByText(/0 .*2/);
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  await screen.findByText(/stopped/i);
  expect(added).toEqual(["a.xlsx"]);
  await choose();
  await waitFor(() => expect(added).toEqual(["a.xlsx", "a.xlsx"]));
  expect(screen.queryByText(/stopped/i)).toBeNull();
  answer(success(true));
  await waitFor(() => expect(added.at(-1)).toBe("b.xlsx"));
  answer(success(true));
  await screen.findByText(/^Choose .xlsx or .xlsm/);
});
