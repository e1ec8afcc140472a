import { moneyFromCents, within, type Annual, type Source } from "../values";
import { lawData, type TableSetData } from "./data";
import type { PayTable, PayTableSet } from "./payTable";
import { requiredMonth } from "./requiredMonth";

/** Amounts from the first one and what each step adds. */
function accumulated(increments: readonly number[]): Annual[] {
  let amount = 0;
  return increments.map((increment) => moneyFromCents<"annual">((amount += increment)));
}

function buildSet(data: TableSetData): PayTableSet {
  const tables = new Map<string, PayTable>();
  const set: PayTableSet = {
    id: data.id,
    series: data.series,
    label: data.label,
    act: data.source.act,
    validFrom: requiredMonth(data.validFrom),
    validUntil: data.validUntil === null ? null : requiredMonth(data.validUntil),
    notes: data.notes,
    tables,
  };
  for (const [scale, { certainty, exceptions, increments }] of Object.entries(data.scales)) {
    const cents = accumulated(increments);
    const last = cents.length - 1;
    const certainties = cents.map((_, step) => exceptions?.[String(step)] ?? certainty);
    // One object for each cell: bulk runs name the same few again and again.
    const sources: Source[] = [];
    tables.set(scale, {
      scale,
      set,
      cents,
      // The last step holds for ever after (PJPol XI.II.10).
      stepAt: (years) => (years < last ? years : last),
      certaintyOf: (step) => certainties[step] ?? certainty,
      sourceOf: (step) => (sources[step] ??= within(data.label, { item: scale, step })),
    });
  }
  return set;
}

/** Every built-in pay table set, oldest first. */
export const tableSets: readonly PayTableSet[] = lawData.tables.map(buildSet);

/** The set with this id; the data files are checked, so another id is a bug. */
export function tableSet(id: string): PayTableSet {
  const found = tableSets.find((set) => set.id === id);
  if (!found) throw new Error(`law data: no table set ${id}`);
  return found;
}
