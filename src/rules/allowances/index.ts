export { mayCombine } from "./cumulation";
export { holidayPay, type HolidayPayInput } from "./holidayPay";
export { yearEndAllowance, type FlatPart, type YearEndInput } from "./yearEnd";
