import type { Locator, Page } from "playwright-core";
import { say, type Language } from "../../src/words";

const MOST_PRESSES = 150;

export function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

/** Tab, as often as it takes; the element must be seen while it has the focus. */
export async function tabTo(page: Page, element: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await element.waitFor();
  for (let pressed = 0; pressed < MOST_PRESSES; pressed++) {
    if (await isFocused(element)) {
      expect(await element.isVisible()).toBe(true);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${String(element)} is not reached by ${MOST_PRESSES} times ${key}`);
}

export async function press(page: Page, element: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(page, element, key);
  await page.keyboard.press("Enter");
}

/** From the step that is open with the arrows to another. */
export async function toStep(page: Page, name: "fill" | "totals" | "send", language: Language): Promise<void> {
  await tabTo(page, page.locator('[id^=step-][aria-selected="true"]'), "Shift+Tab");
  const wanted = page.getByRole("tab", { name: say(`pane.step.${name}`, language), exact: true });
  for (let pressed = 0; pressed < 8 && !(await isFocused(wanted)); pressed++) await page.keyboard.press("ArrowRight");
  expect(await isFocused(wanted)).toBe(true);
  await page.keyboard.press("Enter");
  await page.locator(`#step-${name}[aria-selected="true"]`).waitFor();
}
