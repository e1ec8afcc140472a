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
}
