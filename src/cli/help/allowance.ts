import { ALLOWANCE_LINES } from "./allowanceOptions";
import { COMPLEMENT_EXAMPLES, COMPLEMENT_LINES, COMPLEMENT_USAGE } from "./complements";
import type { HelpPage } from "./helpPage";
import { EXPLAINED_LINES } from "./sharedOptions";

const MONTHS = "--on YYYY-MM | --from YYYY-MM --to YYYY-MM";
const MONTHLY =
  "[--rounding once|annual-first|down] [--share 0..1 | --days-due N --worked PERCENT:DAYS|PERCENT:HOURSh …] [--have ID …]";

const USAGE = `calog allowance brussels --assigned YYYY-MM-DD ${MONTHS}
            [--left YYYY-MM-DD] [--commitment YYYY-MM-DD …] [--retires YYYY-MM-DD]
            [--contract statutory|indefinite-full-time|other-contract] [--first-year after-anniversary|during]
            [--absence non-activity|disponibility|full-career-break:YYYY-MM-DD..YYYY-MM-DD …]
            [--breach YYYY-MM-DD [--exemption long-presence-redesignated|mobility-imposed-by-law|
            calog-operational-move|death-or-unfitness|reassigned-outside]]
            ${MONTHLY}
calog allowance bilingual --level A|B|C|D ${MONTHS}
            [--knowledge 1|2|3|4|5|4.without-certificate] [--need required|useful|german-region] [--detached DAYS]
            [--also EUROS.CC …] [--already-paid]
            ${MONTHLY}
calog allowance leader --level A1..A5|B|C|D ${MONTHS}
            --team N | --project yes|no [--since YYYY-MM-DD] [--until YYYY-MM-DD]
            [--absence YYYY-MM-DD..YYYY-MM-DD …] [--newcomer] [--kept] [--mandate] [--police local|federal]
            ${MONTHLY}
calog allowance household --type household|residence --remuneration EUROS.CC ${MONTHS}
            [--pension-rate 0..1 --pension-base remuneration|remuneration-and-allowance]
            [--position active|availability|side-function] [--amounts-indexed yes|no] [--share 0..1]
calog allowance guaranteed --remuneration EUROS.CC --age YEARS --on YYYY-MM
            [--category no-deduction|health-sector|other] [--work-fraction 0..1] [--illness]
calog allowance holiday --year YYYY --annual EUROS.CC [--household EUROS.CC] [--share 0..1]
calog allowance year-end --year YYYY --annual EUROS.CC [--flat EUROS.CC | --index-2016 N --index-year N] [--share 0..1]
calog allowance competence --on YYYY-MM
${COMPLEMENT_USAGE}`;

export const ALLOWANCE: HelpPage = {
  summary: "help.allowance.summary",
  forms: `calog allowance brussels|bilingual|leader|household|guaranteed|holiday|year-end|competence|
            function-complement|bilingual-complement|complementary|combine [facts of the member] [options]`,
  usage: USAGE,
  lines: [...ALLOWANCE_LINES, ...COMPLEMENT_LINES, ...EXPLAINED_LINES],
  examples: [
    "calog allowance brussels --assigned 2009-03-15 --on 2010-04",
    "calog allowance bilingual --level C --knowledge 1 --on 2007-12",
    "calog allowance leader --level B --team 10 --on 2007-12",
    "calog allowance household --type household --remuneration 16000.00 --on 2017-09",
    "calog allowance guaranteed --remuneration 12000.00 --age 30 --on 2007-01",
    "calog allowance holiday --year 2023 --annual 23660.00",
    "calog allowance year-end --year 2023 --annual 23660.00 --flat 850.00",
    ...COMPLEMENT_EXAMPLES,
  ],
};
