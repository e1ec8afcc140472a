import { countVerdicts, isDoubtful, isNotCovered, type ColumnName, type Verdict } from "../../checks";
import { isFilled, planFill, planProposals, type CheckedWorkbook, type FillPlan } from "../../conversion";
import { explainCell, type EnteredFacts, type FormId } from "../../member";
import { lacking, lackingTemplateCsv } from "../../zone";
import {
  columnTitle,
  explanationLine,
  findingMessage,
  labelled,
  refusalMessage,
  say,
  skippedReason,
  type Language,
} from "../../words";
import { columnKind } from "../../messages";
import { refuse, type Result } from "../../values";
import type {
  ArrearsAsk,
  CellMarksView,
  CheckView,
  Desk,
  FillChoices,
  FillItem,
  FillList,
  FillView,
  FindingFilter,
  FindingItem,
  LackingFile,
  MemberCard,
  ProposalView,
} from "./desk";
import { fillItem, fillView, rowsOfList } from "./fillView";
import { FindingList, groupsOf, type CellMark } from "./findingList";
import { lawView } from "./lawView";
import { memberAtRow, memberFormOf, memberOf, membersFound } from "./memberDesk";
import type { FormAnswerView, MemberAsk, MemberItem, MemberView } from "./memberTypes";
import { personOf } from "./person";
import { arrearsCost, TotalsDesk } from "./totalsDesk";
import type { ArrearsCost, RowsOf, TotalsAsk, TotalsView } from "./totalsTypes";
import { normsView } from "./normsView";
import { forecastView } from "./forecastView";
import type { ForecastAsk, ForecastView, NormsView, PostTexts } from "./toolTypes";

/** Whether a cell states what is paid: its reasoning can be shown. */
const isOfPay = (column: ColumnName): boolean => column !== "date" && columnKind(column) !== "text";

/** What the last check answers, and the plan being previewed: nothing here reads the workbook again or changes it. */
export class CheckedDesk {
  protected language: Language = "fr";
  protected last: CheckedWorkbook | null = null;
  private reading = 0;
  private list: FindingList | null = null;
  private fill: { readonly key: string; readonly plan: FillPlan } | null = null;
  private readonly summed = new TotalsDesk();

  protected keep(checked: CheckedWorkbook | null): void {
    this.last = checked;
    this.reading++;
    this.fill = null;
    this.list = checked ? new FindingList(checked) : null;
  }

  /** Findings that mark cells of a sheet row (1-based), by 0-based column: the gravest of each cell. */
  marks(sheet: string, row: number): Readonly<Record<number, CellMark>> {
    if (this.last?.recognition.sheet !== sheet) return {};
    return this.list?.marks(row, this.language) ?? {};
  }

  /** Verdict of a sheet row (1-based); null where the check has none. */
  verdict(sheet: string, row: number): Verdict | null {
    return this.last?.recognition.sheet === sheet ? (this.list?.rowAt(row)?.verdict ?? null) : null;
  }

  /** Row of the header (1-based) that the check recognised on a sheet. */
  headerRow(sheet: string): number | null {
    return this.last?.recognition.sheet === sheet ? this.last.recognition.headerRow + 1 : null;
  }

  checked(): Promise<CheckView | null> {
    return Promise.resolve(this.last && this.view(this.last));
  }

  protected view(checked: CheckedWorkbook): CheckView {
    const groups = groupsOf(checked.rows, this.language);
    return {
      reading: this.reading,
      sheet: checked.recognition.sheet,
      rows: checked.rows.length,
      verdicts: countVerdicts(checked.rows),
      groups,
      skipped: checked.skippedRows.map(({ row, reason }) =>
        labelled(String(row), skippedReason(reason, this.language), this.language),
      ),
      fileFindings: [
        ...(checked.isSigned ? [say("notice.workbook-signed", this.language)] : []),
        ...checked.fileFindings.map((finding) => findingMessage(finding, this.language)),
      ],
      isLacking: groups.some(({ code }) => isNotCovered(code) || isDoubtful(code)),
      moved: [],
    };
  }

  findings(
    filter: FindingFilter,
    from: number,
    count: number,
  ): Promise<{ total: number; items: readonly FindingItem[] }> {
    return Promise.resolve(this.list?.page(filter, from, count, this.language) ?? { total: 0, items: [] });
  }

  card(index: number): Promise<MemberCard | null> {
    const checked = this.last;
    const row = checked?.rows[index];
    if (!checked || !row || !this.list) return Promise.resolve(null);
    const cells = [...checked.recognition.columns].map(([column, position]) => ({
      column,
      title: columnTitle(column, this.language),
      text: checked.stated.text(index, column),
      position,
      canExplain: isOfPay(column) && checked.stated.text(index, column) !== "",
    }));
    const findings = this.list.ofRow(index, this.language);
    const person = personOf(checked.stated, index);
    const { verdict } = row;
    return Promise.resolve({
      index,
      row: row.row,
      ...person,
      verdict,
      isFilled: isFilled(checked, index),
      cells,
      findings,
    });
  }

  explain(index: number, column: ColumnName): Promise<readonly string[]> {
    if (!this.last) return Promise.resolve([]);
    return Promise.resolve(explainCell(this.last, index, column).map((step) => explanationLine(step, this.language)));
  }

  member(index: number, ask: MemberAsk): Promise<MemberView | null> {
    return Promise.resolve(this.last && memberOf(this.last, index, ask, this.language));
  }

  members(text: string, from: number, count: number): Promise<{ total: number; items: readonly MemberItem[] }> {
    return Promise.resolve(this.last ? membersFound(this.last, text, from, count) : { total: 0, items: [] });
  }

  memberAt(sheet: string, row: number): Promise<number | null> {
    return Promise.resolve(this.last && memberAtRow(this.last, sheet, row));
  }

  memberForm(id: FormId, entered: EnteredFacts): Promise<FormAnswerView | null> {
    return Promise.resolve(this.last && memberFormOf(this.last, id, entered, this.language));
  }

  protected planned(checked: CheckedWorkbook, { overwrite, decisions, excluded, replaced }: FillChoices): FillPlan {
    const key = JSON.stringify([overwrite, decisions, excluded, replaced]);
    if (this.fill?.key === key) return this.fill.plan;
    const byRow = new Map(Object.entries(decisions).map(([row, decision]) => [Number(row), decision]));
    const rows = { excluded: new Set(excluded), replaced: new Set(replaced) };
    const plan = planFill(checked, { overwrite, decisions: byRow, ...rows });
    this.fill = { key, plan };
    return plan;
  }

  fillPreview(choices: FillChoices): Promise<FillView | null> {
    return Promise.resolve(this.last && fillView(this.last, this.planned(this.last, choices), this.language));
  }

  fillRows(choices: FillChoices, list: FillList): Promise<readonly number[]> {
    return Promise.resolve(this.last ? rowsOfList(this.last, this.planned(this.last, choices), list) : []);
  }

  fillItems(choices: FillChoices, indexes: readonly number[]): Promise<readonly FillItem[]> {
    const { last: checked } = this;
    if (!checked) return Promise.resolve([]);
    const plan = this.planned(checked, choices);
    return Promise.resolve(indexes.flatMap((index) => fillItem(checked, plan, index, this.language)));
  }

  proposalPreview(inferred: boolean): Promise<ProposalView | null> {
    if (!this.last) return Promise.resolve(null);
    const { entries, skipped, appended } = planProposals(this.last, { inferred });
    return Promise.resolve({
      rows: entries.length,
      inferred: entries.filter(({ isInferred }) => isInferred).map(({ row }) => row),
      skipped: skipped.map(({ row, refusal }) =>
        labelled(String(row), refusalMessage(refusal, this.language), this.language),
      ),
      appended,
    });
  }

  totals(ask: TotalsAsk): Promise<Result<TotalsView> | null> {
    return Promise.resolve(this.last && this.summed.view(this.last, ask, this.language));
  }

  totalRows(ask: TotalsAsk, of: RowsOf, from: number, count: number): ReturnType<Desk["totalRows"]> {
    return Promise.resolve(this.last && this.summed.rows(this.last, ask, of, { from, count }, this.language));
  }

  arrearsCost(ask: ArrearsAsk): Promise<Result<ArrearsCost>> {
    return Promise.resolve(this.last ? arrearsCost(this.last, ask, this.language) : refuse("nothing-to-write"));
  }

  lackingCsv(): Promise<readonly LackingFile[]> {
    const checked = this.last;
    if (!checked) return Promise.resolve([]);
    const { scales, conversions } = lacking(checked);
    return Promise.resolve([
      ...(scales.length > 0 ? [{ name: "CALOG_BAREMES.csv", text: lackingTemplateCsv(checked, "scales") }] : []),
      ...(conversions.length > 0
        ? [{ name: "CALOG_CONVERSIONS.csv", text: lackingTemplateCsv(checked, "conversions") }]
        : []),
    ]);
  }

  cellMarks(): Promise<CellMarksView | null> {
    return Promise.resolve(this.list?.allMarks() ?? null);
  }

  law(): Promise<readonly string[]> {
    return Promise.resolve(lawView(this.language));
  }

  norms(posts: PostTexts): Promise<Result<NormsView>> {
    return Promise.resolve(normsView(posts, this.language));
  }

  forecast(asks: readonly ForecastAsk[]): Promise<Result<ForecastView>> {
    return Promise.resolve(this.last ? forecastView(this.last, asks, this.language) : refuse("nothing-open"));
  }
}
