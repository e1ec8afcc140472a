export { allowanceAmount, annexItems, firstCoveredMonth, printedItem, type AllowanceAmount } from "./allowances";
export {
  campaignLaw,
  coveredMonths,
  tablesInForce,
  type CampaignLaw,
  type Conversion,
  type TableSource,
} from "./campaignLaw";
export { campaigns, DEFAULT_CAMPAIGN, findCampaign, type Campaign } from "./campaigns";
export { abolishedContractualScale, ladderOf, scalesOfClass, type Ladder } from "./careers";
export { checklist, type ChecklistItem } from "./checklists";
export { indexCoefficient, type IndexCoefficient } from "./coefficients";
export { LAW_VERSION, type AllowanceAnnexData, type PostKind } from "./data";
export { norms, type Norm } from "./norms";
export { covers, decides, INFERRED, rowsOf, type PayTable, type PayTableSet } from "./payTable";
export { isNamed, isPjpolScale, levelOf, namedIn, ORIGINAL_SCALE } from "./scaleNames";
export {
  firstInsertionMonth,
  firstMonthOf,
  ruleCents,
  ruleDecimals,
  ruleFigure,
  ruleInteger,
  type RuleFigure,
} from "./ruleFigures";
export {
  SUPPLIED,
  type Side,
  type SuppliedConversionLine,
  type SuppliedLines,
  type SuppliedScaleLine,
} from "./suppliedLines";
export { tableSets } from "./tables";
