import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane";
import { FORM_IDS } from "../../src/member";
import { WorkbookDesk } from "../../src/taskpane/desk";
import { type Language, say } from "../../src/words";
import { MemoryPort } from "../support/memoryPort";
import { NOTE_MEMBER, type Member } from "../support/checkedWorkbook";
import { completeJsdom } from "../support/jsdomPage";

beforeAll(completeJsdom);

const ORIGINAL: Member = {
  code: 2,
  matricule: "44-10072-08",
  name: "Quenouille",
  status: "S",
  scale1: "old",
  ancdate1: 198801,
  amount1: 20000,
};
const CONTRACT: Member = { ...NOTE_MEMBER, matricule: "44-10022-31", name: "Framboisier", status: "C" };

const select = jest.fn();
const saveText = jest.fn();
beforeEach(() => {
  select.mockClear();
  saveText.mockClear();
});

/** The pane over a workbook of three members, checked. */
async function show(language: Language = "en") {
  const headers = Object.keys(NOTE_MEMBER) as (keyof typeof NOTE_MEMBER)[];
  const members: readonly Member[] = [NOTE_MEMBER, ORIGINAL, CONTRACT];
  const rows = members.map((member) => headers.map((header) => member[header] ?? null));
  const desk = new WorkbookDesk(new MemoryPort([{ name: "Conversion", rows: [headers, ...rows] }]), "0");
  const host = (row: number | null) => (
    <FluentProvider theme={webLightTheme}>
      <Pane
        desk={desk}
        language={language}
        onLanguage={() => undefined}
        onSelect={select}
        onChanged={() => undefined}
        saveText={saveText}
        campaign="2007"
        activeCell={row === null ? null : { sheet: "Conversion", row, column: 0 }}
      />
    </FluentProvider>
  );
  const { rerender } = render(host(null));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: say("pane.check.run", language) }));
  await screen.findByRole("heading", { name: say("pane.check.causes", language) });
  return { user, moveTo: (row: number) => rerender(host(row)) };
}

const part = (id: string) => screen.findByTestId(`member-${id}`);
const openTab = (language: Language = "en") => screen.getByRole("tab", { name: say("pane.step.member", language) });

test("the member of the note: pairs, arrears of 109.40, and why", async () => {
  const { user } = await show();
  await user.click(openTab());
  await screen.findByRole("heading", { name: /Exemple – Row 2/ });
  // Note SSGPI 84738-2007, 1.2.3.
  const proposed = within(await screen.findByTestId("situation-proposed"));
  expect(proposed.getAllByRole("row")[1]?.textContent).toContain("A11 paid23,660.00");
  expect((await screen.findByTestId("arrears-total")).textContent).toBe("109.40");
  await user.click(proposed.getByRole("button", { name: "Why? No. 1, scale A11" }));
  expect(proposed.getByRole("list").textContent).toContain("23,660.00");
});

test("the chart's figures stand in a table behind a button", async () => {
  const { user } = await show();
  await user.click(openTab());
  await screen.findByTestId("pay-chart");
  await user.click(screen.getByTestId("pay-table"));
  // A11 reaches step 5 in April 2007 (issue: 23 536.86 + 568.14).
  const table = within(await part("pay")).getByRole("table");
  expect(within(table).getByRole("row", { name: /^04\/2007 24,105\.00/ })).toBeTruthy();
});

test("not due, refused and an amount are three different answers", async () => {
  const { user } = await show();
  await user.click(openTab());
  const outcomeOf = async (id: string) =>
    (await part(id)).querySelector("[data-outcome]")?.getAttribute("data-outcome");
  await screen.findByTestId("arrears-total");
  expect([await outcomeOf("arrears"), await outcomeOf("career")]).toEqual(["amount", "cannot"]);
  await user.keyboard("{Alt>}{PageDown}{/Alt}");
  await screen.findByRole("heading", { name: /Quenouille – Row 3/ });
  expect([await outcomeOf("arrears"), await outcomeOf("indexed")]).toEqual(["not-due", "amount"]);
  expect((await part("pay")).textContent).toContain("nothing is computed");
});

test("the pay cycle is asked for where no text names one; the rest of the screen stays", async () => {
  const { user } = await show();
  await user.click(openTab());
  await screen.findByTestId("arrears-total");
  const field = (name: RegExp) =>
    within(screen.getByTestId("member-arrears")).getByRole<HTMLInputElement>("textbox", { name });
  expect(field(/^Pay cycle/).value).toBe("2007-05");
  await user.clear(field(/^Effective/));
  await user.type(field(/^Effective/), "2007-02");
  await within(await part("arrears")).findByText(/No text says in which pay cycle .* February 2007/);
  expect(field(/^Pay cycle/).value).toBe("");
  expect((await part("indexed")).querySelector("[data-outcome]")?.getAttribute("data-outcome")).toBe("amount");
  await user.type(field(/^Pay cycle/), "2007-05");
  // Note 1.3.3, one month less: 14.37 + 14.37 + 66.29.
  expect((await screen.findByTestId("arrears-total")).textContent).toBe("95.03");
});

test("a contractual member is told to be conditional, and the letter is saved as edited", async () => {
  const { user } = await show();
  await user.click(openTab());
  await user.type(await screen.findByRole("searchbox"), "framb");
  await user.click(within(await screen.findByRole("list", { name: "Members found" })).getByRole("button"));
  await screen.findByRole("heading", { name: /Framboisier – Row 4/ });
  expect(select).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: "Conversion", row: 3 }));
  await within(await part("arrears")).findByText(/Conditional/);
  const points = within(await part("points"));
  await user.click(points.getByText("Draft letter"));
  await user.click(points.getByRole("button", { name: "Save the letter (.txt)" }));
  const [name, text] = saveText.mock.lastCall as [string, string];
  expect(name).toBe("4-contract-calog-fr.txt");
  expect(text).toMatch(/Framboisier[\s\S]*Zone 5339, le …[\s\S]*AA1[\s\S]*A11/);
});

test("a form answers, and says which fact is needed", async () => {
  const { user } = await show();
  await user.click(openTab());
  await user.click(within(await part("forms")).getByText("Bilingualism allowance"));
  const form = within(screen.getByTestId("form-bilingual"));
  const level = form.getByRole("combobox", { name: "Level" });
  await user.selectOptions(level, "");
  await user.click(form.getByRole("button", { name: "Compute" }));
  await form.findByText(/“Level” is needed/);
  await user.selectOptions(level, "A");
  await user.selectOptions(form.getByRole("combobox", { name: /Knowledge/ }), "5");
  await user.selectOptions(form.getByRole("combobox", { name: /The language is/ }), "required");
  await user.click(form.getByRole("button", { name: "Compute" }));
  // Annex 8, level A, row 5: 267.73 x 1.4002.
  await form.findByText("374.88 EUR a month, indexed");
  expect(form.getByTestId("answer-bilingual").textContent).toContain("SELOR certificate");
});

test("the forms stand under headings, each once", async () => {
  const { user } = await show("nl");
  await user.click(openTab("nl"));
  const forms = within(await part("forms"));
  const titles = (heading: string) => {
    const section = forms.getByRole("region", { name: heading });
    expect(within(section).getByRole("heading", { level: 3, name: heading })).toBeTruthy();
    return [...section.querySelectorAll("summary")].map(({ textContent }) => textContent);
  };
  const all = ["Toelagen", "Wedde", "Loopbaan", "Indiensttreding en inschaling"].flatMap(titles);
  expect(new Set(all).size).toBe(FORM_IDS.length);
});

test("a refusal names allowances and periods in words", async () => {
  const { user } = await show();
  await user.click(openTab());
  const opened = async (title: string, id: string) => {
    await user.click(within(await part("forms")).getByText(title));
    return within(screen.getByTestId(`form-${id}`));
  };
  const combine = await opened("Combination of two allowances", "combine");
  await user.selectOptions(await combine.findByRole("combobox", { name: "First allowance" }), "household");
  await user.selectOptions(combine.getByRole("combobox", { name: "Second allowance" }), "bilingual");
  await user.click(combine.getByRole("button", { name: "Compute" }));
  await combine.findByText(/cannot be said: household.*, bilingualism/);
  const entry = await opened("Seniority at entry", "entry");
  for (const number of ["1", "2"]) {
    await user.click(await entry.findByRole("button", { name: "Add: Period of service" }));
    const period = within(entry.getByRole("group", { name: `Period of service ${number}` }));
    await user.selectOptions(period.getByRole("combobox", { name: "Kind" }), "full-time");
    await user.selectOptions(period.getByRole("combobox", { name: "Counted" }), "automatic");
    await user.selectOptions(period.getByRole("combobox", { name: "Level" }), "B");
    await user.type(period.getByRole("textbox", { name: "From month" }), "2000-01");
    await user.type(period.getByRole("textbox", { name: "To month included" }), "2000-12");
  }
  await user.click(entry.getByRole("button", { name: "Compute" }));
  await entry.findByText(/Period of service 1 and Period of service 2 overlap in January 2000/);
});

test("a promotion says the scale, what is paid, the guarantee and the conditions that are not met", async () => {
  const { user } = await show("fr");
  await user.click(openTab("fr"));
  await user.click(within(await part("forms")).getByText("Promotion de niveau ou de classe"));
  const form = within(screen.getByTestId("form-promotion"));
  const enter = async (name: string, text: string) => {
    const field = await form.findByRole("textbox", { name });
    await user.clear(field);
    await user.type(field, text);
  };
  await enter("Mois", "2024-10");
  await enter("Échelle actuelle", "BB4");
  await enter("Ancienneté pécuniaire depuis", "2009-10");
  await enter("Nouvelle échelle, ou classe (A2)", "A1");
  await enter("Ancienneté de niveau, en mois (facultatif)", "23");
  await user.click(form.getByRole("button", { name: "Calculer" }));
  // rules.md SAL-12, CHECK (ours): 27 521.00 + 1 092.43 over 28 555.00; CAR-10: two years in level B.
  await form.findByText(/^A11 : 28\s613,43\sEUR payés par an/);
  const answer = form.getByTestId("answer-promotion").textContent;
  expect(answer).toMatch(/28\s555,00\sEUR/);
  expect(answer).toContain("La garantie relève le montant de la table.");
  expect(answer).toContain("Conditions de la sélection non remplies\u00a0: ancienneté de niveau");
  await user.click(form.getByRole("button", { name: /^Pourquoi/ }));
  expect(form.getByTestId("answer-promotion").textContent).toContain("PJPol XI.II.11");
});

test("the cell selected in the sheet chooses the member; Alt + M opens it; the pane selects nothing back", async () => {
  const { user, moveTo } = await show();
  moveTo(3);
  await user.keyboard("{Alt>}m{/Alt}");
  await screen.findByRole("heading", { name: /Framboisier – Row 4/ });
  expect(select).not.toHaveBeenCalled();
});

test.each(["fr", "nl", "de", "en"] as const)("every part has its heading in %s", async (language) => {
  const { user } = await show(language);
  await user.click(openTab(language));
  await screen.findByTestId("pay-chart");
  for (const key of [
    "pay.title",
    "arrears.title",
    "indexed.title",
    "career.title",
    "points.title",
    "forms.title",
  ] as const) {
    expect(screen.getByRole("heading", { name: say(`member.${key}`, language) })).toBeTruthy();
  }
});
