import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane";
import type { Desk } from "../../src/taskpane/desk";
import { success } from "../../src/values";
import { CHECKED, fakeDesk, fakeTotals } from "../support/fakeDesk";
import { completeJsdom } from "../support/jsdomPage";

beforeAll(completeJsdom);

interface Pressed {
  readonly method: keyof Desk;
  readonly step: string;
  readonly find: () => Promise<HTMLElement>;
  readonly answer: unknown;
  /** What is typed before. */
  readonly typed?: readonly [field: string, text: string];
  /** What the focus goes to afterwards, where the screen becomes another. */
  readonly said?: string;
}

const byId = (id: string) => () => screen.findByTestId(id);
const PRESSED: readonly Pressed[] = [
  { method: "applyFill", step: "Fill", find: byId("apply"), answer: success(2), said: "1 row filled." },
  { method: "writeSummary", step: "Totals", find: byId("write-summary"), answer: success(["Invented sheet"]) },
  {
    method: "sign",
    step: "Totals",
    find: byId("sign-author"),
    answer: success(true),
    typed: ["Drawn up by (name)", "Invented Name"],
  },
  { method: "writePaySheet", step: "Totals", find: byId("write-due"), answer: success("Invented sheet") },
  { method: "sendFiles", step: "Send", find: byId("prepare-copy"), answer: success([]) },
  { method: "undo", step: "Fill", find: byId("undo"), answer: success(true), said: "The last operation was undone." },
];

test.each(PRESSED)(
  "the focus stays on what was pressed while $method runs, and after it",
  async ({ method, step, find, answer, typed, said }) => {
    let end: (value: unknown) => void = () => undefined;
    const work = jest.fn(() => new Promise((resolve) => (end = resolve)));
    const desk = fakeDesk({
      checked: () => Promise.resolve(CHECKED),
      totals: () => Promise.resolve(success(fakeTotals())),
      [method]: work,
    });
    render(
      <FluentProvider theme={webLightTheme}>
        <Pane
          desk={desk}
          language="en"
          onLanguage={() => undefined}
          onSelect={() => undefined}
          onChanged={() => undefined}
          saveText={() => undefined}
          campaign="2007"
        />
      </FluentProvider>,
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole("tab", { name: step }));
    const button = await find();
    if (typed) await user.type(await screen.findByRole("textbox", { name: typed[0] }), typed[1]);
    act(() => button.focus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(button.getAttribute("aria-disabled")).toBe("true"));
    // A browser takes the focus from a button that is `disabled`; jsdom leaves it.
    expect([button.hasAttribute("disabled"), document.activeElement]).toEqual([false, button]);
    await user.keyboard("{Enter}");
    expect(work).toHaveBeenCalledTimes(1);
    await act(async () => {
      end(answer);
      await Promise.resolve();
    });
    await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
    if (said === undefined) expect(document.activeElement).toBe(button);
    else expect(document.activeElement?.textContent).toBe(said);
  },
);
