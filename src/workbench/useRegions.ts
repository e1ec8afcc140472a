import { useEffect } from "react";

/** Where the focus goes in a region that had none yet: its chosen tab, its active cell, else what comes first. */
const FIRST = [
  '[role="tab"][aria-selected="true"]',
  '[role="gridcell"][tabindex="0"]',
  "button, input, select, textarea",
];

function first(region: Element): HTMLElement | null {
  for (const selector of FIRST) {
    const found = [...region.querySelectorAll<HTMLElement>(selector)].find((one) => one.offsetParent !== null);
    if (found) return found;
  }
  return null;
}

/** Ctrl+F6 goes from region to region (`data-region`), with Shift backwards, as in Office for the web. */
export function useRegions(): void {
  useEffect(() => {
    const before = new WeakMap<Element, HTMLElement>();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || !event.ctrlKey) return;
      event.preventDefault();
      const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
        ({ offsetParent }) => offsetParent,
      );
      const { activeElement } = document;
      const here = regions.findIndex((region) => region.contains(activeElement));
      const current = regions[here];
      if (current && activeElement instanceof HTMLElement) before.set(current, activeElement);
      const next = regions[(here + (event.shiftKey ? regions.length - 1 : 1)) % regions.length];
      if (!next) return;
      const known = before.get(next);
      (known?.isConnected ? known : first(next))?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
