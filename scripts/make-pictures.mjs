// The pictures of README and guides: the workbench with its samples, in French and Dutch. `npm run pictures`; needs
// Chromium (npm run setup).
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { buildPages } from "./support/buildPages.mjs";
import { findBrowser } from "./support/findBrowser.mjs";
import { serve } from "./support/serve.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "docs", "guide");
mkdirSync(folder, { recursive: true });
await buildPages();
const { server, address } = await serve(0);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});

/** Waits until nothing moves any more, and takes the picture. */
async function picture(page, path) {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(600);
  await page.screenshot({ path });
}

for (const language of ["fr", "nl"]) {
  const words = JSON.parse(readFileSync(join(root, "locales", `${language}.json`), "utf8"));
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: `${language}-BE` });
  const take = (name) => picture(page, join(folder, `${language}-${name}.png`));
  const step = (name) => page.locator(`#step-${name}`).click();
  await page.goto(`${address}?lang=${language}`);
  await page.getByRole("button", { name: words["pane.welcome.try"] }).click();
  const findings = page.getByRole("list", { name: words["pane.check.all"] });
  await findings.waitFor();
  if (language === "fr") await picture(page, join(root, "docs", "workbench.png"));
  await findings.getByRole("button").first().click();
  await page.getByTestId("finding-card").waitFor();
  await take("check");
  await step("fill");
  await page.getByTestId("apply").waitFor();
  await take("fill");
  await step("totals");
  await page.getByRole("table").first().waitFor();
  await take("totals");
  await step("send");
  await take("send");
  await page.getByRole("button", { name: words["pane.book.samples"] }).click();
  await page.getByRole("menuitem", { name: words["pane.book.sampleFormulas"] }).click();
  await page.locator('[role="row"][aria-rowindex="6"] [role="gridcell"][aria-colindex="8"]').click();
  await page.keyboard.type("=CALOG.AMOUNT(");
  await page.keyboard.type("A5;");
  await page.getByTestId("formula-call").waitFor();
  await take("formulas");
  await page.close();
}
await browser.close();
server.close();
