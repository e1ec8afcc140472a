import { ALLOWANCE_LINES } from "./allowanceOptions";
import { COMPLEMENT_EXAMPLES, COMPLEMENT_LINES, COMPLEMENT_USAGE } from "./complements";
import type { HelpPage } from "./helpPage";
import { EXPLAINED_LINES } from "./sharedOptions";

const MONTHS = "--on YYYY-MM | --from YYYY-MM --to YYYY-MM";
const MONTHLY =
  "[--rounding once|annual-first|down] [--share 0..1 | --days-due N --worked PERCENT:DAYS|PERCENT:HOURSh …] [--have ID …]";

const USAGE = `calog allowance bilingual --level A|B|C|D ${MONTHS}
            [--knowledge 1|2|3|4|5|4.without-certificate] [--need required|useful|german-region] [--detached DAYS]
            [--also EUROS.CC …] [--already-paid]
            ${MONTHLY}
calog allowance leader --level A1..A5|B|C|D ${MONTHS}
            --team N | --project yes|no [--since YYYY-MM-DD] [--until YYYY-MM-DD]
            [--absence YYYY-MM-DD..YYYY-MM-DD …] [--newcomer] [--kept] [--mandate] [--police local|federal]
            ${MONTHLY}
calog allowance holiday --year YYYY --annual EUROS.CC [--household EUROS.CC] [--share 0..1]
calog allowance year-end --year YYYY --annual EUROS.CC [--flat EUROS.CC | --index-2016 N --index-year N] [--share 0..1]
${COMPLEMENT_USAGE}`;

export const ALLOWANCE: HelpPage = {
  summary: "help.allowance.summary",
  forms: `calog allowance KINDS|bilingual|leader|holiday|year-end|
            function-complement|bilingual-complement|complementary|combine [facts of the member] [options]`,
  usage: USAGE,
  lines: [...ALLOWANCE_LINES, ...COMPLEMENT_LINES, ...EXPLAINED_LINES],
  examples: [
    "calog allowance brussels --assigned 2009-03-15 --on 2010-04",
    "calog allowance bilingual --level C --knowledge 1 --on 2007-12",
    "calog allowance leader --level B --team 10 --on 2007-12",
    "calog allowance holiday --year 2023 --annual 23660.00",
    "calog allowance year-end --year 2023 --annual 23660.00 --flat 850.00",
    ...COMPLEMENT_EXAMPLES,
  ],
};
