// The workbench with a large workbook in Chromium: how long until it is open, checked and filled, the longest time during
// which the page did not answer, and the longest frame while the grid scrolls. `npm run bench:browser [-- ROWS]`; needs
// Chromium (npm run setup). Before that: first use on a slow processor, and what ten checks of the sample leave behind.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { buildPages } from "./support/buildPages.mjs";
import { findBrowser } from "./support/findBrowser.mjs";
import { makeLargeWorkbook } from "./support/makeLargeWorkbook.mjs";
import { serve } from "./support/serve.mjs";
import { heapsOf, onSlowMachine } from "./support/firstPage.mjs";

const rows = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), "calog-bench-"));
const file = join(folder, "large.xlsx");
await makeLargeWorkbook(file, rows);
await buildPages();
const { server, address } = await serve(0);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
for (const slower of [1, 4]) {
  const { grid, verdict } = await onSlowMachine(browser, address, slower);
  console.log(
    `first use, processor ${slower}× slower: grid after ${grid} ms, first verdict ${verdict} ms after the click`,
  );
}
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
/** Scripts of the page and of its worker that came, each once. */
const scripts = new Map();
page.context().on("response", (response) => {
  if (response.url().endsWith(".js")) scripts.set(response.url(), response);
});
await page.addInitScript(() => {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[role="gridcell"]')?.textContent) return;
    watch.disconnect();
    window.cellsAt = Date.now();
  });
  watch.observe(document, { childList: true, subtree: true });
});
await page.goto(`${address}?lang=fr`);
const run = page.getByRole("button", { name: "Vérifier le classeur" });
await run.waitFor();
await page.getByRole("gridcell", { name: "scale1", exact: true }).waitFor();
const cellsAt = await page.evaluate(() => window.cellsAt);
const before = [...scripts.values()].filter((response) => response.request().timing().startTime <= cellsAt);
const bodies = await Promise.all(before.map((response) => response.body()));
const kilobytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1024;
console.log(`JavaScript until the grid shows, page and worker: ${Math.round(kilobytes)} KB gzipped`);

const heaps = await heapsOf(browser, address);
console.log(`heap of page and workers after checks of the sample: ${heaps[1]} MB after two, ${heaps[9]} MB after ten`);

/** Longest gap between two looks of a timer on the page's own thread, while something goes on. */
async function watched(what) {
  await page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    window.watch = setInterval(() => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
    }, 5);
  });
  const since = performance.now();
  await what();
  const seconds = (performance.now() - since) / 1000;
  const longest = await page.evaluate(() => {
    clearInterval(window.watch);
    return window.longest;
  });
  return `${seconds.toFixed(1)} s, longest silence of the page ${Math.round(longest)} ms`;
}

const opened = await watched(async () => {
  await page.locator('input[accept=".xlsx,.xlsm"]').setInputFiles(file);
  await page.getByText("large.xlsx").first().waitFor();
  await page.getByRole("gridcell", { name: "scale1", exact: true }).waitFor({ timeout: 120_000 });
});
const checked = await watched(async () => {
  await run.click();
  await page.getByRole("list", { name: "Toutes les constatations" }).waitFor({ timeout: 120_000 });
});
/**
 * Longest frame while the grid is scrolled, by the wheel and by jumps over the whole sheet; and the longest task by the
 * processor's own time, which a busy machine does not lengthen.
 */
async function scrolled() {
  const grid = page.getByRole("grid");
  const devtools = await page.context().newCDPSession(page);
  let task = 0;
  devtools.on("Tracing.dataCollected", ({ value }) => {
    for (const { name, tdur = 0 } of value) if (name.endsWith("RunTask")) task = Math.max(task, tdur / 1000);
  });
  const traced = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
  const traceConfig = { includedCategories: ["toplevel", "disabled-by-default-devtools.timeline"] };
  await devtools.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  await page.mouse.move(300, 400);
  await page.evaluate(() => {
    window.frames = [];
    let last = performance.now();
    const frame = (now) => {
      window.frames.push(now - last);
      last = now;
      window.frame = globalThis.requestAnimationFrame(frame);
    };
    window.frame = globalThis.requestAnimationFrame(frame);
  });
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(16);
  }
  const ends = await page.evaluate(() => window.frames.length);
  for (let jump = 1; jump <= 20; jump++) {
    await grid.evaluate((element, part) => element.scrollTo(0, element.scrollHeight * part), jump / 20);
    await page.waitForTimeout(150);
  }
  const frames = await page.evaluate(() => {
    globalThis.cancelAnimationFrame(window.frame);
    return window.frames;
  });
  await devtools.send("Tracing.end");
  await traced;
  const longest = (some) => Math.round(Math.max(...some));
  const [wheel, jumps] = [longest(frames.slice(0, ends)), longest(frames.slice(ends))];
  return `longest frame ${wheel} ms by the wheel, ${jumps} ms by jumps; longest task ${Math.round(task)} ms of processor time`;
}

const scrolling = await scrolled();
await page.getByRole("tab", { name: "Remplir", exact: true }).click();
const apply = page.getByTestId("apply");
await apply.waitFor({ timeout: 120_000 });
const filled = await watched(async () => {
  await apply.click();
  await page.getByText(/lignes remplies\./).waitFor({ timeout: 300_000 });
});
console.log(`${rows} rows: open ${opened}`);
console.log(`${rows} rows: check ${checked}`);
console.log(`${rows} rows: scroll ${scrolling}`);
console.log(`${rows} rows: fill ${filled}`);
await browser.close();
server.close();
rmSync(folder, { recursive: true });
