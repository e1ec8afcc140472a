import { useEffect, useState } from "react";
import { useAsked } from "../taskpane/failure";
import type { BookDesk, ViewWish } from "./book";
import type { Place } from "./ranges";

const WHOLE: ViewWish = { text: "", isFilter: false, verdict: null, sort: null };

/** How the rows of the shown sheet are looked at: found, filtered, sorted. */
export function useView(book: BookDesk, sheet: string | null, onGo: (place: Place) => void) {
  const [isOpen, setOpen] = useState(false);
  const [focusRequest, setFocusRequest] = useState(0);
  const [wish, setWish] = useState(WHOLE);
  const [at, setAt] = useState(0);
  const asked = useAsked(
    async () => (sheet === null || wish === WHOLE ? null : book.look(sheet, wish)),
    [book, sheet, wish],
  );
  const looked = wish === WHOLE ? null : (asked.value ?? null);
  const found = looked?.found ?? [];
  const open = () => {
    setOpen(true);
    setFocusRequest((count) => count + 1);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "f") return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return {
    isOpen,
    focusRequest,
    wish,
    asked,
    order: looked?.rows ?? null,
    found: found.length,
    at: Math.min(at, found.length),
    open,
    setWish(next: ViewWish) {
      setWish(next);
      setAt(0);
    },
    step(by: 1 | -1) {
      if (found.length === 0) return;
      const next = ((at - 1 + by + found.length) % found.length) + 1;
      const place = found[next - 1];
      setAt(next);
      if (place) onGo(place);
    },
    close() {
      setOpen(false);
      setWish(WHOLE);
    },
  };
}
