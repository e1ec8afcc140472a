import {
  bilingualismAllowance,
  bilingualismEvidence,
  bilingualismTotal,
  DEFAULT_INDEX_ROUNDING,
  leaderAllowance,
  leaderEvidence,
  type LeaderInput,
} from "../../rules";
import { cannot, due, refuse, success, type Result } from "../../values";
import type { Arguments } from "../arguments";
import type { AllowanceGiven } from "./forms";
import { shareOf, type Prepared } from "./prepared";

export function bilingual(given: AllowanceGiven<"bilingual">, flags: Arguments["flags"]): Result<Prepared> {
  const share = shareOf(given);
  if (!share.ok) return share;
  const { level, knowledge, also = [], detached, need = "required", rounding = DEFAULT_INDEX_ROUNDING } = given;
  const input = {
    ...share.value,
    rounding,
    level,
    need,
    knowledge: knowledge ?? "",
    certificate: knowledge !== undefined,
    ...(detached === undefined ? {} : { detachedDays: detached }),
  };
  return success({
    basis: "monthly-indexed",
    settings: { need, rounding },
    evidence: (on) => bilingualismEvidence(flags.has("already-paid"), on),
    answer: {
      per: "month",
      due: (on, trace) => {
        const own = bilingualismAllowance(input, on, trace);
        if (own.kind === "cannot" || also.length === 0) return own;
        const amounts = own.kind === "amount" ? [own.amount] : [];
        const total = bilingualismTotal(level, [amounts, ...also.map((one) => [one])], on, { rounding }, trace);
        return total.ok ? due(total.value) : cannot(total);
      },
    },
  });
}

/** Leading a team, or a project team: exactly one. */
function groundOf({ team, project }: AllowanceGiven<"leader">): Result<LeaderInput["ground"]> {
  if (team !== undefined && project !== undefined) {
    return refuse("options-exclude", { option: "--team", other: "--project" });
  }
  if (team !== undefined) return success({ kind: "team", size: team });
  if (project !== undefined) return success({ kind: "project", designated: project });
  return refuse("option-missing", { option: "--team N / --project yes|no" });
}

export function leader(given: AllowanceGiven<"leader">, flags: Arguments["flags"]): Result<Prepared> {
  const share = shareOf(given);
  if (!share.ok) return share;
  const ground = groundOf(given);
  if (!ground.ok) return ground;
  const { level, since, until, police = "local", rounding = DEFAULT_INDEX_ROUNDING } = given;
  const input: LeaderInput = {
    ...share.value,
    ...level,
    rounding,
    ground: ground.value,
    inServiceAtExtinction: !flags.has("newcomer"),
    keptWithoutInterruption: flags.has("kept"),
    mandateSupplement: flags.has("mandate"),
    absences: given.absence ?? [],
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
  return success({
    basis: "monthly-indexed",
    settings: { police, rounding },
    evidence: (on) => leaderEvidence(police, ground.value.kind, on),
    answer: { per: "month", due: (on, trace) => leaderAllowance(input, on, trace) },
  });
}
