// The workbench for the first time, on a slower processor; and what it keeps after checks.
import { performance } from "node:perf_hooks";

const CHECK = "Vérifier le classeur";
const AGAIN = "Vérifier à nouveau";
const FINDINGS = { name: "Toutes les constatations" };

async function opened(context, address, prepare = async () => undefined) {
  const page = await context.newPage();
  await prepare(page);
  const since = performance.now();
  await page.goto(`${address}?lang=fr`);
  await page.getByRole("gridcell", { name: "scale1", exact: true }).waitFor({ timeout: 120_000 });
  return { page, grid: Math.round(performance.now() - since) };
}

/** Milliseconds from nothing to the grid of the sample, and from the click to its findings. */
export async function onSlowMachine(browser, address, rate) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const { page, grid } = await opened(context, address, async (fresh) => {
    const devtools = await context.newCDPSession(fresh);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  });
  const run = page.getByRole("button", { name: CHECK });
  await run.waitFor();
  const since = performance.now();
  await run.click();
  await page.getByRole("list", FINDINGS).waitFor({ timeout: 120_000 });
  const verdict = Math.round(performance.now() - since);
  await context.close();
  return { grid, verdict };
}

/** The collected heap, in bytes, of whatever a session of the developer tools looks into. */
async function heapIn(send) {
  await send("HeapProfiler.enable");
  await send("HeapProfiler.collectGarbage");
  return (await send("Runtime.getHeapUsage")).usedSize;
}

/** Asks a worker, which playwright has no session for, through the browser. */
async function workerHeap(browserTools, targetId) {
  const { sessionId } = await browserTools.send("Target.attachToTarget", { targetId, flatten: false });
  let number = 0;
  const send = (method, params = {}) => {
    const id = ++number;
    const answered = new Promise((done) => {
      const listen = ({ sessionId: from, message }) => {
        const answer = JSON.parse(message);
        if (from !== sessionId || answer.id !== id) return;
        browserTools.off("Target.receivedMessageFromTarget", listen);
        done(answer.result);
      };
      browserTools.on("Target.receivedMessageFromTarget", listen);
    });
    const message = JSON.stringify({ id, method, params });
    return browserTools.send("Target.sendMessageToTarget", { sessionId, message }).then(() => answered);
  };
  const used = await heapIn(send);
  await browserTools.send("Target.detachFromTarget", { sessionId });
  return used;
}

/** Megabytes of the page and its workers after each of ten checks. */
export async function heapsOf(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const { page } = await opened(context, address);
  const ofPage = await context.newCDPSession(page);
  const ofBrowser = await browser.newBrowserCDPSession();
  const heaps = [];
  for (let i = 0; i < 10; i++) {
    await page.getByRole("button", { name: i === 0 ? CHECK : AGAIN, exact: true }).click();
    await page.getByRole("button", { name: AGAIN, exact: true }).waitFor({ timeout: 120_000 });
    await page.getByRole("list", FINDINGS).waitFor({ timeout: 120_000 });
    await page.waitForTimeout(300);
    const { targetInfos } = await ofBrowser.send("Target.getTargets");
    const workers = targetInfos.filter(({ type }) => type === "worker");
    let bytes = await heapIn((method) => ofPage.send(method));
    for (const { targetId } of workers) bytes += await workerHeap(ofBrowser, targetId);
    heaps.push((bytes / 2 ** 20).toFixed(1));
  }
  await context.close();
  return heaps;
}
