import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Pane, type PaneProps } from "../../src/taskpane";
import type { Desk } from "../../src/taskpane/desk";
import { withoutRows } from "../../src/taskpane/parts/choices";
import { LAW_VERSION } from "../../src/law/version";
import { type Language, say } from "../../src/words";
import { refuse, success } from "../../src/values";
import { CHECKED, fakeDesk, fakeSending, RECOGNITION } from "../support/fakeDesk";
import { completeJsdom } from "../support/jsdomPage";

beforeAll(completeJsdom);

const select = jest.fn();
const changed = jest.fn();
beforeEach(() => {
  select.mockClear();
  changed.mockClear();
});

function Host({ desk, start, more }: { desk: Desk; start: Language; more: Partial<PaneProps> }) {
  const [language, setLanguage] = useState(start);
  return (
    <FluentProvider theme={webLightTheme}>
      <Pane
        desk={desk}
        language={language}
        onLanguage={setLanguage}
        onSelect={select}
        onChanged={changed}
        saveText={() => undefined}
        campaign="2007"
        {...more}
      />
    </FluentProvider>
  );
}

async function show(answers: Partial<Desk> = {}, language: Language = "en", more: Partial<PaneProps> = {}) {
  render(<Host desk={fakeDesk(answers)} start={language} more={more} />);
  await screen.findByRole("tab", { name: say("pane.step.read", language) });
  return userEvent.setup();
}

const press = (name: string) => screen.findByRole("button", { name });
/** Off, and still where the focus stays. */
const isOff = (button: HTMLElement) => button.getAttribute("aria-disabled") === "true";
const step = (name: string) => screen.getByRole("tab", { name });
const list = () => screen.findByRole("list", { name: "All findings" });

test("reading shows the columns found and those that are not there", async () => {
  await show();
  await screen.findByText("Columns found: 1 of 2");
  expect(screen.getByRole("combobox", { name: "matricule (required)" })).toHaveProperty("value", "0");
  expect(screen.getByRole("combobox", { name: "accord" })).toHaveProperty("value", "");
});

test("a workbook that is not recognised is refused with a sentence, and the sheet can still be chosen", async () => {
  const recognise = jest.fn<ReturnType<Desk["recognise"]>, Parameters<Desk["recognise"]>>(({ sheet }) =>
    Promise.resolve(
      success(
        sheet === "Other"
          ? { ...RECOGNITION, sheet }
          : {
              ...RECOGNITION,
              sheet: "",
              columns: [],
              refusal: refuse("sheet-ambiguous", { sheets: ["A", "B"] }).refusal,
            },
      ),
    ),
  );
  const user = await show({ recognise });
  await screen.findByRole("alert");
  expect(await press("Check the workbook")).toHaveProperty("disabled", true);
  await user.selectOptions(screen.getByRole("combobox", { name: "Sheet" }), "Other");
  await screen.findByText("Columns found: 1 of 2");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(recognise.mock.lastCall?.[0]).toMatchObject({ sheet: "Other", headerRow: null, columns: {} });
});

test("before any check the later steps say what to do first", async () => {
  const user = await show({ fillPreview: () => Promise.resolve(null) });
  for (const name of ["Fill", "Totals", "Send"]) {
    await user.click(step(name));
    await screen.findByText("Check the workbook first.");
  }
});

test("a running check shows the rows done and can be cancelled", async () => {
  const cancel = jest.fn(() => Promise.resolve());
  const user = await show({
    cancel,
    check: (_, onProgress) => {
      onProgress({ rowsDone: 40, rowsTotal: 120 });
      return new Promise(() => undefined);
    },
  });
  await user.click(await press("Check the workbook"));
  expect((await screen.findByRole("status")).textContent).toContain("40 of 120 rows checked");
  await user.click(await press("Cancel"));
  expect(cancel).toHaveBeenCalledTimes(1);
});

test("a check is given up at once, whatever the desk still does, and the next one counts", async () => {
  const answers: ((answer: Awaited<ReturnType<Desk["check"]>>) => void)[] = [];
  const user = await show({ check: () => new Promise((resolve) => answers.push(resolve)) });
  await user.click(await press("Check the workbook"));
  await user.click(await press("Cancel"));
  await screen.findByText(/Stopped at your request/);
  await user.click(await press("Check the workbook"));
  answers[0]?.(refuse("too-large"));
  answers[1]?.(success(CHECKED));
  await list();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a step chosen while a check runs stays, with what the check found", async () => {
  let answer: (found: ReturnType<typeof success<typeof CHECKED>>) => void = () => undefined;
  const user = await show({ check: () => new Promise((resolve) => (answer = resolve)) });
  await user.click(await press("Check the workbook"));
  const chosen = step(say("pane.step.fill", "en"));
  await user.click(chosen);
  answer(success(CHECKED));
  await screen.findByTestId("apply");
  expect(chosen.getAttribute("aria-selected")).toBe("true");
});

test("a fill that is stopped says so until what is being written is settled", async () => {
  const user = await show({ checked: () => Promise.resolve(CHECKED), applyFill: () => new Promise(() => undefined) });
  await user.click(step("Fill"));
  await user.click(await press("Fill 1 row"));
  await user.click(await press("Cancel"));
  expect(isOff(await press("Stopping…"))).toBe(true);
});

test("a refused check says why", async () => {
  const user = await show({ check: () => Promise.resolve(refuse("cancelled")) });
  await user.click(await press("Check the workbook"));
  expect((await screen.findByRole("alert")).textContent).not.toBe("");
});

test("next opens the first finding, selects its cell, and its reason is one button away, by keyboard alone", async () => {
  const user = await show();
  await user.click(await press("Check the workbook"));
  await list();
  (await press("Next finding")).focus();
  await user.keyboard("{Enter}");
  const card = await screen.findByTestId("finding-card");
  for (const said of ["Invented 0", "00-00000-0", "Row 2", "Invented message 0"])
    expect(card.textContent).toContain(said);
  expect(select).toHaveBeenLastCalledWith({ sheet: "Invented", row: 1, column: 16 });
  await user.keyboard("{Enter}");
  await screen.findByText("Invented message 1");
  await user.click(screen.getByTestId("why"));
  await screen.findByText("Invented reason for namount1");
});

test("a long list comes page by page and next crosses the edge of a page", async () => {
  const user = await show();
  await user.click(await press("Check the workbook"));
  expect(within(await list()).getAllByRole("listitem")).toHaveLength(50);
  await user.click(within(await list()).getAllByRole("button")[49]!);
  await screen.findByText("50 of 120");
  await user.click(await press("Next finding"));
  await screen.findByText("Invented message 50");
  await screen.findByText("51 to 100 of 120");
});

test("searching narrows the findings", async () => {
  const user = await show();
  await user.click(await press("Check the workbook"));
  await list();
  await user.type(screen.getByRole("searchbox"), "7");
  await screen.findByText("1 finding");
});

test("filling previews, writes what was edited, and tells the host", async () => {
  const applyFill = jest.fn<ReturnType<Desk["applyFill"]>, Parameters<Desk["applyFill"]>>(() =>
    Promise.resolve(success(2)),
  );
  const user = await show({ applyFill, checked: () => Promise.resolve(CHECKED) });
  await user.click(step("Fill"));
  const remark = await screen.findByRole("textbox", { name: "Remark, row 2" });
  await user.clear(remark);
  await user.type(remark, "My own words");
  await user.tab();
  expect(await screen.findByText(/no automatic conversion/)).toBeTruthy();
  await user.click(await press("Fill 1 row"));
  await screen.findByText("1 row filled.");
  expect(applyFill.mock.lastCall?.[0]).toEqual({
    overwrite: false,
    excluded: [],
    replaced: [],
    decisions: { 2: { accord: "NOK", remark: "My own words" } },
  });
  expect(changed).toHaveBeenCalledTimes(1);
});

test("once the sheet changed nothing is filled before it is checked again; what was decided of the same members stays", async () => {
  const written = jest.fn<ReturnType<Desk["applyFill"]>, Parameters<Desk["applyFill"]>>(() =>
    Promise.resolve(success(1)),
  );
  const check = () => Promise.resolve(success({ ...CHECKED, moved: [9] }));
  const desk = fakeDesk({ applyFill: written, check, checked: () => Promise.resolve(CHECKED) });
  const host = (isStale: boolean, onChecked?: () => void) => (
    <Host desk={desk} start="en" more={{ isStale, ...(onChecked ? { onChecked } : {}) }} />
  );
  const shown = render(host(false));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: "Fill" }));
  const remark = await screen.findByRole("textbox", { name: "Remark, row 2" });
  await user.clear(remark);
  await user.type(remark, "My own words");
  await user.tab();
  shown.rerender(host(true, () => shown.rerender(host(false))));
  await screen.findByText(/what is shown here no longer holds/);
  expect(isOff(await press("Fill 1 row"))).toBe(true);
  await user.click(await press("Check again"));
  await waitFor(() => expect(isOff(screen.getByTestId("apply"))).toBe(false));
  expect(screen.queryByText(/what is shown here no longer holds/)).toBeNull();
  await user.click(screen.getByTestId("apply"));
  await screen.findByText("1 row filled.");
  expect(written.mock.lastCall?.[0].decisions).toEqual({ 2: { accord: "NOK", remark: "My own words" } });
});

test("of what was decided, only rows that hold another member are forgotten", () => {
  const choices = {
    overwrite: true,
    decisions: { 2: { accord: "NOK" as const }, 9: { accord: "OK" as const } },
    excluded: [3, 9],
    replaced: [9, 4],
  };
  expect(withoutRows(choices, [9])).toEqual({
    overwrite: true,
    decisions: { 2: { accord: "NOK" } },
    excluded: [3],
    replaced: [4],
  });
});

test("a row is decided on the card of its finding, and what was decided is what is written", async () => {
  const applyFill = jest.fn<ReturnType<Desk["applyFill"]>, Parameters<Desk["applyFill"]>>(() =>
    Promise.resolve(success(2)),
  );
  const user = await show({ applyFill, checked: () => Promise.resolve(CHECKED) });
  await user.click(step("Check"));
  await user.click(within(await list()).getAllByRole("button")[0]!);
  const decision = await screen.findByRole("group", { name: "Your decision, row 2" });
  await user.click(within(decision).getByRole("button", { name: "OK" }));
  expect(within(decision).getByRole("button", { name: "OK" }).getAttribute("aria-pressed")).toBe("true");
  await user.click(step("Fill"));
  await user.click(await press("Fill 1 row"));
  await screen.findByText("1 row filled.");
  expect(applyFill.mock.lastCall?.[0].decisions).toEqual({ 2: { accord: "OK" } });
});

test("deciding a row leaves its card in its place", async () => {
  const fillRows = jest.fn(() => Promise.resolve([0]));
  const user = await show({ fillRows, checked: () => Promise.resolve(CHECKED) });
  await user.click(step("Fill"));
  const rows = await screen.findByRole("list", { name: "Rows" });
  await user.click(within(rows).getByRole("button", { name: "leave open" }));
  expect(within(rows).getByRole("button", { name: "leave open" }).getAttribute("aria-pressed")).toBe("true");
  expect(fillRows).toHaveBeenCalledTimes(1);
});

test("remarks that are not finished are counted before writing, and shown", async () => {
  const fillPreview: Desk["fillPreview"] = () =>
    Promise.resolve({
      lists: { all: 2, NOK: 2, REVIEW: 0, OK: 0, filled: 0, unfinished: 2 },
      rows: { ok: 0, nok: 2, left: 0 },
      appended: [],
      reviewCauses: [],
    });
  const fillRows = jest.fn<ReturnType<Desk["fillRows"]>, Parameters<Desk["fillRows"]>>(() => Promise.resolve([0]));
  const user = await show({ fillPreview, fillRows, checked: () => Promise.resolve(CHECKED) });
  await user.click(step("Fill"));
  await screen.findByText("2 remarks still to be completed (…).");
  await user.click(await press("Show these rows"));
  await screen.findByDisplayValue("Remark to complete (2)");
  expect(fillRows.mock.lastCall?.[1]).toBe("unfinished");
});

test("proposals on rebuilt data are made only when they are asked for", async () => {
  const applyProposals = jest.fn<ReturnType<Desk["applyProposals"]>, Parameters<Desk["applyProposals"]>>(() =>
    Promise.resolve(success(9)),
  );
  const proposalPreview: Desk["proposalPreview"] = (inferred) =>
    Promise.resolve({ rows: inferred ? 3 : 1, inferred: inferred ? [7, 9] : [], skipped: [], appended: [] });
  const user = await show({ applyProposals, proposalPreview, checked: () => Promise.resolve(CHECKED) });
  await user.click(step("Fill"));
  await screen.findByText(/^1 code 1 row/);
  await user.click(screen.getByTestId("propose"));
  await screen.findByText("1 row filled.");
  await user.click(screen.getByRole("checkbox", { name: /rebuilt data/ }));
  await screen.findByText(/2 rows rest on rebuilt data.*7.*9/);
  await user.click(screen.getByTestId("propose"));
  await screen.findByText("3 rows filled.");
  expect(applyProposals.mock.calls).toEqual([[false], [true]]);
});

test("the list before sending opens the rows it counts", async () => {
  const sendView: Desk["sendView"] = () =>
    Promise.resolve(success(fakeSending([{ code: "contradictions", text: "Invented line", indexes: [0] }])));
  const user = await show({ sendView, checked: () => Promise.resolve(CHECKED) });
  await user.click(step("Send"));
  await user.click(await screen.findByTestId("rows-contradictions"));
  const rows = await screen.findByRole("list", { name: "Invented line" });
  await within(rows).findByText("00-00000-01");
  await user.click(within(rows).getByRole("button", { name: "Show in the sheet" }));
  expect(select).toHaveBeenLastCalledWith({ sheet: "Invented", row: 1, column: 0 });
});

test("help is one button away on every step, in the language of the pane, and gives the focus back", async () => {
  const user = await show({}, "nl");
  await user.click(step("Totalen"));
  await user.click(await press("Help"));
  const help = await screen.findByTestId("help");
  await within(help).findByText("Invented table: since 2007-01");
  expect(help.textContent).toContain(LAW_VERSION);
  await waitFor(() => expect(document.activeElement?.tagName).toBe("H2"));
  await user.click(await press("Help sluiten"));
  expect(screen.queryByTestId("help")).toBeNull();
  expect(document.activeElement).toBe(await press("Help"));
});

test("first sight says that a sample is open and offers both ways on, until the first check", async () => {
  const onOpen = jest.fn();
  const user = await show({}, "en", { beginning: { sample: "check", onOpen } });
  await screen.findByText(/its people are invented/);
  await user.click(await press("Open a workbook"));
  expect(onOpen).toHaveBeenCalledTimes(1);
  await user.click(await press("Try the sample"));
  await list();
  await user.click(step("Read"));
  expect(screen.queryByTestId("welcome")).toBeNull();
});

test("an empty screen has the button that fills it, and focus goes to what a check found", async () => {
  const user = await show({ fillPreview: () => Promise.resolve(null) });
  await user.click(step("Send"));
  await user.click(await press("Check the workbook"));
  await screen.findByText("Before you send the file to the secretariat:");
  await user.click(step("Check"));
  await user.click(await press("Check again"));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("120 members"));
});

test.each(["fr", "nl", "de", "en"] as const)("the steps are named in %s", async (language) => {
  await show({}, language);
  for (const one of ["read", "check", "fill", "totals", "send"] as const) {
    expect(screen.getByRole("tab", { name: say(`pane.step.${one}`, language) })).toBeTruthy();
  }
});

test("another language is chosen in the pane itself", async () => {
  const user = await show({}, "fr");
  await user.selectOptions(screen.getByRole("combobox", { name: "Langue" }), "nl");
  await screen.findByRole("tab", { name: "Controleren" });
});

test("what was chosen stays when the language changes", async () => {
  const user = await show({}, "fr");
  await user.type(await screen.findByRole("textbox", { name: "Mois de référence (AAAA-MM)" }), "2007-03");
  await user.selectOptions(screen.getByRole("combobox", { name: "Langue" }), "nl");
  expect(await screen.findByRole("textbox", { name: "Referentiemaand (JJJJ-MM)" })).toHaveProperty("value", "2007-03");
  await user.click(step("Verzenden"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Taal" }), "en");
  expect((await screen.findByRole("tab", { name: "Send" })).getAttribute("aria-selected")).toBe("true");
});

test("Alt with an arrow goes from finding to finding and selects each cell", async () => {
  const user = await show();
  await user.click(await press("Check the workbook"));
  await list();
  await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
  await screen.findByText("2 of 120");
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await screen.findByText("1 of 120");
  expect(select).toHaveBeenCalledTimes(3);
});

describe("a host that keeps what undo needs in the workbook", () => {
  const abilities = { keepsRuns: true, marking: null };
  const checked = () => Promise.resolve(CHECKED);

  test("a run of an earlier session can be undone or kept, before any check", async () => {
    const acceptRuns = jest.fn(() => Promise.resolve(success(true as const)));
    const run = { id: "run-3", sheet: "Conversion", changedRows: 40, at: new Date(2007, 2, 29, 12, 0).toISOString() };
    const user = await show({ acceptRuns, pendingRuns: () => Promise.resolve([run]) }, "en", { abilities });
    await user.click(step("Fill"));
    await screen.findByText(/changed 40 rows of sheet Conversion. On 29\/03\/2007 at 12:00/);
    await user.click(await press("Keep the changes"));
    await screen.findByText("Changes kept: there is nothing left to undo.");
    expect(acceptRuns).toHaveBeenCalledTimes(1);
  });

  test("a run that stopped half-way names the cells it changed and offers to restore them", async () => {
    const stopped = refuse("write-failed", {
      sheet: "Conversion",
      written: 3,
      cells: ["X2:X3", "Y2"],
      doubtful: ["Y3"],
    });
    const undo = jest.fn(() => Promise.resolve(success(true)));
    const user = await show({ checked, undo, applyFill: () => Promise.resolve(stopped) }, "en", { abilities });
    await user.click(step("Fill"));
    await user.click(await press("Fill 1 row"));
    await screen.findByText("Cells changed already: X2:X3, Y2");
    await screen.findByText("Cells to check, their state is not known: Y3");
    await user.click(await press("Restore these cells"));
    await screen.findByText("The last operation was undone.");
    expect(undo).toHaveBeenCalledTimes(1);
  });

  test("where undo would not last the user decides", async () => {
    const applyFill = jest.fn<ReturnType<Desk["applyFill"]>, Parameters<Desk["applyFill"]>>((_, __, withoutUndo) =>
      Promise.resolve(withoutUndo ? success(2) : refuse("undo-unavailable")),
    );
    const user = await show({ checked, applyFill }, "en", { abilities });
    await user.click(step("Fill"));
    await user.click(await press("Fill 1 row"));
    await screen.findByText(/can be undone only while this pane stays open/);
    await user.click(await press("Fill all the same"));
    await screen.findByText("1 row filled.");
    expect(applyFill.mock.calls.map(([, , withoutUndo]) => withoutUndo)).toEqual([false, true]);
  });

  test("cells are coloured and get their colours back", async () => {
    const marking = {
      mark: jest.fn(() => Promise.resolve(success({ marked: 12, skipped: ["B7"] }))),
      restore: jest.fn(() => Promise.resolve(success({ left: [] }))),
      forget: () => Promise.resolve(success(true as const)),
      isMarked: () => Promise.resolve(false),
    };
    const user = await show({ checked }, "en", { abilities: { keepsRuns: true, marking } });
    await user.click(step("Check"));
    await user.click(await press("Colour the cells concerned"));
    await screen.findByText(/^12 cells coloured.* B7$/);
    await user.click(await press("Restore the original colours"));
    await screen.findByText("The original colours are restored.");
    expect([marking.mark.mock.calls.length, marking.restore.mock.calls.length]).toEqual([1, 1]);
  });

  test("cells that show another background than their mark are named, and the user decides about them", async () => {
    const restore = jest.fn((alsoChanged?: boolean) => Promise.resolve(success({ left: alsoChanged ? [] : ["B3"] })));
    const forget = jest.fn(() => Promise.resolve(success(true as const)));
    const marking = {
      mark: () => Promise.resolve(success({ marked: 2, skipped: [], unseen: ["B9"] })),
      restore,
      forget,
      isMarked: () => Promise.resolve(true),
    };
    const user = await show({ checked }, "en", { abilities: { keepsRuns: true, marking } });
    await user.click(step("Check"));
    await user.click(await press("Restore the original colours"));
    await screen.findByText(/stays kept: B3$/);
    await user.click(await press("Give them back what they had too"));
    await screen.findByText("The original colours are restored.");
    await user.click(await press("Colour the cells concerned"));
    await screen.findByText(/what they had is kept: B9$/);
    await user.click(await press("Restore the original colours"));
    await user.click(await press("Leave these cells as they are"));
    await screen.findByText(/^These cells stay as they are/);
    expect(restore.mock.calls).toEqual([[false], [true], [false]]);
    expect(forget).toHaveBeenCalledTimes(1);
  });
});

test("a button of the ribbon opens its step, after a check where none was made", async () => {
  const check = jest.fn(() => Promise.resolve(success(CHECKED)));
  await show({ check }, "en", { wish: { step: "fill" } });
  await screen.findByRole("textbox", { name: "Remark, row 2" });
  expect(check).toHaveBeenCalledTimes(1);
});

test("remembered settings are there again, and those of a check are handed on", async () => {
  const onSettings = jest.fn();
  const remembered = { on: "2007-03", sheet: "Conversion", headerRow: 2, columns: {} };
  const user = await show({}, "en", { remembered, onSettings });
  await user.click(await press("Check the workbook"));
  await list();
  expect(onSettings).toHaveBeenCalledWith({ campaign: "2007", ...remembered });
});
