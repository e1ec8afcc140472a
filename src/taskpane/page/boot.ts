import { languageFrom, loadPageWords, sayOnPage } from "../../words";

/** How long office.js may take before the user is told. */
const PATIENCE = 10_000;

let timer: ReturnType<typeof setTimeout> | null = null;

/** Says in plain elements, without any library, what to ask for: office.js may hold up everything that comes after it. */
async function sayLate(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const language = languageFrom(navigator.language);
  await loadPageWords(language);
  document.documentElement.lang = language;
  const element = (name: string, text: string): HTMLElement => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  alert.append(element("p", sayOnPage("place.noOffice", language)), element("p", sayOnPage("place.ask", language)));
  const link = document.createElement("a");
  link.href = "index.html";
  link.textContent = sayOnPage("place.workbench", language);
  const main = document.createElement("main");
  main.style.cssText = "padding:12px 42px 12px 12px;font:14px/1.4 'Segoe UI',sans-serif";
  main.append(element("h1", sayOnPage("place.title", language)), alert, link);
  root.replaceChildren(main);
}

/** office.js answered, or will not: the page itself says from now on what there is to say. */
export function arrived(): void {
  if (timer) clearTimeout(timer);
  timer = null;
}

timer = setTimeout(() => void sayLate(), PATIENCE);
