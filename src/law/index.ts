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
export { abolishedContractualScale, ladderOf, scalesOfClass } from "./careers";
export { checklist, type ChecklistItem } from "./checklists";
export { indexCoefficient } from "./coefficients";
export { LAW_VERSION, type PostKind } from "./data";
export { norms, type Norm } from "./norms";
export { covers, decides, INFERRED, rowsOf, type PayTable, type PayTableSet } from "./payTable";
export { isNamed, isPjpolScale, levelOf, namedIn, ORIGINAL_SCALE } from "./scaleNames";
export {
  firstInsertionMonth,
  firstMonthOf,
  ruleCents,
  ruleDecimals,
  figureBegins,
  ruleFigure,
  ruleInteger,
  type RuleFigure,
} from "./ruleFigures";
export { type Side, type SuppliedConversionLine, type SuppliedLines, type SuppliedScaleLine } from "./suppliedLines";
export { tableSets } from "./tables";
