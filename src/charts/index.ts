// Charts as SVG text: the same bytes in the web page and in a brief.
export { activityChart, hasActivity } from "./activity_chart.js";
export { agreementChart, hasAgreement } from "./agreement_chart.js";
export { type Balance, balanceOf, type Tie } from "./balance.js";
export { escapeText } from "./element.js";
export { figuresChart, hasFigures } from "./figures_chart.js";
export type { ChartFrame } from "./frame.js";
export { drawnTies, networkChart } from "./network_chart.js";
export { hasMarks, timelineStrip } from "./timeline_strip.js";
export { type TravelBar, travelChart } from "./travel_chart.js";
export { mappedTies, type WorldShapes, worldMap } from "./world_map.js";
