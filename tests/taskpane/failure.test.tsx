import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, type ReactNode } from "react";
import { Pane, type PaneProps } from "../../src/taskpane";
import type { ArrearsCost, Desk } from "../../src/taskpane/desk";
import { FailureBoundary, later } from "../../src/taskpane/failure";
import { failureDetails, withoutContent } from "../../src/taskpane/failure/details";
import { NO_ABILITIES, PaneProvider } from "../../src/taskpane/context";
import { PageFrame } from "../../src/taskpane/PageFrame";
import { NO_CHOICES } from "../../src/taskpane/parts/choices";
import { FactForm } from "../../src/taskpane/parts/member/FactForm";
import { monthFromIso, success } from "../../src/values";
import { LANGUAGES, loadPageWords, sayAlways, type Language } from "../../src/words";
import { CHECKED, fakeDesk, fakeTotals } from "../support/fakeDesk";
import { completeJsdom } from "../support/jsdomPage";

jest.mock("../../src/words", () => {
  const actual = jest.requireActual<object>("../../src/words");
  return { ...actual, loadPageWords: jest.fn(() => Promise.resolve()) };
});

beforeAll(completeJsdom);
// React says each caught error on the console too.
beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const BUG = sayAlways("failure.bug", "en");

function frame(children: ReactNode, language: Language = "en") {
  return render(
    <PageFrame language={language} isDark={false} screen="test">
      {children}
    </PageFrame>,
  );
}

function show(answers: Partial<Desk>, more: Partial<PaneProps> = {}) {
  frame(
    <Pane
      desk={fakeDesk({ checked: () => Promise.resolve(CHECKED), ...answers })}
      language="en"
      onLanguage={() => undefined}
      onSelect={() => undefined}
      onChanged={() => undefined}
      saveText={() => undefined}
      campaign="2007"
      {...more}
    />,
  );
  return userEvent.setup();
}

const retry = () => screen.getByRole("button", { name: "Try again" });
const press = async (name: string | RegExp, user: ReturnType<typeof userEvent.setup>) =>
  user.click(await screen.findByRole("button", { name }));

interface Case {
  readonly method: keyof Desk;
  readonly step?: PaneProps["initialStep"];
  /** What the user does before the method is asked. */
  readonly act?: (user: ReturnType<typeof userEvent.setup>) => Promise<void>;
  /** What stands there once it has answered. */
  readonly mended: () => Promise<unknown>;
  readonly answers?: Partial<Desk>;
  readonly more?: Partial<PaneProps>;
}

const openFinding = async (user: ReturnType<typeof userEvent.setup>) => {
  const list = await screen.findByRole("list", { name: "All findings" });
  const [first] = await within(list).findAllByRole("button");
  await user.click(first!);
};
const text = (sought: RegExp | string) => () => screen.findByText(sought);
const labelled = (sought: RegExp | string) => () => screen.findByLabelText(sought);
const openTool = (name: RegExp) => (user: ReturnType<typeof userEvent.setup>) => press(name, user);

const COST: ArrearsCost = {
  total: "12,00",
  conditional: "0,00",
  months: { from: monthFromIso("2007-01")!, to: monthFromIso("2007-03")! },
  processing: monthFromIso("2007-04")!,
  computed: 1,
  notDue: 0,
  refused: 0,
  inferred: 0,
};

const CASES: readonly Case[] = [
  { method: "setLanguage", mended: text(/Columns found: 1/) },
  { method: "setAuthor", mended: text(/Columns found: 1/) },
  { method: "checked", mended: text(/Columns found: 1/) },
  { method: "recognise", mended: text(/Columns found: 1/) },
  {
    method: "check",
    act: (user) => press("Check the workbook", user),
    mended: () => screen.findByRole("list", { name: "All findings" }),
  },
  { method: "findings", step: "check", mended: text(/50.*120/) },
  { method: "card", step: "check", act: openFinding, mended: text(/What the row says|Everything/) },
  {
    method: "explain",
    step: "check",
    act: async (user) => {
      await openFinding(user);
      await user.click(await screen.findByTestId("why"));
    },
    mended: text("Invented reason for namount1"),
  },
  { method: "fillPreview", step: "fill", mended: () => screen.findByTestId("apply") },
  { method: "fillItems", step: "fill", mended: text("00-00000-01") },
  { method: "fillRows", step: "fill", mended: text("00-00000-01") },
  { method: "pendingRuns", step: "fill", mended: () => screen.findByTestId("undo") },
  {
    method: "proposalPreview",
    step: "fill",
    answers: { proposalPreview: () => Promise.resolve({ rows: 1, inferred: [], skipped: [], appended: [] }) },
    mended: () => screen.findByTestId("propose"),
  },
  {
    method: "formulaSheets",
    step: "fill",
    answers: { formulaSheets: () => Promise.resolve([{ sheet: "S", formulas: 1, cells: 1 }]) },
    mended: () => screen.findByTestId("freeze"),
  },
  {
    method: "applyFill",
    step: "fill",
    act: async (user) => user.click(await screen.findByTestId("apply")),
    mended: text("1 row filled."),
  },
  { method: "suppliedNames", step: "read", mended: labelled(/^Staff list of the zone/) },
  {
    method: "completeness",
    step: "tools",
    act: openTool(/^Is the file complete/),
    mended: labelled(/^Choose the staff list/),
  },
  { method: "compared", step: "tools", act: openTool(/^Compare with/), mended: labelled("Choose the earlier file") },
  {
    method: "several",
    step: "tools",
    act: openTool(/^Check several/),
    more: { dropped: null },
    mended: text(/^Choose .xlsx or .xlsm/),
  },
  {
    method: "law",
    act: async (user) => user.click(await screen.findByTestId("open-help")),
    mended: text("Invented law"),
    answers: { law: () => Promise.resolve(["Invented law"]) },
  },
  {
    method: "totals",
    step: "totals",
    answers: { totals: () => Promise.resolve(success(fakeTotals())) },
    mended: () => screen.findByTestId("masses"),
  },
  {
    method: "totalRows",
    step: "totals",
    answers: { totals: () => Promise.resolve(success(fakeTotals())) },
    act: async (user) => user.click(await screen.findByRole("button", { name: /Invented group/ })),
    mended: () => screen.findByRole("list", { name: "Invented group" }),
  },
  {
    method: "arrearsCost",
    step: "totals",
    answers: {
      totals: () => Promise.resolve(success(fakeTotals())),
      arrearsCost: () => Promise.resolve(success(COST)),
    },
    act: async (user) => user.click(await screen.findByTestId("ask-arrears")),
    mended: text(/1 member computed/),
  },
  {
    method: "signatures",
    step: "totals",
    answers: { totals: () => Promise.resolve(success(fakeTotals())) },
    mended: text(/The workbook has no log yet/),
  },
  {
    method: "sign",
    step: "totals",
    answers: { totals: () => Promise.resolve(success(fakeTotals())) },
    act: async (user) => {
      await user.type(await screen.findByRole("textbox", { name: "Drawn up by (name)" }), "Invented Name");
      await user.click(screen.getByTestId("sign-author"));
    },
    mended: text("The signature of Invented Name is in the log."),
  },
  {
    method: "writeSummary",
    step: "totals",
    answers: { totals: () => Promise.resolve(success(fakeTotals())) },
    act: async (user) => user.click(await screen.findByTestId("write-summary")),
    mended: text(/Invented sheet/),
  },
  {
    method: "sendView",
    step: "send",
    mended: () => screen.findByTestId("prepare-copy"),
  },
  {
    method: "sendFiles",
    step: "send",
    act: async (user) => user.click(await screen.findByTestId("prepare-copy")),
    mended: text("Save Invented.txt"),
  },
  {
    method: "members",
    step: "member",
    answers: {
      members: () =>
        Promise.resolve({
          total: 1,
          items: [{ index: 0, row: 2, matricule: "00-00000-01", name: "Invented", verdict: "OK" }],
        }),
    },
    act: async (user) => user.type(await screen.findByRole("searchbox"), "I"),
    mended: () => screen.findByText("Invented"),
  },
  { method: "member", step: "member", mended: () => waitFor(() => expect(screen.queryByTestId("failure")).toBeNull()) },
  {
    method: "memberAt",
    step: "member",
    mended: () => waitFor(() => expect(screen.queryByTestId("failure")).toBeNull()),
  },
];

test.each(CASES)("$method that throws ends in a sentence, and trying again goes on", async (given) => {
  const { method, step, act: before, mended, answers = {}, more = {} } = given;
  const desk = fakeDesk({ checked: () => Promise.resolve(CHECKED), ...answers });
  let isBroken = true;
  const broken = (...args: unknown[]): unknown =>
    isBroken
      ? Promise.reject(new Error("out of ink"))
      : (desk as unknown as Record<string, (...given: unknown[]) => unknown>)[method]?.(...args);
  const user = show(
    { ...answers, [method]: broken },
    { ...more, ...(step ? { initialStep: step } : {}), activeCell: { sheet: "Invented", row: 1, column: 0 } },
  );
  await before?.(user);
  expect(await screen.findAllByText(BUG)).toHaveLength(1);
  expect(screen.queryByRole("progressbar")).toBeNull();
  isBroken = false;
  await user.click(retry());
  await mended();
  await waitFor(() => expect(screen.queryByTestId("failure")).toBeNull());
});

test("a form whose rule throws says so, and trying again answers", async () => {
  const answered = {
    answer: { kind: "amount", amount: { headline: "Invented answer", lines: [] }, why: [] },
    evidence: [],
  };
  const memberForm = jest
    .fn<ReturnType<Desk["memberForm"]>, []>()
    .mockRejectedValueOnce(new Error("out of ink"))
    .mockResolvedValue(answered as never);
  frame(
    <PaneProvider
      value={{
        desk: fakeDesk({ memberForm }),
        language: "en",
        abilities: NO_ABILITIES,
        select: () => undefined,
        openMember: () => undefined,
        showRow: () => undefined,
        choices: NO_CHOICES,
        onChoices: () => undefined,
        isStale: false,
        check: () => undefined,
        kept: new Map(),
        changed: () => undefined,
        saveText: () => undefined,
        file: "",
        signers: { author: "", approver: "" },
        onSigners: () => undefined,
      }}
    >
      <FactForm form={{ id: "combine", title: "Invented form", fields: [], groups: [] }} />
    </PaneProvider>,
  );
  const user = userEvent.setup();
  await press("Compute", user);
  await screen.findByText(BUG);
  await user.click(retry());
  await screen.findByText("Invented answer");
});

const OF_TOOLS = ["useRoster", "settle", "compare", "severalBegin", "severalAdd", "forecast"];

test("every question of the desk was broken above, or is asked by a button and shows in the bar of the page", () => {
  const byButton = ["undo", "acceptRuns", "applyProposals", "freezeFormulas", "writePaySheet", "norms", ...OF_TOOLS]; // as applyFill
  const inHandler = ["cancel", "lackingCsv", "supply", "cellMarks", "severalReport"]; // in the bar
  const byForm = ["memberForm"]; // above
  const known = [...CASES.map(({ method }) => method as string), ...byButton, ...inHandler, ...byForm];
  expect(Object.keys(fakeDesk()).filter((method) => !known.includes(method))).toEqual([]);
});

test("a screen that throws while it is drawn says so; the other screens stay, and it can be drawn again", async () => {
  let isBroken = true;
  const totals = () => Promise.resolve(success(isBroken ? ({ groups: {} } as never) : fakeTotals()));
  const user = show({ totals }, { initialStep: "totals" });
  await screen.findByText(BUG);
  await user.click(screen.getByRole("tab", { name: "Read" }));
  await screen.findByText(/Columns found: 1/);
  await user.click(screen.getByRole("tab", { name: "Totals" }));
  await screen.findByText(BUG);
  isBroken = false;
  await user.click(retry());
  await screen.findByTestId("write-summary");
});

test("words that do not load: the pane says so in the language asked for, and trying again loads them", async () => {
  jest.mocked(loadPageWords).mockRejectedValueOnce(Object.assign(new Error("chunk 12"), { name: "ChunkLoadError" }));
  const user = show({});
  await screen.findByText(sayAlways("failure.load", "en"));
  await user.click(retry());
  await screen.findByText(/Columns found: 1/);
});

test("a part whose file does not load can be asked for again", async () => {
  const load = jest
    .fn<Promise<{ default: () => ReactNode }>, []>()
    .mockRejectedValueOnce(Object.assign(new Error("chunk 12"), { name: "ChunkLoadError" }))
    .mockResolvedValue({ default: () => "drawn" });
  const Part = later(load);
  frame(
    <Suspense>
      <FailureBoundary>
        <Part />
      </FailureBoundary>
    </Suspense>,
  );
  await screen.findByText(sayAlways("failure.load", "en"));
  expect(load).toHaveBeenCalledTimes(1);
  await userEvent.setup().click(retry());
  await screen.findByText("drawn");
  expect(load).toHaveBeenCalledTimes(2);
});

test("a part that is at hand is drawn at once: nothing is put in between afterwards", async () => {
  const Part = later(() => Promise.resolve({ default: () => "drawn" }));
  await Part.load();
  frame(
    <Suspense fallback="its place is empty">
      <Part />
    </Suspense>,
  );
  screen.getByText("drawn");
});

test("what nothing waits for shows above the page until it is closed", async () => {
  frame(<p>the page</p>);
  const rejected = Object.assign(new Event("unhandledrejection"), { reason: new Error("out of ink") });
  act(() => void window.dispatchEvent(rejected));
  await screen.findByText(BUG);
  screen.getByText("the page");
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByText(BUG)).toBeNull();
  act(() => void window.dispatchEvent(new ErrorEvent("error", { error: new TypeError("no paper") })));
  await screen.findByText(BUG);
});

test("a remark of the browser without an exception shows nothing", () => {
  frame(<p>the page</p>);
  act(() => void window.dispatchEvent(new ErrorEvent("error", { message: "ResizeObserver loop limit exceeded" })));
  expect(screen.queryByTestId("failure")).toBeNull();
});

test("the details are copied: what was thrown, where, with which versions", async () => {
  const user = show(
    { sendView: () => Promise.reject(new TypeError("Invented is not a function")) },
    { initialStep: "send" },
  );
  await press("Copy the details", user);
  await screen.findByText(sayAlways("failure.copied", "en"));
  const copied = JSON.parse(await navigator.clipboard.readText()) as Record<string, unknown>;
  expect(copied).toMatchObject({
    screen: "send",
    language: "en",
    error: "TypeError",
    message: "Invented is not a function",
  });
  expect(copied["product"]).toMatch(/^\d+\.\d+\.\d+$/);
  expect(copied["law"]).toMatch(/^\d{4}-\d\d-\d\d/);
  expect(copied["stack"]).toEqual(expect.arrayContaining([expect.stringContaining("failure.test")]));
});

test("where copying is not allowed the details open to be selected", async () => {
  const user = show({ sendView: () => Promise.reject(new Error("out of ink")) }, { initialStep: "send" });
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  await press("Copy the details", user);
  await screen.findByText(sayAlways("failure.notCopied", "en"));
  expect(screen.getByRole("group")).toHaveProperty("open", true);
});

test("what an engine quotes of a cell is not in the details; what it says of the code is", () => {
  let thrown: unknown;
  try {
    JSON.parse("Peeters, 44-10000-00");
  } catch (error) {
    thrown = error;
  }
  expect(String(thrown)).toContain("Peeters");
  const details = failureDetails(thrown, { language: "nl", screen: "check" });
  expect(details).not.toMatch(/Peeters|10000/);
  expect(withoutContent("Cannot read properties of undefined (reading 'kind')")).toBe(
    "Cannot read properties of undefined (reading 'kind')",
  );
  expect(withoutContent("Cannot convert 441000000 to a BigInt")).toBe("Cannot convert # to a BigInt");
});

test.each(LANGUAGES)("the sentence stands in %s without any words loaded", (language) => {
  frame(
    <FailureBoundary>
      <Thrower />
    </FailureBoundary>,
    language,
  );
  expect(screen.getByRole("alert").textContent).toBe(sayAlways("failure.bug", language));
  screen.getByRole("button", { name: sayAlways("failure.retry", language) });
});

function Thrower(): ReactNode {
  throw new Error("out of ink");
}

test("a check that ends well leaves no failure behind", async () => {
  const check = jest
    .fn<ReturnType<Desk["check"]>, []>()
    .mockRejectedValueOnce(new Error("out of ink"))
    .mockResolvedValue(success(CHECKED));
  const user = show({ check, checked: () => Promise.resolve(null) });
  await press("Check the workbook", user);
  await screen.findByText(BUG);
  await press("Check the workbook", user);
  await screen.findByRole("list", { name: "All findings" });
  expect(screen.queryByTestId("failure")).toBeNull();
});
