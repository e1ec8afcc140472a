import { codeOf, isMonth, type StatedRow } from "../../checks";
import type { CareerLine, CheckedWorkbook, EventLine } from "../../conversion";
import { decides, type CampaignLaw, type Side } from "../../law";
import { annualRow, careerUntil, type ScaleChanges } from "../../rules";
import { latestMonth, most, refuse, success, ZERO, type Annual, type Month, type Result } from "../../values";
import { expectedParts, expectsBy, type ExpectedPart } from "../expected";
import { rowMass } from "../masses";

/** An amount that is looked up again at every month. */
export interface Followed {
  readonly side: Side;
  readonly scale: string;
  readonly seniorityMonth: Month;
  /** The conversion that gave the scale is rebuilt. */
  readonly isUnsure: boolean;
  /** The scales of the scale career, where it is followed. */
  readonly changes: ScaleChanges;
}

interface Held {
  readonly cents: Annual;
  readonly isInferred: boolean;
}

/** Somebody who is paid in the forecast: the most favourable of amounts that are followed and of those that stay. */
export interface Person {
  /** Sheet row; null for an entry that is only supposed. */
  readonly row: number | null;
  readonly matricule: string;
  /** The matricule as compared. */
  readonly key: string;
  readonly start: Month;
  /** The first month in which they are no longer paid. */
  end: Month | null;
  readonly followed: readonly Followed[];
  /** Stays as stated. */
  readonly stays: Annual;
  /** Kept as it is until what is followed reaches it (campaigns without safeguards). */
  readonly heldUntilReached: Held | null;
}

/** Something that stays as stated, or is left out, because no rule or table gives it. */
export interface CannotCompute {
  readonly row: number | null;
  readonly matricule: string;
  readonly column: string;
  readonly code: string;
  /** The first month without a table, where it is not so from the beginning. */
  readonly month?: Month;
}

interface People {
  readonly people: Person[];
  readonly cannot: CannotCompute[];
}

const COLUMN_OF: Readonly<Record<ExpectedPart["part"], string>> = {
  new: "namount1",
  kept: "amount1",
  second: "amount2",
};
/** Why an amount stays as the file states it. */
const STAYS: Readonly<Record<string, readonly [column: string, code: string]>> = {
  "2": ["code", "original-position"],
  "3": ["code", "contract-option"],
};

function whyNotLookedUp(law: CampaignLaw, { side, scale, seniorityMonth }: ExpectedPart, on: Month): string {
  if (scale === null) return "conversion-not-covered";
  if (!isMonth(seniorityMonth)) return "month-invalid";
  const found = annualRow(law[side], scale, seniorityMonth, on);
  return found.ok ? "table-not-covered" : found.refusal.code;
}

/** What the members of a workbook are followed with. */
interface Following {
  readonly checked: CheckedWorkbook;
  readonly careers: ReadonlyMap<string, CareerLine> | null;
  /** Last month of the forecast. */
  readonly to: Month;
  readonly cannot: CannotCompute[];
}

function bestOf(held: readonly Held[]): Held {
  return {
    cents: most<"annual">(ZERO, ...held.map(({ cents }) => cents)),
    isInferred: held.some((one) => one.isInferred),
  };
}

type Named = Pick<Person, "row" | "matricule" | "key">;

function careerOf(
  named: Named,
  scale: string,
  isContractual: boolean,
  { careers, to, cannot }: Following,
): ScaleChanges {
  const facts = careers?.get(named.key);
  if (!facts) return [];
  const path = careerUntil({ scale, contractual: isContractual, ...facts }, to);
  if (path.ok) return path.value;
  cannot.push({ row: named.row, matricule: named.matricule, column: "nscale1", code: path.refusal.code });
  return [];
}

/** The pay of a row judged by the rules: amounts that can be looked up at its month are followed, the others stay. */
function followedPay(
  named: Named,
  row: StatedRow,
  on: Month,
  following: Following,
): Pick<Person, "followed" | "stays" | "heldUntilReached"> {
  const { checked, cannot } = following;
  const { law, campaign } = checked;
  const conversion = law.conversion(row.scale1);
  const followed: Followed[] = [];
  let stays: Annual = ZERO;
  const held: Held[] = [];
  for (const part of expectedParts(law, row, codeOf(row), on)) {
    const { side, scale, seniorityMonth, isLookedUp, isInferred } = part;
    const isNew = part.part === "new";
    const cents = part.cents ?? ZERO;
    if (!isLookedUp) {
      const code = whyNotLookedUp(law, part, on);
      cannot.push({ row: named.row, matricule: named.matricule, column: COLUMN_OF[part.part], code });
    }
    if (!isNew && !campaign.safeguards) {
      held.push({ cents, isInferred });
    } else if (isLookedUp && scale !== null && isMonth(seniorityMonth)) {
      const isUnsure = isNew && conversion !== null && !decides(conversion.certainty);
      const changes = isNew ? careerOf(named, scale, row.status === "C", following) : [];
      followed.push({ side, scale, seniorityMonth, isUnsure, changes });
    } else stays = most(stays, cents);
  }
  return { followed, stays, heldUntilReached: held.length === 0 ? null : bestOf(held) };
}

/** The members of the workbook, each with the month from which they are in service. */
export function membersOf(
  checked: CheckedWorkbook,
  careers: ReadonlyMap<string, CareerLine> | null,
  to: Month,
): People {
  const { stated, law, campaign } = checked;
  const cannot: CannotCompute[] = [];
  const following: Following = { checked, careers, to, cannot };
  const people = checked.rows.map(({ row: number }, index): Person => {
    const row = stated.at(index);
    const named = { row: number, matricule: stated.text(index, "matricule"), key: row.matricule };
    const date = isMonth(row.date) ? row.date : campaign.month;
    const who = { ...named, start: latestMonth(campaign.month, date), end: null };
    const code = codeOf(row);
    if (expectsBy(row, code) === "rules") {
      return { ...who, ...followedPay(named, row, latestMonth(checked.on, date), following) };
    }
    const [column, why] = STAYS[code] ?? ["nscale1", "manual-conversion"];
    cannot.push({ row: number, matricule: named.matricule, column, code: why });
    return { ...who, followed: [], stays: rowMass(law, checked.on, row).expected, heldUntilReached: null };
  });
  return { people, cannot };
}

function isInService({ start, end }: Person, month: Month): boolean {
  return start <= month && (end === null || month < end);
}

/**
 * Puts who enters and who leaves among the people, in the order of the months.
 *
 * @problem event-before-campaign, event-member-unknown, event-member-in-service, event-member-not-in-service,
 *   event-not-paid
 */
export function withEvents(
  { people, cannot }: People,
  events: readonly EventLine[],
  { checked, careers, to }: Omit<Following, "cannot">,
): Result<true> {
  const { campaign, law } = checked;
  const byKey = new Map<string, Person[]>();
  for (const one of people) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  for (const event of [...events].sort((a, b) => a.month - b.month)) {
    const { origin, month: on, matricule, stated } = event;
    if (on < campaign.month) return refuse("event-before-campaign", { origin, on, from: campaign.month });
    const same = matricule === "" ? [] : (byKey.get(matricule) ?? []);
    const serving = same.filter((one) => isInService(one, on));
    if (event.kind === "leave") {
      if (same.length === 0) return refuse("event-member-unknown", { origin, matricule: stated });
      if (serving.length === 0) return refuse("event-member-not-in-service", { origin, matricule: stated, on });
      for (const one of serving) one.end = on;
      continue;
    }
    if (same.some(({ end }) => end === null || end > on)) {
      return refuse("event-member-in-service", { origin, matricule: stated, on });
    }
    const { scale, seniorityMonth } = event;
    const paid = annualRow(law.after, scale, seniorityMonth, on);
    if (!paid.ok) return refuse("event-not-paid", { origin, scale, on });
    const named = { row: null, matricule: stated, key: matricule };
    const changes = careerOf(named, scale, false, { checked, careers, to, cannot });
    const followed = [{ side: "after" as const, scale, seniorityMonth, isUnsure: false, changes }];
    const person: Person = { ...named, start: on, end: null, followed, stays: ZERO, heldUntilReached: null };
    people.push(person);
    if (matricule !== "") byKey.set(matricule, [...same, person]);
  }
  return success(true);
}
