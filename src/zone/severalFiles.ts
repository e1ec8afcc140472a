import { UNREADABLE_TEXT } from "../checks";
import { bothNames, type CheckedWorkbook } from "../conversion";
import type { Refusal } from "../values";
import { addedTotals, checkTotals, type CheckTotals } from "./checkTotals";

/** One file of several: what its check came to, or why it could not be checked. */
type SeveralFile =
  | { readonly file: string; readonly campaign: string; readonly totals: CheckTotals; readonly refusal: null }
  | { readonly file: string; readonly campaign: null; readonly totals: null; readonly refusal: Refusal };

/** A matricule, as the first file writes it, that stands where it is noticed. */
export interface SharedKey {
  readonly matricule: string;
  readonly files: readonly string[];
}

/** The persons who stand under one matricule. */
interface Holder {
  readonly matricule: string;
  readonly files: string[];
  readonly persons: { words: ReadonlySet<string>; readonly name: string }[];
}

/** Whether one of two names holds all words of the other: the first name may be missing in one file. */
function isSamePerson(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  return [...short].every((word) => long.has(word));
}

/**
 * What several workbooks come to together, and who stands in more than one: same matricule and name, or one matricule for
 * two persons (zones that merge).
 */
export class SeveralFiles {
  readonly files: SeveralFile[] = [];
  /** By campaign: masses of two campaigns do not add up. */
  readonly totals = new Map<string, CheckTotals>();
  private readonly holders = new Map<string, Holder>();

  add(file: string, checked: CheckedWorkbook): void {
    const totals = checkTotals(checked);
    const campaign = checked.campaign.id;
    const known = this.totals.get(campaign);
    this.totals.set(campaign, known ? addedTotals(known, totals) : totals);
    this.files.push({ file, campaign, totals, refusal: null });
    const { stated } = checked;
    const row = stated.at(0);
    for (let index = 0; index < stated.count; index++) {
      stated.readInto(index, row);
      if (row.matricule !== "" && row.matricule !== UNREADABLE_TEXT) this.note(file, row.matricule, checked, index);
    }
  }

  refuse(file: string, refusal: Refusal): void {
    this.files.push({ file, campaign: null, totals: null, refusal });
  }

  private note(file: string, key: string, { stated }: CheckedWorkbook, index: number): void {
    let holder = this.holders.get(key);
    if (!holder) {
      holder = { matricule: stated.text(index, "matricule"), files: [], persons: [] };
      this.holders.set(key, holder);
    }
    if (!holder.files.includes(file)) holder.files.push(file);
    const { key: words, shown: name } = bothNames(stated.raw(index, "name"), stated.raw(index, "firstName"));
    if (words === "") return;
    const person = new Set(words.split(" "));
    const same = holder.persons.find((one) => isSamePerson(one.words, person));
    if (!same) holder.persons.push({ words: person, name });
    else if (person.size > same.words.size) same.words = person;
  }

  /** The same member in several files. */
  sameMember(): SharedKey[] {
    return [...this.holders.values()]
      .filter(({ files, persons }) => files.length > 1 && persons.length < 2)
      .map(({ matricule, files }) => ({ matricule, files }));
  }

  /** One matricule with two names. */
  sameKey(): (SharedKey & { readonly names: readonly string[] })[] {
    return [...this.holders.values()]
      .filter(({ persons }) => persons.length > 1)
      .map(({ matricule, files, persons }) => ({ matricule, files, names: persons.map(({ name }) => name) }));
  }
}
