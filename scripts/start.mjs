// npm start: builds the workbench, serves it on localhost, and opens it where there is a desktop.
import { buildPages } from "./support/buildPages.mjs";
import { serve } from "./support/serve.mjs";

console.log("CALog: building the workbench…");
await buildPages();
const { address } = await serve(Number(process.env.PORT ?? 3000));
console.log(`CALog workbench: ${address}`);
const hasDesktop = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (hasDesktop && !process.env.CI) {
  const { default: open } = await import("open");
  await open(address).catch(() => undefined);
}
