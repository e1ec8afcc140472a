/** What jsdom lacks of a page: it lays nothing out, so it neither scrolls nor watches sizes nor knows a theme. */
export function completeJsdom(): void {
  Element.prototype.scrollIntoView = () => undefined;
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.matchMedia = (media) =>
    ({ matches: false, media, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
  window.getComputedStyle = plainStyle;
}

const INLINE = new Set(["A", "B", "BUTTON", "EM", "I", "LABEL", "SPAN", "STRONG", "SVG"]);

/**
 * The style that an element states itself. jsdom asks every rule of the page about every element of every query by role,
 * which takes minutes; what is hidden by a class is seen in Chromium (tests/system).
 */
function plainStyle(element: Element): CSSStyleDeclaration {
  const { style, hidden, tagName } = element as HTMLElement;
  const shown = INLINE.has(tagName.toUpperCase()) ? "inline" : "block";
  const display = hidden ? "none" : style.display || shown;
  // Fluent UI writes the title of a tab twice, once unseen, so that the bold one finds its place.
  const isReserve = element.matches("[class*=--reserved-space]");
  const values: Partial<Record<string, string>> = {
    display,
    visibility: isReserve ? "hidden" : style.visibility || "visible",
    content: "",
    "pointer-events": "auto",
  };
  const getPropertyValue = (name: string): string => values[name] ?? style.getPropertyValue(name);
  return { ...values, pointerEvents: "auto", getPropertyValue } as unknown as CSSStyleDeclaration;
}
