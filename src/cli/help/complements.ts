import type { HelpLine } from "./helpPage";

/** The complements between allowances and their cumulation, under `calog allowance`. */
export const COMPLEMENT_USAGE = `calog allowance function-complement --level A|B|C|D --drawn ITEM --better ITEM --days N --on YYYY-MM
            [--rounding once|annual-first|down]
calog allowance bilingual-complement --level A|B|C|D --drawn ROW[:NEED] --better ROW[:NEED] --days N --on YYYY-MM
            [--rounding once|annual-first|down]
calog allowance complementary --original-salary EUROS.CC --salary EUROS.CC --kept-salary EUROS.CC
            --on YYYY-MM | --from YYYY-MM --to YYYY-MM
            [--original-household EUROS.CC] [--supplement EUROS.CC[:municipal][:since=YYYY-MM] …]
            [--household EUROS.CC] [--bilingualism EUROS.CC] [--moved] [--mandate]
            [--household-setting beside|as-written] [--rounding once|annual-first|down]
            [--share 0..1 | --days-due N --worked PERCENT:DAYS|PERCENT:HOURSh …]
calog allowance combine --first KIND --second KIND
            KIND: function-allowance|mandate-supplement|brussels|bilingual|household|other`;

export const COMPLEMENT_LINES: readonly HelpLine[] = [
  ["--drawn, --better", "help.allowance.option.drawn"],
  ["--days", "help.allowance.option.days"],
  ["--original-salary", "help.allowance.option.original-salary"],
  ["--original-household", "help.allowance.option.original-household"],
  ["--supplement", "help.allowance.option.supplement"],
  ["--salary, --household", "help.allowance.option.salary"],
  ["--kept-salary", "help.allowance.option.kept-salary"],
  ["--moved, --mandate", "help.allowance.option.moved"],
  ["--household-setting", "help.allowance.option.household-setting"],
  ["--first, --second", "help.allowance.option.first"],
];

export const COMPLEMENT_EXAMPLES: readonly string[] = [
  "calog allowance function-complement --level B --drawn 8 --better 7 --days 10 --on 2007-12",
  "calog allowance bilingual-complement --level A --drawn 1 --better 5 --days 15 --on 2007-12",
  "calog allowance complementary --original-salary 20000.00 --supplement 1200.00 --salary 20500.00 --kept-salary 20500.00 --on 2007-01",
  "calog allowance combine --first mandate-supplement --second function-allowance",
];
