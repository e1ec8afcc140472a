export { forecastDocument } from "./document";
export { forecast, type Forecast, type ForecastRequest } from "./forecast";
export type { ForecastYear } from "./years";
export { staying, yearsWithout, type Staying } from "./staying";
export { forecastWith } from "./withLists";
