import { say, type Language } from "../../words";
import { ALLOWANCE } from "./allowance";
import { ARREARS } from "./arrears";
import { ATTENTION } from "./attention";
import { CAREER } from "./career";
import { ENTRY } from "./entry";
import { FORECAST } from "./forecast";
import { cardHelp } from "../cards/help";
import { cardsOf } from "../cards/options";
import {
  formText,
  helpLine,
  helpPageText,
  helpText,
  kindPage,
  kindPageText,
  type HelpLine,
  type HelpPage,
} from "./helpPage";
import { INDEX } from "./indexation";
import { INSERTION } from "./insertion";
import { NORMS } from "./norms";
import { PAY } from "./pay";
import { EXPLAINED_LINES, GENERAL_LINES } from "./sharedOptions";
import { CHECK, COMPARE, FILL, PROPOSE, SEND, TEMPLATE, TOTALS } from "./workbook";

/** The page of each command, in the order of the overview. */
const PAGES: Readonly<Record<string, HelpPage>> = {
  check: CHECK,
  fill: FILL,
  send: SEND,
  propose: PROPOSE,
  template: TEMPLATE,
  totals: TOTALS,
  compare: COMPARE,
  pay: PAY,
  index: INDEX,
  arrears: ARREARS,
  career: CAREER,
  attention: ATTENTION,
  allowance: ALLOWANCE,
  entry: ENTRY,
  insertion: INSERTION,
  norms: NORMS,
  forecast: FORECAST,
};
const CODES: readonly HelpLine[] = [
  ["0", "help.exit.0"],
  ["1", "help.exit.1"],
  ["2", "help.exit.2"],
];

function overview(language: Language): string {
  const pages = Object.entries(PAGES);
  return [
    ...pages.map(([name, { usage, forms = usage }]) =>
      formText(forms, language).replace("KINDS", [...cardsOf(name).keys()].join("|")),
    ),
    "",
    ...pages.flatMap(([name, { summary, examples }]) => [
      helpLine([name, summary], language),
      helpText("", examples[0] ?? ""),
    ]),
    "",
    say("help.details", language),
    "",
    ...GENERAL_LINES.map((line) => helpLine(line, language)),
    "",
    say("help.exit-codes", language),
    ...CODES.map((line) => helpLine(line, language)),
  ].join("\n");
}

/** What `calog --help` prints: commands, their forms, exit codes; with a command, its page, or that of one of its kinds. */
export function cliHelp(language: Language, command = "", kind = ""): string {
  const page = Object.hasOwn(PAGES, command) ? PAGES[command] : undefined;
  if (!page) return overview(language);
  const kinds = cardHelp(command, language);
  const own = kinds.find((one) => one.kind === kind);
  if (own) return kindPageText(own, EXPLAINED_LINES, language);
  const byHand = kindPage(page, command, kind, EXPLAINED_LINES);
  return byHand ? helpPageText(byHand, language) : helpPageText(page, language, kinds);
}
