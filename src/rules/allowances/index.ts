export {
  bilingualismAllowance,
  bilingualismEvidence,
  bilingualismTotal,
  type BilingualismInput,
  type LanguageNeed,
  type Level,
} from "./bilingualism";
export { mayCombine } from "./cumulation";
export {
  bilingualismComplement,
  functionComplement,
  type FunctionComplementInput,
  type LanguageComplementInput,
} from "./dailyComplement";
export { leaderAllowance, leaderEvidence, leaderSuspended, type Absence, type LeaderInput } from "./leader";
