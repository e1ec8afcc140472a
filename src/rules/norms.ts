import { norms, type Norm, type PostKind } from "../law";
import { Decimal, refuse, success, twoDecimals, type Result } from "../values";

/** Numbers of posts, 0 or more; foremen (chefs de travaux) where they are known. */
export type Posts = Readonly<Record<Exclude<PostKind, "foremen">, Decimal>> & { readonly foremen: Decimal | null };

/** A norm as it stands for some posts. Figures are texts: percents with two decimals, posts with at most two. */
export interface NormAnswer extends Pick<Norm, "unit" | "date" | "source" | "inForce"> {
  readonly norm: string;
  readonly figure: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly met: boolean | null;
}

/** Percents have two decimals, half up, and posts at most two: for showing only, never compared after that. */
function shown(value: Decimal, unit: Norm["unit"]): string {
  return unit === "percent" ? twoDecimals(value) : value.toDecimalPlaces(2).toString();
}

/** The posts of some kinds together; null where one of them is not known. */
function together(posts: Posts, kinds: readonly PostKind[]): Decimal | null {
  return kinds.reduce<Decimal | null>((sum, kind) => {
    const of = posts[kind];
    return sum && of ? sum.plus(of) : null;
  }, new Decimal(0));
}

/** `of` is what the figure is a multiple of: 1 for posts, the hundredth part of the base for percents. */
function judged({ id, unit, date, source, inForce, ...norm }: Norm, posts: Posts): NormAnswer {
  const base = together(posts, norm.base) ?? new Decimal(0);
  const part = base.isZero() ? null : together(posts, norm.part);
  const isAsked = norm.minFrom === null || base.greaterThanOrEqualTo(norm.minFrom);
  const min = norm.min === null || !isAsked ? null : new Decimal(norm.min);
  // Divided last, and for showing only: a seventh has no end.
  const divisor = new Decimal(norm.maxDivisor ?? 1);
  const most = norm.maxDivisor === null ? (norm.max === null ? null : new Decimal(norm.max)) : base;
  const scaled = (bound: Decimal): Decimal => (unit === "percent" ? bound.times(base) : bound);
  const counted = part && (unit === "percent" ? part.times(100) : part);
  return {
    norm: id,
    figure: counted && shown(unit === "percent" ? counted.div(base) : counted, unit),
    min: min && shown(min, unit),
    max: most && shown(most.div(divisor), unit),
    unit,
    met:
      counted &&
      (min === null || counted.greaterThanOrEqualTo(scaled(min))) &&
      (most === null || counted.times(divisor).lessThanOrEqualTo(scaled(most))),
    date,
    source,
    inForce,
  };
}

/**
 * The norms on the number of posts, each with its figure, its bounds and whether it is met.
 *
 * No card: five answers at once, each with bounds and a date of its own, about posts and not about a member or a month.
 * Compared exactly. Foremen that are not given, or a base of 0, leave figure and `met` null.
 * @problem norms-without-operational
 * @law circular PLP 16, point 2; AR 05-09-2001; PJPol II.III.1 al. 3 (2001)
 */
export function postNorms(posts: Posts): Result<readonly NormAnswer[]> {
  if (posts.operational.isZero()) return refuse("norms-without-operational", {});
  return success(norms.map((norm) => judged(norm, posts)));
}
