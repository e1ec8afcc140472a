import type { CheckedWorkbook } from "../conversion";
import {
  controlTotals,
  groupsBy,
  rowNumbers,
  totalsDocument,
  totalsOf,
  type GroupKey,
  type LargeDifference,
  type MassTotals,
} from "../zone";
import { campaignTitle, causeLabel, columnTitle, say, formatMoney, formatMonthInWords } from "../words";
import { success, ZERO, type Annual, type Result } from "../values";
import { givenOptions, type Arguments } from "./arguments";
import { printed } from "./commandForm";
import { COMMANDS } from "./commands";
import { exitCodeOf, openAndCheck, type CommandResult } from "./openedWorkbook";

const MASSES = ["current", "proposed", "expected", "difference"] as const;

/** The totals for people at a terminal: masses, groups, causes, what stands out, control totals. */
function texts(checked: CheckedWorkbook, by: GroupKey | undefined): string[] {
  const { language, campaign, recognition, stated } = checked;
  const totals = totalsOf(checked);
  const amount = (cents: Annual): string => formatMoney(cents, language);
  const masses = (one: MassTotals): string[] => [String(one.rows), ...MASSES.map((mass) => amount(one[mass]))];
  const rows = (numbers: readonly number[]): string => `${say("report.row", language)} ${rowNumbers(numbers)}`;
  const large = (title: string, lines: readonly LargeDifference[]): string[] =>
    lines.length === 0
      ? []
      : [
          "",
          title,
          ...lines.map(({ index, row, amount: cents, code }) =>
            [
              rows([row]),
              stated.text(index, "matricule"),
              amount(cents),
              code === null ? "" : causeLabel(code, language),
            ].join("\t"),
          ),
        ];
  const { keys, cells, columns } = controlTotals(checked);
  return [
    `${campaignTitle(campaign.id, language)} · ${formatMonthInWords(checked.on, language)} · ${recognition.sheet}`,
    say("summary.basis", language),
    "",
    `${say("summary.heads", language)}\t${totals.rows}`,
    ...MASSES.map((mass) => `${say(`summary.${mass}`, language)}\t${amount(totals[mass])}`),
    `${say("summary.expected-difference", language)}\t${amount(totals.expectedDifference)}`,
    ...(totals.inferredRows === 0 ? [] : [say("summary.inferred-rows", language, { count: totals.inferredRows })]),
    ...(totals.unreadable.length === 0
      ? []
      : [`${say("summary.unreadable-rows", language)}\t${rows(totals.unreadable)}`]),
    ...(totals.duplicates.rows === 0
      ? []
      : [
          [
            say("summary.duplicate-rows", language),
            String(totals.duplicates.rows),
            amount(totals.duplicates.amount),
          ].join("\t"),
        ]),
    ...(by === undefined
      ? []
      : [
          "",
          [say(`summary.by-${by}`, language), say("summary.heads", language)]
            .concat(MASSES.map((mass) => say(`summary.${mass}`, language)))
            .join("\t"),
          ...groupsBy(totals, by).map((group) => [group.key, ...masses(group)].join("\t")),
        ]),
    ...(totals.causes.length === 0 && totals.unexplained === ZERO
      ? []
      : [
          "",
          say("summary.causes", language),
          ...totals.causes.map(({ code, amount: cents, rowNumbers: numbers }) =>
            [amount(cents), causeLabel(code, language), rows(numbers)].join("\t"),
          ),
          `${amount(totals.unexplained)}\t${say("summary.unexplained", language)}`,
        ]),
    ...large(say("summary.largest", language), totals.largest),
    ...large(say("summary.largest-changes", language), totals.largestChanges),
    "",
    say("summary.control", language),
    ...Object.entries(columns).map(([column, { count, sum }]) =>
      [columnTitle(column, language), String(count), amount(sum)].join("\t"),
    ),
    `${say("summary.keys", language)}\t${keys}`,
    `${say("summary.cells", language)}\t${cells}`,
  ];
}

/** `calog totals`: the three masses of a workbook, why they differ, and its control totals. */
export async function totals(args: Arguments): Promise<Result<CommandResult>> {
  const { by } = givenOptions(args, COMMANDS.totals.options);
  const opened = await openAndCheck(args);
  if (!opened.ok) return opened;
  const { checked } = opened.value;
  const answer = printed(
    args,
    () => totalsDocument(checked, by),
    () => texts(checked, by),
    exitCodeOf(checked),
  );
  return answer.ok ? success({ ...answer.value, notices: opened.value.notices }) : answer;
}
