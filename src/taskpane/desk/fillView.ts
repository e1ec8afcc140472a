import { isOpenRemark } from "../../checks";
import { isFilled, type CheckedWorkbook, type FillPlan } from "../../conversion";
import { findingTitle, headerFor, type Language } from "../../words";
import { FILL_LISTS, type FillItem, type FillList, type FillView } from "./desk";
import { groupsOf } from "./findingList";
import { personOf } from "./person";

type InList = (index: number) => boolean;

function lists(checked: CheckedWorkbook, { entries }: FillPlan): Record<FillList, InList> {
  const verdict = (index: number) => checked.rows[index]?.verdict;
  return {
    all: () => true,
    NOK: (index) => verdict(index) === "NOK",
    REVIEW: (index) => verdict(index) === "REVIEW",
    OK: (index) => verdict(index) === "OK",
    filled: (index) => isFilled(checked, index),
    unfinished: (index) => isOpenRemark(entries[index]?.remark ?? ""),
  };
}

/** The members of a list, by index. */
export function rowsOfList(checked: CheckedWorkbook, plan: FillPlan, list: FillList): number[] {
  const isIn = lists(checked, plan)[list];
  return [...checked.rows.keys()].filter(isIn);
}

/** What filling would do, in figures. */
export function fillView(checked: CheckedWorkbook, plan: FillPlan, language: Language): FillView {
  const { entries, counts, appended } = plan;
  const open = checked.rows.filter((_, index) => entries[index]?.kept === "review");
  const count = Object.fromEntries(FILL_LISTS.map((list) => [list, rowsOfList(checked, plan, list).length]));
  return {
    lists: count as Record<FillList, number>,
    rows: { ok: counts.ok, nok: counts.nok, left: counts.review + counts.kept },
    appended: appended.map((column) => headerFor(column, checked.language)),
    reviewCauses: groupsOf(open, language).filter(({ severity }) => severity === "amber"),
  };
}

/** What will be written in a row, and why. */
export function fillItem(checked: CheckedWorkbook, plan: FillPlan, index: number, language: Language): FillItem[] {
  const entry = plan.entries[index];
  if (!entry) return [];
  const { row, verdict, accord, remark, before } = entry;
  const codes = (checked.rows[index]?.findings ?? [])
    .filter(({ severity }) => severity === "red" || severity === "amber")
    .map(({ code }) => code);
  const causes = [...new Set(codes)].map((code) => ({ code, title: findingTitle(code, language) }));
  const person = personOf(checked.stated, index);
  return [{ index, row, ...person, verdict, accord, remark, isFilled: isFilled(checked, index), causes, before }];
}
